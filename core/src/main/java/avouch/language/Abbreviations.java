package avouch.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The abbreviations that take a stop, and which of them can end a sentence. */
final class Abbreviations {
  private static final Set<String> BEFORE_NAME = new HashSet<>();
  private static final Set<String> BEFORE_NUMBER = new HashSet<>();
  private static final Set<String> ANYWHERE = new HashSet<>();
  private static final Set<String> STARTERS = new HashSet<>();

  static {
    for (Rows.Row row : Rows.of(Abbreviations.class, "abbreviations.tsv")) {
      Set<String> words =
          switch (row.value()) {
            case "before-name" -> BEFORE_NAME;
            case "before-number" -> BEFORE_NUMBER;
            case "anywhere" -> ANYWHERE;
            case "starter" -> STARTERS;
            default -> throw new IllegalArgumentException("abbreviations.tsv: " + row.id());
          };
      words.addAll(row.patterns());
    }
  }

  private Abbreviations() {}

  /** Whether the stop after {@code word} belongs to it, given the next visible character. */
  static boolean needsStop(String word, char next) {
    if (ANYWHERE.contains(word)) {
      return true;
    }
    if (isBeforeName(word)) {
      return Character.isUpperCase(next) || Letters.isSingleQuote(next);
    }
    return isBeforeNumber(word) && Letters.isDigit(next);
  }

  /** Whether a word that carries its stop can never be the last of a sentence. */
  static boolean neverLast(String stopped) {
    String word = stopped.substring(0, stopped.length() - 1);
    return isBeforeName(word) || isBeforeNumber(word);
  }

  private static boolean isBeforeName(String word) {
    return BEFORE_NAME.contains(word) || BEFORE_NAME.contains(lowered(word));
  }

  private static boolean isBeforeNumber(String word) {
    return BEFORE_NUMBER.contains(word) || BEFORE_NUMBER.contains(lowered(word));
  }

  /** A word in capitals as it stands in running text: "GEN" as "Gen". */
  private static String lowered(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
        ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
        : word;
  }

  /** Whether a capitalised word is one that starts sentences rather than names. */
  static boolean startsSentence(String word) {
    return Character.isUpperCase(word.charAt(0))
        && STARTERS.contains(word.toLowerCase(Locale.ROOT));
  }
}
