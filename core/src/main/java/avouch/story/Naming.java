package avouch.story;

import avouch.model.Mention;
import avouch.model.Mention.Time.Tense;
import avouch.model.Range;
import avouch.model.TimeExpression;
import avouch.model.TimeExpression.CalendarDate;
import avouch.model.TimeExpression.ClockTime;
import avouch.model.TimeExpression.Mod;
import avouch.model.TimeExpression.Modified;
import avouch.model.TimeExpression.Reach;
import avouch.model.TimeExpression.Weekday;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a report names a day near its own, and how often its own day is then so many days away:
 * counted over 1,700 dated reports of incidents and 250 documents in TimeML, which agree.
 */
enum Naming {
  /** Beside a verb of saying: "police said Friday". */
  SAID(0.64, 0.19, 0.06, 0.04, 0.03, 0.02, 0.02),
  /** With an hour of the day: "at 8 a.m. on Friday", "Friday morning". */
  HOUR(0.57, 0.25, 0.07, 0.04, 0.02, 0.02, 0.03),
  /** As an evening or a night: "Friday night". */
  EVENING(0.27, 0.50, 0.11, 0.06, 0.02, 0.02, 0.02),
  /** As a day that is past. */
  DAY(0.43, 0.29, 0.11, 0.07, 0.03, 0.03, 0.04),
  /** As a day to come; so many days are ahead. */
  AHEAD(0.28, 0.40, 0.12, 0.10, 0.05, 0.03, 0.02);

  /** From this hour on it is evening. */
  private static final String EVENING_FROM = "18";

  /** Letters between a verb of saying and its day: "said in a statement on Friday". */
  private static final int BESIDE = 20;

  private static final double FARTHER = 0.01;
  private static final Set<Reach> OWN = EnumSet.of(Reach.BY_TENSE, Reach.THIS);

  private final double[] shares;

  Naming(double... shares) {
    this.shares = shares.clone();
  }

  /** Logarithm of the share of reports whose own day is so many days after the day they name. */
  double logShare(long days) {
    long away = this == AHEAD ? -days : days;
    return Math.log(away < 0 || away >= shares.length ? FARTHER : shares[(int) away]);
  }

  /** None for times that are no single day near the report's own by their form. */
  static @Nullable Naming of(Mention.Time time, List<Mention.Quote> quotes) {
    TimeExpression whole = time.expression();
    TimeExpression expression = whole instanceof Modified part ? part.time() : whole;
    String clock = expression instanceof ClockTime hour ? hour.clock() : "";
    if (!isDay(expression instanceof ClockTime hour ? hour.day() : expression)) {
      return null;
    }
    if (time.tense() == Tense.FUTURE) {
      return AHEAD;
    }
    if (quotes.stream().anyMatch(quote -> isBeside(time.range(), quote))) {
      return SAID;
    }
    if (isEvening(clock) || whole instanceof Modified part && part.mod() == Mod.END) {
      return EVENING;
    }
    return clock.isEmpty() ? DAY : HOUR;
  }

  private static boolean isDay(@Nullable TimeExpression expression) {
    return expression instanceof Weekday weekday && OWN.contains(weekday.reach())
        || expression instanceof CalendarDate date && date.month() != null && date.day() != null;
  }

  private static boolean isBeside(Range time, Mention.Quote quote) {
    Range cue = quote.cue();
    return cue != null
        && Math.max(cue.start(), time.start()) - Math.min(cue.end(), time.end()) <= BESIDE;
  }

  private static boolean isEvening(String clock) {
    return clock.equals("NI")
        || clock.equals("EV")
        || !clock.isEmpty()
            && Character.isDigit(clock.charAt(0))
            && clock.compareTo(EVENING_FROM) >= 0;
  }
}
