package avouch.lineage;

import avouch.language.Wordings;
import avouch.lineage.Aligned.Pair;
import avouch.lineage.Aligned.Passage;
import avouch.lineage.Shingles.Overlap;
import avouch.model.Lineage;
import avouch.model.Lineage.How;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Finds which reports of a story are copies: by runs of words that both print, or, where both
 * credit one agency or the one has hardly a sentence that the other lacks, by sentences that say
 * the same in other words.
 *
 * <p>Words of a speaker count only under a shared credit: two outlets that report one speech are no
 * copies of each other.
 */
final class Ties {
  /** So much of the shorter account stands in the other too; background paragraphs alone do not. */
  private static final double COPIED = 0.3;

  /**
   * So much is enough under one credit, between two states of one page, or where one report names
   * the other's outlet.
   */
  private static final double COPIED_WITH_CREDIT = 0.18;

  /** Less than this may be one sentence quoted whole, so it must stand in several places. */
  private static final double MUCH = 0.36;

  private static final int FEWEST_RUNS = 3;

  /** So many runs, of what is told and of what is quoted, are a text and not a speech. */
  private static final int MANY_RUNS = 8;

  private static final double SOME = 0.12;

  /** From here on the copy is word for word. */
  private static final double VERBATIM = 0.7;

  private static final int FEWEST_SHARED = 6;
  private static final int FEWEST_ALIGNED = 3;
  private static final int CROWD = 64;
  private static final int SHOWN = 6;

  /** At most so many reports, those that share most with one, are asked whether they retell it. */
  private static final int ASKED = 8;

  private final List<Reading> readings;
  private final List<Shingles> shingles;
  private final List<Outlets> outlets;
  private final SortedMap<Long, Integer> candidates;

  private Ties(List<Reading> readings) {
    this.readings = readings;
    this.shingles = readings.stream().map(Shingles::new).toList();
    this.outlets = readings.stream().map(Outlets::of).toList();
    this.candidates = candidates();
  }

  /** The ties among the reports of one story, given in order of ids. */
  static List<Tie> among(List<Reading> readings) {
    Ties ties = new Ties(readings);
    List<Tie> found = new ArrayList<>(ties.verbatim());
    found.addAll(ties.cut());
    found.addAll(ties.reworded(found));
    found.addAll(ties.retold(found));
    return found;
  }

  /** The parts of one page are one desk's word, each tied to the first of them. */
  private List<Tie> cut() {
    Map<String, Integer> firsts = new TreeMap<>();
    List<Tie> found = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      String page = readings.get(i).report().cutFrom();
      Integer first = page == null ? null : firsts.putIfAbsent(page, i);
      if (first != null) {
        found.add(new Tie(first, i, How.ORIGINAL, List.of()));
      }
    }
    return found;
  }

  private List<Tie> verbatim() {
    List<Tie> found = new ArrayList<>();
    candidates.forEach(
        (pair, shared) -> {
          if (shared >= FEWEST_SHARED) {
            verbatim((int) (pair >>> 32), (int) (long) pair).ifPresent(found::add);
          }
        });
    return found;
  }

  /** Pairs of indexes with how many shingles they share; crowded shingles count for some only. */
  private SortedMap<Long, Integer> candidates() {
    Map<Long, List<Integer>> holders = new TreeMap<>();
    for (int i = 0; i < shingles.size(); i++) {
      for (long shingle : shingles.get(i).all()) {
        holders.computeIfAbsent(shingle, any -> new ArrayList<>()).add(i);
      }
    }
    SortedMap<Long, Integer> pairs = new TreeMap<>();
    for (List<Integer> some : holders.values()) {
      int crowd = Math.min(CROWD, some.size());
      for (int i = 0; i < crowd; i++) {
        for (int j = i + 1; j < crowd; j++) {
          pairs.merge((long) some.get(i) << 32 | some.get(j), 1, Integer::sum);
        }
      }
    }
    return pairs;
  }

  private Optional<Tie> verbatim(int a, int b) {
    Overlap overlap = shingles.get(a).overlap(shingles.get(b));
    Report one = readings.get(a).report();
    Report other = readings.get(b).report();
    boolean samePage = samePage(one, other);
    boolean related = samePage || sharesCredit(one, other) || outlets.get(a).meets(outlets.get(b));
    double enough = related ? COPIED_WITH_CREDIT : COPIED;
    double share =
        sharesCredit(one, other)
            ? Math.max(overlap.whole(), overlap.containment())
            : overlap.containment();
    boolean little = share < MUCH && overlap.runs().size() < FEWEST_RUNS;
    if ((share < enough || little) && !isWoven(overlap)) {
      return Optional.empty();
    }
    boolean sameOutlet = one.outlet() != null && one.outlet().equals(other.outlet());
    How how =
        samePage || sameOutlet ? How.REVISED : share >= VERBATIM ? How.SYNDICATED : How.REWRITTEN;
    return Optional.of(
        new Tie(
            a,
            b,
            how,
            overlap.runs().stream()
                .limit(SHOWN)
                .map(run -> new Lineage.Shared(one.span(run.a()), other.span(run.b())))
                .sorted(Comparator.comparing(Lineage.Shared::a))
                .toList()));
  }

  /** Whether the same quotes stand among the same words, in many places. */
  private static boolean isWoven(Overlap overlap) {
    return overlap.whole() >= MUCH
        && overlap.containment() >= SOME
        && overlap.runs().size() >= MANY_RUNS;
  }

  /** Two states of one page: the same address, or the same headline of the same outlet. */
  private static boolean samePage(Report a, Report b) {
    if (a.address() != null && a.address().equals(b.address())) {
      return true;
    }
    return a.outlet() != null
        && a.outlet().equals(b.outlet())
        && !a.title().isEmpty()
        && a.title().equals(b.title());
  }

  private static boolean sharesCredit(Report a, Report b) {
    return a.credits().stream().anyMatch(b.credits()::contains);
  }

  /** Ties under a shared credit between reports that no run of words ties yet. */
  private List<Tie> reworded(List<Tie> verbatim) {
    Joined joined = new Joined(readings.size());
    verbatim.forEach(tie -> joined.join(tie.a(), tie.b()));
    Map<Integer, List<Passage>> passages = passages();
    List<Tie> found = new ArrayList<>();
    for (int a = 0; a < readings.size(); a++) {
      for (int b = a + 1; b < readings.size(); b++) {
        if (sharesCredit(readings.get(a).report(), readings.get(b).report())
            && joined.root(a) != joined.root(b)) {
          Optional<Tie> tie =
              reworded(
                  a,
                  b,
                  Aligned.pairs(
                      passages.getOrDefault(a, List.of()), passages.getOrDefault(b, List.of())));
          tie.ifPresent(found::add);
          tie.ifPresent(any -> joined.join(any.a(), any.b()));
        }
      }
    }
    return found;
  }

  /** The passages of each report that credits an agency, weighed among those of the story. */
  private Map<Integer, List<Passage>> passages() {
    List<Reading> credited =
        readings.stream().filter(reading -> !reading.report().credits().isEmpty()).toList();
    ToDoubleFunction<String> rarity =
        Wordings.rarityAmong(
            credited.stream()
                .flatMap(reading -> reading.sentences().stream())
                .map(Sentence::tokens)
                .toList());
    Map<Integer, List<Passage>> passages = new TreeMap<>();
    for (int i = 0; i < readings.size(); i++) {
      if (!readings.get(i).report().credits().isEmpty()) {
        passages.put(i, Aligned.passages(readings.get(i), rarity));
      }
    }
    return passages;
  }

  private Optional<Tie> reworded(int a, int b, List<Pair> pairs) {
    boolean told = pairs.stream().anyMatch(pair -> !pair.a().quoted() || !pair.b().quoted());
    if (pairs.size() < FEWEST_ALIGNED || !told) {
      return Optional.empty();
    }
    Report one = readings.get(a).report();
    Report other = readings.get(b).report();
    boolean translated =
        !one.language().equals(other.language()) || pairs.stream().anyMatch(Pair::translated);
    return Optional.of(
        new Tie(a, b, translated ? How.TRANSLATED : How.REWRITTEN, evidence(a, b, pairs)));
  }

  private List<Lineage.Shared> evidence(int a, int b, List<Pair> pairs) {
    Report one = readings.get(a).report();
    Report other = readings.get(b).report();
    return pairs.stream()
        .limit(SHOWN)
        .map(
            pair ->
                new Lineage.Shared(
                    one.span(pair.a().sentence().range()), other.span(pair.b().sentence().range())))
        .sorted(Comparator.comparing(Lineage.Shared::a))
        .toList();
  }

  /** Ties between reports of which the one says in other words all but all that the other says. */
  private List<Tie> retold(List<Tie> others) {
    Joined joined = new Joined(readings.size());
    others.forEach(tie -> joined.join(tie.a(), tie.b()));
    List<Tie> found = new ArrayList<>();
    for (long pair : closest()) {
      int a = (int) (pair >>> Integer.SIZE);
      int b = (int) pair;
      if (joined.root(a) != joined.root(b)) {
        List<Pair> retold = Retold.pairs(readings.get(a), readings.get(b));
        if (!retold.isEmpty()) {
          found.add(new Tie(a, b, How.REWRITTEN, evidence(a, b, retold)));
          joined.join(a, b);
        }
      }
    }
    return found;
  }

  /** Pairs of reports of which the one is among the few that share most shingles with the other. */
  private Collection<Long> closest() {
    List<Map.Entry<Long, Integer>> pairs =
        candidates.entrySet().stream()
            .filter(pair -> pair.getValue() >= FEWEST_SHARED)
            .sorted(
                Map.Entry.<Long, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    int[] asked = new int[readings.size()];
    Collection<Long> closest = new TreeSet<>();
    for (Map.Entry<Long, Integer> pair : pairs) {
      int a = (int) (pair.getKey() >>> Integer.SIZE);
      int b = (int) (long) pair.getKey();
      if (Math.min(asked[a], asked[b]) < ASKED) {
        closest.add(pair.getKey());
      }
      asked[a]++;
      asked[b]++;
    }
    return closest;
  }
}
