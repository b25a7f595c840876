package avouch.find;

import avouch.language.Remembered;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells at which words of a line a time may start, so that the grammar need not be tried elsewhere.
 * A word that leads up to much else ("the", "in") starts one only where a word of times is near.
 */
final class TimeStarts {
  private static final int REACH = 9;
  private static final Map<String, Kind> KINDS = new HashMap<>();
  private static final Remembered<Kind> MET = new Remembered<>(12, TimeStarts::looked);

  private enum Kind {
    NONE,
    LEAD,
    INNER,
    START
  }

  static {
    TimeWords.innerWords().forEach(word -> KINDS.put(word, Kind.INNER));
    TimeWords.startWords().forEach(word -> KINDS.put(word, Kind.START));
    Numerals.words().forEach(word -> KINDS.put(word, Kind.START));
    TimeWords.leadWords().forEach(word -> KINDS.put(word, Kind.LEAD));
  }

  private TimeStarts() {}

  /** Whether a time may start, word by word. */
  static boolean[] of(Line line) {
    boolean[] starts = new boolean[line.size()];
    int near = line.size() + REACH;
    for (int i = line.size() - 1; i >= 0; i--) {
      switch (kind(line.word(i))) {
        case START -> {
          starts[i] = true;
          near = i;
        }
        case INNER -> near = i;
        case LEAD -> starts[i] = near - i <= REACH;
        case NONE -> {}
      }
    }
    return starts;
  }

  private static Kind kind(String word) {
    return MET.of(word);
  }

  private static Kind looked(String word) {
    Kind known = KINDS.get(word);
    if (known != null) {
      return known;
    }
    char first = word.charAt(0);
    if (first >= '0' && first <= '9' || word.endsWith("0s") || first == '.' && word.length() > 1) {
      return Kind.START;
    }
    int hyphen = word.indexOf('-');
    return hyphen > 0 && (isKnown(word.substring(0, hyphen)) || isKnown(word, hyphen))
        ? Kind.START
        : Kind.NONE;
  }

  private static boolean isKnown(String word, int hyphen) {
    return isKnown(word.substring(hyphen + 1))
        || isKnown(word.substring(word.lastIndexOf('-') + 1));
  }

  private static boolean isKnown(String part) {
    Kind kind = KINDS.get(part);
    boolean digits = !part.isEmpty() && part.charAt(0) >= '0' && part.charAt(0) <= '9';
    return digits
        || part.endsWith("0s")
        || part.equals("long")
        || kind == Kind.START
        || kind == Kind.INNER;
  }
}
