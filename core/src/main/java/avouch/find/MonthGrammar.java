package avouch.find;

import avouch.model.TimeExpression;
import avouch.model.TimeExpression.Between;
import avouch.model.TimeExpression.CalendarDate;
import avouch.model.TimeExpression.Inside;
import avouch.model.TimeExpression.Shift;
import avouch.model.TimeExpression.Unit;
import org.jspecify.annotations.Nullable;

/** Reads stretches from month to month and days of a month that only its place names. */
final class MonthGrammar {
  private final Line line;
  private final YearGrammar years;

  MonthGrammar(Line line) {
    this.line = line;
    years = new YearGrammar(line);
  }

  @Nullable Match at(int i) {
    Match months = monthToMonth(i);
    months = months == null ? dayOfMonth(i) : months;
    return months != null ? months : nthWeekday(i);
  }

  /** "Nov-Feb 2017" in one word, "Nov 18-Dec 19, 2015". */
  private @Nullable Match monthToMonth(int i) {
    int month = line.word(i).indexOf('-') < 0 ? TimeWords.month(line, i) : 0;
    int at = month > 0 ? i + 1 : i;
    String word = line.word(at);
    int hyphen = word.indexOf('-');
    Integer last = hyphen > 0 ? TimeWords.MONTHS.word(word.substring(hyphen + 1)) : null;
    if (last == null) {
      return null;
    }
    String left = word.substring(0, hyphen);
    Integer named = TimeWords.MONTHS.word(left);
    double day = month > 0 && left.length() <= 2 ? Numerals.digits(left) : Double.NaN;
    boolean days = day >= 1 && day <= 31;
    int first = days ? month : named == null || month > 0 ? 0 : named;
    int lastDay = day(at + 1);
    if (first == 0 || days && lastDay == 0) {
      return null;
    }
    int end = lastDay > 0 ? at + 2 : at + 1;
    int year = years.yearAfter(end);
    end = year == 0 ? end : end + (line.isAny(end, ",", "in", "of") ? 2 : 1);
    Integer own = year == 0 ? null : Integer.valueOf(first > last ? year - 1 : year);
    CalendarDate from = new CalendarDate(own, first, days ? (Integer) (int) day : null, null);
    Integer to = lastDay > 0 ? Integer.valueOf(lastDay) : null;
    Integer said = year == 0 ? null : Integer.valueOf(year);
    return new Match(end, new Between(from, new CalendarDate(said, last, to, null)));
  }

  /** "the 15th day of next month", "the 21st this month", "from 4 to 23 in next month". */
  private @Nullable Match dayOfMonth(int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    int first = day(at);
    if (first == 0) {
      return null;
    }
    boolean joins = line.isAny(at + 1, "-", "to", "till", "until", "through", "and");
    int last = joins ? day(at + 2) : 0;
    int end = last > first ? at + 3 : at + 1;
    boolean ordinal = Numerals.ordinal(line.word(at)) > 0;
    boolean led = last > first && line.isAny(at - 1, "from", "between") || ordinal;
    int next = line.is(end, "day") && ordinal ? end + 1 : end;
    next = line.isAny(next, "of", "in") ? next + 1 : next;
    Shift month = month(next);
    if (month == null || !led) {
      return null;
    }
    TimeExpression from = new Inside(new CalendarDate(null, null, first, null), month);
    TimeExpression to = new Inside(new CalendarDate(null, null, last, null), month);
    return new Match(next + 2, last > first ? new Between(from, to) : from);
  }

  /** "the first Monday of May", "last Friday of April 2016", "third Tuesday in next month". */
  private @Nullable Match nthWeekday(int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    int nth = line.is(at, "last") ? -1 : Numerals.ordinal(line.word(at));
    int weekday = nth == -1 || nth >= 1 && nth <= 5 ? TimeWords.weekday(line, at + 1) : 0;
    int next = at + 3;
    if (weekday == 0 || !line.isAny(at + 2, "of", "in")) {
      return null;
    }
    String rule = "-" + nth + "-" + weekday;
    Shift shift = month(next);
    if (shift != null) {
      return new Match(next + 2, new Inside(new TimeExpression.Feast(null, "XX" + rule), shift));
    }
    int month = TimeWords.month(line, next);
    int year = month == 0 ? 0 : years.yearAfter(next + 1);
    int end = year == 0 ? next + 1 : next + (line.isAny(next + 1, ",", "in", "of") ? 3 : 2);
    Integer said = year == 0 ? null : Integer.valueOf(year);
    return month == 0
        ? null
        : new Match(end, new TimeExpression.Feast(said, Anchoring.two(month) + rule));
  }

  /** "next month", "this month", "the month". */
  private @Nullable Shift month(int i) {
    int amount =
        switch (line.word(i)) {
          case "this", "the" -> 0;
          case "next", "coming" -> 1;
          case "last", "previous" -> -1;
          default -> 99;
        };
    return amount < 99 && line.is(i + 1, "month")
        ? new Shift(amount, Unit.MONTH, Unit.MONTH)
        : null;
  }

  private int day(int i) {
    String word = line.word(i);
    double digits = Numerals.ordinal(word);
    if (digits == 0 && line.isDigitWord(i) && word.length() <= 2) {
      digits = Numerals.digits(word);
    }
    return digits >= 1 && digits <= 31 ? (int) digits : 0;
  }
}
