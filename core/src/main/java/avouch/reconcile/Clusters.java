package avouch.reconcile;

import avouch.language.Neighbours;
import avouch.language.Wordings.Profile;
import avouch.model.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gathers claims that are the same by tests of pairs, through any chain of such pairs. */
final class Clusters<C extends Claim> {
  private final List<C> claims;
  private final int[] parent;

  Clusters(List<C> claims) {
    this.claims = List.copyOf(claims);
    this.parent = new int[claims.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  /** Clusters in the order of their first claims, claims in the order given. */
  List<List<C>> all() {
    Map<Integer, List<C>> clusters = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      clusters.computeIfAbsent(root(i), first -> new ArrayList<>()).add(claims.get(i));
    }
    return List.copyOf(clusters.values());
  }

  /** Claims of one key are the same; those without a key stay apart. */
  Clusters<C> joinEqual(Function<C, @Nullable Object> key) {
    byKey(all(parent.length), key).values().forEach(this::joinEach);
    return this;
  }

  /** Claims of one block that are worded alike are the same, if they may be. */
  Clusters<C> joinAlike(Alike<C> alike) {
    byKey(all(parent.length), alike.block()).values().forEach(block -> joinAlike(block, alike));
    return this;
  }

  private void joinAlike(List<Integer> block, Alike<C> alike) {
    Map<Profile, List<Integer>> worded = new LinkedHashMap<>();
    for (int member : block) {
      worded
          .computeIfAbsent(alike.profile().apply(claims.get(member)), p -> new ArrayList<>())
          .add(member);
    }
    List<List<Integer>> asked = new ArrayList<>();
    worded.forEach((profile, members) -> asked.add(asked(profile, members, alike)));
    List<Profile> profiles = List.copyOf(worded.keySet());
    List<int[]> before = Neighbours.before(profiles, alike.least());
    for (int i = 0; i < profiles.size(); i++) {
      Profile profile = profiles.get(i);
      joinAny(profile, asked.get(i), profile, asked.get(i), alike);
      for (int j : before.get(i)) {
        joinAny(profiles.get(j), asked.get(j), profile, asked.get(i), alike);
      }
    }
  }

  /** Those of one wording that are asked: of each kind two, of two reports; the rest are theirs. */
  private List<Integer> asked(Profile profile, List<Integer> members, Alike<C> alike) {
    List<Integer> asked = new ArrayList<>();
    for (List<Integer> same : byKey(members, alike.kind()).values()) {
      if (profile.likeness(profile) < alike.least()) {
        asked.addAll(same);
        continue;
      }
      joinEach(same);
      asked.add(same.getFirst());
      same.stream()
          .filter(other -> !report(other).equals(report(same.getFirst())))
          .findFirst()
          .ifPresent(asked::add);
    }
    return asked;
  }

  private void joinAny(
      Profile one, List<Integer> some, Profile other, List<Integer> others, Alike<C> alike) {
    if (!(one.likeness(other) >= alike.least())) {
      return;
    }
    for (int a : some) {
      for (int b : others) {
        if (root(a) != root(b) && alike.may().test(claims.get(a), claims.get(b))) {
          join(a, b);
        }
      }
    }
  }

  private String report(int member) {
    return claims.get(member).bearing().report();
  }

  private static List<Integer> all(int size) {
    return java.util.stream.IntStream.range(0, size).boxed().toList();
  }

  private Map<Object, List<Integer>> byKey(
      List<Integer> members, Function<C, ? extends @Nullable Object> key) {
    Map<Object, List<Integer>> byKey = new LinkedHashMap<>();
    for (int member : members) {
      Object of = key.apply(claims.get(member));
      if (of != null) {
        byKey.computeIfAbsent(of, absent -> new ArrayList<>()).add(member);
      }
    }
    return byKey;
  }

  private void joinEach(List<Integer> members) {
    members.forEach(member -> join(members.getFirst(), member));
  }

  /** Gives two clusters the smaller of their numbers. */
  private void join(int a, int b) {
    int one = root(a);
    int other = root(b);
    parent[Math.max(one, other)] = Math.min(one, other);
  }

  private int root(int member) {
    int at = member;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /**
   * Which claims are one by their words.
   *
   * @param block only claims of one block are compared; those of none are not
   * @param kind claims of one kind and one wording are one; beside this and the report nothing of a
   *     claim may matter to {@code may}
   * @param profile the words that are compared
   * @param least from which likeness on two are one
   * @param may whether two that are worded alike may be one
   */
  record Alike<C>(
      Function<C, @Nullable Object> block,
      Function<C, Object> kind,
      Function<C, Profile> profile,
      double least,
      BiPredicate<C, C> may) {}
}
