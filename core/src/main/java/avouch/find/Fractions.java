package avouch.find;

import org.jspecify.annotations.Nullable;

/** Reads fractions: "two thirds", "one-eighth", "a fifth", "3/8", "one over six". */
final class Fractions {
  private Fractions() {}

  /** The fraction that starts at {@code i}, in words or digits, if it surely is one. */
  static @Nullable Numeral at(Line line, int i) {
    Numeral slash = slash(line, i);
    if (slash != null) {
      return slash;
    }
    Numeral words = words(line, i);
    return words != null && isSure(line, i, words) ? words : over(line, i);
  }

  /**
   * The fraction after the "and" at {@code and}: "two <b>and a half</b>"; "a third" after two is as
   * likely the third of a list ("wounded two and a third").
   */
  static @Nullable Numeral after(Line line, int and) {
    if (!line.is(and, "and")) {
      return null;
    }
    boolean plainHalf = line.is(and + 1, "half") && !line.isAny(and + 2, "of", "the", "a", "their");
    if (plainHalf) {
      return new Numeral(and + 2, 0.5, false, 1);
    }
    Numeral slash = slash(line, and + 1);
    if (slash != null) {
      return slash;
    }
    Numeral words = words(line, and + 1);
    boolean noun = words != null && isPlainNoun(line, words.end());
    noun &= words == null || !line.tag(words.end()).equals("NNS");
    boolean subject = words != null && (line.isVerb(words.end()) || noun);
    boolean plural = words != null && line.word(words.end() - 1).endsWith("s");
    boolean two = line.is(and - 1, "2") || line.is(and - 1, "two") && !isTens(line, and - 2);
    if (words != null && two && line.is(and + 1, "a") && line.is(and + 2, "third")) {
      return null;
    }
    boolean half = words != null && line.isAny(words.end() - 1, "half", "quarter");
    return words == null || subject && !plural && !half ? null : words;
  }

  /** "two thirds", "a hundredth", "a half"; what it counts is not looked at. */
  private static @Nullable Numeral words(Line line, int i) {
    Numeral tied = tied(line, i);
    if (tied != null) {
      return tied;
    }
    int last = Ordinals.last(line, i);
    boolean plural = last > i && line.word(last).endsWith("s");
    for (int k = i + 1; k <= last; k++) {
      double above = above(line, i, k);
      double below = below(line, k, last);
      if (above > 0 && below > 0 && (plural || above == 1)) {
        return new Numeral(last + 1, above / below, false, 1);
      }
    }
    return null;
  }

  /** "two-thirds" in one word. */
  private static @Nullable Numeral tied(Line line, int i) {
    String word = line.word(i);
    int hyphen = word.indexOf('-');
    double above = hyphen > 0 ? Numerals.small(word.substring(0, hyphen)) : 0;
    double below = above > 0 ? part(word.substring(hyphen + 1)) : 0;
    return below > 0 ? new Numeral(i + 1, above / below, false, 1) : null;
  }

  /** The number from {@code i} up to {@code end}, a dash left out; 0 if the words make none. */
  private static double above(Line line, int i, int end) {
    int to = line.isAny(end - 1, "-", "--") ? end - 1 : end;
    if (line.isAny(i, "a", "an") && to == i + 1) {
      return 1;
    }
    Numeral number = SpelledNumber.at(line, i, to);
    if (number != null && number.scale() >= 1000 && line.is(to - 2, "and")) {
      return 0;
    }
    return number != null && number.end() == to ? number.value() : 0;
  }

  /** "fifths", "thirty fifths"; after a dash only one word: "ninety - five hundred fifths". */
  private static double below(Line line, int start, int last) {
    if (start == last) {
      return part(line.word(last));
    }
    boolean dash = line.isAny(start - 1, "-", "--") || line.isAny(start, "-", "--", "and");
    double value = dash ? Double.NaN : Ordinals.value(line, start, last, singular(line.word(last)));
    return Double.isNaN(value) ? 0 : value;
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** The denominator that a word says: 3 for "third" and "thirds"; 0 for none. */
  static double part(String word) {
    switch (word) {
      case "half", "halves" -> {
        return 2;
      }
      case "quarter", "quarters" -> {
        return 4;
      }
      case "seconds" -> {
        return 0;
      }
      default -> {
        double ordinal = Numerals.ordinalWord(singular(word));
        return ordinal > 2 && Character.isLetter(word.charAt(0)) ? ordinal : 0;
      }
    }
  }

  /** Whether it is no ordinal ("a third man") and no noun of its own ("two quarters later"). */
  private static boolean isSure(Line line, int i, Numeral words) {
    int end = words.end();
    String last = line.word(end - 1);
    if (line.isAny(end, "of", "majority")) {
      return true;
    }
    if (last.endsWith("quarters") || last.endsWith("quarter")) {
      return !line.isNoun(end) && !line.is(i, "a") && !last.equals("quarters");
    }
    if (last.endsWith("s")) {
      return true;
    }
    boolean one = line.isAny(i, "a", "one") || line.word(i).startsWith("one-");
    boolean free = one && !isPlainNoun(line, end) && !line.isVerb(end);
    return free && (line.is(i, "a") ? isLed(line, i, last) : true);
  }

  private static boolean isTens(Line line, int i) {
    return Numerals.small(line.word(i)) >= 20;
  }

  /** "by a third", "about a fifth", "a half" with nothing that it could order. */
  private static boolean isLed(Line line, int i, String last) {
    boolean only = i == 0 && i + 2 >= line.size() - 1;
    boolean half = last.equals("half");
    boolean tiny =
        last.equals("hundredth") || last.endsWith("thousandth") || last.endsWith("ionth");
    boolean led =
        line.isAny(i - 1, "by", "about", "nearly", "almost", "roughly", "than", "over", "around");
    return only || half || tiny || led;
  }

  private static boolean isPlainNoun(Line line, int i) {
    return line.isNoun(i) || line.tag(i).startsWith("JJ");
  }

  /** "3/8", "1/30 of": no date, no "24/7". */
  private static @Nullable Numeral slash(Line line, int i) {
    boolean close = line.isDigitWord(i) && line.is(i + 1, "/") && line.isDigitWord(i + 2);
    if (!close || !line.touches(i) || !line.touches(i + 1) || line.is(i - 1, "/")) {
      return null;
    }
    double above = Numerals.digits(line.word(i));
    double below = Numerals.digits(line.word(i + 2));
    boolean round = below == 12 || below == 16 || below == 32 || below == 64 || below == 100;
    boolean small =
        below <= 10 || round || line.is(i + 3, "of") && line.isAny(i + 4, "the", "a", "its");
    boolean fits = above > 0 && above < below && small && !line.is(i + 3, "/");
    return fits ? new Numeral(i + 3, above / below, true, 1) : null;
  }

  /** "one over six", with nothing after it that three could count. */
  private static @Nullable Numeral over(Line line, int i) {
    if (!line.isAny(i, "one", "1") || !line.is(i + 1, "over")) {
      return null;
    }
    Numeral below = Numerals.at(line, i + 2);
    boolean ends =
        below != null && (below.end() >= line.size() || line.isAny(below.end(), ".", "?"));
    return below != null && ends && below.value() > 1
        ? new Numeral(below.end(), 1 / below.value(), line.isDigitWord(i), 1)
        : null;
  }

  /** "half a million", "half a dozen"; a plain half is no number here. */
  static @Nullable Numeral half(Line line, int i) {
    int next = line.isAny(i + 1, "a", "an") ? i + 2 : i + 1;
    Double scale = Numerals.scale(line.word(next));
    return scale == null ? null : new Numeral(next + 1, scale / 2, false, scale);
  }

  /** "a quarter million", "three quarters of a billion". */
  static @Nullable Numeral ofScale(Line line, int i) {
    int at = line.isAny(i, "a", "one", "two", "three") ? i + 1 : i;
    boolean part = part(line.word(at)) > 0 && (at > i || line.is(at, "quarter"));
    if (!part) {
      return null;
    }
    int next = line.is(at + 1, "of") && line.isAny(at + 2, "a", "one") ? at + 3 : at + 1;
    Double scale = Numerals.scale(line.word(next));
    double above = at == i || line.is(i, "a") ? 1 : Numerals.small(line.word(i));
    return scale == null || scale < 1000
        ? null
        : new Numeral(next + 1, above / part(line.word(at)) * scale, false, scale);
  }
}
