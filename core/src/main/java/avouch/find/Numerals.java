package avouch.find;

import avouch.language.Rows;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads cardinal and ordinal numbers, in words ("a hundred and five"), in digits ("4,310") or both
 * ("1.2 million").
 */
final class Numerals {
  /** A whole number of so many digits is the same in binary. */
  private static final int EXACT = 15;

  private static final Map<String, Double> SMALL = new HashMap<>();
  private static final Map<String, Double> SCALES = new HashMap<>();
  private static final Map<String, Double> ORDINALS = new HashMap<>();
  private static final Map<String, Double> FRACTIONS = new HashMap<>();

  static {
    for (Rows.Row row : Rows.of(Numerals.class, "numerals.tsv")) {
      double value = Double.parseDouble(row.value());
      String kind = row.id().substring(0, row.id().indexOf('.'));
      for (String word : row.patterns()) {
        switch (kind) {
          case "small" -> SMALL.put(word, value);
          case "scale" -> SCALES.put(word, value);
          case "ordinal" -> ORDINALS.put(word, value);
          case "fraction" -> FRACTIONS.put(word, value);
          default -> throw new IllegalArgumentException("numerals.tsv: " + row.id());
        }
      }
    }
  }

  private Numerals() {}

  /** All words of the lexicon: numbers, scales, ordinals, fractions. */
  static Set<String> words() {
    Set<String> words = new HashSet<>(SMALL.keySet());
    words.addAll(SCALES.keySet());
    words.addAll(ORDINALS.keySet());
    words.addAll(FRACTIONS.keySet());
    return words;
  }

  /** Whether {@code word} may start a number, so that the grammar need not be tried. */
  static boolean mayStart(String word) {
    if (word.isEmpty()) {
      return false;
    }
    char c = word.charAt(0);
    if (word.equals("minus") || word.equals("negative") || word.equals("-")) {
      return true;
    }
    if (c >= '0' && c <= '9' || c == '.' || FRACTIONS.containsKey(word)) {
      return true;
    }
    return SMALL.containsKey(word)
        || SCALES.containsKey(word)
        || word.equals("a")
        || word.equals("an")
        || word.indexOf('-') > 0 && SMALL.containsKey(word.substring(0, word.indexOf('-')));
  }

  /** The number that starts at {@code i}. */
  static @Nullable Numeral at(Line line, int i) {
    String word = line.word(i);
    if (!mayStart(word)) {
      return null;
    }
    if (isMinus(line, i)) {
      return negative(line, i + 1);
    }
    Numeral number = plain(line, i, word);
    Numeral fraction = number == null ? null : Fractions.after(line, number.end());
    if (number == null || fraction == null || !number.isWhole()) {
      return number;
    }
    double of = number.scale() >= 1000 && number.value() % number.scale() == 0 ? number.scale() : 1;
    Double more = SCALES.get(line.word(fraction.end()));
    if (of > 1 && more != null && more >= 1000) {
      double sum = number.value() + fraction.value() * more;
      return new Numeral(fraction.end() + 1, sum, number.digits(), of);
    }
    double value = number.value() + fraction.value() * of;
    return of > 1
        ? new Numeral(fraction.end(), value, number.digits(), of)
        : scaled(line, fraction.end(), value);
  }

  private static @Nullable Numeral plain(Line line, int i, String word) {
    double printed = digits(word);
    if (!Double.isNaN(printed) && line.is(i + 1, "^")) {
      Numeral power = Notations.power(line, i + 1, 1, printed);
      return power == null ? new Numeral(i + 1, printed, true, 1) : power;
    }
    if (!Double.isNaN(printed)) {
      return withThousands(line, i, printed);
    }
    Numeral other = Notations.at(line, i);
    if (other != null) {
      return scaled(line, other.end(), other.value());
    }
    if (FRACTIONS.containsKey(word) && word.length() == 1) {
      return new Numeral(i + 1, fraction(word), true, 1);
    }
    if (word.equals("half")) {
      return Fractions.half(line, i);
    }
    Numeral scaledFraction = Fractions.ofScale(line, i);
    if (scaledFraction != null) {
      return scaledFraction;
    }
    return SpelledNumber.at(line, i, line.size());
  }

  /** The value of plain digits with well-formed commas; NaN if the word is none. */
  static double digits(String word) {
    int comma = -1;
    boolean point = false;
    for (int k = 0; k < word.length(); k++) {
      char c = word.charAt(k);
      if (c == ',' && !point) {
        if (k > 3 && comma < 0 || comma >= 0 && k - comma > 4) {
          return Double.NaN;
        }
        comma = k;
      } else if (c == '.' && !point) {
        point = true;
      } else if (c < '0' || c > '9') {
        return Double.NaN;
      }
    }
    boolean broken = word.isEmpty() || comma >= 0 && !point && word.length() - comma != 4;
    if (word.equals(".") || broken) {
      return Double.NaN;
    }
    return point || word.length() > EXACT ? Double.parseDouble(word.replace(",", "")) : whole(word);
  }

  /** The value of digits with commas between them. */
  private static double whole(String word) {
    long value = 0;
    for (int k = 0; k < word.length(); k++) {
      value = word.charAt(k) == ',' ? value : 10 * value + word.charAt(k) - '0';
    }
    return value;
  }

  /** "-5", "minus 5", "negative five"; not "tested negative two days later". */
  private static boolean isMinus(Line line, int i) {
    boolean sign =
        line.is(i, "-") && line.touches(i) && (!line.touches(i - 1) || isSign(line, i - 1));
    boolean said = line.is(i, "minus") && !line.isDigitWord(i - 1);
    boolean negative =
        line.isAny(i - 1, "is", "are", "of", "and", "to", "at", "by", "between", "from", "than");
    return sign || said || line.is(i, "negative") && (negative || i == 0);
  }

  private static boolean isSign(Line line, int i) {
    return FigureWords.SYMBOLS.word(line.word(i)) != null
        && !Character.isLetter(line.word(i).charAt(0));
  }

  private static @Nullable Numeral negative(Line line, int i) {
    Numeral number = line.is(i, "-") ? null : Fractions.at(line, i);
    number = number == null && !line.isAny(i, "a", "an", "-") ? at(line, i) : number;
    return number == null ? null : new Numeral(number.end(), -number.value(), true, number.scale());
  }

  /** "40 000": groups of three digits apart by a space. */
  private static Numeral withThousands(Line line, int i, double printed) {
    double value = printed;
    int end = i + 1;
    if (line.word(i).length() <= 3 && printed >= 1 && printed == Math.rint(printed)) {
      while (isGroup(line.word(end))) {
        value = value * 1000 + digits(line.word(end));
        end++;
      }
      String last = end > i + 1 ? line.word(end) : "";
      if (last.length() > 4 && last.charAt(3) == '.' && !Double.isNaN(digits(last))) {
        return new Numeral(end + 1, value * 1000 + digits(last), true, 1);
      }
    }
    return withFraction(line, end, value);
  }

  private static boolean isGroup(String word) {
    return word.length() == 3
        && Character.isDigit(word.charAt(0))
        && Character.isDigit(word.charAt(1))
        && Character.isDigit(word.charAt(2));
  }

  /** "2 1/2", "2½", then a scale word. */
  private static Numeral withFraction(Line line, int next, double value) {
    if (line.word(next).length() == 1 && FRACTIONS.containsKey(line.word(next))) {
      return scaled(line, next + 1, value + fraction(line.word(next)));
    }
    boolean slash = line.is(next + 1, "/");
    double above = slash ? digits(line.word(next)) : Double.NaN;
    double below = slash ? digits(line.word(next + 2)) : Double.NaN;
    Numeral fraction = value > 0 ? Fractions.at(line, next - 1) : null;
    if (fraction != null && line.is(next, "/")) {
      return scaled(line, fraction.end(), fraction.value());
    }
    if (above > 0 && above < below && below <= 16) {
      return scaled(line, next + 3, value + above / below);
    }
    return scaled(line, next, value);
  }

  private static double fraction(String word) {
    return FRACTIONS.getOrDefault(word, 0.0);
  }

  private static Numeral scaled(Line line, int next, double value) {
    int end = line.is(next, "-") && SCALES.containsKey(line.word(next + 1)) ? next + 1 : next;
    double scale = 1;
    Double word = SCALES.get(line.word(end));
    while (word != null) {
      scale *= word;
      end++;
      word = SCALES.get(line.word(end));
    }
    Numeral number = new Numeral(scale == 1 ? next : end, value * scale, true, scale);
    return scale == 100 || scale == 1000 ? withRest(line, number) : number;
  }

  /** "6 hundred and 14", "2 thousand 6 hundred and 14". */
  private static Numeral withRest(Line line, Numeral number) {
    boolean hundred = number.scale() == 100;
    int at = hundred && line.is(number.end(), "and") ? number.end() + 1 : number.end();
    boolean next = line.isDigitWord(at) && (hundred ? at > number.end() : true);
    Numeral rest = next && !line.isName(at + 1) ? at(line, at) : null;
    boolean fits = rest != null && rest.value() < number.scale() && rest.value() > 0;
    return rest != null && fits && (hundred ? rest.isWhole() : rest.scale() == 100)
        ? new Numeral(rest.end(), number.value() + rest.value(), true, number.scale())
        : number;
  }

  static @Nullable Double scale(String word) {
    return SCALES.get(word);
  }

  /** The value of a word below one hundred ("seven", "twenty-one"); NaN if it is none. */
  static double small(String word) {
    Double value = SMALL.get(word);
    if (value != null) {
      return value;
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0 && hyphen == word.lastIndexOf('-')) {
      Double tens = SMALL.get(word.substring(0, hyphen));
      Double ones = SMALL.get(word.substring(hyphen + 1));
      if (tens == null || ones == null || tens < 20 || tens % 10 != 0) {
        return Double.NaN;
      }
      return ones > 0 && ones < 10 ? tens + ones : Double.NaN;
    }
    return Double.NaN;
  }

  /** The value of an ordinal ("5th", "third", "twenty-first"); 0 if the word is none. */
  static int ordinal(String word) {
    double value = ordinalWord(word);
    return value > Integer.MAX_VALUE ? 0 : (int) value;
  }

  /** As {@link #ordinal}, also beyond the whole numbers of 32 bits: "trillionth". */
  static double ordinalWord(String word) {
    Double value = ORDINALS.get(word);
    if (value != null) {
      return value;
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      Double tens = SMALL.get(word.substring(0, hyphen));
      Double ones = ORDINALS.get(word.substring(hyphen + 1));
      if (tens == null || ones == null || tens < 20 || tens % 10 != 0) {
        return 0;
      }
      return ones < 10 ? tens + ones : 0;
    }
    return digitOrdinal(word);
  }

  private static int digitOrdinal(String word) {
    int length = word.length() - 2;
    if (length < 1 || length > 7 || !(word.endsWith("th") || endsOrdinal(word))) {
      return 0;
    }
    double value = digits(word.substring(0, length));
    return Double.isNaN(value) ? 0 : (int) value;
  }

  private static boolean endsOrdinal(String word) {
    return word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd");
  }
}
