package avouch.find;

import avouch.language.Rows;
import java.util.Set;

/** The words that news print small: a capital on one of them tells a name or a headline. */
final class CommonWords {
  private static final Set<String> WORDS =
      Set.copyOf(Rows.lines(CommonWords.class, "common-words.txt"));

  private CommonWords() {}

  /** Whether a word, given in small letters, is no name by itself. */
  static boolean isCommon(String lower) {
    return lower.length() == 1 || WORDS.contains(lower);
  }
}
