package avouch.read;

import avouch.language.Rows;
import avouch.model.Range;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Calendar days written out in full: year, month and day. */
final class CalendarDays {
  private static final Map<String, Integer> MONTHS = months();
  private static final String MONTH =
      "(?<month>" + String.join("|", longestFirst(MONTHS)) + ")(?![\\p{L}])";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?(?: (?:of|de|di))?[ /-]"
              + MONTH
              + "\\.?,?[ /-](?:del? )?(?<year>\\d{4})(?!\\d)",
          FLAGS);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<![\\p{L}])"
              + MONTH
              + "\\.?,? (?<day>\\d{1,2})(?:st|nd|rd|th)?"
              + "(?:,?(?: at| de| del)? |(?<=\\d\\d,?)(?=(?:19|20)\\d))(?<year>\\d{4})(?!\\d)",
          FLAGS);
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<year>(?:19|20)\\d{2})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)");
  private static final Pattern HAN =
      Pattern.compile(
          "(?<!\\d)(?<year>(?:19|20)\\d{2}) ?[年년] ?(?<month>\\d{1,2}) ?[月월] ?(?<day>\\d{1,2}) ?[日일]");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d])");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[/=_-](?<year>(?:19|20)\\d{2})(?:[/-](?<month>[01]?\\d|\\p{L}{3})[/-]"
              + "(?<day>[0-3]?\\d)|(?<months>[01]\\d)[/-]?(?<days>[0-3]\\d))(?=[/.?&_-]|$)");
  private static final Pattern ADDRESS_DAY_FIRST =
      Pattern.compile(
          "[/=_-]\\p{L}{0,4}(?<day>[0-3]\\d)[/-]?(?<month>[01]\\d)[/-]?(?<year>20\\d{2})"
              + "(?=[/.?&_-]|$)");

  /** A day that says the year and month before it again ("/2009/04/090403-ferry"). */
  private static final Pattern ADDRESS_AGAIN =
      Pattern.compile(
          "/(?<year>(?:19|20)(?<years>\\d\\d))/(?<month>[01]\\d)/\\k<years>\\k<month>"
              + "(?<day>[0-3]\\d)(?=[^/]*/?$)");

  /** What an archive of the web puts before an address: the time when it came by. */
  private static final Pattern ARCHIVE = Pattern.compile("^https?://[^/]+/web/\\d{4,14}[a-z_]*/");

  /** A day behind letters or before more digits ("/art-20090403061200", "/t20090403_12.html"). */
  private static final Pattern ADDRESS_GLUED =
      Pattern.compile(
          "(?<!\\d)(?<year>20[0-2]\\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])"
              + "(?=\\D|$|[0-2]\\d[0-5]\\d(?:[0-5]\\d)?(?:\\D|$))");

  /** A year is written in full beside a month's name, and first of all. */
  private static final int YEAR = 4;

  private CalendarDays() {}

  /**
   * A day with the words that write it.
   *
   * @param range where in the string searched
   * @param day the day
   */
  record Found(Range range, LocalDate day) {}

  /** Which of two numbers before a year is the day, where nothing in the words tells. */
  enum Order {
    UNKNOWN,
    DAY_FIRST,
    MONTH_FIRST
  }

  /** The first day in some words; {@code null} if they hold none. */
  static @Nullable LocalDate first(String words) {
    List<Found> days = in(words);
    return days.isEmpty() ? null : days.getFirst().day();
  }

  /** The days in {@code words}, by position. */
  static List<Found> in(String words) {
    return in(words, Order.UNKNOWN);
  }

  /** The days in {@code words}, by position, where the language of the page may order numbers. */
  static List<Found> in(String words, Order order) {
    int digits = digits(words);
    if (digits == 0) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    if (digits >= YEAR) {
      collect(DAY_FIRST.matcher(words), found);
      collect(MONTH_FIRST.matcher(words), found);
      collect(YEAR_FIRST.matcher(words), found);
      collect(HAN.matcher(words), found);
    }
    collectNumbers(words, order, found);
    found.sort((a, b) -> a.range().compareTo(b.range()));
    return found;
  }

  /** How many digits stand side by side in some words at most. */
  private static int digits(String words) {
    int most = 0;
    int run = 0;
    for (int i = 0; i < words.length() && most < YEAR; i++) {
      run = Character.isDigit(words.charAt(i)) ? run + 1 : 0;
      most = Math.max(most, run);
    }
    return most;
  }

  /** The day that an address names ("/2009/04/03/"), if any. */
  static @Nullable LocalDate inAddress(String given) {
    String address = ARCHIVE.matcher(given).replaceFirst("");
    Matcher matcher = ADDRESS.matcher(address);
    LocalDate day = null;
    while (day == null && matcher.find()) {
      boolean apart = matcher.group("month") != null;
      day =
          day(
              matcher.group("year"),
              matcher.group(apart ? "month" : "months"),
              matcher.group(apart ? "day" : "days"));
    }
    for (Pattern written : List.of(ADDRESS_AGAIN, ADDRESS_GLUED, ADDRESS_DAY_FIRST)) {
      Matcher found = written.matcher(address);
      while (day == null && found.find()) {
        day = day(found.group("year"), found.group("month"), found.group("day"));
      }
    }
    return day;
  }

  /** The number of a month's name, 0 if it is none. */
  static int month(String word) {
    return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** A day from its parts, {@code null} where the calendar has no such day. */
  static @Nullable LocalDate day(int year, int month, int day) {
    boolean real =
        year >= 1800
            && year <= 2199
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return real ? LocalDate.of(year, month, day) : null;
  }

  /** A year written with two or four digits. */
  static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : year + (year >= 70 ? 1900 : 2000);
  }

  private static @Nullable LocalDate day(String year, String month, String day) {
    int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : month(month);
    return day(year(year), number, Integer.parseInt(day));
  }

  private static void collect(Matcher matcher, List<Found> found) {
    while (matcher.find()) {
      LocalDate day = day(matcher.group("year"), matcher.group("month"), matcher.group("day"));
      if (day != null) {
        found.add(new Found(new Range(matcher.start(), matcher.end()), day));
      }
    }
  }

  private static void collectNumbers(String words, Order order, List<Found> found) {
    Matcher matcher = NUMBERS.matcher(words);
    while (matcher.find()) {
      LocalDate day = ofNumbers(words, order, matcher);
      if (day != null) {
        found.add(new Found(new Range(matcher.start(), matcher.end()), day));
      }
    }
  }

  /** Day and month in the order that the numbers, the marks or a clock of twelve hours allow. */
  private static @Nullable LocalDate ofNumbers(String words, Order order, Matcher matcher) {
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(3));
    int year = year(matcher.group(4));
    if (matcher.group(2).equals(".") || first > 12 || first == second) {
      return day(year, second, first);
    }
    boolean american =
        second > 12
            || order == Order.MONTH_FIRST
            || (order == Order.UNKNOWN && AmericanClock.isIn(words));
    return american
        ? day(year, first, second)
        : order == Order.DAY_FIRST ? day(year, second, first) : null;
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Rows.Row row : Rows.of(CalendarDays.class, "months.tsv")) {
      for (String name : row.pattern().split(" ", -1)) {
        months.put(name, Integer.valueOf(row.value()));
      }
    }
    return Collections.unmodifiableMap(months);
  }

  private static List<String> longestFirst(Map<String, Integer> months) {
    List<String> names = new ArrayList<>(months.keySet());
    names.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
    return names;
  }

  /** A clock as printed in the United States, where the month comes first. */
  private static final class AmericanClock {
    private static final Pattern CLOCK =
        Pattern.compile("\\d ?[AP]\\.?M\\b|\\b[ECMP][SD]?T\\b", Pattern.CASE_INSENSITIVE);

    private AmericanClock() {}

    static boolean isIn(String words) {
      return CLOCK.matcher(words).find();
    }
  }
}
