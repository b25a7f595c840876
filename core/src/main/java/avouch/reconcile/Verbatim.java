package avouch.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds the words that may be alike by words in common, without a look at every pair. */
final class Verbatim {
  private final List<Words> all;
  private final Map<String, List<Integer>> holders = new HashMap<>();

  Verbatim(List<Words> all) {
    this.all = all;
    for (int i = 0; i < all.size(); i++) {
      for (String word : all.get(i).vocabulary()) {
        holders.computeIfAbsent(word, absent -> new ArrayList<>()).add(i);
      }
    }
  }

  /** For each the numbers of those before it that may be alike to it, in order. */
  List<TreeSet<Integer>> before() {
    Comparator<String> rarest =
        Comparator.comparing((String word) -> holders(word).size())
            .thenComparing(Comparator.naturalOrder());
    List<TreeSet<Integer>> before = new ArrayList<>();
    all.forEach(words -> before.add(new TreeSet<>()));
    for (int i = 0; i < all.size(); i++) {
      int size = all.get(i).tokens().size();
      for (String word : all.get(i).asked(rarest)) {
        for (int other : holders(word)) {
          if (other != i && all.get(other).tokens().size() >= size) {
            before.get(Math.max(i, other)).add(Math.min(i, other));
          }
        }
      }
    }
    return before;
  }

  private List<Integer> holders(String word) {
    return holders.getOrDefault(word, List.of());
  }
}
