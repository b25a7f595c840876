package avouch.language;

import java.util.Set;

/** The words that news print small: a capital on one of them tells a name or a headline. */
public final class SmallWords {
  private static final Set<String> WORDS =
      Set.copyOf(Rows.lines(SmallWords.class, "small-words.txt"));

  private SmallWords() {}

  /** Whether a word, given in small letters, is no name by itself. */
  public static boolean isSmall(String lower) {
    return lower.length() == 1 || WORDS.contains(lower);
  }
}
