package avouch.find;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads clock times as they are spoken: "at nine thirty", "five-thirty p.m.", "noonish". */
final class SpokenClock {
  private final Line line;

  SpokenClock(Line line) {
    this.line = line;
  }

  ClockGrammar.@Nullable Clock at(int i) {
    String word = line.word(i);
    if (word.endsWith("ish")) {
      return roughly(i, word.substring(0, word.length() - 3));
    }
    int hyphen = word.indexOf('-');
    String first = hyphen > 0 ? word.substring(0, hyphen) : word;
    double hour = Numerals.small(first);
    if (!(hour >= 1 && hour <= 12)) {
      return null;
    }
    int next = hyphen > 0 ? i : i + 1;
    int minutes = minutes(hyphen > 0 ? word.substring(hyphen + 1) : line.word(next));
    return minutes == 0 ? null : spoken(i, (int) hour, minutes, next + 1);
  }

  private ClockGrammar.@Nullable Clock spoken(int i, int hour, int minutes, int end) {
    int half = half(end);
    int after = half < 0 ? end : TimeWords.isHalfDay(line.word(end)) ? end + 1 : end + 2;
    boolean named = line.isAny(after, "minutes", "minute");
    boolean led = line.isAny(i - 1, "at", "from", "by", "until", "between", "before", "around");
    if (half < 0 && !(led || isDated(i))
        || half < 0 && !named && line.isNoun(after) && !TimeWords.mayStart(line, after)) {
      return null;
    }
    int total = half < 0 ? hour : hour % 12 + half;
    return new ClockGrammar.Clock(
        named ? after + 1 : after, String.format(Locale.ROOT, "%02d:%02d", total, minutes));
  }

  /** Whether a day of a month stands right before: "March eighteenth nine thirty". */
  private boolean isDated(int i) {
    boolean range =
        line.isAny(i - 1, "to", "and", "till", "until") && minutes(line.word(i - 2)) > 0;
    return range || Numerals.ordinal(line.word(i - 1)) > 0 && !line.isDigitWord(i - 1);
  }

  private int half(int i) {
    boolean apart = line.isAny(i, "a", "p") && line.is(i + 1, "m");
    if (!apart && !TimeWords.isHalfDay(line.word(i))) {
      return -1;
    }
    return line.word(i).charAt(0) == 'a' ? 0 : 12;
  }

  /** "thirty", "twenty-seven": minutes of an hour from ten on; 0 for other words. */
  private static int minutes(String word) {
    double value = word.isEmpty() ? 0 : Numerals.small(word);
    return value >= 10 && value < 60 ? (int) value : 0;
  }

  /** "11ish", "noonish". */
  private ClockGrammar.@Nullable Clock roughly(int i, String word) {
    if (word.equals("noon")) {
      return new ClockGrammar.Clock(i + 1, "12:00");
    }
    double hour = line.isDigitWord(i) ? Numerals.digits(word) : Double.NaN;
    return hour >= 1 && hour <= 12
        ? new ClockGrammar.Clock(i + 1, String.format(Locale.ROOT, "%02d:00", (int) hour))
        : null;
  }
}
