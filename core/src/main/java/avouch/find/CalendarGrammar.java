package avouch.find;

import avouch.model.TimeExpression;
import avouch.model.TimeExpression.Between;
import avouch.model.TimeExpression.CalendarDate;
import avouch.model.TimeExpression.Era;
import avouch.model.TimeExpression.Inside;
import avouch.model.TimeExpression.Unit;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads calendar dates in any order, days of a month, years, decades and centuries. */
final class CalendarGrammar {
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "by", "until", "till", "from", "early", "late", "mid", "during", "before",
          "after", "through", "between", "fiscal", "to", "and", "around", "year", "summer", "the",
          "spring", "winter", "autumn", "fall", "of", "quarter", "circa", "a", "that", "-", "(");
  private static final Set<String> AFTER_BARE_DAY =
      Set.of("", ".", ",", ";", "and", "of", "at", "when", "by", "as", "but", "that", "in", ")");
  private static final Set<String> BEFORE_BARE_DAY =
      Set.of("on", "since", "until", "till", "from", "by", "of", "between", "before", "after");

  private final Line line;

  CalendarGrammar(Line line) {
    this.line = line;
  }

  /** A date whose month stands before it in a list: "April 24 and 25". */
  private @Nullable Match listed(int i) {
    int day = line.isAny(i - 1, "and", "or", ",") ? dayNumber(i) : 0;
    int month = day > 0 && dayNumber(i - 2) > 0 ? TimeWords.month(line, i - 3) : 0;
    boolean ends = !line.isNoun(i + 1) && !line.is(i + 1, "others");
    return month > 0 && ends && dayNumber(i - 2) < day
        ? new Match(i + 1, new CalendarDate(null, month, day, null))
        : null;
  }

  /** A date that names a month, a full numeric date, a bare day, a year or an era. */
  @Nullable Match at(int i) {
    Match match = withWeekday(i);
    if (match == null) {
      match = monthDate(i);
    }
    if (match == null) {
      match = numeric(i);
    }
    if (match == null) {
      match = year(i);
    }
    if (match == null) {
      match = era(i);
    }
    if (match == null) {
      match = listed(i);
    }
    return match != null ? match : bareDay(i);
  }

  /** "Thursday, 13 January 2022", "Thu 13 January", "Monday (28)", "Monday the 5th". */
  private @Nullable Match withWeekday(int i) {
    int weekday = TimeWords.weekday(line, i);
    if (weekday == 0) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(weekday);
    int next = line.is(i + 1, ",") ? i + 2 : i + 1;
    Match date = monthDate(next);
    if (date != null && date.time() instanceof CalendarDate plain && plain.day() != null) {
      return new Match(date.end(), new CalendarDate(plain.year(), plain.month(), plain.day(), day));
    }
    int bracketed = line.is(i + 1, "(") && line.is(i + 3, ")") ? dayNumber(i + 2) : 0;
    if (bracketed > 0) {
      return new Match(i + 4, new CalendarDate(null, null, bracketed, day));
    }
    int ordinal = line.is(i + 1, "the") ? Numerals.ordinal(line.word(i + 2)) : 0;
    boolean fits = ordinal > 0 && ordinal <= 31;
    return fits ? new Match(i + 3, new CalendarDate(null, null, ordinal, day)) : null;
  }

  @Nullable Match monthDate(int i) {
    return TimeWords.month(line, i) > 0 ? monthFirst(i) : dayFirst(i);
  }

  /** "January 13, 2022", "Jan. 5-6", "January 2022", "January of last year", "January". */
  private @Nullable Match monthFirst(int i) {
    int month = TimeWords.month(line, i);
    if (isNotMonth(i)) {
      return null;
    }
    int at = line.is(i + 1, "the") && dayNumber(i + 2) > 0 ? i + 2 : i + 1;
    int day = dayNumber(at);
    if (day == 0) {
      return month(i, month);
    }
    int last = isRangeMark(at + 1) ? dayNumber(at + 2) : 0;
    int end = last > day ? at + 3 : at + 1;
    int year = yearAfter(end);
    end = year == 0 ? end : end + (line.is(end, ",") ? 2 : 1);
    CalendarDate from = new CalendarDate(orNull(year), month, day, null);
    return last > day
        ? new Match(end, new Between(from, new CalendarDate(orNull(year), month, last, null)))
        : new Match(end, from);
  }

  /** Month words that are something else: the modal may, the verb march, names. */
  private boolean isNotMonth(int i) {
    boolean ambiguous = line.isAny(i, "may", "march", "august", "april", "june", "jan", "mar");
    if (!ambiguous || dayNumber(i + 1) > 0 || yearAfter(i + 1) > 0) {
      return false;
    }
    if (line.isCapital(i - 1) && !line.isAny(i - 1, "in", "last", "next", "early", "late", "by")) {
      return TimeWords.weekday(line, i - 1) == 0 && i > 1;
    }
    return i == 0 && (line.is(0, "may") || line.is(0, "march")) || line.isCapital(i + 1) && i > 0;
  }

  private Match month(int i, int month) {
    int at = line.is(i + 1, "of") || line.is(i + 1, ",") ? i + 2 : i + 1;
    int year = yearNumber(at);
    if (year > 0) {
      return new Match(at + 1, new CalendarDate(year, month, null, null));
    }
    int words = wordYearEnd(at);
    if (words > 0) {
      return new Match(words, new CalendarDate(wordYear(at), month, null, null));
    }
    CalendarDate plain = new CalendarDate(null, month, null, null);
    at = line.is(i + 1, "of") ? i + 2 : i + 1;
    if (line.is(at + 1, "year") && line.isAny(at, "last", "this", "next")) {
      int shift = line.is(at, "last") ? -1 : line.is(at, "next") ? 1 : 0;
      return new Match(
          at + 2, new Inside(plain, new TimeExpression.Shift(shift, Unit.YEAR, Unit.YEAR)));
    }
    return new Match(i + 1, plain);
  }

  /** "13 January 2022", "the 13th of January", "5-6 January". */
  private @Nullable Match dayFirst(int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    int day = dayNumber(at);
    if (day == 0) {
      return null;
    }
    int last = isRangeMark(at + 1) || line.is(at + 1, "and") ? dayNumber(at + 2) : 0;
    int next = last > day ? at + 3 : at + 1;
    next = line.is(next, "of") ? next + 1 : next;
    int month = TimeWords.month(line, next);
    if (month == 0 || dayNumber(next + 1) > 0 && line.isDigitWord(i) && i > 0 && !isOpen(i)) {
      return null;
    }
    int year = yearAfter(next + 1);
    int end = year == 0 ? next + 1 : next + (line.is(next + 1, ",") ? 3 : 2);
    CalendarDate from = new CalendarDate(orNull(year), month, day, null);
    return last > day
        ? new Match(end, new Between(from, new CalendarDate(orNull(year), month, last, null)))
        : new Match(end, from);
  }

  private boolean isOpen(int i) {
    return line.isAny(i - 1, "on", "the", "of", "since", "until", ",", "(");
  }

  private boolean isRangeMark(int i) {
    return line.isAny(i, "-", "--", "to") || line.is(i, "/");
  }

  private static @Nullable Integer orNull(int number) {
    return number == 0 ? null : number;
  }

  /** A day of the month in digits or as an ordinal; 0 if the word is none. */
  private int dayNumber(int i) {
    String word = line.word(i);
    if (word.isEmpty()
        || word.length() > 2 && !Character.isLetter(word.charAt(word.length() - 1))) {
      return 0;
    }
    int ordinal = Numerals.ordinal(word);
    double digits = ordinal > 0 ? ordinal : Numerals.digits(word);
    boolean fits = digits >= 1 && digits <= 31 && digits == Math.rint(digits);
    return fits && !line.is(i + 1, "%") ? (int) digits : 0;
  }

  /** "2022-01-13", "13/01/2022", "1/13/22", "13.01.2022". */
  private @Nullable Match numeric(int i) {
    String word = line.word(i);
    if (word.length() >= 8 && word.indexOf('.') > 0) {
      return dotted(i, word);
    }
    if (!line.isDigitWord(i) || !line.isAny(i + 1, "-", "/") || !line.touches(i)) {
      return null;
    }
    if (!line.is(i + 3, line.word(i + 1))) {
      return null;
    }
    int first = number(i);
    int second = number(i + 2);
    int third = number(i + 4);
    if (first > 1000 && line.word(i).length() == 4) {
      return date(i + 5, first, second, third);
    }
    int year =
        third < 100 && line.word(i + 4).length() == 2 ? (third > 40 ? 1900 : 2000) + third : third;
    return first > 12 ? date(i + 5, year, second, first) : date(i + 5, year, first, second);
  }

  private @Nullable Match dotted(int i, String word) {
    int one = word.indexOf('.');
    int two = word.indexOf('.', one + 1);
    if (two < 0 || one > 2 || two - one > 3 || word.length() - two != 5) {
      return null;
    }
    double day = Numerals.digits(word.substring(0, one));
    double month = Numerals.digits(word.substring(one + 1, two));
    double year = Numerals.digits(word.substring(two + 1));
    return day * month * year > 0 ? date(i + 1, (int) year, (int) month, (int) day) : null;
  }

  private static @Nullable Match date(int end, int year, int month, int day) {
    boolean fits = year > 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return fits ? new Match(end, new CalendarDate(year, month, day, null)) : null;
  }

  private int number(int i) {
    double value = line.isDigitWord(i) ? Numerals.digits(line.word(i)) : 0;
    return Double.isNaN(value) ? 0 : (int) value;
  }

  // ---- years

  private int yearAfter(int i) {
    return line.is(i, ",") ? yearNumber(i + 1) : yearNumber(i);
  }

  /** Four digits that can be a year; 0 if the word is none. */
  private int yearNumber(int i) {
    String word = line.word(i);
    if (word.length() == 4 && line.isDigitWord(i) && word.indexOf(',') < 0) {
      double value = Numerals.digits(word);
      return value >= 1000 && value <= 2100 ? (int) value : 0;
    }
    return 0;
  }

  private @Nullable Match year(int i) {
    int year = yearNumber(i);
    if (year == 0) {
      return shortYear(i);
    }
    if (!isYear(i, year)) {
      return null;
    }
    CalendarDate from = new CalendarDate(year, null, null, null);
    boolean range = line.is(i + 1, "-") && line.touches(i) && line.isDigitWord(i + 2);
    int last = range ? number(i + 2) : 0;
    last = last > 0 && line.word(i + 2).length() == 2 ? year / 100 * 100 + last : last;
    return last > year && last < 2101
        ? new Match(i + 3, new Between(from, new CalendarDate(last, null, null, null)))
        : new Match(i + 1, from);
  }

  private boolean isYear(int i, int year) {
    boolean led = BEFORE_YEAR.contains(line.word(i - 1));
    if (line.isAny(i - 1, "$", "no.", "#", "some", "about", "over", "/", "than")) {
      return false;
    }
    if (line.isAny(i + 1, "%", "percent", "gmt", "hours", "people", "/")) {
      return false;
    }
    boolean model = line.isCapital(i + 1) && line.isAny(i - 1, "'s", "a", "his", "her", "their");
    boolean named = !led && line.tag(i - 1).equals("NNP") && TimeWords.month(line, i - 1) == 0;
    if (model || named && i > 1) {
      return false;
    }
    boolean address = year < 1900 && line.isCapital(i + 1) || line.is(i + 1, "block");
    if (address) {
      return false;
    }
    boolean counts = line.tag(i + 1).equals("NNS") && !line.isAny(i - 1, "in", "since", "the");
    return !counts && (year >= 1900 && year <= 2040 || led && year >= 1400 && year < 2040);
  }

  /** "'98", "nineteen ninety-seven". */
  private @Nullable Match shortYear(int i) {
    if (line.is(i, "'") && line.touches(i) && line.word(i + 1).length() == 2) {
      int year = number(i + 1);
      return year > 0
          ? new Match(i + 2, new CalendarDate((year > 40 ? 1900 : 2000) + year, null, null, null))
          : null;
    }
    int end = wordYearEnd(i);
    return end == 0 ? null : new Match(end, new CalendarDate(wordYear(i), null, null, null));
  }

  private int wordYearEnd(int i) {
    return line.isAny(i, "eighteen", "nineteen") && Numerals.small(line.word(i + 1)) >= 10
        ? i + (tens(i) && ones(i + 2) > 0 ? 3 : 2)
        : 0;
  }

  private boolean tens(int i) {
    double value = Numerals.small(line.word(i + 1));
    return value >= 20 && value % 10 == 0;
  }

  private double ones(int i) {
    double value = Numerals.small(line.word(i));
    return value < 10 ? value : 0;
  }

  private int wordYear(int i) {
    double century = Numerals.small(line.word(i)) * 100;
    return (int) (century + Numerals.small(line.word(i + 1)) + (tens(i) ? ones(i + 2) : 0));
  }

  /** "the 1990s", "the '90s", "the nineties", "the 20th century". */
  private @Nullable Match era(int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    String word = line.word(at);
    Integer decade = TimeWords.DECADES.word(word);
    if (decade != null && at > i) {
      return new Match(at + 1, new Era(decade, Unit.DECADE));
    }
    if (word.endsWith("0s") && word.length() >= 4) {
      String digits = word.startsWith("'") ? "19" + word.substring(1, 2) : word.substring(0, 3);
      double number = word.length() <= 5 ? Numerals.digits(digits) : Double.NaN;
      return number >= 100 ? new Match(at + 1, new Era((int) number, Unit.DECADE)) : null;
    }
    int ordinal = Numerals.ordinal(word);
    return ordinal > 0 && ordinal < 23 && line.is(at + 1, "century")
        ? new Match(at + 2, new Era(ordinal - 1, Unit.CENTURY))
        : null;
  }

  /** "on the 5th": a day of a month that the text leaves to the reader. */
  private @Nullable Match bareDay(int i) {
    if (!line.is(i, "the") || !BEFORE_BARE_DAY.contains(line.word(i - 1))) {
      return null;
    }
    int day = dayNumber(i + 1);
    boolean digits = day > 0 && line.isDigitWord(i + 1);
    boolean ends = AFTER_BARE_DAY.contains(line.word(i + 2)) && !line.is(i + 3, "the");
    return digits && ends ? new Match(i + 2, new CalendarDate(null, null, day, null)) : null;
  }
}
