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
  private static final Set<String> AFTER_BARE_DAY =
      Set.of(
          "", ".", ",", ";", "and", "of", "at", "when", "by", "as", "but", "that", "in", ")",
          "from", "between", "-");
  private static final Set<String> BEFORE_BARE_DAY =
      Set.of("on", "since", "until", "till", "from", "by", "of", "between", "before", "after");

  private final Line line;
  private final YearGrammar years;
  private final NumericDates numbers;

  CalendarGrammar(Line line) {
    this.line = line;
    years = new YearGrammar(line);
    numbers = new NumericDates(line);
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
      match = spelled(i);
    }
    if (match == null) {
      match = monthDate(i);
    }
    if (match == null) {
      match = numbers.at(i);
    }
    if (match == null) {
      match = years.withMonth(i);
    }
    if (match == null) {
      match = years.year(i);
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
  @Nullable Match withWeekday(int i) {
    int weekday = TimeWords.weekday(line, i);
    if (weekday == 0) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(weekday);
    int next = line.is(i + 1, ",") ? i + 2 : i + 1;
    Match date = monthDate(next);
    date = date == null ? numbers.beside(next) : date;
    if (date != null && date.time() instanceof CalendarDate plain && plain.day() != null) {
      return new Match(date.end(), new CalendarDate(plain.year(), plain.month(), plain.day(), day));
    }
    int bracketed = line.is(i + 1, "(") && line.is(i + 3, ")") ? dayNumber(i + 2) : 0;
    if (bracketed > 0) {
      return new Match(i + 4, new CalendarDate(null, null, bracketed, day));
    }
    int plain = line.isDigitWord(i + 1) ? dayNumber(i + 1) : 0;
    if (plain > 0 && (line.word(i + 2).isEmpty() || line.isAny(i + 2, ".", "!", "?", "at"))) {
      return new Match(i + 2, new CalendarDate(null, null, plain, day));
    }
    int at = line.is(i + 1, "the") ? i + 2 : i + 1;
    int ordinal =
        ordinalEnd(at) == at + 1 && at == i + 1 && !line.isDigitWord(at) ? 0 : ordinal(at);
    return ordinal == 0 || countsAnother(ordinalEnd(at))
        ? null
        : new Match(ordinalEnd(at), new CalendarDate(null, null, ordinal, day));
  }

  /** "Monday, the first day of the fair": the ordinal is of what follows. */
  private boolean countsAnother(int behind) {
    return line.isNoun(behind) && !line.isAny(behind, "morning", "afternoon", "evening", "night");
  }

  /** Day of the month that an ordinal names ("5th", "twenty seventh"); 0 if it names none. */
  private int ordinal(int i) {
    int tens = line.isAny(i, "twenty", "thirty") ? (int) Numerals.small(line.word(i)) : 0;
    int ones = Numerals.ordinal(line.word(tens > 0 ? i + 1 : i));
    boolean fits = tens > 0 ? ones > 0 && ones < 10 : ones > 0;
    return fits && tens + ones <= 31 ? tens + ones : 0;
  }

  private int ordinalEnd(int i) {
    return line.isAny(i, "twenty", "thirty") ? i + 2 : i + 1;
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
    boolean apart =
        line.is(i + 1, "the") && dayNumber(i + 2) > 0
            || line.is(i + 1, ",") && Numerals.ordinal(line.word(i + 2)) > 0;
    int at = apart ? i + 2 : i + 1;
    int day = dayNumber(at);
    if (day == 0) {
      return month(i, month);
    }
    int second = line.is(at + 2, "the") ? at + 3 : at + 2;
    int last = isRangeMark(at + 1) ? dayNumber(second) : 0;
    int end = last > day ? second + 1 : at + 1;
    int words = years.wordYearEnd(end);
    int year = words > 0 ? years.wordYear(end) : years.yearAfter(end);
    end = words > 0 ? words : year == 0 ? end : end + (line.isAny(end, ",", "in", "of") ? 2 : 1);
    CalendarDate from = new CalendarDate(orNull(year), month, day, null);
    return last > day
        ? new Match(end, new Between(from, new CalendarDate(orNull(year), month, last, null)))
        : new Match(end, from);
  }

  /** Month words that are something else: the modal may, the verb march, names. */
  private boolean isNotMonth(int i) {
    boolean ambiguous = line.isAny(i, "may", "march", "august", "april", "june", "jan", "mar");
    if (!ambiguous || dayNumber(i + 1) > 0 || years.yearAfter(i + 1) > 0) {
      return false;
    }
    if (line.isCapital(i - 1) && !line.isAny(i - 1, "in", "last", "next", "early", "late", "by")) {
      return TimeWords.weekday(line, i - 1) == 0 && i > 1;
    }
    return i == 0 && (line.is(0, "may") || line.is(0, "march")) || line.isCapital(i + 1) && i > 0;
  }

  private Match month(int i, int month) {
    int at = line.isAny(i + 1, "of", ",", "in") ? i + 2 : i + 1;
    int year = years.yearNumber(at);
    year = year == 0 && line.is(i + 1, "of") ? years.yearAfter(i + 1) : year;
    if (year > 0) {
      return new Match(at + 1, new CalendarDate(year, month, null, null));
    }
    int words = years.wordYearEnd(at);
    if (words > 0) {
      return new Match(words, new CalendarDate(years.wordYear(at), month, null, null));
    }
    if (line.is(at, "two") && line.is(at + 1, "thousand") && !line.isNoun(at + 2)) {
      return new Match(at + 2, new CalendarDate(2000, month, null, null));
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
    boolean joined = isRangeMark(at + 1) || line.is(at + 1, "and");
    int second = line.is(at + 2, "the") ? at + 3 : at + 2;
    int last = joined ? dayNumber(second) : 0;
    int next = last > day ? second + 1 : at + 1;
    next = line.is(next, "of") ? next + 1 : next;
    int month = TimeWords.month(line, next);
    if (month == 0 || dayNumber(next + 1) > 0 && line.isDigitWord(i) && i > 0 && !isOpen(i)) {
      return null;
    }
    int words = years.wordYearEnd(next + 1);
    int year = words > 0 ? years.wordYear(next + 1) : years.yearAfter(next + 1);
    int end = year == 0 ? next + 1 : next + (line.isAny(next + 1, ",", "in", "of") ? 3 : 2);
    end = words > 0 ? words : end;
    CalendarDate from = new CalendarDate(orNull(year), month, day, null);
    return last > day
        ? new Match(end, new Between(from, new CalendarDate(orNull(year), month, last, null)))
        : new Match(end, from);
  }

  private boolean isOpen(int i) {
    return line.isAny(i - 1, "on", "the", "of", "since", "until", ",", "(");
  }

  private boolean isRangeMark(int i) {
    return line.isAny(i, "-", "--", "to", "through", "till", "until") || line.is(i, "/");
  }

  private static @Nullable Integer orNull(int number) {
    return number == 0 ? null : number;
  }

  /** "May twenty-nine", "January twenty fourth", "Oct/2/2020", "23/Sep/2020". */
  private @Nullable Match spelled(int i) {
    Match glued = glued(i);
    glued = glued == null ? new MonthGrammar(line).at(i) : glued;
    if (glued != null) {
      return glued;
    }
    int month = TimeWords.month(line, i);
    if (month > 0) {
      int tens = line.isAny(i + 1, "twenty", "thirty") ? (int) Numerals.small(line.word(i + 1)) : 0;
      int ones = Math.max(Numerals.ordinal(line.word(i + 2)), (int) years.ones(i + 2));
      if (tens > 0 && ones > 0 && ones < 10 && tens + ones <= 31) {
        return withYear(i + 3, month, tens + ones);
      }
    }
    boolean mark = line.isAny(i + 1, "/", "-") && line.touches(i) && line.touches(i + 1);
    int first = mark ? month > 0 ? dayNumber(i + 2) : dayNumber(i) : 0;
    int named = month > 0 ? month : mark ? TimeWords.month(line, i + 2) : 0;
    if (first == 0 || named == 0) {
      return null;
    }
    int year = line.is(i + 3, line.word(i + 1)) ? years.yearNumber(i + 4) : 0;
    return new Match(year > 0 ? i + 5 : i + 3, new CalendarDate(orNull(year), named, first, null));
  }

  /** "05-Aug-2016", "2019-aug-01", "Dec-2018" in one word. */
  private @Nullable Match glued(int i) {
    String word = line.word(i);
    if (word.indexOf('-') < 0 || word.length() > 17) {
      return null;
    }
    int month = 0;
    int day = 0;
    int year = 0;
    for (String part : word.split("-", -1)) {
      Integer named = TimeWords.MONTHS.word(part);
      double digits = part.isEmpty() ? Double.NaN : Numerals.digits(part);
      if (named != null && month == 0) {
        month = named;
      } else if (part.length() == 4 && digits >= 1900 && digits <= 2100 && year == 0) {
        year = (int) digits;
      } else if (part.length() <= 2 && digits >= 1 && digits <= 31 && day == 0) {
        day = (int) digits;
      } else {
        return null;
      }
    }
    return month > 0 && day + year > 0
        ? new Match(i + 1, new CalendarDate(orNull(year), month, orNull(day), null))
        : null;
  }

  private Match withYear(int end, int month, int day) {
    int words = years.wordYearEnd(end);
    if (words > 0) {
      return new Match(words, new CalendarDate(years.wordYear(end), month, day, null));
    }
    int year = years.yearAfter(end);
    int next = year == 0 ? end : end + (line.isAny(end, ",", "in", "of") ? 2 : 1);
    return new Match(next, new CalendarDate(orNull(year), month, day, null));
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

  /** "the 1990s", "the '90s", "the nineties", "the 20th century". */
  private @Nullable Match era(int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    String word = line.word(at);
    Integer decade = TimeWords.DECADES.word(word);
    boolean led = at > i || line.isAny(at - 1, "early", "late", "mid", "in");
    if (decade != null && led) {
      return new Match(at + 1, new Era(decade, Unit.DECADE));
    }
    if (word.endsWith("0s") && word.length() >= 4) {
      String digits = word.startsWith("'") ? "19" + word.substring(1, 2) : word.substring(0, 3);
      double number = word.length() <= 5 ? Numerals.digits(digits) : Double.NaN;
      boolean century = number < 200 && word.endsWith("00s") && word.length() == 5;
      Era era =
          century ? new Era((int) number / 10, Unit.CENTURY) : new Era((int) number, Unit.DECADE);
      return number >= 100 ? new Match(at + 1, era) : null;
    }
    int ordinal = Numerals.ordinal(word);
    return ordinal > 0 && ordinal < 23 && line.is(at + 1, "century")
        ? new Match(at + 2, new Era(ordinal - 1, Unit.CENTURY))
        : null;
  }

  /** "on the 5th": a day of a month that the text leaves to the reader. */
  private @Nullable Match bareDay(int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    boolean ordinal = Numerals.ordinal(line.word(i)) > 0;
    boolean ranged =
        line.isAny(i - 1, "to", "till", "until", "through", "-")
            && TimeWords.month(line, i - 2) > 0;
    boolean article = at > i || ordinal && (ranged || line.is(i - 1, "on"));
    if (!article || !ranged && !BEFORE_BARE_DAY.contains(line.word(i - 1))) {
      return null;
    }
    int day = dayNumber(at);
    boolean digits = day > 0 && line.isDigitWord(at);
    boolean ends = AFTER_BARE_DAY.contains(line.word(at + 1)) && !line.is(at + 2, "the");
    return digits && ends ? new Match(at + 1, new CalendarDate(null, null, day, null)) : null;
  }
}
