package avouch.read;

import java.util.Locale;
import java.util.Set;

/** Words of a line, and how many of them are capitalised or small. */
record WordCount(int words, int capitals, int small) {
  private static final Set<String> SMALL =
      spaced(
          """
          a an the of in on at to for by with from and or but that which who is are was
          were be been has have had will would said says as it he she they we i his her
          their its this not no after into than about you der die das und den von zu mit
          ist ein eine im auf le la les des et du une est dans pour que qui el los las de
          en un del se por con para al y o os do da em um uma il di che e per è het een
          van w na z się nie ja och att det som
          """);

  /** Characters below are told by {@link #isPlain} alone. */
  private static final int PLAIN = 0x80;

  /** The words of a list with white space between them. */
  static Set<String> spaced(String words) {
    return Set.of(words.strip().split("\\s+", -1));
  }

  static WordCount of(String line) {
    int words = 0;
    int capitals = 0;
    int small = 0;
    int end;
    for (int start = next(line, 0); start < line.length(); start = next(line, end)) {
      end = end(line, start);
      int first = line.codePointAt(start);
      words++;
      if (Character.isUpperCase(first) || Character.isDigit(first)) {
        capitals++;
      } else if (end - start <= 5 && isSmall(line.substring(start, end))) {
        small++;
      }
    }
    return new WordCount(words, capitals, small);
  }

  /** Whether a word is one of the frequent small ones. */
  static boolean isSmall(String word) {
    return SMALL.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Where the next word starts at or after {@code from}; the line's length if there is none. */
  static int next(String line, int from) {
    int at = from;
    while (at < line.length() && !isPlain(line.charAt(at))) {
      int c = line.codePointAt(at);
      if (c >= PLAIN && Character.isLetterOrDigit(c)) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /** Where the word that starts at {@code start} ends. */
  static int end(String line, int start) {
    int at = start;
    while (at < line.length()) {
      if (isPlain(line.charAt(at))) {
        at++;
        continue;
      }
      int c = line.codePointAt(at);
      boolean mark = c == '\'' || c == '’' || c == '-';
      boolean inside = mark && at + 1 < line.length() && isWord(line.codePointAt(at + 1));
      if (!isWord(c) && !inside) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /** Whether a character is a letter or digit of English. */
  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
