package avouch.language;

import java.util.Set;

/** Classes of characters, as far as cutting a text into words needs them. */
final class Letters {
  private static final String DOUBLE_QUOTES = "\"“”„‟«»″";
  private static final String SINGLE_QUOTES = "'‘’‚‛`´′";
  private static final String DASHES = "-‐‑‒–—―−";
  private static final Set<String> UNITS =
      Set.of(
          "am", "pm", "km", "m", "cm", "mm", "kg", "g", "mg", "k", "bn", "mn", "mln", "b", "tn",
          "ft", "lb", "lbs", "mph", "kph", "kmh", "gb", "mb", "tb", "kb", "mbps", "gbps", "kw",
          "mw", "gw", "ha", "hrs", "hr", "min", "mins", "sec", "secs", "yr", "yrs", "p", "c", "f",
          "h", "mm2", "hp", "bhp", "kwh", "mwh", "oz", "ml", "l", "in", "yd", "yds", "bpd");
  private static final Set<String> DOMAINS =
      Set.of("com", "org", "net", "gov", "edu", "info", "tv", "ru", "kz", "co", "uk", "eu", "io");

  private static final Set<String> CURRENCIES =
      Set.of(
          "Rs", "RM", "Rp", "Sh", "Shs", "KSh", "Ksh", "USh", "TSh", "Tk", "NIS", "EUR", "USD",
          "GBP", "CHF", "NT", "AUD", "CAD", "JPY", "CNY", "RMB", "INR", "AED", "HKD", "SGD", "SEK",
          "NOK", "DKK", "ZAR", "KRW");

  private Letters() {}

  /** Whether a character is a letter from A to Z, great or small. */
  static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isSpace(char c) {
    return c < 0x80 ? isPlainSpace(c) : isOtherSpace(c);
  }

  private static boolean isPlainSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1C && c < ' ';
  }

  private static boolean isOtherSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\ufeff'
        || c == '\u2060';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isDoubleQuote(char c) {
    return DOUBLE_QUOTES.indexOf(c) >= 0;
  }

  static boolean isSingleQuote(char c) {
    return SINGLE_QUOTES.indexOf(c) >= 0;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '´';
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  static boolean isWordPart(char c) {
    return c < 0x80 ? isPlain(c) || isDigit(c) : isOtherWordPart(c);
  }

  private static boolean isOtherWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u00ad';
  }

  static boolean closes(char c) {
    return isDoubleQuote(c) || isSingleQuote(c) || c == ')' || c == ']' || c == '>';
  }

  /** Whether a mark inside a word ties it to the character that follows. */
  static boolean joins(char mark, char next) {
    return (isHyphen(mark) || isApostrophe(mark) || mark == '&') && isWordPart(next);
  }

  /** Letters that may be glued to a number and mean a unit. */
  static boolean isUnit(String letters) {
    return UNITS.contains(letters);
  }

  /** Letters that may be glued before a number and mean a currency. */
  static boolean isCurrency(String letters) {
    return CURRENCIES.contains(letters);
  }

  static boolean isDomain(String letters) {
    return DOMAINS.contains(letters);
  }

  /** Where a clitic starts in a word: "'s", "'ll", "n't"; its start if there is none. */
  static int cliticStart(String text, int from, int to) {
    for (int i = to - 1; i > from && i >= to - 3; i--) {
      if (isApostrophe(text.charAt(i))) {
        return clitic(text, from, i, to);
      }
    }
    return from;
  }

  private static int clitic(String text, int from, int mark, int to) {
    String tail = text.substring(mark + 1, to).toLowerCase(java.util.Locale.ROOT);
    return switch (tail) {
      case "s", "ll", "re", "ve", "d", "m" -> mark;
      case "t" -> mark - 1 > from && (text.charAt(mark - 1) | 32) == 'n' ? mark - 1 : from;
      default -> from;
    };
  }

  /** A word with plain apostrophes and hyphens and no soft hyphens. */
  static String plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 126) {
        return replaced(word);
      }
    }
    return word;
  }

  private static String replaced(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isSingleQuote(c)) {
        plain.append('\'');
      } else if (isDash(c)) {
        plain.append('-');
      } else if (c != '\u00ad') {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
