package avouch.find;

import java.util.Locale;

/** The outward form of a word: how it begins. */
final class Shape {
  private Shape() {}

  static boolean isCapitalized(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  static boolean isSmall(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
  }

  /** Whether a word has no small letters. */
  static boolean isUpperCase(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'a' && c <= 'z') {
        return false;
      }
      if (c >= 0x80) {
        return word.equals(word.toUpperCase(Locale.ROOT));
      }
    }
    return true;
  }

  static boolean isWord(String word) {
    return !word.isEmpty() && Character.isLetter(word.charAt(0));
  }
}
