package avouch.find;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells by one look whether a figure may start at a word, so that the grammars need not be tried.
 */
final class FigureStarts {
  private static final Set<String> WORDS = new HashSet<>(Numerals.words());
  private static final Set<String> AFTER_ARTICLE = new HashSet<>(Numerals.words());
  private static final Set<String> CODES = FigureWords.SYMBOLS.firstWords();
  private static final int CODE = 4;

  static {
    WORDS.addAll(FigureWords.VAGUE.firstWords());
    WORDS.addAll(Set.of("minus", "negative"));
    WORDS.removeAll(Set.of("a", "an"));
    AFTER_ARTICLE.addAll(Set.of("few", "$"));
  }

  private FigureStarts() {}

  static boolean at(Line line, int i) {
    String word = line.word(i);
    if (word.isEmpty()) {
      return false;
    }
    char first = word.charAt(0);
    if (first < 'a' || first > 'z') {
      return first != ',' && word.length() > 0 && !word.equals("\"");
    }
    if (word.equals("a") || word.equals("an")) {
      return AFTER_ARTICLE.contains(line.word(i + 1));
    }
    return WORDS.contains(word) || word.indexOf('-') > 0 || isCode(line, i, word);
  }

  /** "Rs", "US$", "MSEK" with a number or a mark behind it. */
  private static boolean isCode(Line line, int i, String word) {
    String next = line.word(i + 1);
    boolean mark = !next.isEmpty() && !Character.isLetter(next.charAt(0));
    return mark && (word.length() == CODE || hasDigit(word) || CODES.contains(word));
  }

  private static boolean hasDigit(String word) {
    char last = word.charAt(word.length() - 1);
    return last >= '0' && last <= '9';
  }
}
