package avouch.find;

import avouch.model.Mention;
import avouch.model.TimeExpression;
import avouch.model.TimeExpression.FromEvent;
import avouch.model.TimeExpression.FromTime;
import avouch.model.TimeExpression.Length;
import avouch.model.TimeExpression.Limit;
import avouch.model.TimeExpression.Mod;
import avouch.model.TimeExpression.Modified;
import avouch.model.TimeExpression.Reach;
import avouch.model.TimeExpression.Shift;
import avouch.model.TimeExpression.Unit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time and what is counted with them: "ten days", "two weeks ago", "within". */
final class LengthGrammar {
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

  private static final Set<String> BEFORE_UNITS =
      Set.of(
          "for",
          "in",
          "over",
          "after",
          "recent",
          "within",
          "took",
          "take",
          "takes",
          "lasted",
          "last",
          "lasts",
          "spent",
          "spend",
          "during",
          "throughout",
          "following",
          "despite",
          "amid",
          "waited",
          "wait");

  private final Line line;
  private final @Nullable TimeExpression before;
  private final QuarterGrammar quarters;
  private final Measures measures;

  LengthGrammar(Line line, @Nullable TimeExpression before, QuarterGrammar quarters) {
    this.quarters = quarters;
    this.line = line;
    this.before = before;
    measures = new Measures(line);
  }

  @Nullable Match at(int i) {
    Match glued = new Hyphenated(line).length(i);
    glued = glued == null ? ahead(i) : glued;
    if (glued != null) {
      return glued;
    }
    Match event = fromEvent(i);
    if (event != null) {
      return event;
    }
    Match all = all(i);
    if (all != null) {
      return all;
    }
    Measures.Measure measure = measures.at(i);
    if (measure == null) {
      return null;
    }
    int end = measure.end();
    if (line.is(end, "or") && line.is(end + 1, "so")) {
      Match so = measured(i, new Measures.Measure(end + 2, measure.amount(), measure.unit()));
      return so == null ? null : new Match(so.end(), new Modified(so.time(), Mod.APPROX));
    }
    return measured(i, measure);
  }

  /** "the weeks ahead", "the years to come". */
  private @Nullable Match ahead(int i) {
    Unit unit = line.is(i, "the") ? TimeWords.unit(line, i + 1) : null;
    boolean come = line.is(i + 2, "to") && line.is(i + 3, "come");
    boolean follows = come || line.is(i + 2, "ahead") && !line.is(i + 3, "of");
    boolean several = line.word(i + 1).endsWith("s");
    return unit != null && several && follows
        ? new Match(i + (come ? 4 : 3), new Length(null, unit, Limit.NONE, Reach.NEXT))
        : null;
  }

  /** "a quarter of the voters", "three quarters of all homes". */
  private boolean isFraction(Measures.Measure measure) {
    Double amount = measure.amount();
    int of = measure.end();
    boolean part = amount != null && (amount == 1 || amount == 3) && line.is(of, "of");
    boolean whole = line.tag(of + 1).matches("DT|PDT|PRP\\$|NNS|CD") || line.isName(of + 1);
    return part && (whole || amount != null && amount == 1);
  }

  private @Nullable Match measured(int i, Measures.Measure measure) {
    if (measure.unit() == Unit.QUARTER && isFraction(measure)) {
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
    if (measure.amount() == null && bare(i, measure.end())) {
      return null;
    }
    return new Match(
        measure.end(),
        new Length(
            measure.amount(), measure.unit(), limit(i, measure.unit()), reach(i, measure.end())));
  }

  private Reach reach(int i, int end) {
    int at = line.is(i, "the") ? i + 1 : i;
    if (!line.tag(at).startsWith("VB") && line.isAny(at, "last", "past", "previous")) {
      return Reach.LAST;
    }
    if (line.isAny(at, "next", "coming", "upcoming", "following")) {
      return Reach.NEXT;
    }
    int unit = end - 2;
    boolean number = unit > at - 1 && unit >= i;
    return !number
        ? Reach.BY_TENSE
        : line.isAny(unit, "past", "previous", "last")
            ? Reach.LAST
            : line.isAny(unit, "next", "coming", "upcoming") ? Reach.NEXT : Reach.BY_TENSE;
  }

  /** "in two weeks" of what is to come. */
  private boolean isAhead(int i, Measures.Measure measure) {
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

  /** "all week", "all day". */
  private @Nullable Match all(int i) {
    Unit unit = line.is(i, "all") ? TimeWords.unit(line, i + 1) : null;
    boolean led = line.is(i - 1, "for") || line.isAny(i + 2, "", ".", "?", "!");
    boolean one = led && !line.word(i + 1).endsWith("s") && !line.isNoun(i + 2);
    return unit != null && one ? new Match(i + 2, new Length(1.0, unit, Limit.NONE)) : null;
  }

  /** A unit without a number, where nothing tells that it is a length. */
  private boolean bare(int i, int end) {
    boolean first = !line.tag(i - 1).equals("DT") && !line.tag(i - 1).matches("JJ.?|VBG");
    boolean told = first && line.isAny(end, "of", "after", "before") && end == i + 1;
    return TimeWords.unit(line, i) != null && !told && !BEFORE_UNITS.contains(line.word(i - 1));
  }

  private boolean standsAlone(int i, int end) {
    return BEFORE_ARTICLE.contains(line.word(i - 1))
        || line.isAny(end, "long", "earlier", "later", "before", "after")
        || end > i + 2;
  }

  private boolean isAge(int end) {
    return line.is(end, "old") || line.is(end, "of") && line.is(end + 1, "age");
  }

  private Limit limit(int i, Unit unit) {
    int at = i - 1;
    while (at > 0 && line.isAny(at, "the", "next", "about", "nearly", "just", "than", "more")) {
      at--;
    }
    if (line.is(at, "within")) {
      return Limit.WITHIN;
    }
    boolean in = line.is(at, "in") && at == i - 1 && isClock(unit);
    return in ? Limit.IN : line.is(at, "for") ? Limit.FOR : Limit.NONE;
  }

  private static boolean isClock(Unit unit) {
    return unit == Unit.SECOND || unit == Unit.MINUTE || unit == Unit.HOUR;
  }

  // ---- counted from somewhere

  private @Nullable Match counted(Measures.Measure measure) {
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
    if (amount == null && line.isAny(end, "later", "earlier") && !line.is(end + 1, "than")) {
      return vague(end + 1, line.is(end, "earlier"));
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

  private static @Nullable Match shifted(int end, double amount, Measures.Measure measure) {
    Shift smaller = smaller(amount, measure.unit());
    if (smaller != null) {
      return new Match(end, smaller);
    }
    if (amount != Math.rint(amount) || Math.abs(amount) > 10000) {
      return new Match(end, new Length(Math.abs(amount), measure.unit(), Limit.NONE));
    }
    return new Match(end, new Shift((int) amount, measure.unit(), measure.unit()));
  }

  /** "a year and two months ago": counted in the smaller unit. */
  private static @Nullable Shift smaller(double amount, Unit unit) {
    if (amount == Math.rint(amount) || Math.abs(amount) > 100) {
      return null;
    }
    return switch (unit) {
      case YEAR -> smaller(amount * 12, Unit.MONTH, Unit.MONTH);
      case WEEK -> smaller(amount * 7, Unit.DAY, Unit.DAY);
      case HOUR -> smaller(amount * 60, Unit.MINUTE, Unit.MINUTE);
      case SECOND, MINUTE, DAY, WEEKEND, MONTH, QUARTER, DECADE, CENTURY -> null;
    };
  }

  private static @Nullable Shift smaller(double amount, Unit unit, Unit granularity) {
    boolean whole = Math.abs(amount - Math.rint(amount)) < 0.001;
    return whole ? new Shift((int) Math.rint(amount), unit, granularity) : null;
  }

  /** "two days later", "a week earlier", "three days after the start of the protests". */
  private @Nullable Match leaning(Measures.Measure measure, double amount) {
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
    boolean day = unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
    if (eventEnd == 0 && day) {
      TimeExpression from = before == null ? new Shift(0, Unit.DAY, Unit.DAY) : before;
      return new Match(i + 3, new FromTime(from, amount, unit));
    }
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
