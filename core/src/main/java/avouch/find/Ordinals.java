package avouch.find;

import org.jspecify.annotations.Nullable;

/** Reads ordinals of several words: "one hundred and twenty-fifth", "two hundredth". */
final class Ordinals {
  private static final int LONGEST = 10;

  private Ordinals() {}

  /**
   * The ordinal that starts with the spelled number at {@code i}. "Two hundred first responders"
   * has none: the last word is as likely an adjective of its own.
   */
  static @Nullable Numeral at(Line line, int i) {
    int last = last(line, i);
    if (last <= i) {
      return null;
    }
    double value = value(line, i, last, line.word(last));
    boolean own = line.isAny(last, "first", "second", "third") && line.isNoun(last + 1);
    boolean part = line.isAny(i, "a", "an", "one") && last == i + 1;
    return Double.isNaN(value) || own || part ? null : new Numeral(last + 1, value, false, 1);
  }

  /** Index of the ordinal or part word that ends the number words from {@code i}; −1 for none. */
  static int last(Line line, int i) {
    for (int k = i; k < Math.min(line.size(), i + LONGEST); k++) {
      String word = line.word(k);
      if (Fractions.part(word) > 0 && k > i) {
        return k;
      }
      boolean number = !Double.isNaN(Numerals.small(word)) || Numerals.scale(word) != null;
      boolean link = k > i ? line.isAny(k, "and", "-", "--") : line.isAny(k, "a", "an");
      if (line.isDigitWord(k) || !(number || link)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The number of the ordinal from {@code start} to {@code last}; NaN if the words make none.
   *
   * @param ordinal its last word without the ending of a plural
   */
  static double value(Line line, int start, int last, String ordinal) {
    double end = Numerals.ordinalWord(ordinal);
    if (end <= 0 || start == last) {
      return end > 0 ? end : Double.NaN;
    }
    int to = line.is(last - 1, "and") ? last - 1 : last;
    Numeral before = SpelledNumber.at(line, start, to);
    if (before == null || before.end() != to) {
      return Double.NaN;
    }
    double number = before.value();
    if (end >= 100) {
      return number < (end == 100 ? 100 : 1000) ? number * end : Double.NaN;
    }
    boolean room = number % 100 == 0 || number % 100 >= 20 && number % 10 == 0 && end < 10;
    return room ? number + end : Double.NaN;
  }
}
