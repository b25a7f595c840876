package avouch.find;

import avouch.model.TimeExpression;
import avouch.model.TimeExpression.CalendarDate;
import avouch.model.TimeExpression.Inside;
import avouch.model.TimeExpression.Shift;
import avouch.model.TimeExpression.Unit;
import avouch.model.TimeExpression.YearPart;
import org.jspecify.annotations.Nullable;

/** Reads weeks by their number, their day or their place, and quarters beside a year's digits. */
final class WeekGrammar {
  private final Line line;

  WeekGrammar(Line line) {
    this.line = line;
  }

  /** "the week of 10 April", "the first week of May", "the last week of 2016", "2019 Q1". */
  @Nullable Match at(int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    if (line.is(at, "week") && at > i) {
      Match of = weekOf(at);
      return of != null ? of : numbered(at);
    }
    if (line.is(at, "week")) {
      Match commencing = line.isAny(at + 1, "commencing", "of") ? weekOf(at) : null;
      return commencing != null ? commencing : numbered(at);
    }
    int ordinal = line.is(at, "last") ? -1 : Numerals.ordinal(line.word(at));
    Unit unit = ordinal == 0 ? null : TimeWords.unit(line, at + 1);
    boolean of = line.is(at + 2, "of") && ordinal < 54 && !line.word(at + 1).endsWith("s");
    if (of && (unit == Unit.WEEK || unit == Unit.DAY || unit == Unit.MONTH)) {
      return nth(at + 3, ordinal, unit);
    }
    return quarterAfterYear(i);
  }

  /** "week 31", "week 3 of 2027": ISO weeks, the first of which holds 4 January. */
  private @Nullable Match numbered(int at) {
    double number = line.isDigitWord(at + 1) ? Numerals.digits(line.word(at + 1)) : 0;
    if (!(number >= 1 && number <= 53) || line.is(at + 2, "of") && line.is(at + 3, "the")) {
      return null;
    }
    String word = line.word(at + 3);
    double year = line.isAny(at + 2, "of", "in") && word.length() == 4 ? Numerals.digits(word) : 0;
    boolean stated = year >= 1900 && year <= 2100;
    TimeExpression fourth = new CalendarDate(stated ? (int) year : null, 1, 4, null);
    TimeExpression first = stated ? fourth : new Inside(fourth, new Shift(0, Unit.YEAR, Unit.YEAR));
    TimeExpression week = new Shift((int) number - 1, Unit.WEEK, Unit.WEEK);
    return new Match(stated ? at + 4 : at + 2, new Inside(week, first));
  }

  private @Nullable Match weekOf(int at) {
    int next = at + 1;
    if (line.isAny(next, "of", "beginning", "starting", "ending", "commencing")) {
      next++;
      next = line.isAny(next, "on", "from") ? next + 1 : next;
      Match day = new CalendarGrammar(line).monthDate(next);
      boolean fits = day != null && TimeGrammar.isDay(day.time());
      return day != null && fits
          ? new Match(day.end(), new Inside(new Shift(0, Unit.WEEK, Unit.WEEK), day.time()))
          : null;
    }
    return null;
  }

  /** The weeks, days or months of a month or year by their number; −1 the last. */
  private @Nullable Match nth(int at, int ordinal, Unit unit) {
    Match whole = new CalendarGrammar(line).at(at);
    whole = whole == null ? relative(at) : whole;
    if (whole == null || TimeGrammar.isDay(whole.time())) {
      return null;
    }
    int weeks = ordinal < 0 ? -1 : ordinal - 1;
    boolean fits = whole.time() instanceof CalendarDate || whole.time() instanceof Shift;
    TimeExpression week = new Shift(weeks, unit, unit);
    return fits ? new Match(whole.end(), new Inside(week, whole.time())) : null;
  }

  /** "this month", "last year". */
  private @Nullable Match relative(int at) {
    Unit unit = line.isAny(at + 1, "month", "year", "week") ? TimeWords.unit(line, at + 1) : null;
    int amount =
        switch (line.word(at)) {
          case "this", "the" -> 0;
          case "next" -> 1;
          case "last" -> -1;
          default -> 99;
        };
    return unit == null || amount == 99 ? null : new Match(at + 2, new Shift(amount, unit, unit));
  }

  private @Nullable Match quarterAfterYear(int i) {
    String word = line.word(i);
    if (word.length() == 7 && word.charAt(4) == '-') {
      String part = TimeWords.QUARTERS.word(word.substring(5));
      double digits = Numerals.digits(word.substring(0, 4));
      return part != null && digits >= 1900 && digits <= 2100
          ? new Match(i + 1, new YearPart((int) digits, part))
          : null;
    }
    double year = word.length() == 4 && line.isDigitWord(i) ? Numerals.digits(word) : 0;
    int at = line.is(i + 1, "-") ? i + 2 : i + 1;
    String part = TimeWords.QUARTERS.word(line.word(at));
    return year >= 1900 && year <= 2100 && part != null
        ? new Match(at + 1, new YearPart((int) year, part))
        : null;
  }
}
