package avouch.story;

import avouch.model.Link;
import avouch.model.Sketch;
import avouch.model.Weights;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Same-event evidence as a function of a pair of reports. */
public final class Links {
  /**
   * Under this strength two reports have nothing to do with each other. It is the average strength
   * that a story needs, for no two groups reach that without one pair that does.
   */
  static final double WEAKEST = Split.TOGETHER;

  /** Days after which the distance of two reports has almost two thirds of its effect. */
  private static final double FADING = 8;

  /** What is left of the likeness of two reports however far apart they are. */
  private static final double LASTING = 0.35;

  /** Two reports that are less alike are not asked what they tell. */
  private static final double FAINT = 0.05;

  /** Two reports that share so many rare names may tell each other's day. */
  private static final int RARE_NAMES = 2;

  private Links() {}

  /** The link of two reports; {@code null} if they have nothing to do with each other. */
  public static @Nullable Link between(Sketch a, Sketch b) {
    double strength = strength(a, b);
    if (strength < WEAKEST) {
      return null;
    }
    boolean inOrder = a.report().compareTo(b.report()) < 0;
    return new Link(inOrder ? a.report() : b.report(), inOrder ? b.report() : a.report(), strength);
  }

  /**
   * How strongly two reports are bound: the likeness of their words, fading with the days, by what
   * they tell of when, who and where.
   */
  static double strength(Sketch a, Sketch b) {
    return bond(likeness(a, b), a, b);
  }

  /**
   * The same where the products of the weights of the words that both hold are summed already: they
   * are whole numbers, so no sum depends on its order.
   */
  static double strength(double products, Sketch a, Sketch b) {
    return bond(products / ((double) Weights.ONE * Weights.ONE), a, b);
  }

  private static double bond(double likeness, Sketch a, Sketch b) {
    double near = likeness * nearness(a.day(), b.day());
    return near < FAINT ? near : near * Accord.of(a, b);
  }

  /** How alike they are whenever they are from. */
  static double likeness(Sketch a, Sketch b) {
    return a.words().cosine(b.words());
  }

  /**
   * Whether two reports share two rare names at least, so that the one may tell the other's day. A
   * name is a word that both print with a capital.
   */
  static boolean shareNames(Sketch a, Sketch b) {
    return a.names().shared(b.names()) >= RARE_NAMES;
  }

  private static double nearness(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return 1;
    }
    long days = Math.abs(ChronoUnit.DAYS.between(a, b));
    return LASTING + (1 - LASTING) * Math.exp(-days / FADING);
  }

  /** The links among these reports, each pair once. */
  static List<Link> among(List<Sketch> sketches) {
    List<Link> links = new ArrayList<>();
    for (long pair : meetings(sketches)) {
      Link link = between(sketches.get((int) (pair >>> Integer.SIZE)), sketches.get((int) pair));
      if (link != null) {
        links.add(link);
      }
    }
    return links;
  }

  /** Pairs of indexes that meet under a key, in order. */
  private static long[] meetings(List<Sketch> sketches) {
    Map<Long, List<Integer>> meetings = new TreeMap<>();
    for (int i = 0; i < sketches.size(); i++) {
      for (long key : Keys.of(sketches.get(i))) {
        meetings.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
      }
    }
    LongStream.Builder pairs = LongStream.builder();
    meetings.forEach((key, all) -> pair(uncrowded(key, all, sketches), pairs));
    return pairs.build().sorted().distinct().toArray();
  }

  private static List<Integer> uncrowded(long key, List<Integer> all, List<Sketch> sketches) {
    return all.size() <= Keys.CROWD
        ? all
        : all.stream()
            .sorted(
                Comparator.<Integer>comparingLong(i -> Keys.rank(key, sketches.get(i).report()))
                    .thenComparing(i -> sketches.get(i).report()))
            .limit(Keys.CROWD)
            .sorted()
            .toList();
  }

  private static void pair(List<Integer> some, LongStream.Builder pairs) {
    for (int i = 0; i < some.size(); i++) {
      for (int j = i + 1; j < some.size(); j++) {
        pairs.add((long) some.get(i) << Integer.SIZE | some.get(j));
      }
    }
  }
}
