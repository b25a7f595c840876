package avouch.settle;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Compares spellings of one name across transliterations.
 *
 * <p>A name is folded to a key in which letters that transliterations exchange (y/i/j, k/q/c, zh/j,
 * kh/h, w/v, double letters) are one. Two keys are alike when their consonants agree and their
 * vowels differ little: consonants tell names apart (Tokarev is not Toqaev), vowels tell spellings
 * apart.
 */
final class Spelling {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]");
  private static final Pattern VOWELS = Pattern.compile("[aeiou]");
  private static final Pattern BRITISH_ENCE = Pattern.compile("(?<=[ef])ence$");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
  private static final String[][] EXCHANGED = {
    {"dzh", "j"}, {"zh", "j"}, {"kh", "h"}, {"ph", "f"}, {"ck", "k"}, {"ts", "z"}, {"tz", "z"},
    {"q", "k"}, {"c", "k"}, {"w", "v"}, {"y", "i"}, {"j", "i"}, {"oo", "u"}, {"ee", "i"}
  };

  private Spelling() {}

  /** Letters only, without marks, exchangeable letters made one. */
  static String key(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String key = NOT_LETTERS.matcher(plain).replaceAll("");
    for (String[] pair : EXCHANGED) {
      key = key.replace(pair[0], pair[1]);
    }
    return DOUBLED.matcher(key).replaceAll("$1");
  }

  /** Whether the two are spellings of one name. */
  static boolean alike(String a, String b) {
    return Key.of(a).alike(Key.of(b));
  }

  /**
   * A name made ready for many comparisons.
   *
   * @param letters as {@link #key} gives them
   * @param consonants those that are no vowels
   */
  record Key(String letters, String consonants) {
    static Key of(String name) {
      String key = key(name);
      return new Key(key, Spelling.consonants(key));
    }

    /** Whether the two are spellings of one name. */
    boolean alike(Key other) {
      if (letters.isEmpty() || other.letters.isEmpty()) {
        return false;
      }
      if (letters.equals(other.letters)) {
        return true;
      }
      int shorter = Math.min(letters.length(), other.letters.length());
      return shorter >= 4
          && consonants.equals(other.consonants)
          && letters.charAt(0) == other.letters.charAt(0)
          && distance(letters, other.letters) <= (shorter >= 7 ? 2 : 1);
    }
  }

  /** The American spelling of a lower-case British word ("defence", "centre", "labour"). */
  static String american(String word) {
    return BRITISH_ENCE
        .matcher(word)
        .replaceFirst("ense")
        .replaceFirst("isation$", "ization")
        .replaceFirst("(?<=[nbe])tre$", "ter")
        .replaceFirst("(?<=[bvlm])our$", "or");
  }

  private static String consonants(String key) {
    return DOUBLED.matcher(VOWELS.matcher(key).replaceAll("")).replaceAll("$1");
  }

  /** Edit distance in which two letters that change places count once (Damerau). */
  static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      cost[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1 && j > 1 && swapped(a, i, b, j)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
