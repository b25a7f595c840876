package avouch.find;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers printed in other ways than plain digits: "4.5e7", "3.1x10^-2", "6million",
 * "1.200.000", "5,50".
 */
final class Notations {
  private Notations() {}

  /**
   * Whether the text parts its thousands with points: "1.200.000" or "4.310,50" stands in it, or a
   * comma before decimals ("2,5 million") or "1.200 people", and no comma between thousands.
   */
  static boolean pointsPartThousands(List<Line> lines) {
    boolean points = false;
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        if (line.isDigitWord(i)) {
          String word = line.word(i);
          int comma = word.indexOf(',');
          if (comma > 0 && word.length() - comma == 4 && word.indexOf('.') < 0) {
            return false;
          }
          boolean counts = isPointed(word) && countsThousands(line, i);
          points |= counts || (comma > 0 || isPointed(word)) && !Double.isNaN(european(word));
        }
      }
    }
    return points;
  }

  /**
   * "1.200 people", "put at 1.200.": nobody counts thousandths of people, or prints two noughts.
   */
  static boolean countsThousands(Line line, int i) {
    boolean plural = line.tag(i + 1).equals("NNS") || line.is(i + 1, "people");
    boolean round = line.word(i).endsWith("00") && line.isAny(i + 1, ".", ",", ";", "");
    return (plural || round)
        && FigureWords.MEASURES.at(line, i + 1) == null
        && FigureWords.CURRENCIES.at(line, i + 1) == null;
  }

  /** One to three digits, a point and three more, which may be thousands or decimals. */
  static boolean isPointed(String word) {
    int point = word.indexOf('.');
    boolean fits =
        point > 0 && point < 4 && word.charAt(0) != '0' && (word.length() - point) % 4 == 0;
    return fits && grouped(word, point);
  }

  /** The number whose first word stands at {@code i}; {@code null} if it is none of these. */
  static @Nullable Numeral at(Line line, int i) {
    if (!line.isDigitWord(i)) {
      return null;
    }
    String word = line.word(i);
    Numeral product = product(line, i, word);
    if (product != null) {
      return product;
    }
    double powerless = times(word);
    if (!Double.isNaN(powerless)) {
      return powered(line, i + 1, powerless);
    }
    Numeral tied = tied(line, i, word);
    if (tied != null) {
      return tied;
    }
    double value = european(word);
    value = Double.isNaN(value) ? exponent(word) : value;
    if (!Double.isNaN(value)) {
      return new Numeral(i + 1, value, true, 1);
    }
    boolean trillion = line.printed(i).endsWith("T") && line.isAny(i - 1, "$", "€", "£", "¥");
    if (trillion) {
      double number = Numerals.digits(word.substring(0, word.length() - 1));
      return Double.isNaN(number) ? null : new Numeral(i + 1, number * 1e12, true, 1e12);
    }
    if (word.endsWith("k")) {
      double number = Numerals.digits(word.substring(0, word.length() - 1));
      return Double.isNaN(number) ? null : new Numeral(i + 1, number * 1000, true, 1);
    }
    return word.endsWith("e") ? negativePower(line, i, word) : glued(word, i);
  }

  /** "4.5e-2", which stands as three words. */
  private static @Nullable Numeral negativePower(Line line, int i, String word) {
    boolean tied = line.is(i + 1, "-") && line.touches(i) && line.touches(i + 1);
    double factor = Numerals.digits(word.substring(0, word.length() - 1));
    double value = tied ? factor * Math.pow(10, -whole(line.word(i + 2))) : Double.NaN;
    return Double.isNaN(value) ? null : new Numeral(i + 3, value, true, 1);
  }

  /** "6million", "40bn" in one word. */
  private static @Nullable Numeral glued(String word, int i) {
    int letters = 0;
    while (letters < word.length() && !Character.isLetter(word.charAt(letters))) {
      letters++;
    }
    Double scale = letters < word.length() - 1 ? Numerals.scale(word.substring(letters)) : null;
    double number = scale == null ? Double.NaN : Numerals.digits(word.substring(0, letters));
    return scale == null || Double.isNaN(number)
        ? null
        : new Numeral(i + 1, number * scale, true, scale);
  }

  /** "4.5e7", "4.5e-2". */
  private static double exponent(String word) {
    int e = word.indexOf('e');
    if (e <= 0 || e == word.length() - 1) {
      return Double.NaN;
    }
    int sign = word.charAt(e + 1) == '-' || word.charAt(e + 1) == '+' ? 1 : 0;
    double number = Numerals.digits(word.substring(0, e));
    double power = whole(word.substring(e + 1 + sign));
    return number * Math.pow(10, word.charAt(e + 1) == '-' ? -power : power);
  }

  private static double whole(String word) {
    boolean whole = !word.isEmpty() && word.length() <= 3;
    for (int k = 0; whole && k < word.length(); k++) {
      whole = word.charAt(k) >= '0' && word.charAt(k) <= '9';
    }
    return whole ? Integer.parseInt(word) : Double.NaN;
  }

  /** The first factor of "3.1x10". */
  private static double times(String word) {
    int cross = Math.max(word.indexOf('x'), word.indexOf('×'));
    int hyphen = word.indexOf('-');
    String ten =
        cross > 0 ? word.substring(cross + 1, hyphen > cross ? hyphen : word.length()) : "";
    if (!ten.equals("10")) {
      return Double.NaN;
    }
    double power = hyphen > 0 ? -whole(word.substring(hyphen + 1)) : 0;
    return Numerals.digits(word.substring(0, cross)) * Math.pow(10, power);
  }

  /** "40-billion", and after a currency "3m" of "$3m-a-year". */
  private static @Nullable Numeral tied(Line line, int i, String word) {
    int hyphen = word.indexOf('-');
    Double scale = hyphen > 0 ? Numerals.scale(word.substring(hyphen + 1)) : null;
    if (scale != null) {
      double number = Numerals.digits(word.substring(0, hyphen));
      return Double.isNaN(number) ? null : new Numeral(i + 1, number * scale, true, scale);
    }
    boolean rate = line.isAny(i - 1, "$", "€", "£") && line.is(i + 1, "-") && line.touches(i);
    int last = word.length() - 1;
    double letter = rate ? letter(word.charAt(last)) : 1;
    double number = letter > 1 ? Numerals.digits(word.substring(0, last)) : Double.NaN;
    return Double.isNaN(number) ? null : new Numeral(i + 1, number * letter, true, letter);
  }

  private static double letter(char c) {
    return c == 'k' ? 1e3 : c == 'm' ? 1e6 : c == 'b' ? 1e9 : 1;
  }

  /** "8x2^10": a factor times any base with a power. */
  private static @Nullable Numeral product(Line line, int i, String word) {
    int cross = Math.max(word.indexOf('x'), word.indexOf('×'));
    if (cross <= 0 || !line.is(i + 1, "^")) {
      return null;
    }
    double factor = Numerals.digits(word.substring(0, cross));
    double base = Numerals.digits(word.substring(cross + 1));
    return Double.isNaN(factor + base) ? null : power(line, i + 1, factor, base);
  }

  /** The power after the sign "^" at {@code hat}: "10^6", "2.5^-1", "3^+4". */
  static @Nullable Numeral power(Line line, int hat, double factor, double base) {
    int at = hat + 1;
    boolean minus = false;
    while (line.isAny(at, "-", "+", "--") && at - hat < 3) {
      minus ^= line.is(at, "-");
      at++;
    }
    double power = line.touches(hat - 1) ? whole(line.word(at)) : Double.NaN;
    return Double.isNaN(power)
        ? null
        : new Numeral(at + 1, factor * Math.pow(base, minus ? -power : power), true, 1);
  }

  /** "^6", "^-4", "-4" after "3.1x10". */
  private static @Nullable Numeral powered(Line line, int next, double factor) {
    int at = line.is(next, "^") ? next + 1 : next;
    boolean minus = line.is(at, "-") && line.touches(at);
    double power = whole(line.word(minus ? at + 1 : at));
    if (Double.isNaN(power) || at == next && !minus) {
      return new Numeral(next, factor, true, 1);
    }
    double value = factor * Math.pow(10, minus ? -power : power);
    return new Numeral(minus ? at + 2 : at + 1, value, true, 1);
  }

  /** "1.200.000", "4.310,50", "5,50": points between thousands, a comma before the decimals. */
  private static double european(String word) {
    int comma = word.indexOf(',');
    int decimals = comma < 0 ? 0 : word.length() - comma - 1;
    boolean once = comma < 0 || comma == word.lastIndexOf(',') && decimals > 0 && decimals < 3;
    String whole = comma < 0 ? word : word.substring(0, comma);
    int point = whole.indexOf('.');
    boolean points = comma > 0 || point > 0 && point != whole.lastIndexOf('.');
    if (!once || !points || point >= 0 && !grouped(whole, point)) {
      return Double.NaN;
    }
    String plain = whole.replace(".", "") + "." + (comma < 0 ? "0" : word.substring(comma + 1));
    return plain.toLowerCase(Locale.ROOT).chars().allMatch(c -> c == '.' || c >= '0' && c <= '9')
        ? Double.parseDouble(plain)
        : Double.NaN;
  }

  private static boolean grouped(String whole, int firstPoint) {
    boolean fits = firstPoint <= 3 && (whole.length() - firstPoint) % 4 == 0;
    for (int k = firstPoint; fits && k < whole.length(); k++) {
      fits = (whole.charAt(k) == '.') == ((k - firstPoint) % 4 == 0);
    }
    return fits;
  }
}
