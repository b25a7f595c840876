package avouch.read;

import java.util.List;

/** Phrases in lower case of which some words may hold one; told fast that they hold none. */
final class Cues {
  private final String[] phrases;

  /** The first pair of letters of each phrase, below nought where it has one letter only. */
  private final int[] pairs;

  private Cues(List<String> phrases) {
    this.phrases = phrases.toArray(String[]::new);
    this.pairs = new int[this.phrases.length];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = phrases.get(i).length() < 2 ? -1 : Lowered.pair(phrases.get(i), 1);
    }
  }

  static Cues of(List<String> phrases) {
    return new Cues(phrases);
  }

  boolean isEmpty() {
    return phrases.length == 0;
  }

  /** Whether the words hold one of the phrases. */
  boolean anyIn(Lowered words) {
    for (int i = 0; i < pairs.length; i++) {
      if ((pairs[i] < 0 || words.hasPair(pairs[i])) && words.holds(phrases[i])) {
        return true;
      }
    }
    return false;
  }
}
