package avouch.find;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a number spelled out: "two thousand and forty", "ninety - five hundred". */
final class SpelledNumber {
  private final Line line;
  private final int limit;
  private final List<Double> groups = new ArrayList<>();
  private double current;
  private double scale = 1;
  private boolean any;
  private int at;

  private SpelledNumber(Line line, int limit) {
    this.line = line;
    this.limit = limit;
  }

  /**
   * The number that starts at {@code start}.
   *
   * @param limit index that its last word stands before
   */
  static @Nullable Numeral at(Line line, int start, int limit) {
    return new SpelledNumber(line, limit).read(start);
  }

  private String word(int i) {
    return i < limit ? line.word(i) : "";
  }

  private boolean is(int i, String word) {
    return i < limit && line.is(i, word);
  }

  private boolean isScale(int i) {
    return Numerals.scale(word(i)) != null;
  }

  private @Nullable Numeral read(int start) {
    at = start;
    if (line.isAny(at, "a", "an")) {
      if (!isScale(at + 1) || is(at + 1, "k")) {
        return null;
      }
      at++;
      current = 1;
      any = true;
      big();
    }
    boolean bare = isScale(at + 1) && is(at, "hundred");
    if (!any && bare) {
      current = 1;
      any = true;
    }
    while (small() || big() || conjunction() || half()) {}
    if (any && is(at, "point") && !isMoment(start)) {
      decimals();
    }
    double total = current;
    for (double group : groups) {
      total += group;
    }
    return any ? new Numeral(at, total, false, scale) : null;
  }

  /** "At one point two men left": no number. */
  private boolean isMoment(int start) {
    boolean share = is(at + 2, "percent") || is(at + 2, "per") || isScale(at + 2);
    return start > 0 && line.is(start - 1, "at") && current == 1 && !share;
  }

  private boolean small() {
    int tied = isTied() ? 1 : 0;
    double value = Numerals.small(word(at + tied));
    double room = current % 100 == 0 ? 100 : current % 10 == 0 && current % 100 >= 20 ? 10 : 0;
    if (Double.isNaN(value) || value >= room || value == 0 && any) {
      return false;
    }
    current += value;
    any = true;
    at += 1 + tied;
    return true;
  }

  /** "fifty - two", but not "fifty - two of them": a dash with space around it. */
  private boolean isTied() {
    double ones = Numerals.small(word(at + 1));
    boolean tens = any && current % 100 >= 20 && current % 10 == 0;
    return (is(at, "-") || is(at, "--")) && tens && ones > 0 && ones < 10 && !is(at + 2, "of");
  }

  private boolean big() {
    Double value = Numerals.scale(word(at));
    if (value == null || !any || word(at).length() < 3) {
      return false;
    }
    scale = Math.max(scale, value);
    if (value == 12 && current > 100) {
      current += current % 100 * 11;
    } else if (value <= 100) {
      current *= value;
    } else {
      groups.add(current * value);
      current = 0;
    }
    at++;
    return true;
  }

  /** "five point seven five". */
  private void decimals() {
    double unit = 0.1;
    int next = at + 1;
    double digit = Numerals.small(word(next));
    if (digit >= 10) {
      current += digit / 100;
      at = next + 1;
    }
    while (digit >= 0 && digit < 10) {
      current += digit * unit;
      unit /= 10;
      at = ++next;
      digit = Numerals.small(word(next));
    }
    big();
  }

  /** "two and a half million". */
  private boolean half() {
    boolean plain = any && scale == 1 && current == Math.rint(current) && current > 0;
    boolean half = is(at, "and") && is(at + 1, "a") && is(at + 2, "half");
    boolean scales = half && isScale(at + 3);
    if (plain && scales) {
      current += 0.5;
      at += 3;
      return true;
    }
    return false;
  }

  /** "a hundred and five", "two thousand and twenty". */
  private boolean conjunction() {
    double value = Numerals.small(word(at + 1));
    boolean fits = any && scale >= 100 && current % 100 == 0 && value > 0;
    boolean hundreds = Double.isNaN(Numerals.digits(word(at + 1)));
    boolean part = limit == line.size() && Fractions.after(line, at) != null;
    Double next = Numerals.scale(word(at + 2));
    part |= next != null && scale >= 1000 && next >= scale;
    if (is(at, "and") && fits && hundreds && !part) {
      at++;
      return true;
    }
    return false;
  }
}
