package avouch.find;

import avouch.model.Mention;
import avouch.model.TimeExpression;
import avouch.model.TimeExpression.FromEvent;
import avouch.model.TimeExpression.FromTime;
import avouch.model.TimeExpression.Length;
import avouch.model.TimeExpression.Limit;
import avouch.model.TimeExpression.Reach;
import avouch.model.TimeExpression.Shift;
import avouch.model.TimeExpression.Unit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time and what is counted with them: "ten days", "two weeks ago", "within". */
final class LengthGrammar {
  private static final Set<String> UNSAID =
      Set.of("several", "few", "some", "many", "recent", "these", "those", "couple");
  private static final Set<String> BEFORE_ARTICLE =
      Set.of(
          "for",
          "in",
          "within",
          "after",
          "about",
          "nearly",
          "almost",
          "than",
          "over",
          "least",
          "around",
          "half",
          "lasted",
          "took",
          "takes",
          "take",
          "spent",
          "under",
          "roughly",
          "is",
          "once",
          "every",
          "as",
          "throughout",
          "of",
          "to",
          "past",
          "just",
          "another",
          "barely",
          "only");

  /**
   * Number and unit.
   *
   * @param end index after the unit
   * @param amount how many; {@code null} for an unsaid number
   */
  private record Measure(int end, @Nullable Double amount, Unit unit) {}

  private final Line line;
  private final @Nullable TimeExpression before;
  private final QuarterGrammar quarters;

  LengthGrammar(Line line, @Nullable TimeExpression before, QuarterGrammar quarters) {
    this.quarters = quarters;
    this.line = line;
    this.before = before;
  }

  @Nullable Match at(int i) {
    Match glued = glued(i);
    if (glued != null) {
      return glued;
    }
    Match event = fromEvent(i);
    if (event != null) {
      return event;
    }
    Measure measure = measure(i);
    if (measure == null) {
      return null;
    }
    Match counted = counted(measure);
    if (counted != null) {
      return counted;
    }
    Double amount = measure.amount();
    if (amount != null && isAhead(i, measure)) {
      Unit unit = measure.unit() == Unit.WEEK ? Unit.DAY : measure.unit();
      return new Match(measure.end(), new Shift((int) (double) amount, measure.unit(), unit));
    }
    if (isAge(measure.end())) {
      return null;
    }
    if (line.isAny(i, "a", "an", "one") && !standsAlone(i, measure.end())) {
      return null;
    }
    if (measure.amount() == null && bare(i)) {
      return null;
    }
    return new Match(
        measure.end(), new Length(measure.amount(), measure.unit(), limit(i), reach(i)));
  }

  private Reach reach(int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    if (!line.tag(at).startsWith("VB") && line.isAny(at, "last", "past", "previous")) {
      return Reach.LAST;
    }
    return line.isAny(at, "next", "coming", "upcoming") ? Reach.NEXT : Reach.BY_TENSE;
  }

  /** "in two weeks" of what is to come. */
  private boolean isAhead(int i, Measure measure) {
    Double amount = measure.amount();
    boolean whole = amount != null && amount == Math.rint(amount) && amount < 1000;
    boolean days =
        switch (measure.unit()) {
          case DAY, WEEK, MONTH, YEAR -> true;
          case SECOND, MINUTE, HOUR, WEEKEND, QUARTER, DECADE, CENTURY -> false;
        };
    return whole
        && days
        && line.is(i - 1, "in")
        && Tenses.around(line, i - 1, measure.end()) == Mention.Time.Tense.FUTURE;
  }

  private boolean bare(int i) {
    return TimeWords.unit(line, i) != null
        && !line.isAny(i - 1, "for", "in", "over", "after", "recent", "within", "took");
  }

  private boolean standsAlone(int i, int end) {
    return BEFORE_ARTICLE.contains(line.word(i - 1))
        || line.isAny(end, "long", "earlier", "later", "before", "after")
        || end > i + 2;
  }

  private boolean isAge(int end) {
    return line.is(end, "old") || line.is(end, "of") && line.is(end + 1, "age");
  }

  private Limit limit(int i) {
    int at = i - 1;
    while (at > 0 && line.isAny(at, "the", "next", "about", "nearly", "just", "than", "more")) {
      at--;
    }
    if (line.is(at, "within")) {
      return Limit.WITHIN;
    }
    return line.is(at, "for") ? Limit.FOR : Limit.NONE;
  }

  // ---- number and unit

  private @Nullable Measure measure(int i) {
    int at = i;
    boolean reach = false;
    if (line.is(at, "the")) {
      at++;
    }
    if (line.isAny(
        at, "last", "past", "next", "first", "previous", "coming", "upcoming", "final")) {
      at++;
      reach = true;
    }
    if (at > i && !reach) {
      return null;
    }
    if (reach && line.is(at, "couple")) {
      int next = line.is(at + 1, "of") ? at + 2 : at + 1;
      Unit unit = unitAt(next);
      return unit == null ? null : new Measure(next + 1, 2.0, unit);
    }
    Measure unsaid = unsaid(at, reach);
    if (unsaid != null) {
      return unsaid;
    }
    Numeral number = Numerals.at(line, at);
    if (number == null) {
      return one(at);
    }
    int next = number.end();
    if (line.isAny(
        next,
        "more",
        "full",
        "straight",
        "consecutive",
        "whole",
        "long",
        "additional",
        "trading",
        "business",
        "working")) {
      next++;
    }
    Unit unit = unitAt(next);
    boolean title = line.isCapital(next) && i > 0;
    if (unit == null || line.is(next, "second") || title) {
      return null;
    }
    return half(next + 1, number.value(), unit);
  }

  private @Nullable Unit unitAt(int i) {
    Unit unit = TimeWords.unit(line, i);
    return unit != null && !line.is(i, "sec") ? unit : null;
  }

  /** "a year", "an hour and a half", "half a year", "one and a half years". */
  private @Nullable Measure one(int at) {
    if (line.is(at, "half") && line.isAny(at + 1, "a", "an")) {
      Unit unit = unitAt(at + 2);
      return unit == null ? null : new Measure(at + 3, 0.5, unit);
    }
    if (!line.isAny(at, "a", "an", "one", "another")) {
      return null;
    }
    if (line.is(at, "a") && line.isAny(at + 1, "few", "couple")) {
      int next = line.is(at + 2, "of") ? at + 3 : at + 2;
      next = line.is(next, "more") ? next + 1 : next;
      Unit unit = unitAt(next);
      return unit == null
          ? null
          : new Measure(next + 1, line.is(at + 1, "couple") ? 2.0 : null, unit);
    }
    int next =
        line.isAny(at + 1, "full", "whole", "further", "additional", "extra", "entire")
            ? at + 2
            : at + 1;
    Unit unit = unitAt(next);
    return unit == null || line.word(next).endsWith("s") ? null : half(next + 1, 1, unit);
  }

  private Measure half(int end, double amount, Unit unit) {
    boolean half = line.is(end, "and") && line.is(end + 1, "a") && line.is(end + 2, "half");
    return half ? new Measure(end + 3, amount + 0.5, unit) : new Measure(end, amount, unit);
  }

  /** "several days", "the past few weeks", "for years". */
  private @Nullable Measure unsaid(int at, boolean reach) {
    int next = at;
    while (UNSAID.contains(line.word(next))) {
      next++;
    }
    Unit unit = unitAt(next);
    if (unit == null || !line.word(next).endsWith("s")) {
      return null;
    }
    return next > at || !reach || line.isAny(at - 1, "past", "last", "coming")
        ? new Measure(next + 1, null, unit)
        : null;
  }

  /** "ten-day", "36-hour", "day-long", but no ages. */
  private @Nullable Match glued(int i) {
    String word = line.word(i);
    int hyphen = word.indexOf('-');
    if (hyphen <= 0) {
      return null;
    }
    if (word.endsWith("-long")) {
      Unit unit = TimeWords.UNITS.word(word.substring(0, hyphen));
      return unit == null ? null : new Match(i + 1, new Length(1.0, unit, Limit.NONE));
    }
    boolean longer = word.endsWith("-long") || word.indexOf('-', hyphen + 1) < 0;
    Unit unit = longer ? TimeWords.UNITS.word(word.substring(hyphen + 1)) : null;
    String number = word.substring(0, hyphen);
    double digits = Numerals.digits(number);
    double value = Double.isNaN(digits) ? Numerals.small(number) : digits;
    if (unit == null || unit == Unit.QUARTER || Double.isNaN(value)) {
      return null;
    }
    return line.isAny(i + 1, "old", "-", "olds")
        ? null
        : new Match(i + 1, new Length(value, unit, Limit.NONE));
  }

  // ---- counted from somewhere

  private @Nullable Match counted(Measure measure) {
    int end = measure.end();
    Double amount = measure.amount();
    boolean year = amount != null && amount == 1 && measure.unit() == Unit.YEAR;
    TimeExpression compared =
        year && line.isAny(end, "ago", "earlier", "before") ? quarters.comparedYear() : null;
    if (compared != null) {
      return new Match(end + 1, compared);
    }
    if (line.is(end, "ago") || line.is(end, "from") && line.is(end + 1, "now")) {
      boolean ago = line.is(end, "ago");
      int after = ago ? end + 1 : end + 2;
      return amount == null ? vague(after, ago) : shifted(after, ago ? -amount : amount, measure);
    }
    boolean from = line.is(end, "from") && dayAt(end + 1) != null;
    boolean leans = line.isAny(end, "earlier", "later", "before", "after", "since");
    if ((leans || from) && amount != null) {
      return leaning(measure, amount);
    }
    return null;
  }

  private static Match vague(int end, boolean past) {
    return new Match(
        end,
        new TimeExpression.Unanchored(TimeExpression.Type.DATE, past ? "PAST_REF" : "FUTURE_REF"));
  }

  private static @Nullable Match shifted(int end, double amount, Measure measure) {
    if (amount != Math.rint(amount) || Math.abs(amount) > 10000) {
      return new Match(end, new Length(Math.abs(amount), measure.unit(), Limit.NONE));
    }
    return new Match(end, new Shift((int) amount, measure.unit(), measure.unit()));
  }

  /** "two days later", "a week earlier", "three days after the start of the protests". */
  private @Nullable Match leaning(Measure measure, double amount) {
    int end = measure.end();
    boolean back = line.isAny(end, "earlier", "before");
    int signed = (int) (back ? -amount : amount);
    if (amount != Math.rint(amount)) {
      return null;
    }
    boolean adverb = line.isAny(end, "earlier", "later");
    boolean ends = line.isAny(end + 1, "", ".", ",", ";", "and", "\"", ")");
    if (adverb || line.is(end, "before") && ends) {
      TimeExpression from = before == null ? new Shift(0, Unit.DAY, Unit.DAY) : before;
      return new Match(end + 1, new FromTime(from, signed, measure.unit()));
    }
    Match day = dayAt(end + 1);
    if (day != null) {
      boolean weeks = measure.unit() == Unit.WEEK;
      Unit unit = weeks ? Unit.DAY : measure.unit();
      return new Match(day.end(), new FromTime(day.time(), weeks ? 7 * signed : signed, unit));
    }
    int eventEnd = eventEnd(end + 1);
    return eventEnd == 0
        ? null
        : new Match(end + 1, new FromEvent(signed, measure.unit(), line.range(end + 1, eventEnd)));
  }

  /** A day that a length is counted from: "two days after Easter", "a week before 5 May". */
  private @Nullable Match dayAt(int at) {
    Match day = new RelativeGrammar(line, before).at(at);
    day = day == null ? new CalendarGrammar(line).at(at) : day;
    return day != null && TimeGrammar.isDay(day.time()) ? day : null;
  }

  /** "the day after the attack". */
  private @Nullable Match fromEvent(int i) {
    Unit unit = line.is(i, "the") ? TimeWords.unit(line, i + 1) : null;
    if (unit == null || line.word(i + 1).endsWith("s") || !line.isAny(i + 2, "after", "before")) {
      return null;
    }
    int eventEnd = eventEnd(i + 3);
    int amount = line.is(i + 2, "after") ? 1 : -1;
    return eventEnd == 0
        ? null
        : new Match(i + 3, new FromEvent(amount, unit, line.range(i + 3, eventEnd)));
  }

  /** Index after the noun phrase or clause that names an event; 0 if there is none. */
  private int eventEnd(int start) {
    int at = start;
    while (at < line.size() && at - start < 12 && !stopsEvent(at)) {
      at++;
    }
    return at > start ? at : 0;
  }

  private boolean stopsEvent(int at) {
    String word = line.word(at);
    return ",.;:?!()\"--".contains(word) || line.isAny(at, "and", "but", "when", "while", "which");
  }
}
