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
      int pair = pair(words.charAt(i - 1), words.charAt(i));
      pairs[pair >>> 6] |= 1L << pair;
    }
  }

  private static int pair(char first, char second) {
    return (first * 37 ^ second) & PAIRS - 1;
  }

  /** Whether a cue, given in lower case, stands somewhere in the words. */
  boolean holds(String cue) {
    for (int i = 1; i < cue.length(); i++) {
      int pair = pair(cue.charAt(i - 1), cue.charAt(i));
      if ((pairs[pair >>> 6] & 1L << pair) == 0) {
        return false;
      }
    }
    return words.contains(cue);
  }
}
