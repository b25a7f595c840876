package avouch.read;

import java.util.Locale;

/**
 * Words in lower case with the pairs of letters in them, by which most cues are seen to be missing.
 */
final class Lowered {
  /** Pairs are told apart by this many bits. */
  private static final int PAIRS = 2048;

  private final String words;
  private final long[] pairs = new long[PAIRS / Long.SIZE];

  Lowered(String printed) {
    words = printed.toLowerCase(Locale.ROOT);
    for (int i = 1; i < words.length(); i++) {
      int pair = pair(words, i);
      pairs[pair >>> 6] |= 1L << pair;
    }
  }

  String words() {
    return words;
  }

  /** The pair of letters that ends at {@code last}. */
  static int pair(String letters, int last) {
    return (letters.charAt(last - 1) * 37 ^ letters.charAt(last)) & PAIRS - 1;
  }

  boolean hasPair(int pair) {
    return (pairs[pair >>> 6] & 1L << pair) != 0;
  }

  /** Whether a cue, given in lower case, stands somewhere in the words. */
  boolean holds(String cue) {
    for (int i = 1; i < cue.length(); i++) {
      if (!hasPair(pair(cue, i))) {
        return false;
      }
    }
    return words.contains(cue);
  }
}
