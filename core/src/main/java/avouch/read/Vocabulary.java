package avouch.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words of an account that tell what it is about: no small words, endings cut. */
final class Vocabulary {
  private static final int STEM = 6;
  private final Set<String> stems = new HashSet<>();

  void add(String words) {
    collect(words, stems);
  }

  /** How many of the telling words of {@code words} the account shares, and how many there are. */
  Shared shared(String words) {
    Set<String> others = new HashSet<>();
    collect(words, others);
    int total = others.size();
    others.retainAll(stems);
    return new Shared(others.size(), total);
  }

  private static void collect(String words, Set<String> stems) {
    int end;
    for (int at = WordCount.next(words, 0); at < words.length(); at = WordCount.next(words, end)) {
      end = WordCount.end(words, at);
      if (end - at >= 4) {
        String word = words.substring(at, end).toLowerCase(Locale.ROOT);
        if (!WordCount.isSmall(word)) {
          stems.add(word.length() > STEM ? word.substring(0, STEM) : word);
        }
      }
    }
  }

  /** Telling words found in the account, out of how many. */
  record Shared(int found, int total) {
    boolean all() {
      return found == total && total > 0;
    }

    boolean isMost(int percent) {
      return found * 100 >= total * percent && total > 0;
    }

    Shared plus(Shared other) {
      return new Shared(found + other.found, total + other.total);
    }
  }
}
