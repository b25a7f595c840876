package avouch.lab.gate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether two TIMEX values of a length or a set say the same.
 *
 * <p>The cases write half an hour as PT0.5H, take an unsaid number ("several weeks") for three, and
 * leave the day out of what happens on each day (T19:13 for XXXX-XX-XXT19:13).
 */
final class DateCaseTimex {
  private static final Pattern PARTS = Pattern.compile("([\\d.]+)(BD|WE|DE|CE|[YMWDHS])");
  private static final String EACH_DAY = "XXXX-XX-XX";

  private DateCaseTimex() {}

  static boolean isSame(String given, String asked) {
    String plain = given.startsWith(EACH_DAY) ? given.substring(EACH_DAY.length()) : given;
    String said = plain.replace("PX", "P3").replace("PTX", "PT3");
    boolean weekend = asked.equals("XXXX-WXX-WE") && given.equals("P1WE");
    return weekend
        || hour(said).equals(hour(asked))
        || said.startsWith("P") && asked.startsWith("P") && length(said) == length(asked);
  }

  /** "T16:00" and "T16" are the same time. */
  private static String hour(String timex) {
    return timex.endsWith(":00") ? timex.substring(0, timex.length() - 3) : timex;
  }

  /** Seconds of a length, months and years as the cases count them; −1 for what is no length. */
  private static double length(String timex) {
    int clock = timex.indexOf('T');
    double total = 0;
    int end = 1;
    Matcher parts = PARTS.matcher(timex);
    while (parts.find()) {
      end = parts.end();
      boolean small = clock >= 0 && parts.start() > clock;
      total += Double.parseDouble(parts.group(1)) * seconds(parts.group(2), small);
    }
    return end == timex.length() && total > 0 ? total : Double.NaN;
  }

  private static double seconds(String unit, boolean clock) {
    return switch (unit) {
      case "S" -> 1;
      case "M" -> clock ? 60 : 86400 * 30.4375;
      case "H" -> 3600;
      case "D" -> 86400;
      case "BD" -> 86401;
      case "W" -> 86400 * 7;
      case "WE" -> 86400 * 2.1;
      case "Y" -> 86400 * 365.25;
      default -> Double.NaN;
    };
  }
}
