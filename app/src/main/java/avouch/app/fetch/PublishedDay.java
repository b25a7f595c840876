package avouch.app.fetch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day of publication as records write it; a time of day counts in its own zone, as printed. */
public final class PublishedDay {
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?:[T\\s].*|Z.*|[+]\\d.*)?");
  private static final Pattern EPOCH =
      Pattern.compile("-?\\d{9,10}|-?\\d{12,13}|-?\\d{9,10}\\.\\d+");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:\\p{L}{3,9}\\.?,?\\s+)?(\\d{1,2}(?:st|nd|rd|th)?\\s+\\p{L}{3,9}|\\p{L}{3,9}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?)[.,]?\\s+(\\d{4})\\b.*");
  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          format("d MMMM uuuu"), format("d MMM uuuu"), format("MMMM d uuuu"), format("MMM d uuuu"));

  private PublishedDay() {}

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /** The day, or {@code null} if the words hold none. */
  public static @Nullable LocalDate of(String stated) {
    String text = stated.strip();
    try {
      if (EPOCH.matcher(text).matches()) {
        return epoch(text);
      }
      Matcher numeric = NUMERIC.matcher(text);
      if (numeric.matches()) {
        return LocalDate.of(number(numeric, 1), number(numeric, 2), number(numeric, 3));
      }
    } catch (DateTimeException e) {
      return null;
    }
    return written(text);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static LocalDate epoch(String text) {
    long seconds = Long.parseLong(text.replaceFirst("\\..*", ""));
    boolean milliseconds = text.replace("-", "").length() > 11 && text.indexOf('.') < 0;
    Instant instant = milliseconds ? Instant.ofEpochMilli(seconds) : Instant.ofEpochSecond(seconds);
    return instant.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static @Nullable LocalDate written(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return null;
    }
    String day = written.group(1).replaceAll("(?<=\\d)(st|nd|rd|th)", "").replace(".", "");
    String date = day.replaceAll("\\s+", " ") + " " + written.group(2);
    for (DateTimeFormatter format : FORMATS) {
      try {
        return LocalDate.parse(date.replace("Sept ", "Sep "), format);
      } catch (DateTimeException e) {
        continue;
      }
    }
    return null;
  }
}
