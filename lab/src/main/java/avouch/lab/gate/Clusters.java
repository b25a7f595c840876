package avouch.lab.gate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Two groupings of the same documents, compared. */
final class Clusters {
  private final Map<String, Integer> gold;
  private final Map<String, Integer> system;

  /** Documents that the system leaves out are groups of one; those that gold lacks are ignored. */
  Clusters(List<? extends Collection<String>> gold, List<? extends Collection<String>> given) {
    this.gold = index(gold);
    this.system = index(given);
    system.keySet().retainAll(this.gold.keySet());
    int next = given.size();
    for (String document : this.gold.keySet()) {
      if (system.putIfAbsent(document, next) == null) {
        next++;
      }
    }
  }

  Map<String, Integer> system() {
    return system;
  }

  /** B-cubed F as {@code incidents/score.py} counts it: means over documents. */
  Score cubed(String measure) {
    Map<Integer, Set<String>> golds = groups(gold);
    Map<Integer, Set<String>> systems = groups(system);
    double precision = 0;
    double recall = 0;
    for (String document : gold.keySet()) {
      Set<String> right = golds.getOrDefault(gold.get(document), Set.of());
      Set<String> given = systems.getOrDefault(system.get(document), Set.of());
      double shared = given.stream().filter(right::contains).count();
      precision += shared / given.size();
      recall += shared / right.size();
    }
    precision /= gold.size();
    recall /= gold.size();
    return new Score(measure, 2 * precision * recall / (precision + recall), gold.size());
  }

  /** The adjusted Rand index of Hubert and Arabie. */
  Score adjustedRand(String measure) {
    Map<List<Integer>, Integer> cells = new java.util.HashMap<>();
    gold.forEach(
        (document, group) ->
            cells.merge(List.of(group, system.getOrDefault(document, -1)), 1, Integer::sum));
    double both = pairs(cells.values());
    double inGold = pairs(sizes(groups(gold)));
    double inSystem = pairs(sizes(groups(system)));
    double all = pairs(List.of(gold.size()));
    double expected = all == 0 ? 0 : inGold * inSystem / all;
    double most = (inGold + inSystem) / 2;
    double value = most == expected ? 1 : (both - expected) / (most - expected);
    return new Score(measure, value, gold.size());
  }

  private static List<Integer> sizes(Map<Integer, Set<String>> groups) {
    return groups.values().stream().map(Set::size).toList();
  }

  private static double pairs(Collection<Integer> sizes) {
    return sizes.stream().mapToDouble(size -> size * (size - 1) / 2.0).sum();
  }

  private static Map<String, Integer> index(List<? extends Collection<String>> groups) {
    Map<String, Integer> index = new TreeMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (String document : groups.get(i)) {
        index.putIfAbsent(document, i);
      }
    }
    return index;
  }

  private static Map<Integer, Set<String>> groups(Map<String, Integer> index) {
    Map<Integer, Set<String>> groups = new TreeMap<>();
    index.forEach(
        (document, group) -> groups.computeIfAbsent(group, g -> new HashSet<>()).add(document));
    return groups;
  }
}
