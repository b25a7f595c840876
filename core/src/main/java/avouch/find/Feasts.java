package avouch.find;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Works out the day that a feast's rule gives in a year. */
final class Feasts {
  private Feasts() {}

  /**
   * {@code E-2} counts from Easter; {@code 11-4-4+1} is the day after the fourth Thursday of
   * November, {@code 05--1-1} the last Monday of May.
   */
  static LocalDate day(String rule, int year) {
    if (rule.charAt(0) == 'E') {
      return easter(year).plusDays(Integer.parseInt(rule.substring(1)));
    }
    int plus = rule.indexOf('+');
    int last = rule.lastIndexOf('-');
    int number = Integer.parseInt(rule.substring(3, last));
    DayOfWeek weekday =
        DayOfWeek.of(Integer.parseInt(rule.substring(last + 1, plus < 0 ? rule.length() : plus)));
    LocalDate first = LocalDate.of(year, Integer.parseInt(rule.substring(0, 2)), 1);
    return first
        .with(TemporalAdjusters.dayOfWeekInMonth(number, weekday))
        .plusDays(plus < 0 ? 0 : Integer.parseInt(rule.substring(plus + 1)));
  }

  /** Western Easter by the anonymous Gregorian rule. */
  private static LocalDate easter(int year) {
    int century = year / 100;
    int leaps = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * (year % 19) + century - century / 4 - leaps + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    int late = (year % 19 + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
