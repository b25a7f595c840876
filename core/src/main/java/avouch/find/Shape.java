package avouch.find;

/** The outward form of a word: how it begins. */
final class Shape {
  private Shape() {}

  static boolean isCapitalized(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  static boolean isSmall(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
  }

  static boolean isWord(String word) {
    return !word.isEmpty() && Character.isLetter(word.charAt(0));
  }
}
