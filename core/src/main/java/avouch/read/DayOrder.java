package avouch.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a page writes the day or the month first in days made of numbers: by its language, by
 * where its address lies, by the days it prints that can be read one way only.
 */
final class DayOrder {
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](?:\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern ENGLISH = Pattern.compile("en(?:[-_](?<country>\\p{Alpha}{2}))?");

  /** Where English puts the month first. */
  private static final Set<String> MONTH_FIRST = Set.of("us", "ph");

  /** Ends of addresses in countries that write English with the day first. */
  private static final Pattern DAY_FIRST_HOST =
      Pattern.compile("\\.(?:uk|ie|au|nz|in|za|pk|bd|ng|ke|gh|lk|my|sg)$");

  private static final int MONTHS = 12;

  private DayOrder() {}

  /**
   * The order on a page.
   *
   * @param language what the page says it is written in
   * @param region the same with the country, as given to social networks
   * @param shown words of the page in which days may stand
   */
  static CalendarDays.Order of(
      String language, String region, @Nullable String address, List<String> shown) {
    String named = language.isEmpty() ? region : language;
    Matcher english = ENGLISH.matcher(named.toLowerCase(Locale.ROOT).strip());
    if (!named.isEmpty() && !english.matches()) {
      return CalendarDays.Order.DAY_FIRST;
    }
    String host = PageFacts.host(address);
    if (host != null && DAY_FIRST_HOST.matcher(host).find()) {
      return CalendarDays.Order.DAY_FIRST;
    }
    CalendarDays.Order printed = printed(shown);
    String country = named.isEmpty() ? null : english.group("country");
    return printed != CalendarDays.Order.UNKNOWN || country == null
        ? printed
        : MONTH_FIRST.contains(country)
            ? CalendarDays.Order.MONTH_FIRST
            : CalendarDays.Order.DAY_FIRST;
  }

  /** The order of the days that can be read one way only, if they are of one mind. */
  private static CalendarDays.Order printed(List<String> shown) {
    int days = 0;
    int months = 0;
    for (String words : shown) {
      Matcher matcher = NUMBERS.matcher(words);
      while (matcher.find()) {
        days += Integer.parseInt(matcher.group(1)) > MONTHS ? 1 : 0;
        months += Integer.parseInt(matcher.group(2)) > MONTHS ? 1 : 0;
      }
    }
    return days > 0 && months == 0
        ? CalendarDays.Order.DAY_FIRST
        : months > 0 && days == 0 ? CalendarDays.Order.MONTH_FIRST : CalendarDays.Order.UNKNOWN;
  }
}
