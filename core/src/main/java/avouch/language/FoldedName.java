package avouch.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name without case, accents, spaces, hyphens and apostrophes: "Rio-Grande" and "Riogrande" are
 * one. The same as {@code data/gazetteer/fold.py}.
 */
public final class FoldedName {
  private static final String LETTERS = "łøđðæœıəħŋþß";
  private static final String[] PLAIN = {
    "l", "o", "d", "d", "ae", "oe", "i", "a", "h", "n", "th", "ss"
  };

  private FoldedName() {}

  /** The letters and digits of a name, folded; empty where it has none. */
  public static String of(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x80) {
        return ofAnyScript(name);
      }
      addAscii(folded, c);
    }
    return folded.toString();
  }

  private static void addAscii(StringBuilder folded, char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      folded.append(c);
    } else if (c >= 'A' && c <= 'Z') {
      folded.append((char) (c + ('a' - 'A')));
    }
  }

  private static String ofAnyScript(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .codePoints()
        .filter(FoldedName::kept)
        .forEach(letters::appendCodePoint);
    return plain(letters.toString().toLowerCase(Locale.ROOT));
  }

  private static boolean kept(int letter) {
    return Character.isLetterOrDigit(letter)
        && Character.getType(letter) != Character.MODIFIER_LETTER;
  }

  private static String plain(String letters) {
    StringBuilder plain = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      int at = LETTERS.indexOf(letters.charAt(i));
      if (at < 0) {
        plain.append(letters.charAt(i));
      } else {
        plain.append(PLAIN[at]);
      }
    }
    return plain.toString();
  }
}
