package avouch.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Gathers members that are the same by a test of pairs, through any chain of such pairs. */
final class Clusters {
  private Clusters() {}

  /** Clusters in the order of their first members, members in the order given. */
  static <M> List<List<M>> of(List<M> members, BiPredicate<M, M> same) {
    int[] cluster = new int[members.size()];
    for (int i = 0; i < cluster.length; i++) {
      cluster[i] = i;
      for (int j = 0; j < i; j++) {
        if (cluster[j] != cluster[i] && same.test(members.get(j), members.get(i))) {
          merge(cluster, cluster[i], cluster[j]);
        }
      }
    }
    Map<Integer, List<M>> clusters = new TreeMap<>();
    for (int i = 0; i < cluster.length; i++) {
      clusters.computeIfAbsent(cluster[i], key -> new ArrayList<>()).add(members.get(i));
    }
    return List.copyOf(clusters.values());
  }

  /** Gives two clusters the smaller of their numbers. */
  private static void merge(int[] cluster, int one, int other) {
    int from = Math.max(one, other);
    int to = Math.min(one, other);
    for (int i = 0; i < cluster.length; i++) {
      if (cluster[i] == from) {
        cluster[i] = to;
      }
    }
  }
}
