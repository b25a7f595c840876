package avouch.story;

import avouch.model.Mention;
import avouch.model.Reading;
import avouch.model.ReportDay;
import avouch.model.Sketch;
import avouch.model.TimeExpression.CalendarDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives each report of a part its day. A day that is given or stated stays. Another report takes
 * the day for which the times it names agree best with each other and with those of its siblings,
 * of which one at least must be dated; the report with the clearest evidence first, and once dated
 * it helps the others.
 */
final class Anchors {
  /** At most so many siblings, the most alike, are asked about one report. */
  private static final int ASKED = 12;

  /** A report alone names its own day early, if it does. */
  private static final int EARLY_SENTENCES = 3;

  private final Map<String, Reading> readings = new TreeMap<>();
  private final Map<String, Sketch> sketches = new TreeMap<>();
  private final Map<String, List<Telling>> tellings = new TreeMap<>();
  private final SortedMap<String, ReportDay> days = new TreeMap<>();

  private Anchors(List<Reading> part, Map<String, Sketch> sketches) {
    for (Reading reading : part) {
      String id = reading.report().id();
      readings.put(id, reading);
      this.sketches.put(id, Objects.requireNonNull(sketches.get(id)));
      ReportDay stated = reading.report().stated();
      if (stated != null) {
        days.put(id, stated);
      }
    }
  }

  /** Report id to day, for those reports of a part whose day can be told. */
  static Map<String, ReportDay> days(List<Reading> part, Map<String, Sketch> sketches) {
    Anchors anchors = new Anchors(part, sketches);
    if (anchors.days.isEmpty()) {
      anchors.readings.values().forEach(anchors::alone);
    }
    if (!anchors.days.isEmpty()) {
      anchors.together();
    }
    return anchors.days;
  }

  /** Dates report after report, always the one with the clearest evidence. */
  private void together() {
    SortedMap<String, Fitting> fittings = new TreeMap<>();
    while (days.size() < readings.size()) {
      for (Reading reading : readings.values()) {
        String id = reading.report().id();
        if (!days.containsKey(id) && !fittings.containsKey(id)) {
          fittings.put(id, fitting(reading));
        }
      }
      Fitting best =
          fittings.values().stream()
              .filter(Fitting::isClear)
              .max(
                  Comparator.comparingDouble(Fitting::score)
                      .thenComparing(Fitting::report, Comparator.reverseOrder()))
              .orElse(null);
      if (best == null) {
        return;
      }
      days.put(best.report(), best.day());
      fittings.clear();
    }
  }

  private Fitting fitting(Reading reading) {
    Sketch sketch = sketch(reading.report().id());
    List<Dated> siblings =
        days.keySet().stream()
            .filter(id -> Links.shareNames(sketch, sketch(id)))
            .sorted(
                Comparator.<String>comparingDouble(id -> -Links.likeness(sketch, sketch(id)))
                    .thenComparing(id -> id))
            .limit(ASKED)
            .map(id -> new Dated(Objects.requireNonNull(days.get(id)), tellings(id)))
            .toList();
    return Fitting.of(reading, tellings(reading.report().id()), siblings);
  }

  private Sketch sketch(String report) {
    return Objects.requireNonNull(sketches.get(report));
  }

  private List<Telling> tellings(String report) {
    return tellings.computeIfAbsent(
        report, id -> Telling.in(Objects.requireNonNull(readings.get(id))));
  }

  /** A sibling with a day, and the times it names. */
  record Dated(ReportDay day, List<Telling> tellings) {}

  /** A full date near the start, told as past, is a report's day where nothing else tells it. */
  private void alone(Reading reading) {
    List<Mention.Time> dates = new ArrayList<>();
    reading.sentences().stream()
        .limit(EARLY_SENTENCES)
        .flatMap(sentence -> reading.within(sentence.range(), Mention.Time.class))
        .filter(time -> time.tense() != Mention.Time.Tense.FUTURE && fullDate(time) != null)
        .forEach(dates::add);
    dates.stream()
        .max(
            Comparator.comparing(
                Anchors::fullDate, Comparator.nullsFirst(Comparator.naturalOrder())))
        .ifPresent(
            time -> {
              LocalDate day = Objects.requireNonNull(fullDate(time));
              days.put(
                  reading.report().id(),
                  new ReportDay(
                      day, ReportDay.Basis.INFERRED, List.of(reading.report().span(time.range()))));
            });
  }

  private static @Nullable LocalDate fullDate(Mention.Time time) {
    if (time.expression() instanceof CalendarDate date) {
      Integer year = date.year();
      Integer month = date.month();
      Integer day = date.day();
      if (year != null && month != null && day != null) {
        LocalDate first = LocalDate.of(year, month, 1);
        return day <= first.lengthOfMonth() ? first.withDayOfMonth(day) : null;
      }
    }
    return null;
  }
}
