package avouch.find;

import avouch.model.TimeExpression.Between;
import avouch.model.TimeExpression.CalendarDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads years in digits and words, and tells them from other numbers. */
final class YearGrammar {
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "by", "until", "till", "from", "early", "late", "mid", "during", "before",
          "after", "through", "between", "fiscal", "to", "and", "around", "year", "summer", "the",
          "spring", "winter", "autumn", "fall", "of", "quarter", "circa", "a", "that", "-", "(");

  private final Line line;

  YearGrammar(Line line) {
    this.line = line;
  }

  int yearAfter(int i) {
    int two = line.is(i, "of") && line.word(i + 1).length() == 2 ? number(i + 1) : 0;
    if (two > 31 && !line.isNoun(i + 2)) {
      return 1900 + two;
    }
    return line.isAny(i, ",", "in", "of") ? yearNumber(i + 1) : yearNumber(i);
  }

  /** "2017 April": the month that its year stands before. */
  @Nullable Match withMonth(int i) {
    int year = yearNumber(i);
    int month = year >= 1900 ? TimeWords.month(line, i + 1) : 0;
    boolean day = line.isDigitWord(i + 2) || Numerals.ordinal(line.word(i + 2)) > 0;
    return month > 0 && !day ? new Match(i + 2, new CalendarDate(year, month, null, null)) : null;
  }

  /** Four digits that can be a year; 0 if the word is none. */
  int yearNumber(int i) {
    String word = line.word(i);
    if (word.length() == 4 && line.isDigitWord(i) && word.indexOf(',') < 0) {
      double value = Numerals.digits(word);
      return value >= 1000 && value <= 2100 ? (int) value : 0;
    }
    return 0;
  }

  @Nullable Match year(int i) {
    int article = line.is(i, "the") ? i + 1 : i;
    article = line.is(article, "calendar") ? article + 1 : article;
    int named = line.is(article + 1, "of") ? article + 2 : article + 1;
    if (line.is(article, "year") && yearNumber(named) > 0) {
      return new Match(named + 1, new CalendarDate(yearNumber(named), null, null, null));
    }
    if (line.is(article, "year") && line.is(named, "two") && line.is(named + 1, "thousand")) {
      int end = wordYearEnd(named);
      int year = end == 0 ? 2000 : wordYear(named);
      return new Match(end == 0 ? named + 2 : end, new CalendarDate(year, null, null, null));
    }
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
    boolean two = line.word(i + 2).length() == 2;
    last = last > 0 && two ? year / 100 * 100 + last : last;
    boolean longer = range && line.is(i + 3, "-") && line.touches(i + 2);
    if (longer || range && line.touches(i + 1) && (last <= year || two && last > year + 15)) {
      return null;
    }
    return last > year && last < 2101
        ? new Match(i + 3, new Between(from, new CalendarDate(last, null, null, null)))
        : new Match(i + 1, from);
  }

  private boolean isYear(int i, int year) {
    boolean led = BEFORE_YEAR.contains(line.word(i - 1));
    if (line.is(i - 1, "than") && isYearThan(i - 2)) {
      return year >= 1900 && year <= 2100;
    }
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
    boolean counts =
        line.tag(i + 1).equals("NNS")
            && !line.is(i + 1, "onwards")
            && !line.isAny(i - 1, "in", "since", "the");
    return !counts && (year >= 1900 && year <= 2040 || led && year >= 1400 && year < 2040);
  }

  /** "later than 2018", "where the year is greater than 2018". */
  private boolean isYearThan(int i) {
    if (line.isAny(i, "later", "earlier")) {
      return true;
    }
    boolean year = false;
    for (int at = i - 1; at >= 0 && i - at < 4; at--) {
      year |= line.is(at, "year");
    }
    return year && line.isAny(i, "greater", "more", "less", "smaller");
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

  /** Index after a year in words; 0 if there is none. */
  int wordYearEnd(int i) {
    if (line.is(i, "two") && line.is(i + 1, "thousand")) {
      return thousandEnd(i);
    }
    int at = line.is(i + 1, "hundred") ? i + 2 : i + 1;
    at = at == i + 2 && line.is(at, "and") ? at + 1 : at;
    return line.isAny(i, "eighteen", "nineteen") && Numerals.small(line.word(at)) >= 10
        ? at + (tens(at) && ones(at + 1) > 0 ? 2 : 1)
        : 0;
  }

  /** "two thousand and fifteen"; a bare "two thousand" is no year here. */
  private int thousandEnd(int i) {
    int at = line.is(i + 2, "and") ? i + 3 : i + 2;
    double value = Numerals.small(line.word(at));
    int end = value >= 20 && value % 10 == 0 && ones(at + 1) > 0 ? at + 2 : at + 1;
    boolean more = Numerals.scale(line.word(end)) != null;
    boolean year = value >= 1 && value < 100 && !more && !line.isNoun(end);
    return year ? end : 0;
  }

  private boolean tens(int i) {
    double value = Numerals.small(line.word(i));
    return value >= 20 && value < 100 && value % 10 == 0;
  }

  double ones(int i) {
    double value = Numerals.small(line.word(i));
    return value < 10 ? value : 0;
  }

  int wordYear(int i) {
    int end = wordYearEnd(i);
    double century = line.is(i, "two") ? 2000 : Numerals.small(line.word(i)) * 100;
    double last = Numerals.small(line.word(end - 1));
    boolean pair = last < 10 && tens(end - 2) && end - 2 > i;
    return (int) (century + last + (pair ? Numerals.small(line.word(end - 2)) : 0));
  }

  private int number(int i) {
    double value = line.isDigitWord(i) ? Numerals.digits(line.word(i)) : 0;
    return Double.isNaN(value) ? 0 : (int) value;
  }
}
