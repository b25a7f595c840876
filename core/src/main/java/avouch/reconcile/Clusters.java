package avouch.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Gathers members that are the same by a test of pairs, through any chain of such pairs. */
final class Clusters {
  private Clusters() {}

  /** Clusters in the order of their first members, members in the order given. */
  static <M> List<List<M>> of(List<M> members, BiPredicate<M, M> same) {
    List<List<M>> clusters = new ArrayList<>();
    for (M member : members) {
      List<List<M>> near =
          clusters.stream()
              .filter(cluster -> cluster.stream().anyMatch(other -> same.test(other, member)))
              .toList();
      if (near.isEmpty()) {
        clusters.add(new ArrayList<>(List.of(member)));
      } else {
        List<M> home = near.getFirst();
        near.stream().skip(1).forEach(home::addAll);
        clusters.removeIf(cluster -> cluster != home && near.stream().anyMatch(n -> n == cluster));
        home.add(member);
      }
    }
    return clusters;
  }
}
