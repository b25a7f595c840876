package avouch.story;

import avouch.language.Wordings;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.ReportDay;
import avouch.model.Span;
import avouch.model.TimeExpression.CalendarDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The day that fits one undated report best, and how well.
 *
 * <p>For every day near its dated siblings, the times that the report names are anchored to it.
 * Where two times, of the report itself or of a sibling, stand among the same words, they speak for
 * the day if they come out as one day and against it if not. How a report names a day tells how far
 * its own is from it ({@link Naming}); it is seldom far from a sibling's. A dateline's day is one
 * weak vote.
 */
final class Fitting {
  /** Days on either side of a dated sibling that are tried. */
  private static final int REACH = 7;

  /** Words around two times are the same event's from this likeness on. */
  private static final double SAME = 0.10;

  private static final double AGAINST = 0.5;

  /** What the logarithm of a share weighs against likeness; by the same reports as the shares. */
  private static final double NAMED = 0.4;

  private static final double PER_DAY_APART = 0.15;
  private static final double DATELINE = 0.3;

  /** The days that a report names first tell more of its own. */
  private static final double FADE = 0.3;

  private static final double CLEAR = 0.10;

  private static final int SHOWN = 6;

  private final Reading reading;
  private final List<Telling> tellings;
  private final List<Anchors.Dated> siblings;
  private final Map<Span, Wordings.Profile> words = new TreeMap<>();
  private @Nullable LocalDate best;
  private double score;
  private double agreement;

  private Fitting(Reading reading, List<Telling> tellings, List<Anchors.Dated> siblings) {
    this.reading = reading;
    this.tellings = tellings;
    this.siblings = siblings;
    List<Telling> all = new ArrayList<>(tellings);
    siblings.forEach(sibling -> all.addAll(sibling.tellings()));
    ToDoubleFunction<String> rarity =
        Wordings.rarityAmong(all.stream().map(Telling::words).toList());
    all.forEach(telling -> words.put(telling.span(), Wordings.profile(telling.words(), rarity)));
  }

  static Fitting of(Reading reading, List<Telling> tellings, List<Anchors.Dated> siblings) {
    Fitting fitting = new Fitting(reading, tellings, siblings);
    for (LocalDate day : fitting.candidates()) {
      double agreement = fitting.agreement(day);
      double score = agreement + fitting.plausibility(day);
      if (fitting.best == null || score > fitting.score) {
        fitting.best = day;
        fitting.score = score;
        fitting.agreement = agreement;
      }
    }
    return fitting;
  }

  String report() {
    return reading.report().id();
  }

  double score() {
    return score;
  }

  /** Whether times agree that move with the report's day, or days are named that tell it. */
  boolean isClear() {
    return best != null && (agreement >= CLEAR || namesOwnDays());
  }

  /** Whether it tells of the event of a sibling, and names days that are past: its own is near. */
  private boolean namesOwnDays() {
    return siblings.stream().anyMatch(Anchors.Dated::alike)
        && tellings.stream()
            .map(Telling::naming)
            .anyMatch(naming -> naming != null && naming != Naming.AHEAD);
  }

  ReportDay day() {
    LocalDate day = Objects.requireNonNull(best);
    return new ReportDay(day, ReportDay.Basis.INFERRED, evidence(day));
  }

  private SortedSet<LocalDate> candidates() {
    SortedSet<LocalDate> candidates = new TreeSet<>();
    for (Anchors.Dated sibling : siblings) {
      for (int days = -REACH; days <= REACH; days++) {
        candidates.add(sibling.day().plusDays(days));
      }
    }
    return candidates;
  }

  /** How well the times that move with the day agree with the others, if it is the day. */
  private double agreement(LocalDate day) {
    double sum = 0;
    for (Telling telling : tellings) {
      LocalDate meant = telling.meant(day);
      if (meant != null && telling.isRelative(day)) {
        sum += within(telling, meant, day) / 2;
        for (Anchors.Dated sibling : siblings) {
          sum += across(telling, meant, sibling) / siblings.size();
        }
      }
    }
    return sum;
  }

  private double within(Telling telling, LocalDate meant, LocalDate day) {
    return vote(telling, meant, tellings, day);
  }

  private double across(Telling telling, LocalDate meant, Anchors.Dated sibling) {
    return vote(telling, meant, sibling.tellings(), sibling.day());
  }

  /** What the time among the most alike words says of the day that is meant. */
  private double vote(Telling telling, LocalDate meant, List<Telling> others, LocalDate othersDay) {
    double most = SAME;
    double vote = 0;
    for (Telling other : others) {
      LocalDate otherMeant = other.meant(othersDay);
      if (otherMeant != null && !other.span().equals(telling.span())) {
        double likeness = words(telling).likeness(words(other));
        if (likeness > most) {
          most = likeness;
          vote = meant.equals(otherMeant) ? likeness : -AGAINST * likeness;
        }
      }
    }
    return vote;
  }

  private Wordings.Profile words(Telling telling) {
    return Objects.requireNonNull(words.get(telling.span()));
  }

  /** What speaks for a day or against it without any sibling. */
  private double plausibility(LocalDate day) {
    return NAMED * named(day) - PER_DAY_APART * apart(day) + (isDatelineDay(day) ? DATELINE : 0);
  }

  /** How well the days that the report names, the first ones most, tell that it is of a day. */
  private double named(LocalDate day) {
    Set<String> met = new HashSet<>();
    double sum = 0;
    double all = 0;
    for (Telling telling : tellings) {
      Naming naming = telling.naming();
      LocalDate meant = telling.meant(day);
      if (naming != null && meant != null && met.add(naming + " " + telling.time().expression())) {
        double weight = 1 / (1 + met.size() * FADE);
        sum += weight * naming.logShare(ChronoUnit.DAYS.between(meant, day));
        all += weight;
      }
    }
    return all == 0 ? 0 : sum / Math.sqrt(all);
  }

  /** Days to the nearest dated sibling. */
  private long apart(LocalDate day) {
    return siblings.stream()
        .mapToLong(sibling -> Math.abs(ChronoUnit.DAYS.between(sibling.day(), day)))
        .min()
        .orElse(0);
  }

  private boolean isDatelineDay(LocalDate day) {
    Report.Dateline dateline = reading.report().dateline();
    return dateline != null
        && dateline.day() != null
        && tellings.stream()
            .filter(telling -> dateline.day().overlaps(telling.span().range()))
            .filter(telling -> telling.time().expression() instanceof CalendarDate)
            .anyMatch(telling -> day.equals(telling.meant(day)));
  }

  /** The times of the report that agree with a sibling's or with each other on the day. */
  private List<Span> evidence(LocalDate day) {
    return tellings.stream()
        .filter(telling -> telling.isRelative(day) && speaksFor(telling, day))
        .map(Telling::span)
        .limit(SHOWN)
        .toList();
  }

  private boolean speaksFor(Telling telling, LocalDate day) {
    LocalDate meant = telling.meant(day);
    return meant != null
        && (within(telling, meant, day) > 0
            || siblings.stream().anyMatch(sibling -> across(telling, meant, sibling) > 0));
  }
}
