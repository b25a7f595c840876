package avouch.story;

import avouch.language.Wordings;
import avouch.model.Mention.Time.Tense;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.ReportDay;
import avouch.model.Span;
import avouch.model.TimeExpression.CalendarDate;
import avouch.model.TimeExpression.Weekday;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * the day if they come out as one day and against it if not. A report names its own day more often
 * than not, so days after the last one it names fit less; and it seldom names a weekday that is
 * almost a week away. A dateline's day is one weak vote.
 */
final class Fitting {
  /** Days on either side of a dated sibling that are tried. */
  private static final int REACH = 7;

  /** Words around two times are the same event's from this likeness on. */
  private static final double SAME = 0.10;

  private static final double AGAINST = 0.5;
  private static final double PER_DAY_UNNAMED = 0.08;
  private static final double PER_DAY_APART = 0.04;
  private static final int MOST_UNNAMED = 5;
  private static final double PAST_AFTER_DAY = 0.4;
  private static final int FAR = 5;
  private static final double FAR_WEEKDAY = 0.1;
  private static final double DATELINE = 0.3;
  private static final double CLEAR = 0.10;

  /** So much better than the worst day, a day is told apart though chance likeness pulls at all. */
  private static final double APART = 0.3;

  /** Less plausible than this, a day is not told by being the best. */
  private static final double PLAUSIBLE = -0.2;

  private static final int SHOWN = 6;

  private final Reading reading;
  private final List<Telling> tellings;
  private final List<Anchors.Dated> siblings;
  private final Map<Span, Wordings.Profile> words = new TreeMap<>();
  private @Nullable LocalDate best;
  private double score;
  private double agreement;
  private double worst = Double.POSITIVE_INFINITY;

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
      fitting.worst = Math.min(fitting.worst, agreement);
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

  /** Whether times that move with the report's day agree. */
  boolean isClear() {
    return best != null
        && (agreement >= CLEAR || (agreement - worst >= APART && score - agreement >= PLAUSIBLE));
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
    double sum = 0;
    long unnamed = MOST_UNNAMED;
    for (Telling telling : tellings) {
      LocalDate meant = telling.meant(day);
      if (meant != null) {
        long before = ChronoUnit.DAYS.between(meant, day);
        if (before >= 0) {
          unnamed = Math.min(unnamed, before == 1 && telling.isLate() ? 0 : before);
        } else if (telling.time().tense() == Tense.PAST
            && telling.time().expression() instanceof CalendarDate) {
          sum -= PAST_AFTER_DAY;
        }
        if (telling.time().expression() instanceof Weekday && Math.abs(before) >= FAR) {
          sum -= FAR_WEEKDAY;
        }
      }
    }
    return sum
        - PER_DAY_UNNAMED * unnamed
        - PER_DAY_APART * apart(day)
        + (isDatelineDay(day) ? DATELINE : 0);
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
