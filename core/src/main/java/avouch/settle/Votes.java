package avouch.settle;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A vote of mentions over what they say. */
final class Votes {
  private Votes() {}

  /** What most say; of equals the one that comes first in its natural order. */
  static <V extends Comparable<V>> Optional<V> most(Stream<V> votes) {
    Map<V, Integer> count = new TreeMap<>();
    votes.forEach(vote -> count.merge(vote, 1, Integer::sum));
    int most = count.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return count.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
