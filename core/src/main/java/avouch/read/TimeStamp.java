package avouch.read;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time that stands at an entry of a live page ("10:45 GMT", "May 4, 2031 3.10pm", "5m ago").
 *
 * @param day its day, if it names one
 * @param end where its words end
 */
record TimeStamp(@Nullable LocalDate day, int end) {
  private static final int LONGEST = 80;
  private static final String CLOCK =
      "(?:[01]?\\d|2[0-3])(?:[:.h][0-5]\\d(?:[:.][0-5]\\d)?\\s?(?:[ap]\\.?m\\b\\.?)?"
          + "|\\s?[ap]\\.?m\\b\\.?)";
  private static final Pattern HOUR =
      Pattern.compile("(?<![\\d:.,-])" + CLOCK + "(?![\\d:]|[.,]\\d)", Pattern.CASE_INSENSITIVE);
  private static final Pattern AGO =
      Pattern.compile(
          "(?:just now|\\d{1,2}\\s?(?:s|m|h|d|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?)"
              + " ago|(?:vor|hace|il y a|há) \\d{1,2} \\p{L}{1,9})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What may stand beside the hour: days, zones, and the words that lead to a time. */
  private static final String BESIDE =
      "(?:[\\s|•·,()/–—-]|at\\b|on\\b|posted\\b|published\\b|updated\\b|by\\b|local time\\b|time\\b"
          + "|[A-Z]{2,4}T?\\b|UTC[+-]?\\d*|h\\b|hrs?\\b|uhr\\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?"
          + "|fri|sat(?:ur)?|sun)(?:day)?\\b)";

  private static final Pattern LEAD =
      Pattern.compile(
          "\\W{0,3}(?:"
              + BESIDE
              + "){0,6}"
              + CLOCK
              + "(?![\\d:]|[.,]\\d)(?:\\s?\\(?(?-i:[A-Z]{2,4})\\b\\)?"
              + "|\\s?UTC[+-]?\\d*)?(?=\\s|[:,.–—|-]|$)[\\s:,.–—|-]*",
          Pattern.CASE_INSENSITIVE);

  /** The time that short words are; {@code null} if they are more than a time or none. */
  static @Nullable TimeStamp of(String words) {
    String stamp = words.strip();
    if (stamp.isEmpty() || stamp.length() > LONGEST) {
      return null;
    }
    LocalDate day = CalendarDays.first(stamp);
    boolean timed = day != null || HOUR.matcher(stamp).find() || AGO.matcher(stamp).find();
    return timed ? new TimeStamp(day, words.length()) : null;
  }

  /** The hour with which a line begins; {@code null} if it begins with none. */
  static @Nullable TimeStamp leading(String line) {
    Matcher lead = LEAD.matcher(line);
    return lead.lookingAt() ? new TimeStamp(null, lead.end()) : null;
  }
}
