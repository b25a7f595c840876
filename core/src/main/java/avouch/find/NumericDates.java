package avouch.find;

import avouch.model.TimeExpression.CalendarDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in digits: "2022-01-13", "1/13/22", "13.01.2022", "20220113", "2022-01", "on 1/13".
 */
final class NumericDates {
  private final Line line;

  NumericDates(Line line) {
    this.line = line;
  }

  @Nullable Match at(int i) {
    String word = line.word(i);
    if (!line.isDigitWord(i)) {
      return null;
    }
    if (word.length() >= 8) {
      return word.indexOf('.') > 0 ? dotted(i, word) : compact(i, word);
    }
    if (!line.isAny(i + 1, "-", "/") || !line.touches(i) || isTail(i)) {
      return null;
    }
    if (!line.is(i + 3, line.word(i + 1))) {
      Match month = yearMonth(i);
      return month != null ? month : shortDate(i);
    }
    Match whole = whole(i);
    return whole != null || !line.is(i + 1, "/") ? whole : named(i);
  }

  /** "Friday <b>7/6</b>", "Friday 7-6", "Friday 7.6": month and day beside a weekday. */
  @Nullable Match beside(int i) {
    Match date = at(i);
    if (date != null) {
      return date;
    }
    if (line.is(i + 1, "/") && line.touches(i) && line.touches(i + 1)) {
      return monthAndDay(i + 3, number(i), number(i + 2));
    }
    String word = line.word(i);
    int point = line.isDigitWord(i) ? word.indexOf('.') : -1;
    boolean ends = line.word(i + 1).isEmpty() || "IN.,".contains(line.tag(i + 1));
    return point > 0 && word.length() < 6 && ends && !line.is(i + 1, "of")
        ? monthAndDay(i + 1, whole(word.substring(0, point)), whole(word.substring(point + 1)))
        : null;
  }

  /** "133-<b>03-03-2020</b>" is part of a longer number. */
  private boolean isTail(int i) {
    return line.is(i - 1, "-")
        && line.touches(i - 1)
        && line.touches(i - 2)
        && line.isDigitWord(i - 2)
        && !line.is(i - 3, "/")
        && number(i - 2) < 1000
        && line.word(i - 2).length() > 2;
  }

  private @Nullable Match whole(int i) {
    int first = number(i);
    int second = number(i + 2);
    int third = number(i + 4);
    if (first > 1000 && line.word(i).length() == 4) {
      return date(i + 5, first, second, third);
    }
    boolean two = third < 100 && line.word(i + 4).length() == 2;
    int year = two ? (third > 40 ? 1900 : 2000) + third : third;
    return first > 12 ? date(i + 5, year, second, first) : date(i + 5, year, first, second);
  }

  /** "2019/aug/01", "2020/23/Sep", "23/Sep/2020". */
  private @Nullable Match named(int i) {
    int month = 0;
    int day = 0;
    int year = 0;
    for (int at = i; at < i + 5; at += 2) {
      Integer named = TimeWords.MONTHS.word(line.word(at));
      int digits = number(at);
      if (named != null) {
        month = named;
      } else if (line.word(at).length() == 4) {
        year = digits;
      } else {
        day = digits;
      }
    }
    return month > 0 ? date(i + 5, year, month, day) : null;
  }

  /** "2015-03", "2015-3", "2015/3"; "1998-99" and "2010-12" are years. */
  private @Nullable Match yearMonth(int i) {
    int year = line.word(i).length() == 4 ? number(i) : 0;
    int month = line.touches(i + 1) ? number(i + 2) : 0;
    boolean years = line.word(i + 2).length() == 2 && month > year % 100;
    boolean fits = year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && !years;
    boolean more = line.isAny(i + 3, "-", "/") && line.touches(i + 2);
    return fits && !more && line.word(i + 2).length() <= 2
        ? new Match(i + 3, new CalendarDate(year, month, null, null))
        : null;
  }

  /** "on 22/04", "by 5/12", "10/1-11/7", "11/20": month first unless it cannot be. */
  private @Nullable Match shortDate(int i) {
    if (!line.is(i + 1, "/") || line.is(i + 3, "%") || line.word(i + 2).length() > 2) {
      return null;
    }
    int first = number(i);
    int second = number(i + 2);
    boolean ranges = line.isAny(i + 3, "-", "to", "and") && line.is(i + 5, "/");
    boolean ranged = line.isAny(i - 1, "-", "to", "and") && line.is(i - 3, "/");
    boolean share = line.is(i + 3, "of") && line.isAny(i + 4, "the", "a", "all", "its", "their");
    boolean fraction =
        share || line.isDigitWord(i - 1) || second == 16 || second == 32 || second == 64;
    boolean plain = first <= 12 && second > 12 && !fraction;
    boolean led =
        line.isAny(
            i - 1, "on", "by", "until", "from", "this", "next", "back", "since", "before", "after",
            "for", "between", "last");
    return led || plain || ranges || ranged ? monthAndDay(i + 3, first, second) : null;
  }

  private @Nullable Match monthAndDay(int end, int first, int second) {
    int month = first > 12 ? second : first;
    int day = first > 12 ? first : second;
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    int year = line.is(end, ",") && line.word(end + 1).length() == 4 ? number(end + 1) : 0;
    return year > 1900 && year < 2100
        ? new Match(end + 2, new CalendarDate(year, month, day, null))
        : new Match(end, new CalendarDate(null, month, day, null));
  }

  private @Nullable Match compact(int i, String word) {
    double number = word.length() == 8 ? Numerals.digits(word) : Double.NaN;
    if (!(number > 19000101 && number < 21000101)) {
      return null;
    }
    int digits = (int) number;
    return date(i + 1, digits / 10000, digits / 100 % 100, digits % 100);
  }

  private static @Nullable Match dotted(int i, String word) {
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
    return line.isDigitWord(i) ? whole(line.word(i)) : 0;
  }

  private static int whole(String word) {
    double value = Numerals.digits(word);
    return Double.isNaN(value) || value != Math.rint(value) ? 0 : (int) value;
  }
}
