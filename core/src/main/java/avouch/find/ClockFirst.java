package avouch.find;

import avouch.model.TimeExpression;
import avouch.model.TimeExpression.ClockTime;
import avouch.model.TimeExpression.Mod;
import avouch.model.TimeExpression.Shift;
import avouch.model.TimeExpression.Type;
import avouch.model.TimeExpression.Unanchored;
import avouch.model.TimeExpression.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads clock times that stand before their day, or without one: "noon on Thursday", "5-6 p.m.".
 */
final class ClockFirst {
  private static final Shift TODAY = new Shift(0, Unit.DAY, Unit.DAY);

  private final Line line;
  private final TimeGrammar grammar;
  private final ClockGrammar clocks;
  private final RelativeGrammar relative;
  private final SetGrammar sets;

  ClockFirst(
      Line line,
      TimeGrammar grammar,
      ClockGrammar clocks,
      RelativeGrammar relative,
      SetGrammar sets) {
    this.line = line;
    this.grammar = grammar;
    this.clocks = clocks;
    this.relative = relative;
    this.sets = sets;
  }

  /** "10 p.m. Wednesday", "noon on Thursday", "the night of 5-6 January". */
  @Nullable Match at(int i) {
    int part = line.is(i, "the") ? i + 1 : i;
    String partOfDay = TimeWords.PARTS.word(line.word(part));
    if (partOfDay != null && line.is(part + 1, "of")) {
      Match day = grammar.plain(part + 2);
      if (day != null && TimeGrammar.isDay(day.time())) {
        return new Match(day.end(), new ClockTime(day.time(), partOfDay));
      }
    }
    if (line.isAny(part, "early", "small", "wee") && line.is(part + 1, "hours")) {
      return hours(part + 2, part > i);
    }
    String inPart = partOfDay != null && part > i && line.is(i - 1, "in") ? partOfDay : null;
    if (inPart != null) {
      return grammar.precise(new Match(part + 1, new ClockTime(null, inPart)));
    }
    ClockGrammar.Span span = clocks.span(i);
    if (span != null) {
      Match parted = spanInPart(span);
      return parted != null ? parted : between(span, dayAfter(span.end()));
    }
    span = clocks.bareSpan(i);
    Match on = span == null ? null : dayAfter(span.end());
    if (span != null && on != null) {
      return between(span, on);
    }
    ClockGrammar.Clock clock = clocks.at(i);
    if (clock == null) {
      return bareHour(i);
    }
    Match set = recurring(clock);
    if (set != null) {
      return set;
    }
    boolean in = line.is(clock.end(), "in") && line.is(clock.end() + 1, "the");
    String told = in ? part(clock.end() + 2) : null;
    if (told != null) {
      return new Match(clock.end() + 3, new ClockTime(null, inPart(clock.clock(), told)));
    }
    int next = line.isAny(clock.end(), "on", ",", "of") ? clock.end() + 1 : clock.end();
    Match day = grammar.plain(next);
    day = day == null ? bracketed(clock.end()) : day;
    if (day != null && TimeGrammar.isDay(day.time())) {
      return new Match(day.end(), new ClockTime(day.time(), clock.clock()));
    }
    String rough = line.isAny(next, "early", "late") ? part(next + 1) : null;
    if (rough != null) {
      return new Match(next + 2, new ClockTime(null, inPart(clock.clock(), rough)));
    }
    return day != null && day.time() instanceof ClockTime timed && timed.clock().length() == 2
        ? new Match(day.end(), new ClockTime(timed.day(), inPart(clock.clock(), timed.clock())))
        : new Match(clock.end(), new ClockTime(null, clock.clock()));
  }

  /** "the early hours of Sunday", "in the small hours". */
  private @Nullable Match hours(int end, boolean article) {
    Match day = line.isAny(end, "of", "on") ? grammar.plain(end + 1) : null;
    boolean dated = day != null && TimeGrammar.isDay(day.time());
    TimeExpression on = dated && day != null ? day.time() : null;
    boolean known = dated || article && !line.is(end, "of");
    TimeExpression hours = new TimeExpression.Modified(new ClockTime(on, "MO"), Mod.START);
    return known ? new Match(dated && day != null ? day.end() : end, hours) : null;
  }

  /** "at 7 on Monday", "at 8 this evening", "starts at 6": a bare hour that cannot be less. */
  private @Nullable Match bareHour(int i) {
    int hour = line.is(i - 1, "at") ? clocks.hour(i, 12) : 0;
    if (hour == 0) {
      return null;
    }
    Match day = grammar.plain(line.is(i + 1, "on") ? i + 2 : i + 1);
    boolean late = hour < 7;
    String clock = Anchoring.two(late ? hour + 12 : hour) + ":00";
    if (day != null && TimeGrammar.isDay(day.time())) {
      return new Match(day.end(), new ClockTime(day.time(), clock));
    }
    if (day != null && day.time() instanceof ClockTime said && said.clock().length() == 2) {
      String told = inPart(Anchoring.two(hour) + ":00", said.clock());
      return new Match(day.end(), new ClockTime(said.day(), told));
    }
    return TimeWords.isKeptHour(line, i) ? new Match(i + 1, new ClockTime(null, clock)) : null;
  }

  /** "9 a.m. every day". */
  private @Nullable Match recurring(ClockGrammar.Clock clock) {
    boolean each = line.isAny(clock.end(), "every", "each", "daily", "everyday");
    Match set = each ? sets.at(clock.end()) : null;
    if (set == null
        || !(set.time() instanceof Unanchored plain)
        || plain.value().indexOf('T') > 0) {
      return null;
    }
    boolean daily = plain.value().equals("P1D");
    boolean weekday = plain.value().startsWith("XXXX-WXX-");
    String value = (daily ? "XXXX-XX-XX" : plain.value()) + "T" + clock.clock();
    return daily || weekday ? new Match(set.end(), new Unanchored(Type.SET, value)) : null;
  }

  @Nullable String part(int i) {
    return line.word(i).endsWith("s") ? null : TimeWords.PARTS.word(line.word(i));
  }

  /** "10:35 a.m. (0735 GMT) Friday": the day after the same time in brackets. */
  private @Nullable Match bracketed(int at) {
    ClockGrammar.Clock same = line.is(at, "(") ? clocks.at(at + 1) : null;
    return same != null && line.is(same.end(), ")") ? dayAfter(same.end() + 1) : null;
  }

  /** "between 10 and 11:30 this morning". */
  private @Nullable Match spanInPart(ClockGrammar.Span span) {
    Match part =
        line.isAny(span.end(), "tonight", "tonite")
            ? new Match(span.end() + 1, new ClockTime(TODAY, "NI"))
            : relative.at(span.end());
    part = part == null || !TimeGrammar.isDay(part.time()) ? part : grammar.withClock(part);
    if (part == null || !(part.time() instanceof ClockTime said) || said.clock().length() != 2) {
      return null;
    }
    String last = inPart(span.last(), said.clock());
    boolean evening = said.clock().equals("EV") || said.clock().equals("NI");
    String first = evening ? inPart(span.first(), said.clock()) : span.first();
    return new Match(
        part.end(),
        new TimeExpression.Between(
            new ClockTime(said.day(), first), new ClockTime(said.day(), last)));
  }

  private @Nullable Match dayAfter(int end) {
    Match day = grammar.plain(line.isAny(end, "on", "of", ",") ? end + 1 : end);
    return day != null && TimeGrammar.isDay(day.time()) ? day : null;
  }

  static Match between(ClockGrammar.Span span, @Nullable Match day) {
    TimeExpression on = day == null ? null : day.time();
    int end = day == null ? span.end() : Math.max(day.end(), span.end());
    return new Match(
        end,
        new TimeExpression.Between(
            new ClockTime(on, span.first()), new ClockTime(on, span.last())));
  }

  /** "5:15 Tuesday afternoon": the part of the day tells which half of it. */
  static String inPart(String clock, String part) {
    int hour = Integer.parseInt(clock.substring(0, 2));
    boolean late = !part.equals("MO") && hour >= 1 && hour < 12 && !(part.equals("NI") && hour < 5);
    return late ? hour + 12 + clock.substring(2) : clock;
  }
}
