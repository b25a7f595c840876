package avouch.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Same-event evidence as a function of a pair of reports, and the keys by which pairs meet, so that
 * few of all pairs are ever looked at.
 */
final class Links {
  /**
   * Under this strength two reports have nothing to do with each other. It is the average strength
   * that a story needs, for no two groups reach that without one pair that does.
   */
  static final double WEAKEST = Split.TOGETHER;

  private static final int KEYS = 20;
  private static final int CROWD = 60;

  /** Days after which the distance of two reports has almost two thirds of its effect. */
  private static final double FADING = 8;

  /** What is left of the likeness of two reports however far apart they are. */
  private static final double LASTING = 0.4;

  private Links() {}

  /** The links among these reports, each pair once. */
  static List<Link> among(List<Gist> gists) {
    List<Link> links = new ArrayList<>();
    for (long pair : candidates(gists)) {
      Gist a = gists.get((int) (pair >>> 32));
      Gist b = gists.get((int) pair);
      double strength = strength(a, b);
      if (strength >= WEAKEST) {
        boolean inOrder = a.report().compareTo(b.report()) < 0;
        links.add(
            new Link(
                inOrder ? a.report() : b.report(), inOrder ? b.report() : a.report(), strength));
      }
    }
    return links;
  }

  /** How strongly two reports are bound: the likeness of their words, fading with the days. */
  static double strength(Gist a, Gist b) {
    return a.likeness(b) * nearness(a.day(), b.day());
  }

  private static double nearness(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return 1;
    }
    long days = Math.abs(ChronoUnit.DAYS.between(a, b));
    return LASTING + (1 - LASTING) * Math.exp(-days / FADING);
  }

  /**
   * Pairs of indexes that share one of their heaviest words, in order. Of the reports that crowd
   * around one word only those with the smallest hashes meet there: which ones does not hang on
   * what came first.
   */
  private static long[] candidates(List<Gist> gists) {
    Map<Long, List<Integer>> meetings = new TreeMap<>();
    for (int i = 0; i < gists.size(); i++) {
      for (long key : gists.get(i).heaviest(KEYS)) {
        meetings.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
      }
    }
    LongStream.Builder pairs = LongStream.builder();
    meetings.forEach((key, all) -> pair(uncrowded(key, all, gists), pairs));
    return pairs.build().sorted().distinct().toArray();
  }

  private static List<Integer> uncrowded(long key, List<Integer> all, List<Gist> gists) {
    return all.size() <= CROWD
        ? all
        : all.stream()
            .sorted(Comparator.comparingLong(i -> Hashes.of(key, gists.get(i).report())))
            .limit(CROWD)
            .sorted()
            .toList();
  }

  private static void pair(List<Integer> some, LongStream.Builder pairs) {
    for (int i = 0; i < some.size(); i++) {
      for (int j = i + 1; j < some.size(); j++) {
        pairs.add((long) some.get(i) << 32 | some.get(j));
      }
    }
  }
}
