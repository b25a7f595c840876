package avouch.reconcile;

import avouch.language.Neighbours;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

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

  /**
   * Wordings that are given to somebody and to a pronoun must be this alike to be one utterance.
   */
  private static final double PRONOUN = 0.5;

  /** And wordings given to two speakers of whom only one is known by name. */
  private static final double OTHER_SPEAKER = 0.8;

  /** Of more phrasings that are alike to a later one, it is tried with the likest. */
  private static final int MOST_TRIED = 64;

  /** Of more phrasings of one utterance, those that most reports print speak for it. */
  private static final int MOST_SPEAKING = 40;

  private final List<Phrasing> phrasings;
  private final List<Words> words;
  private final int[] number;
  private final List<List<Alike>> alike;
  private final Map<Long, Double> likeness = new HashMap<>();
  private final Map<Long, Between> between = new HashMap<>();
  private final Map<Long, Boolean> joins = new HashMap<>();
  private int groups;

  private Utterances(List<Phrasing> phrasings) {
    this.phrasings = phrasings;
    this.words = phrasings.stream().map(Phrasing::words).distinct().toList();
    Map<Words, Integer> numbers = new HashMap<>();
    words.forEach(each -> numbers.put(each, numbers.size()));
    this.number =
        phrasings.stream().mapToInt(each -> numbers.getOrDefault(each.words(), 0)).toArray();
    this.alike = alike(words);
  }

  /** Utterances with their wordings, which are given in the order of their spans. */
  static List<List<Wording>> of(List<Wording> wordings) {
    return new Utterances(Phrasing.of(wordings)).gathered();
  }

  private List<List<Wording>> gathered() {
    Group[] home = new Group[phrasings.size()];
    Arrays.setAll(home, i -> new Group(groups++, List.of(i), List.of(i)));
    for (Pair pair : pairs()) {
      Group left = home[pair.a()];
      Group right = home[pair.b()];
      if (left.id() != right.id() && joins(left, right)) {
        Group both = join(left, right);
        both.members().forEach(member -> home[member] = both);
      }
    }
    Map<Integer, Group> gathered = new TreeMap<>();
    Arrays.stream(home).forEach(group -> gathered.put(group.id(), group));
    return gathered.values().stream().map(this::wordings).toList();
  }

  private Group join(Group left, Group right) {
    List<Integer> members = new ArrayList<>(left.members());
    members.addAll(right.members());
    List<Integer> speaking = new ArrayList<>(left.speaking());
    speaking.addAll(right.speaking());
    if (speaking.size() > MOST_SPEAKING) {
      speaking.sort(
          Comparator.comparing((Integer member) -> -phrasings.get(member).wordings().size())
              .thenComparing(Comparator.naturalOrder()));
      speaking.subList(MOST_SPEAKING, speaking.size()).clear();
    }
    return new Group(groups++, members, speaking);
  }

  private List<Wording> wordings(Group group) {
    return group.members().stream()
        .flatMap(member -> phrasings.get(member).wordings().stream())
        .sorted(Comparator.comparing(Wording::span))
        .toList();
  }

  /** The pairs alike enough, in the order in which they are joined. */
  private List<Pair> pairs() {
    List<List<Integer>> saying = new ArrayList<>();
    words.forEach(any -> saying.add(new ArrayList<>()));
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < phrasings.size(); i++) {
      int b = i;
      alike.get(number[b]).stream()
          .flatMap(other -> saying.get(other.words()).stream())
          .filter(a -> likeness(a, b) >= (inOneReport(a, b) ? SAME_REPORT : ONE_UTTERANCE))
          .limit(MOST_TRIED)
          .forEach(a -> pairs.add(pair(a, b)));
      saying.get(number[b]).add(b);
    }
    pairs.sort(Pair.LIKEST);
    return pairs;
  }

  private Pair pair(int a, int b) {
    boolean direct = phrasings.get(a).direct() && phrasings.get(b).direct();
    return new Pair(a, b, direct, likeness(a, b));
  }

  /** For all words those that are alike to them, themselves among them, the likest first. */
  private static List<List<Alike>> alike(List<Words> words) {
    List<TreeSet<Integer>> before = new Verbatim(words).before();
    List<int[]> spelt =
        Neighbours.before(words.stream().map(Words::profile).toList(), ONE_UTTERANCE);
    List<List<Alike>> alike = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      alike.add(new ArrayList<>(List.of(new Alike(i, 1))));
      Arrays.stream(spelt.get(i)).forEach(before.get(i)::add);
      for (int other : before.get(i)) {
        double likeness = words.get(other).likeness(words.get(i));
        if (likeness >= ONE_UTTERANCE) {
          alike.get(i).add(new Alike(other, likeness));
          alike.get(other).add(new Alike(i, likeness));
        }
      }
    }
    alike.forEach(list -> list.sort(Alike.LIKEST));
    return alike;
  }

  /** Whether each of the two stands in one report alone, and in the same. */
  private boolean inOneReport(int a, int b) {
    String only = phrasings.get(a).onlyReport();
    return only != null && only.equals(phrasings.get(b).onlyReport());
  }

  private double likeness(int a, int b) {
    int one = Math.min(number[a], number[b]);
    int other = Math.max(number[a], number[b]);
    return inOneReport(a, b)
        ? words.get(one).likenessInOneReport(words.get(other))
        : likeness.computeIfAbsent(
            key(one, other), absent -> words.get(one).likeness(words.get(other)));
  }

  private boolean joins(Group left, Group right) {
    return joins.computeIfAbsent(
        key(left.id(), right.id()),
        absent -> {
          Between sides = Between.NOTHING;
          for (int one : left.speaking()) {
            for (int other : right.speaking()) {
              sides = sides.and(between(Math.min(one, other), Math.max(one, other)));
            }
          }
          return !sides.apart() && sides.sum() / sides.pairs() >= ONE_UTTERANCE * 0.9;
        });
  }

  private Between between(int a, int b) {
    return between.computeIfAbsent(key(a, b), absent -> phrased(a, b));
  }

  private Between phrased(int a, int b) {
    Phrasing first = phrasings.get(a);
    Phrasing second = phrasings.get(b);
    long all = first.pairs(second);
    long inOne = first.pairsInOneReport(second);
    double near = inOne == 0 ? 1 : first.words().likenessInOneReport(second.words());
    double far = inOne == all ? 1 : likeness(a, b);
    boolean others = !first.speaker().equals(second.speaker());
    boolean apart =
        near < SAME_REPORT
            || (others && ((first.named() && second.named()) || far < enough(first, second)));
    double sum = (inOne == 0 ? 0 : near * inOne) + (inOne == all ? 0 : far * (all - inOne));
    return new Between(apart, sum, all);
  }

  private static double enough(Phrasing first, Phrasing second) {
    return first.byPronoun() || second.byPronoun() ? PRONOUN : OTHER_SPEAKER;
  }

  private static long key(int a, int b) {
    return (long) a << 32 | b;
  }

  /**
   * Phrasings of one utterance.
   *
   * @param members their numbers
   * @param speaking of these the ones that are compared
   */
  private record Group(int id, List<Integer> members, List<Integer> speaking) {}

  /**
   * How two groups stand to each other.
   *
   * @param apart whether something forbids that they are one
   * @param sum of the likenesses of all pairs of wordings
   * @param pairs how many there are
   */
  private record Between(boolean apart, double sum, long pairs) {
    static final Between NOTHING = new Between(false, 0, 0);

    Between and(Between other) {
      return new Between(apart || other.apart, sum + other.sum, pairs + other.pairs);
    }
  }

  /** Words that are alike to others, by number. */
  private record Alike(int words, double likeness) {
    private static final Comparator<Alike> LIKEST =
        Comparator.comparing((Alike other) -> -other.likeness()).thenComparing(Alike::words);
  }

  private record Pair(int a, int b, boolean direct, double likeness) {
    private static final Comparator<Pair> LIKEST =
        Comparator.comparing((Pair pair) -> !pair.direct())
            .thenComparing(pair -> -pair.likeness())
            .thenComparing(Pair::a)
            .thenComparing(Pair::b);
  }
}
