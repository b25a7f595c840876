package avouch.claim;

import avouch.claim.Lexicon.Entry;
import java.util.Set;

/** Where the hurt are taken. */
final class Hospitals {
  private static final int LONGEST = 10;
  private static final Set<String> WORDS =
      Set.of(
          "hospital", "hospitals", "medical", "clinic", "center", "infirmary", "trauma", "health");

  private Hospitals() {}

  static boolean isOne(String word) {
    return WORDS.contains(word);
  }

  /** "was taken to" tells of an injury only where a hospital follows. */
  static boolean follow(Line line, Entry entry, int i) {
    if (!entry.lemmas().getLast().equals("to")) {
      return true;
    }
    int from = i + entry.length();
    for (int k = from; k < Math.min(line.size(), from + LONGEST); k++) {
      if (WORDS.contains(line.lower(k))) {
        return true;
      }
    }
    return false;
  }
}
