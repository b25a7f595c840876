package avouch.find;

import avouch.language.Gazetteer;
import avouch.language.Tagger;
import avouch.model.Sentence.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gives words printed in capitals the case they would have in running text. */
final class Truecase {
  private Truecase() {}

  /** Whether a sentence is printed in capitals throughout. */
  static boolean isCapitals(List<Token> tokens) {
    int upper = 0;
    int lower = 0;
    for (Token token : tokens) {
      String text = token.text();
      if (text.length() > 1 && Character.isLetter(text.charAt(0))) {
        if (Shape.isUpperCase(text)) {
          upper++;
        } else {
          lower++;
        }
      }
    }
    return upper > 4 && upper > 6 * lower;
  }

  /** The words with capitals only where a name begins, as far as can be told. */
  static List<String> words(List<Token> tokens) {
    List<String> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      words.add(word(tokens, i));
    }
    return words;
  }

  static String[] tags(List<String> words) {
    return Tagger.shipped().tags(words);
  }

  private static String word(List<Token> tokens, int i) {
    String text = tokens.get(i).text();
    if (!Shape.isWord(text)) {
      return text;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    boolean name =
        i == 0
            || Titles.isTitle(capitalized(lower)) && !SmallWords.isSmall(lower)
            || !SmallWords.isSmall(lower)
            || text.length() > 3 && Gazetteer.shipped().knows(text) && afterPreposition(tokens, i);
    return name ? capitalized(lower) : lower;
  }

  private static boolean afterPreposition(List<Token> tokens, int i) {
    return switch (tokens.get(i - 1).text()) {
      case "IN", "FROM", "NEAR" -> true;
      default -> false;
    };
  }

  static String capitalized(String lower) {
    return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }
}
