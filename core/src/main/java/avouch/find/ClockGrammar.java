package avouch.find;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads clock times and parts of the day ("5:30 p.m. EST", "noon", "in the morning"). */
final class ClockGrammar {
  /**
   * A time of day.
   *
   * @param end index after its last word
   * @param clock TIMEX3 after the T
   */
  record Clock(int end, String clock) {}

  private final Line line;

  ClockGrammar(Line line) {
    this.line = line;
  }

  /** A clock time that needs no day beside it to be one. */
  @Nullable Clock at(int i) {
    String word = TimeWords.CLOCK_WORDS.word(line.word(i));
    if (word != null) {
      return zoned(i + 1, word);
    }
    if (!line.isDigitWord(i) && Double.isNaN(Numerals.small(line.word(i)))) {
      return null;
    }
    int colon = line.word(i).indexOf(':');
    int minutes = colon > 0 ? minutes(line.word(i), colon) : 0;
    String hourWord = colon > 0 ? line.word(i).substring(0, colon) : line.word(i);
    double hour = line.isDigitWord(i) ? Numerals.digits(hourWord) : Numerals.small(hourWord);
    if (Double.isNaN(hour) || minutes < 0) {
      return null;
    }
    return half(i, hour, minutes, colon > 0);
  }

  private static int minutes(String word, int colon) {
    double value =
        word.length() >= colon + 3 ? Numerals.digits(word.substring(colon + 1, colon + 3)) : -1;
    return value >= 0 && value < 60 ? (int) value : -1;
  }

  private @Nullable Clock half(int i, double hour, int minutes, boolean colon) {
    double point = Math.rint((hour - Math.floor(hour)) * 100);
    int whole = (int) hour;
    int half = half(i + 1);
    if (half >= 0 && hour >= 1 && hour < 13 && point < 60) {
      return zoned(i + 2, clock(whole % 12 + half, minutes + (int) point));
    }
    if (line.isAny(i + 1, "o'clock", "oclock") && hour >= 1 && hour <= 12 && point == 0) {
      return inPart(i + 2, whole, minutes);
    }
    if (colon && hour < 25) {
      return zoned(i + 1, clock(whole, minutes));
    }
    boolean military = line.word(i).length() == 4 && line.isDigitWord(i) && hour % 100 < 60;
    boolean zone = line.isAny(i + 1, "gmt", "hours", "utc", "hrs");
    return military && zone && hour <= 2400 && point == 0
        ? new Clock(i + 2, clock(whole / 100, whole % 100))
        : null;
  }

  /** 0 for a.m., 12 for p.m., −1 for neither. */
  private int half(int i) {
    return switch (line.word(i)) {
      case "a.m.", "am", "a.m" -> 0;
      case "p.m.", "pm", "p.m" -> 12;
      default -> -1;
    };
  }

  private Clock inPart(int end, int hour, int minutes) {
    boolean in = line.is(end, "in") && line.is(end + 1, "the");
    boolean late = in && line.isAny(end + 2, "afternoon", "evening");
    return late
        ? new Clock(end + 3, clock(hour % 12 + 12, minutes))
        : new Clock(in && line.is(end + 2, "morning") ? end + 3 : end, clock(hour, minutes));
  }

  private Clock zoned(int end, String clock) {
    Phrases.Hit<String> zone =
        line.isCapital(end) || line.is(end, "local") ? TimeWords.ZONES.at(line, end) : null;
    return new Clock(zone == null ? end : zone.end(), clock);
  }

  private static String clock(int hour, int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", hour, minutes);
  }
}
