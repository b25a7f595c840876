package avouch.story;

import avouch.model.Mention;
import avouch.model.Reading;
import avouch.model.ReportDay;
import avouch.model.Sentence;
import avouch.model.Sketch;
import avouch.model.TimeExpression.CalendarDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
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

  private final Function<String, Reading> readings;
  private final SortedMap<String, Sketch> dated = new TreeMap<>();
  private final SortedMap<String, Sketch> undated = new TreeMap<>();
  private final Map<String, List<Telling>> tellings = new TreeMap<>();
  private final SortedMap<String, ReportDay> days = new TreeMap<>();

  private Anchors(Collection<Sketch> part, Function<String, Reading> readings) {
    this.readings = readings;
    for (Sketch sketch : part) {
      (sketch.day() == null ? undated : dated).put(sketch.report(), sketch);
    }
  }

  /**
   * Report id to day, for those reports of a part that state none and whose day can be told.
   *
   * @param part the sketches of all its reports
   * @param readings has the reading of each of them; not all are asked for
   */
  static SortedMap<String, ReportDay> days(
      Collection<Sketch> part, Function<String, Reading> readings) {
    Anchors anchors = new Anchors(part, readings);
    if (anchors.dated.isEmpty()) {
      List.copyOf(anchors.undated.keySet()).forEach(anchors::alone);
    }
    if (!anchors.dated.isEmpty()) {
      anchors.together();
      List.copyOf(anchors.undated.keySet()).forEach(anchors::opening);
    }
    return anchors.days;
  }

  /** Dates report after report, always the one with the clearest evidence. */
  private void together() {
    SortedMap<String, Siblings> siblings = new TreeMap<>();
    SortedMap<String, Fitting> fittings = new TreeMap<>();
    undated.forEach(
        (id, sketch) -> {
          Siblings own = new Siblings(sketch, reading(id));
          dated.values().forEach(own::meet);
          siblings.put(id, own);
          fittings.put(id, fitting(own));
        });
    Fitting best = clearest(fittings);
    while (best != null) {
      siblings.remove(best.report());
      fittings.remove(best.report());
      Sketch met = date(best.report(), best.day());
      siblings.forEach(
          (id, own) -> {
            if (own.meet(met)) {
              fittings.put(id, fitting(own));
            }
          });
      best = clearest(fittings);
    }
  }

  private static @Nullable Fitting clearest(SortedMap<String, Fitting> fittings) {
    return fittings.values().stream()
        .filter(Fitting::isClear)
        .max(
            Comparator.comparingDouble(Fitting::score)
                .thenComparing(Fitting::report, Comparator.reverseOrder()))
        .orElse(null);
  }

  private Sketch date(String report, ReportDay day) {
    Sketch sketch = Objects.requireNonNull(undated.remove(report)).on(day.day());
    days.put(report, day);
    dated.put(report, sketch);
    return sketch;
  }

  private Fitting fitting(Siblings siblings) {
    Reading reading = siblings.reading;
    List<Dated> asked =
        IntStream.range(0, siblings.likest.size())
            .mapToObj(i -> dated(siblings.likest.get(i), siblings.likeness.get(i)))
            .toList();
    return Fitting.of(reading, tellings(reading.report().id()), asked);
  }

  private Dated dated(Sketch like, double likeness) {
    LocalDate day = Objects.requireNonNull(like.day());
    return new Dated(day, tellings(like.report()), likeness >= Split.TOGETHER);
  }

  /** Those with a day that are most like one without, the likest first. */
  private static final class Siblings {
    private final Sketch sketch;
    private final Reading reading;
    private final List<Sketch> likest = new ArrayList<>();
    private final List<Double> likeness = new ArrayList<>();

    Siblings(Sketch sketch, Reading reading) {
      this.sketch = sketch;
      this.reading = reading;
    }

    /** Whether one more that has a day is among those that are asked. */
    boolean meet(Sketch other) {
      if (!Links.shareNames(sketch, other)) {
        return false;
      }
      double like = Links.likeness(sketch, other);
      int at = likest.size();
      while (at > 0 && isBefore(like, other, at - 1)) {
        at--;
      }
      if (at == ASKED) {
        return false;
      }
      likest.add(at, other);
      likeness.add(at, like);
      if (likest.size() > ASKED) {
        likest.removeLast();
        likeness.removeLast();
      }
      return true;
    }

    private boolean isBefore(double like, Sketch other, int at) {
      int order = Double.compare(likeness.get(at), like);
      return order < 0 || (order == 0 && other.report().compareTo(likest.get(at).report()) < 0);
    }
  }

  private Reading reading(String report) {
    return Objects.requireNonNull(readings.apply(report));
  }

  private List<Telling> tellings(String report) {
    return tellings.computeIfAbsent(report, id -> Telling.in(reading(id)));
  }

  /**
   * A sibling with a day.
   *
   * @param tellings the times it names
   * @param alike whether its words are those of one event
   */
  record Dated(LocalDate day, List<Telling> tellings, boolean alike) {}

  /** A full date near the start, told as past, is a report's day where nothing else tells it. */
  private void alone(String report) {
    Reading reading = reading(report);
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
        .ifPresent(time -> date(report, inferred(reading, time)));
  }

  /**
   * "18 May 2031 A ferry burned …": the day that a text begins with, where its siblings tell none.
   */
  private void opening(String report) {
    Reading reading = reading(report);
    reading.sentences().stream()
        .limit(1)
        .filter(first -> !first.tokens().isEmpty())
        .flatMap(
            first ->
                reading
                    .within(first.range(), Mention.Time.class)
                    .filter(time -> isHead(first, time)))
        .findFirst()
        .ifPresent(time -> date(report, inferred(reading, time)));
  }

  /** Whether a sentence begins with a full date and goes on as if it were not there. */
  private static boolean isHead(Sentence first, Mention.Time time) {
    return time.range().start() == first.tokens().getFirst().range().start()
        && fullDate(time) != null
        && first.tokens().stream()
            .filter(token -> token.range().start() >= time.range().end())
            .findFirst()
            .filter(next -> next.tag().matches("NN.*|JJ|CD|DT"))
            .isPresent();
  }

  private static ReportDay inferred(Reading reading, Mention.Time time) {
    return new ReportDay(
        Objects.requireNonNull(fullDate(time)),
        ReportDay.Basis.INFERRED,
        List.of(reading.report().span(time.range())));
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
