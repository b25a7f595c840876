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

  /** Two clock times that bound a stretch. */
  record Span(int end, String first, String last) {}

  private final Line line;

  ClockGrammar(Line line) {
    this.line = line;
  }

  /** A clock time that needs no day beside it to be one. */
  @Nullable Clock at(int i) {
    Clock past = past(i);
    if (past != null) {
      return past;
    }
    if (line.is(i, "12") && line.isAny(i + 1, "noon", "midday", "midnight")) {
      return at(i + 1);
    }
    Clock glued = glued(i);
    if (glued == null) {
      glued = new SpokenClock(line).at(i);
    }
    if (glued != null) {
      return glued;
    }
    Phrases.Hit<String> word = TimeWords.CLOCK_WORDS.at(line, i);
    if (word != null) {
      return zoned(word.end(), word.value());
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
    Clock clock = half(i, hour, minutes, colon > 0);
    return clock == null || colon <= 0 ? clock : withSeconds(clock, line.word(i), colon);
  }

  /** "8p.m.", "8:30am" in one word. */
  private @Nullable Clock glued(int i) {
    String word = line.word(i);
    int end = 0;
    while (end < word.length()
        && (Character.isDigit(word.charAt(end)) || word.charAt(end) == ':')) {
      end++;
    }
    boolean morning = word.startsWith("a", end);
    String half = word.substring(end).replace(".", "");
    int colon = word.indexOf(':');
    boolean letter = colon > 0 || line.is(i - 1, "at");
    boolean fitting = half.equals("am") || half.equals("pm");
    if (end == 0 || !fitting && !(letter && (half.equals("a") || half.equals("p")))) {
      return null;
    }
    double hour = Numerals.digits(word.substring(0, colon > 0 ? colon : end));
    int minutes = colon > 0 ? minutes(word.substring(0, end), colon) : 0;
    boolean fits = hour >= 1 && hour <= 12 && minutes >= 0;
    return fits ? zoned(i + 1, clock((int) hour % 12 + (morning ? 0 : 12), minutes)) : null;
  }

  /** "7:56:30": the seconds are kept. */
  private static Clock withSeconds(Clock clock, String word, int colon) {
    int second = word.indexOf(':', colon + 1);
    double value =
        second > 0 && word.length() >= second + 3
            ? Numerals.digits(word.substring(second + 1, second + 3))
            : Double.NaN;
    return value >= 0 && value < 60 && clock.clock().length() == 5
        ? new Clock(clock.end(), clock.clock() + String.format(Locale.ROOT, ":%02d", (int) value))
        : clock;
  }

  private boolean isPartAhead(int i) {
    return line.is(i, "in")
        && line.is(i + 1, "the")
        && line.isAny(i + 2, "morning", "afternoon", "evening");
  }

  /** "half past six", "a quarter to nine", "20 minutes past eight in the evening". */
  private @Nullable Clock past(int i) {
    int at = line.is(i, "a") ? i + 1 : i;
    int minutes = line.is(at, "half") ? 30 : line.is(at, "quarter") ? 15 : hour(at, 59);
    at = line.isAny(at + 1, "minutes", "minute", "min", "mins") ? at + 2 : at + 1;
    boolean past = line.isAny(at, "past", "after");
    int hour = minutes > 0 && (past || line.is(at, "to")) ? hour(at + 1, 12) : 0;
    boolean said = line.is(at, "past") || line.isAny(at - 1, "quarter", "minutes", "minute");
    if (hour == 0 || !said) {
      return null;
    }
    int end = line.isAny(at + 2, "o'clock", "oclock") ? at + 3 : at + 2;
    int total = (past ? hour * 60 + minutes : hour * 60 - minutes) + half(end, hour);
    end = half(end) >= 0 ? end + 1 : isPartAhead(end) ? end + 3 : end;
    return new Clock(end, clock(total / 60, total % 60));
  }

  private int half(int end, int hour) {
    boolean late =
        half(end) == 12 || isPartAhead(end) && line.isAny(end + 2, "afternoon", "evening");
    return late && hour < 12 ? 720 : 0;
  }

  /** A whole number from 1 to a limit; 0 if the word is none. */
  int hour(int i, int limit) {
    String word = line.word(i);
    if (word.isEmpty()) {
      return 0;
    }
    double value = line.isDigitWord(i) ? Numerals.digits(word) : Numerals.small(word);
    return value >= 1 && value <= limit && value == Math.rint(value) ? (int) value : 0;
  }

  /**
   * Two clock times with only a joining word between them, of which the first may be a bare hour:
   * "5 to 6 p.m.", "between 10 and 11:30".
   */
  @Nullable Span span(int i) {
    boolean led = line.isAny(i - 1, "from", "between");
    int hour = hour(i, 12);
    Clock first = at(i);
    int join = first != null ? first.end() : i + 1;
    if (first == null && hour == 0
        || !line.isAny(join, "to", "-", "--", "and", "till", "until", "–", "~")) {
      return null;
    }
    if (line.is(join, "and") && !line.is(i - 1, "between")) {
      return null;
    }
    Clock last = at(join + 1);
    int lastHour = hour(join + 1, 12);
    if (last == null && (first == null && !led || lastHour == 0)) {
      return null;
    }
    boolean noun = line.isNoun(join + 2) && !TimeWords.mayStart(line.word(join + 2));
    if (last == null && (first == null || noun)) {
      return null;
    }
    if (last == null && lastHour < 12 && first != null && hourOf(first.clock()) > lastHour) {
      lastHour += 12;
    }
    Clock end = last == null ? new Clock(join + 2, clock(lastHour, 0)) : last;
    boolean bare = first != null && half(first.end() - 1) < 0 && first.clock().length() == 5;
    String start =
        first == null
            ? clock(before(hour, end.clock()), 0)
            : bare && last != null ? sameHalf(first.clock(), end.clock()) : first.clock();
    return new Span(end.end(), start, end.clock());
  }

  /** "from 10-4", "between 3 and 5": bare hours, which only a day beside them makes clock times. */
  @Nullable Span bareSpan(int i) {
    boolean between = line.is(i - 1, "between");
    int first = line.isAny(i - 1, "from", "between") ? hour(i, 12) : 0;
    int last = hour(i + 2, 12);
    boolean joins =
        line.isAny(i + 1, "to", "-", "till", "until") || between && line.is(i + 1, "and");
    if (first == 0 || last == 0 || !joins) {
      return null;
    }
    return new Span(i + 3, clock(first, 0), clock(last < first ? last + 12 : last, 0));
  }

  /** "Monday at 2.30": a point between hour and minutes. */
  @Nullable Clock pointed(int i) {
    String word = line.word(i);
    int point = line.isDigitWord(i) ? word.indexOf('.') : -1;
    double hour = point > 0 ? Numerals.digits(word.substring(0, point)) : 0;
    double minutes = point > 0 ? Numerals.digits(word.substring(point + 1)) : -1;
    boolean fits = hour >= 1 && hour < 25 && word.length() == point + 3 && minutes < 60;
    return fits ? new Clock(i + 1, clock((int) hour, (int) minutes)) : null;
  }

  private static int hourOf(String clock) {
    return Integer.parseInt(clock.substring(0, 2));
  }

  private static String sameHalf(String first, String last) {
    int hour = Integer.parseInt(first.substring(0, 2));
    return hour == 0 ? first : Anchoring.two(before(hour, last)) + first.substring(2);
  }

  /** "5 to 6 p.m.": the first hour lies in the same half of the day, before the second. */
  private static int before(int hour, String end) {
    int last = Integer.parseInt(end.substring(0, 2));
    return last >= 12 && hour < 12 && hour + 12 <= last ? hour + 12 : hour;
  }

  private static int minutes(String word, int colon) {
    double value =
        word.length() >= colon + 3 ? Numerals.digits(word.substring(colon + 1, colon + 3)) : -1;
    return value >= 0 && value < 60 ? (int) value : -1;
  }

  private @Nullable Clock half(int i, double hour, int minutes, boolean colon) {
    double point = Math.rint((hour - Math.floor(hour)) * 100);
    int whole = (int) hour;
    int at = line.is(i + 1, ".") && line.touches(i) && line.touches(i + 1) ? i + 2 : i + 1;
    int half = half(at);
    int decimals = line.word(i).length() - line.word(i).indexOf('.') - 1;
    if (point > 0 && decimals != 2) {
      return null;
    }
    if (half >= 0 && hour >= 1 && hour < 13 && point < 60) {
      return zoned(halfEnd(at), clock(whole % 12 + half, minutes + (int) point));
    }
    boolean whole4 = line.word(i).length() == 4 && point == 0 && hour >= 100 && hour < 1260;
    if (half >= 0 && whole4 && hour % 100 < 60) {
      return zoned(halfEnd(at), clock(whole / 100 % 12 + half, whole % 100));
    }
    if (!colon && point == 0 && hour >= 1 && hour <= 12 && isPartAhead(i + 1)) {
      return inPart(i + 1, whole, minutes);
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
      case "a" -> halfEnd(i) > i + 1 ? 0 : -1;
      case "p" -> halfEnd(i) > i + 1 ? 12 : -1;
      default -> -1;
    };
  }

  /** Index after "p.m.", also where it fell apart: "p m", "p . m .". */
  private int halfEnd(int i) {
    if (!line.isAny(i, "a", "p")) {
      return i + 1;
    }
    if (line.is(i + 1, "m")) {
      return i + 2;
    }
    boolean apart = line.is(i + 1, ".") && line.is(i + 2, "m");
    return !apart ? i + 1 : line.is(i + 3, ".") && i + 4 < line.size() ? i + 4 : i + 3;
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
