package avouch.find;

import avouch.model.TimeExpression;
import avouch.model.TimeExpression.CalendarDate;
import avouch.model.TimeExpression.ClockTime;
import avouch.model.TimeExpression.FromTime;
import avouch.model.TimeExpression.Inside;
import avouch.model.TimeExpression.Reach;
import avouch.model.TimeExpression.Reached;
import avouch.model.TimeExpression.Shift;
import avouch.model.TimeExpression.Unanchored;
import avouch.model.TimeExpression.Unit;
import avouch.model.TimeExpression.Weekday;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads times that lean on the report's day or on a time named before. */
final class RelativeGrammar {
  private static final Set<String> PARTS_OF_WHOLE =
      Set.of(
          "later",
          "earlier",
          "early",
          "late",
          "end",
          "middle",
          "beginning",
          "start",
          "rest",
          "months",
          "weeks",
          "days",
          "quarters",
          "half",
          "remainder",
          "most",
          "much",
          "course");

  private final Line line;
  private final @Nullable TimeExpression before;
  private final SeasonGrammar seasons;

  /**
   * @param before the date that the text named last, for "that day" and "a week earlier"
   */
  RelativeGrammar(Line line, @Nullable TimeExpression before) {
    this.line = line;
    this.before = before;
    seasons = new SeasonGrammar(line);
  }

  @Nullable Match at(int i) {
    Match match = day(i);
    if (match == null) {
      match = weekday(i, Reach.BY_TENSE);
    }
    if (match == null) {
      match = new WeekGrammar(line).at(i);
    }
    if (match == null) {
      match = reached(i);
    }
    if (match == null) {
      match = leaning(i);
    }
    if (match == null) {
      match = seasons.at(i);
    }
    if (match == null) {
      match = whole(i);
    }
    if (match == null) {
      match = weekend(i);
    }
    return match != null ? match : holiday(i);
  }

  private @Nullable Match day(int i) {
    Phrases.Hit<Integer> day = TimeWords.DAYS.at(line, i);
    return day == null ? null : new Match(day.end(), new Shift(day.value(), Unit.DAY, Unit.DAY));
  }

  private @Nullable Match weekday(int i, Reach reach) {
    int day = TimeWords.weekday(line, i);
    if (day == 0) {
      return null;
    }
    Weekday weekday = new Weekday(DayOfWeek.of(day), reach);
    int end = i + 1;
    if (line.is(end, "of")
        || line.is(end, "last")
        || line.is(end, "this")
        || line.is(end, "next")) {
      int at = line.is(end, "of") ? end + 1 : end;
      at = at > end && line.is(at, "the") ? at + 1 : at;
      Reach week = reach(line.word(at));
      if (week != null && line.is(at + 1, "week")) {
        return new Match(at + 2, new Inside(weekday, new Shift(shift(week), Unit.WEEK, Unit.WEEK)));
      }
    }
    return new Match(end, weekday);
  }

  static @Nullable Reach reach(String word) {
    return switch (word) {
      case "last" -> Reach.LAST;
      case "this" -> Reach.THIS;
      case "next", "following" -> Reach.NEXT;
      case "previous" -> Reach.LAST;
      default -> null;
    };
  }

  static int shift(Reach reach) {
    return switch (reach) {
      case LAST -> -1;
      case THIS, BY_TENSE -> 0;
      case NEXT -> 1;
    };
  }

  /** "last Friday", "next month", "this summer", "last year's third quarter". */
  private @Nullable Match reached(int i) {
    Phrases.Hit<Reach> hit = TimeWords.REACHES.at(line, i);
    if (hit == null) {
      return null;
    }
    int at = hit.end();
    Reach reach = hit.value();
    Match dated = new CalendarGrammar(line).withWeekday(at);
    Match weekday = dated == null ? reachedWeekday(at, reach) : dated;
    if (weekday != null) {
      return weekday;
    }
    if (TimeWords.month(line, at) > 0 || line.isDigitWord(at) && isSingle(i, at)) {
      Match date = new CalendarGrammar(line).monthDate(at);
      date = date == null ? new NumericDates(line).at(at) : date;
      boolean yearless =
          date != null && date.time() instanceof CalendarDate plain && plain.year() == null;
      return date == null || !yearless
          ? null
          : new Match(date.end(), new Reached(date.time(), reach));
    }
    Match part = seasons.part(at);
    part = part == null ? holiday(at) : part;
    if (part != null) {
      return new Match(part.end(), new Reached(part.time(), reach));
    }
    return unit(i, at, reach);
  }

  /**
   * "the coming Friday" and "this past Friday" are the nearest; "last" and "next" mind the week.
   */
  private @Nullable Match reachedWeekday(int at, Reach reach) {
    Match weekday = weekday(at, reach);
    boolean plain = weekday != null && weekday.time() instanceof Weekday;
    if (weekday != null && plain && line.is(at - 1, "previous")) {
      TimeExpression week =
          before instanceof CalendarDate date && date.day() != null
              ? new FromTime(date, -7, Unit.DAY)
              : new Shift(-1, Unit.WEEK, Unit.WEEK);
      Weekday named = new Weekday(DayOfWeek.of(TimeWords.weekday(line, at)), Reach.BY_TENSE);
      return new Match(weekday.end(), new Inside(named, week));
    }
    int days = line.isAny(at - 1, "coming", "upcoming") ? 1 : line.is(at - 1, "past") ? -7 : 0;
    if (weekday == null || !plain || days == 0) {
      return weekday;
    }
    Weekday named = new Weekday(DayOfWeek.of(TimeWords.weekday(line, at)), Reach.BY_TENSE);
    return new Match(weekday.end(), new Inside(named, new Shift(days, Unit.DAY, Unit.DAY)));
  }

  /** "next 5/12" asks for one date; "the next 12 March elections" would not be one. */
  private boolean isSingle(int i, int at) {
    return !line.is(i, "the") && line.isAny(at - 1, "next", "this", "last");
  }

  private @Nullable Match unit(int i, int at, Reach reach) {
    String partOfDay = TimeWords.PARTS.word(line.word(at));
    if (partOfDay != null && line.isAny(at - 1, "this", "last")) {
      int shift = reach == Reach.LAST ? -1 : 0;
      return new Match(at + 1, new ClockTime(new Shift(shift, Unit.DAY, Unit.DAY), partOfDay));
    }
    if (line.isAny(at, "calendar", "fiscal") && line.is(at + 1, "year")) {
      return new Match(at + 2, new Shift(shift(reach), Unit.YEAR, Unit.YEAR));
    }
    Unit unit = TimeWords.unit(line, at);
    Match owned = unit == Unit.YEAR && line.is(at + 1, "'s") ? seasons.part(at + 2) : null;
    if (owned != null && reach != Reach.BY_TENSE) {
      Shift year = new Shift(shift(reach), Unit.YEAR, Unit.YEAR);
      return new Match(owned.end(), new Inside(owned.time(), year));
    }
    if (unit == null || line.word(at).endsWith("s") || line.is(at + 1, "-")) {
      return null;
    }
    if (unit == Unit.HOUR && reach != Reach.THIS) {
      return new Match(
          at + 1, new TimeExpression.Length(1.0, unit, TimeExpression.Limit.NONE, reach));
    }
    boolean article = line.is(i, "the");
    boolean spans = article && line.isAny(i - 1, "for", "in", "over", "during", "within");
    boolean quarter = unit == Unit.QUARTER && !article;
    boolean stretch =
        line.isAny(at - 1, "past", "coming") && !quarter || line.is(at - 1, "last") && spans;
    if (stretch && reach != Reach.THIS) {
      String value = Anchoring.length(1, unit);
      return new Match(at + 1, new Unanchored(TimeExpression.Type.DURATION, value));
    }
    boolean leans = line.isAny(at - 1, "previous", "next", "following");
    if (article && leans && !spans && reach != Reach.THIS && before != null) {
      return new Match(at + 1, new FromTime(before, shift(reach), unit));
    }
    boolean week =
        switch (unit) {
          case SECOND, MINUTE, HOUR -> false;
          case DAY -> reach != Reach.THIS;
          case WEEK, WEEKEND, MONTH, QUARTER, YEAR, DECADE, CENTURY -> true;
        };
    if (unit == Unit.WEEK) {
      int next = line.isAny(at + 1, "on", "-", ",") ? at + 2 : at + 1;
      int day = line.is(at + 1, ",") ? 0 : TimeWords.weekday(line, next);
      if (day > 0) {
        return new Match(
            next + 1,
            new Inside(
                new Weekday(DayOfWeek.of(day), Reach.BY_TENSE),
                new Shift(shift(reach), unit, unit)));
      }
    }
    return week ? new Match(at + 1, new Shift(shift(reach), unit, unit)) : null;
  }

  /** TIMEX3's letter for a unit of a day or more. */
  static String symbol(Unit unit) {
    return switch (unit) {
      case SECOND -> "S";
      case MINUTE -> "M";
      case HOUR -> "H";
      case DAY -> "D";
      case WEEK -> "W";
      case WEEKEND -> "WE";
      case MONTH -> "M";
      case QUARTER -> "Q";
      case YEAR -> "Y";
      case DECADE -> "DE";
      case CENTURY -> "CE";
    };
  }

  /** "that day", "the same week", "the following year", "the next morning". */
  private @Nullable Match leaning(int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    String night = at > i && line.is(at + 1, "before") ? TimeWords.PARTS.word(line.word(at)) : null;
    if (night != null && line.isAny(at + 2, "", ".", ",", ";", "?", "!")) {
      TimeExpression day = before == null ? new Shift(0, Unit.DAY, Unit.DAY) : before;
      return new Match(at + 2, new ClockTime(new FromTime(day, -1, Unit.DAY), night));
    }
    int amount;
    if (line.is(at, "that") && at == i || line.is(at, "same") && at > i) {
      amount = 0;
    } else if (line.is(at, "following") && line.is(at - 1, "on")
        || at > i && line.isAny(at, "following", "next")) {
      amount = 1;
    } else if (at > i && line.is(at, "previous")) {
      amount = -1;
    } else {
      return null;
    }
    TimeExpression from = before == null ? new Shift(0, Unit.DAY, Unit.DAY) : before;
    String part = TimeWords.PARTS.word(line.word(at + 1));
    if (part != null) {
      return new Match(at + 2, new ClockTime(new FromTime(from, amount, Unit.DAY), part));
    }
    int weekday = amount > 0 && line.is(at, "following") ? TimeWords.weekday(line, at + 1) : 0;
    if (weekday > 0) {
      Weekday named = new Weekday(DayOfWeek.of(weekday), Reach.BY_TENSE);
      return new Match(at + 2, new Inside(named, new FromTime(from, 1, Unit.DAY)));
    }
    Unit unit = TimeWords.unit(line, at + 1);
    boolean long_ =
        unit == Unit.DAY
            || unit == Unit.WEEK
            || unit == Unit.WEEKEND
            || unit == Unit.QUARTER && line.is(at, "following")
            || unit == Unit.MONTH
            || unit == Unit.YEAR;
    return unit != null && long_ && !line.word(at + 1).endsWith("s")
        ? new Match(at + 2, new FromTime(from, amount, unit))
        : null;
  }

  /** "the full year", "for the week,", "later in the day": the report's own. */
  private @Nullable Match whole(int i) {
    if (line.isAny(i, "year", "year-to-date") || line.is(i + 1, "year") && line.is(i, "the")) {
      Match toDate = yearToDate(line.is(i, "the") ? i + 1 : i);
      if (toDate != null) {
        return toDate;
      }
    }
    if (!line.is(i, "the")) {
      return null;
    }
    int at = line.isAny(i + 1, "full", "fiscal") ? i + 2 : i + 1;
    if (line.is(at, "year") && line.isAny(at + 1, "ended", "ending")) {
      return new Match(at + 1, new Unanchored(TimeExpression.Type.DURATION, "P1Y"));
    }
    Unit unit = TimeWords.unit(line, at);
    boolean long_ =
        unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
    if (unit == null || !long_ || line.word(at).endsWith("s")) {
      return null;
    }
    boolean ends = line.isAny(at + 1, "", ".", ",", "?", "!");
    boolean summed =
        line.is(i - 1, "for") && ends || line.is(i - 1, "in") && ends && unit != Unit.DAY;
    boolean part = line.isAny(i - 1, "in", "of") && PARTS_OF_WHOLE.contains(line.word(i - 2));
    boolean full = line.is(i + 1, "full") && unit == Unit.YEAR;
    return summed || part || full ? new Match(at + 1, new Shift(0, unit, unit)) : null;
  }

  /** "the year to date": from its first day to the report's. */
  private @Nullable Match yearToDate(int at) {
    boolean glued = line.is(at, "year-to-date");
    if (!glued && !(line.is(at + 1, "to") && line.is(at + 2, "date"))) {
      return null;
    }
    CalendarDate first = new CalendarDate(null, 1, 1, null);
    TimeExpression from = new Inside(first, new Shift(0, Unit.YEAR, Unit.YEAR));
    return new Match(
        glued ? at + 1 : at + 3,
        new TimeExpression.Between(from, new Shift(0, Unit.DAY, Unit.DAY)));
  }

  private @Nullable Match weekend(int i) {
    boolean bare =
        line.is(i, "weekend")
            && line.isAny(i + 1, "", ".", "?", "!")
            && !line.tag(i - 1).equals("DT")
            && !line.is(i - 1, "that");
    Shift own = new Shift(0, Unit.WEEKEND, Unit.WEEKEND);
    if (bare && !line.isAny(i - 1, "next", "last", "this", "past", "a", "every")) {
      return new Match(i + 1, new Reached(own, Reach.BY_TENSE));
    }
    if (!line.is(i, "the") || !line.is(i + 1, "weekend")) {
      return null;
    }
    Match day = line.is(i + 2, "of") ? new CalendarGrammar(line).monthDate(i + 3) : null;
    return day != null && TimeGrammar.isDay(day.time())
        ? new Match(day.end(), new Inside(own, day.time()))
        : new Match(i + 2, new Reached(own, Reach.BY_TENSE));
  }

  private @Nullable Match holiday(int i) {
    Phrases.Hit<String> hit = TimeWords.HOLIDAYS.at(line, i);
    if (hit == null
        || !line.isCapital(i)
            && hit.value().length() == 5
            && hit.end() == i + 1
            && !line.is(i, "christmas")) {
      return null;
    }
    int at = line.isAny(hit.end(), "of", "in") ? hit.end() + 1 : hit.end();
    double digits = line.word(at).length() == 4 ? Numerals.digits(line.word(at)) : 0;
    Integer year = digits > 1800 ? (int) digits : null;
    TimeExpression time = feast(hit.value(), year);
    Reach reach = year == null ? reach(line.word(at)) : null;
    if (reach != null && line.is(at + 1, "year")) {
      return new Match(at + 2, new Inside(time, new Shift(shift(reach), Unit.YEAR, Unit.YEAR)));
    }
    return new Match(year == null ? hit.end() : at + 1, time);
  }

  private static TimeExpression feast(String rule, @Nullable Integer year) {
    if (rule.length() != 5) {
      return new TimeExpression.Feast(year, rule);
    }
    int month = Integer.parseInt(rule.substring(0, 2));
    return new CalendarDate(year, month, Integer.parseInt(rule.substring(3)), null);
  }
}
