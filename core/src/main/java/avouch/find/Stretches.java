package avouch.find;

import avouch.model.Anchored;
import avouch.model.TimeExpression.Type;
import avouch.model.TimeExpression.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Days, weeks, months and years with their TIMEX3 values and their first and last days. */
final class Stretches {
  private Stretches() {}

  static Anchored day(LocalDate day) {
    return date(day.toString(), day, day);
  }

  static Anchored month(LocalDate first) {
    return date(first.toString().substring(0, 7), first, first.plusMonths(1).minusDays(1));
  }

  static Anchored year(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return date(first.toString().substring(0, 4), first, first.plusYears(1).minusDays(1));
  }

  private static Anchored date(String value, LocalDate first, LocalDate last) {
    return new Anchored(Type.DATE, value, null, first, last);
  }

  static LocalDate plus(LocalDate day, int amount, Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE -> day;
      case HOUR -> day.plusDays(amount / 24);
      case DAY -> day.plusDays(amount);
      case WEEK, WEEKEND -> day.plusWeeks(amount);
      case MONTH -> day.plusMonths(amount);
      case QUARTER -> day.plusMonths(3L * amount);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plusYears(10L * amount);
      case CENTURY -> day.plusYears(100L * amount);
    };
  }

  /** The day, week, month … that holds {@code day}. */
  static Anchored around(LocalDate day, Unit unit) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    int year = day.getYear();
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> day(day);
      case WEEK -> date(week(day), monday, monday.plusDays(6));
      case WEEKEND -> date(week(day) + "-WE", monday.plusDays(5), monday.plusDays(6));
      case MONTH -> month(day.withDayOfMonth(1));
      case QUARTER -> yearPart(year, "Q" + day.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> year(year);
      case DECADE -> years(year / 10, 10);
      case CENTURY -> years(year / 100, 100);
    };
  }

  private static Anchored years(int number, int length) {
    LocalDate first = LocalDate.of(number * length, 1, 1);
    return date(Integer.toString(number), first, first.plusYears(length).minusDays(1));
  }

  private static String week(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR)
        + "-W"
        + Anchoring.two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static Anchored yearPart(int year, String part) {
    LocalDate first = LocalDate.of(year, startMonth(part), 1);
    LocalDate last = first.plusMonths(months(part)).minusDays(1);
    return date(LocalDate.of(year, 1, 1).toString().substring(0, 5) + part, first, last);
  }

  /** First month of a season, quarter or half; winter starts in December. */
  static int startMonth(String part) {
    return switch (part) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      case "WI" -> 12;
      case "H2" -> 7;
      case "Q2" -> 4;
      case "Q3" -> 7;
      case "Q4" -> 10;
      default -> 1;
    };
  }

  static int months(String part) {
    return part.charAt(0) == 'H' ? 6 : 3;
  }
}
