package avouch.language;

/**
 * A mark of three bytes that was read one byte a letter, in the wrong character set: a quotation
 * mark, an apostrophe or a dash that now stands as three letters, the first of them "â".
 */
public final class Garbled {
  /** How many letters stand for the one mark. */
  public static final int LENGTH = 3;

  private static final String LAST = "\u0093\u0094\u0098\u0099\u009c\u009d“”˜™œ\u009d";
  private static final String MEANT = "–—‘’“”–—‘’“”";

  private Garbled() {}

  /** The mark that the letters from {@code at} on stand for; 0 if they are what they are. */
  public static char at(String text, int at) {
    if (text.charAt(at) != 'â' || at + 2 >= text.length()) {
      return 0;
    }
    char second = text.charAt(at + 1);
    int mark = second == '\u0080' || second == '€' ? LAST.indexOf(text.charAt(at + 2)) : -1;
    return mark < 0 ? 0 : MEANT.charAt(mark);
  }
}
