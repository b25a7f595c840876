package avouch.reconcile;

import avouch.language.Neighbours;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the wordings of one utterance across reports: pairs given word for word first, the likest
 * first, joined while the mean likeness between the two sides stays high. Wordings in the same
 * words of the same speaker are one phrasing and compared once.
 */
final class Utterances {
  /**
   * Below this, two wordings are of different utterances. Names are left out of the comparison: the
   * whole story shares them.
   */
  private static final double ONE_UTTERANCE = 0.38;

  private static final double SAME_REPORT = 0.8;

  /** Wordings that are given to two speakers must be this alike to be one utterance. */
  private static final double OTHER_SPEAKER = 0.5;

  private final List<Phrasing> phrasings;
  private final Map<Long, Double> likeness = new HashMap<>();
  private final Map<Long, Between> between = new HashMap<>();
  private int groups;

  private Utterances(List<Phrasing> phrasings) {
    this.phrasings = phrasings;
  }

  /** Utterances with their wordings, which are given in the order of their spans. */
  static List<List<Wording>> of(List<Wording> wordings) {
    return new Utterances(Phrasing.of(wordings)).gathered();
  }

  private List<List<Wording>> gathered() {
    Group[] home = new Group[phrasings.size()];
    Arrays.setAll(home, i -> new Group(groups++, List.of(i), null, null));
    for (Pair pair : pairs()) {
      Group left = home[pair.a()];
      Group right = home[pair.b()];
      if (left != right && joins(left, right)) {
        List<Integer> members =
            Stream.of(left, right).flatMap(side -> side.members().stream()).toList();
        Group both = new Group(groups++, members, left, right);
        members.forEach(member -> home[member] = both);
      }
    }
    return Arrays.stream(home).distinct().map(this::wordings).toList();
  }

  private List<Wording> wordings(Group group) {
    return group.members().stream()
        .flatMap(member -> phrasings.get(member).wordings().stream())
        .sorted(Comparator.comparing(Wording::span))
        .toList();
  }

  /** The pairs alike enough, in the order in which they are joined. */
  private List<Pair> pairs() {
    List<Words> words = phrasings.stream().map(Phrasing::words).toList();
    List<int[]> alike =
        Neighbours.before(words.stream().map(Words::profile).toList(), ONE_UTTERANCE);
    List<TreeSet<Integer>> before = new Verbatim(words).before();
    List<Pair> pairs = new ArrayList<>();
    for (int b = 0; b < words.size(); b++) {
      TreeSet<Integer> others = before.get(b);
      Arrays.stream(alike.get(b)).forEach(others::add);
      for (int a : others) {
        double likeness = likeness(a, b);
        if (likeness >= (inOneReport(a, b) ? SAME_REPORT : ONE_UTTERANCE)) {
          boolean direct = phrasings.get(a).direct() && phrasings.get(b).direct();
          pairs.add(new Pair(a, b, direct, likeness));
        }
      }
    }
    pairs.sort(Pair.LIKEST);
    return pairs;
  }

  /** Whether each of the two stands in one report alone, and in the same. */
  private boolean inOneReport(int a, int b) {
    Phrasing one = phrasings.get(a);
    Phrasing other = phrasings.get(b);
    return one.reports().size() == 1 && one.reports().keySet().equals(other.reports().keySet());
  }

  private double likeness(int a, int b) {
    Words one = phrasings.get(a).words();
    Words other = phrasings.get(b).words();
    return inOneReport(a, b)
        ? one.likenessInOneReport(other)
        : likeness.computeIfAbsent(key(a, b), absent -> one.likeness(other));
  }

  private boolean joins(Group left, Group right) {
    Between sides = between(left, right);
    return !sides.apart() && sides.sum() / sides.pairs() >= ONE_UTTERANCE * 0.9;
  }

  private Between between(Group one, Group other) {
    long key = key(Math.min(one.id(), other.id()), Math.max(one.id(), other.id()));
    Between known = between.get(key);
    if (known == null) {
      known =
          one.left() != null && one.right() != null
              ? between(one.left(), other).and(between(one.right(), other))
              : other.left() != null && other.right() != null
                  ? between(one, other.left()).and(between(one, other.right()))
                  : between(one.members().getFirst(), other.members().getFirst());
      between.put(key, known);
    }
    return known;
  }

  private Between between(int one, int other) {
    int a = Math.min(one, other);
    int b = Math.max(one, other);
    Phrasing first = phrasings.get(a);
    Phrasing second = phrasings.get(b);
    long all = first.pairs(second);
    long inOne = first.pairsInOneReport(second);
    double near = inOne == 0 ? 1 : first.words().likenessInOneReport(second.words());
    double far = inOne == all ? 1 : likeness(a, b);
    boolean others = !first.speaker().equals(second.speaker());
    boolean apart =
        near < SAME_REPORT
            || (others && ((first.named() && second.named()) || far < OTHER_SPEAKER));
    double sum = (inOne == 0 ? 0 : near * inOne) + (inOne == all ? 0 : far * (all - inOne));
    return new Between(apart, sum, all);
  }

  private static long key(int a, int b) {
    return (long) a << 32 | b;
  }

  /**
   * Phrasings of one utterance.
   *
   * @param left the one side that it was joined of; {@code null} for one phrasing
   * @param right the other
   */
  private record Group(
      int id, List<Integer> members, @Nullable Group left, @Nullable Group right) {}

  /**
   * How two groups stand to each other.
   *
   * @param apart whether something forbids that they are one
   * @param sum of the likenesses of all pairs of wordings
   * @param pairs how many there are
   */
  private record Between(boolean apart, double sum, long pairs) {
    Between and(Between other) {
      return new Between(apart || other.apart, sum + other.sum, pairs + other.pairs);
    }
  }

  private record Pair(int a, int b, boolean direct, double likeness) {
    private static final Comparator<Pair> LIKEST =
        Comparator.comparing((Pair pair) -> !pair.direct())
            .thenComparing(pair -> -pair.likeness())
            .thenComparing(Pair::a)
            .thenComparing(Pair::b);
  }
}
