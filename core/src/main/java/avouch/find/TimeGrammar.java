package avouch.find;

import avouch.model.Mention.Time.Tense;
import avouch.model.TimeExpression;
import avouch.model.TimeExpression.CalendarDate;
import avouch.model.TimeExpression.ClockTime;
import avouch.model.TimeExpression.Era;
import avouch.model.TimeExpression.Mod;
import avouch.model.TimeExpression.Modified;
import avouch.model.TimeExpression.Shift;
import avouch.model.TimeExpression.Type;
import avouch.model.TimeExpression.Unanchored;
import avouch.model.TimeExpression.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The whole grammar of times over one sentence: a day with its clock time or part, its modifier,
 * what recurs, and what only refers.
 */
final class TimeGrammar {
  private final Line line;
  private final ClockGrammar clocks;
  private final CalendarGrammar calendar;
  private final RelativeGrammar relative;
  private final LengthGrammar lengths;
  private final QuarterGrammar quarters;
  private final SetGrammar sets;
  private final ClockFirst clockFirst;
  private final Hyphenated hyphenated;

  /**
   * @param before the date that the text named last
   * @param quarter the quarter that the text named last
   */
  TimeGrammar(Line line, @Nullable TimeExpression before, @Nullable TimeExpression quarter) {
    this.line = line;
    clocks = new ClockGrammar(line);
    sets = new SetGrammar(line, clocks);
    calendar = new CalendarGrammar(line);
    relative = new RelativeGrammar(line, before);
    quarters = new QuarterGrammar(line, quarter);
    lengths = new LengthGrammar(line, before, quarters);
    hyphenated = new Hyphenated(line);
    clockFirst = new ClockFirst(line, this, clocks, relative, sets);
  }

  /** The time that starts at {@code i}. */
  @Nullable Match at(int i) {
    Phrases.Hit<String> day = line.is(i, "these") ? TimeWords.REFERENCES.at(line, i) : null;
    if (day != null) {
      return new Match(day.end(), new Unanchored(Type.DATE, day.value()));
    }
    Match match = sets.at(i);
    if (match == null) {
      match = modified(i);
    }
    if (match == null) {
      match = clockFirst.at(i);
    }
    if (match == null) {
      match = plain(i);
    }
    return match != null ? match : reference(i);
  }

  // ---- modifiers

  private @Nullable Match modified(int i) {
    Match glued = hyphenated.modified(i);
    glued = glued == null ? unitsEnd(i) : glued;
    if (glued != null) {
      return glued;
    }
    boolean apart = line.is(i, "year") && line.is(i + 1, "end") && !line.is(i - 1, "the");
    if (apart || line.is(i, "year-end")) {
      Shift year = new Shift(0, Unit.YEAR, Unit.YEAR);
      return new Match(apart ? i + 2 : i + 1, new Modified(year, Mod.END));
    }
    Phrases.Hit<Mod> mod = TimeWords.MODS.at(line, i);
    if (mod == null) {
      boolean adverb = line.isAny(i, "earlier", "later");
      return adverb ? adverb(i) : null;
    }
    Match part = partOfDay(mod.end(), mod.value());
    if (part != null) {
      return part;
    }
    int at = line.isAny(mod.end(), "-", "on", "in") ? mod.end() + 1 : mod.end();
    boolean whole = mod.value() == Mod.END && line.is(at - 1, "of");
    Unit unit = whole ? TimeWords.unit(line, line.is(at, "the") ? at + 1 : at) : null;
    if (unit != null && endsUnit(line.is(at, "the") ? at + 1 : at)) {
      int end = line.is(at, "the") ? at + 2 : at + 1;
      return new Match(end, new Modified(new Shift(0, unit, unit), Mod.END));
    }
    at = whole && line.is(at, "the") && TimeWords.weekday(line, at + 1) > 0 ? at + 1 : at;
    Match match = plain(at);
    match = match == null ? season(at) : match;
    if (match == null) {
      return null;
    }
    boolean fits = !(match.time() instanceof TimeExpression.Length);
    return fits ? new Match(match.end(), new Modified(match.time(), mod.value())) : null;
  }

  /** "year's end", "by the month's end". */
  private @Nullable Match unitsEnd(int i) {
    Unit unit = line.is(i + 1, "'s") && line.is(i + 2, "end") ? TimeWords.unit(line, i) : null;
    boolean one = !line.word(i).endsWith("s") && !line.isAny(i - 1, "last", "this");
    return unit != null && one
        ? new Match(i + 3, new Modified(new Shift(0, unit, unit), Mod.END))
        : null;
  }

  /** "late spring": a season that words before it mark as one. */
  private @Nullable Match season(int at) {
    String season = TimeWords.SEASONS.word(line.word(at));
    boolean noun = line.isNoun(at + 1) || line.is(at + 1, "of") && line.is(at, "fall");
    return season == null || noun
        ? null
        : new Match(at + 1, new TimeExpression.YearPart(null, season));
  }

  /** "early morning", "late in the afternoon". */
  private @Nullable Match partOfDay(int at, Mod mod) {
    int next = line.is(at, "in") && line.is(at + 1, "the") ? at + 2 : at;
    String part = TimeWords.PARTS.word(line.word(next));
    if (part == null || line.word(next).endsWith("s") || mod == Mod.MID && !isMidPart(at, part)) {
      return null;
    }
    Match timed = precise(new Match(next + 1, new ClockTime(null, part)));
    boolean clock = timed.end() > next + 1;
    return clock ? timed : new Match(next + 1, new Modified(timed.time(), mod));
  }

  /** "mid afternoon"; "mid night" is midnight. */
  private boolean isMidPart(int at, String part) {
    return line.is(at - 1, "mid") && !part.equals("NI");
  }

  /** "the end of the year", "end of month": the report's own. */
  private boolean endsUnit(int at) {
    return line.isAny(at, "year", "month", "quarter", "week", "day")
        && !line.is(at + 1, "of")
        && !line.isDigitWord(at + 1);
  }

  /** "earlier this month", "later Sunday". */
  private @Nullable Match adverb(int i) {
    Match part = partOfDay(i + 1, line.is(i, "earlier") ? Mod.START : Mod.END);
    if (part != null) {
      return part;
    }
    Match match = plain(line.isAny(i + 1, "on", "in") ? i + 2 : i + 1);
    if (match == null || match.time() instanceof TimeExpression.Length) {
      return null;
    }
    Mod mod = line.is(i, "earlier") ? Mod.START : Mod.END;
    return new Match(match.end(), new Modified(match.time(), mod));
  }

  // ---- a day and its clock time

  @Nullable Match plain(int i) {
    Match longest = longer(calendar.at(i), relative.at(i));
    longest = longer(longest, lengths.at(i));
    longest = longer(longest, quarters.at(i));
    if (longest == null) {
      return null;
    }
    return isDay(longest.time()) ? withClock(longest) : precise(longest);
  }

  /** "tonight at 8", "yesterday afternoon from 3 to 5": the clock says the part more exactly. */
  Match precise(Match part) {
    if (!(part.time() instanceof ClockTime said) || said.clock().length() != 2) {
      return part;
    }
    boolean led = line.isAny(part.end(), "at", "from", "between", "around");
    int at = led ? part.end() + 1 : part.end();
    ClockGrammar.Span span = clocks.span(at);
    span = span == null ? clocks.bareSpan(at) : span;
    if (span != null) {
      String first = ClockFirst.inPart(span.first(), said.clock());
      String last = ClockFirst.inPart(span.last(), said.clock());
      return new Match(
          span.end(),
          new TimeExpression.Between(
              new ClockTime(said.day(), first), new ClockTime(said.day(), last)));
    }
    ClockGrammar.Clock clock = clocks.at(at);
    if (clock == null && led && clocks.hour(at, 12) > 0 && !line.isNoun(at + 1)) {
      clock = new ClockGrammar.Clock(at + 1, Anchoring.two(clocks.hour(at, 12)) + ":00");
    }
    return clock == null
        ? part
        : new Match(
            clock.end(), new ClockTime(said.day(), ClockFirst.inPart(clock.clock(), said.clock())));
  }

  private static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
    return one == null || other != null && other.end() > one.end() ? other : one;
  }

  /** "Monday night", "Jan. 5 at 10:30", "yesterday afternoon". */
  Match withClock(Match day) {
    boolean rough = line.isAny(day.end(), "early", "late", "in");
    int next = rough ? day.end() + 1 : day.end();
    next = line.is(next - 1, "in") && line.is(next, "the") ? next + 1 : next;
    String part = clockFirst.part(next);
    if (part != null) {
      return precise(inWeek(new Match(next + 1, new ClockTime(day.time(), part))));
    }
    int from = line.isAny(day.end(), "from", "between", ",") ? day.end() + 1 : day.end();
    ClockGrammar.Span span = clocks.span(from);
    span = span == null ? clocks.bareSpan(from) : span;
    if (span != null) {
      return ClockFirst.between(span, day);
    }
    int at = line.isAny(day.end(), "at", ",", "@") ? day.end() + 1 : day.end();
    at = line.is(at, "at") ? at + 1 : at;
    ClockGrammar.Clock clock = clocks.at(at);
    clock = clock == null && line.is(at - 1, "at") ? clocks.pointed(at) : clock;
    if (clock == null && line.is(at - 1, "at") && !line.isNoun(at + 1)) {
      int hour = clocks.hour(at, 12);
      boolean late = hour > 0 && hour < 7;
      return hour == 0
          ? day
          : new Match(
              at + 1, new ClockTime(day.time(), Anchoring.two(late ? hour + 12 : hour) + ":00"));
    }
    return clock == null ? day : yearAfter(day, clock);
  }

  /** "Wed Oct 26 15:50:06 2016": a year may stand after the time. */
  private Match yearAfter(Match day, ClockGrammar.Clock clock) {
    int year = new YearGrammar(line).yearNumber(clock.end());
    return year >= 1900 && day.time() instanceof CalendarDate date && date.year() == null
        ? new Match(
            clock.end() + 1,
            new ClockTime(
                new CalendarDate(year, date.month(), date.day(), date.weekday()), clock.clock()))
        : new Match(clock.end(), new ClockTime(day.time(), clock.clock()));
  }

  /** "Wednesday evening next week": the week says which Wednesday. */
  private Match inWeek(Match timed) {
    boolean weekday =
        timed.time() instanceof ClockTime clock && clock.day() instanceof TimeExpression.Weekday;
    Match week = weekday ? relative.at(timed.end()) : null;
    boolean fits =
        week != null && week.time() instanceof Shift shift && shift.granularity() == Unit.WEEK;
    return fits && week != null && timed.time() instanceof ClockTime clock && clock.day() != null
        ? new Match(
            week.end(),
            new ClockTime(new TimeExpression.Inside(clock.day(), week.time()), clock.clock()))
        : timed;
  }

  /** Whether a time is a day that a clock time may stand on. */
  static boolean isDay(TimeExpression time) {
    return switch (time) {
      case CalendarDate date -> date.day() != null;
      case TimeExpression.Weekday weekday -> true;
      case Shift shift -> shift.granularity() == Unit.DAY;
      case TimeExpression.FromTime from -> from.unit() == Unit.DAY;
      case TimeExpression.Inside inside -> isDay(inside.part());
      case TimeExpression.Between between -> isDay(between.from());
      case Modified modified -> isDay(modified.time());
      case TimeExpression.Reached reached -> false;
      case TimeExpression.Length length -> false;
      case TimeExpression.FromEvent event -> false;
      case ClockTime clock -> false;
      case TimeExpression.YearPart part -> false;
      case TimeExpression.Feast feast -> true;
      case Era era -> false;
      case Unanchored unanchored -> false;
    };
  }

  // ---- what only refers

  /** "in the past" of "in the past three months"; "soon" of "as soon as". */
  private boolean isPartOfMore(int start, int end) {
    if (line.is(start, "soon") && (line.is(start - 1, "as") || line.isAny(end, "after", "as"))) {
      return true;
    }
    for (int i = start; i < end; i++) {
      Match match = plain(i);
      if (match != null && match.end() > end) {
        return true;
      }
    }
    return false;
  }

  /** "soon became": what came soon in a story told is not to come. */
  private boolean isToldSoon(int i) {
    return line.is(i, "soon") && Tenses.around(line, i, i + 1) == Tense.PAST;
  }

  private @Nullable Match reference(int i) {
    if (line.isAny(i, "tonight", "tonite")) {
      return precise(new Match(i + 1, new ClockTime(new Shift(0, Unit.DAY, Unit.DAY), "NI")));
    }
    if (line.is(i, "overnight")) {
      return new Match(i + 1, new ClockTime(new Shift(0, Unit.DAY, Unit.DAY), "NI"));
    }
    Phrases.Hit<String> hit = TimeWords.REFERENCES.at(line, i);
    if (hit == null || isPartOfMore(i, hit.end()) || isToldSoon(i)) {
      return null;
    }
    return new Match(hit.end(), new Unanchored(Type.DATE, hit.value()));
  }
}
