package avouch.story;

import avouch.language.SparseVector;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one report is about: its words, each weighted by how rare it is in news at large, how often
 * it stands in the report and how early. The weights make a vector of length 1.
 */
final class Gist {
  private static final int RARE_NAMES = 2;

  private final String report;
  private final @Nullable LocalDate day;
  private final List<String> words;
  private final long[] keys;
  private final double[] weights;
  private final Set<String> names;

  /**
   * @param weighted word to weight; weights of 0 or less are left out
   * @param names the rare words that are printed with a capital
   */
  Gist(String report, @Nullable LocalDate day, Map<String, Double> weighted, Set<String> names) {
    this.names = Set.copyOf(names);
    this.report = report;
    this.day = day;
    SortedMap<Long, String> byKey = new TreeMap<>();
    weighted.forEach(
        (word, weight) -> {
          if (weight > 0) {
            byKey.merge(Hashes.of(word), word, (a, b) -> a.compareTo(b) < 0 ? a : b);
          }
        });
    words = List.copyOf(byKey.values());
    keys = byKey.keySet().stream().mapToLong(Long::longValue).toArray();
    double[] raw = words.stream().mapToDouble(weighted::get).toArray();
    double norm = 0;
    for (double weight : raw) {
      norm += weight * weight;
    }
    for (int i = 0; i < raw.length; i++) {
      raw[i] /= Math.sqrt(norm);
    }
    weights = raw;
  }

  String report() {
    return report;
  }

  @Nullable LocalDate day() {
    return day;
  }

  /** The same words on another day. */
  Gist on(@Nullable LocalDate other) {
    return new Gist(this, other);
  }

  private Gist(Gist gist, @Nullable LocalDate day) {
    this.report = gist.report;
    this.day = day;
    this.words = gist.words;
    this.keys = gist.keys;
    this.weights = gist.weights;
    this.names = gist.names;
  }

  /** Keys of the {@code count} words that weigh most. */
  long[] heaviest(int count) {
    return byWeight().limit(count).mapToLong(i -> keys[i]).toArray();
  }

  private java.util.stream.Stream<Integer> byWeight() {
    return IntStream.range(0, keys.length)
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(i -> -weights[i]).thenComparing(words::get));
  }

  /** Cosine of the two vectors. */
  double likeness(Gist other) {
    return SparseVector.dot(keys, weights, other.keys, other.weights);
  }

  /**
   * Whether two reports share two rare names at least, so that the one may tell the other's day. A
   * name is a word that both print with a capital.
   */
  boolean sharesNames(Gist other) {
    return names.stream().filter(other.names::contains).limit(RARE_NAMES).count() >= RARE_NAMES;
  }

  /** The words that both hold, those that bind them most first. */
  List<String> shared(Gist other, int count) {
    Map<String, Double> theirs = new TreeMap<>();
    for (int j = 0; j < other.keys.length; j++) {
      theirs.put(other.words.get(j), other.weights[j]);
    }
    return IntStream.range(0, keys.length)
        .boxed()
        .filter(i -> theirs.containsKey(words.get(i)))
        .sorted(
            Comparator.<Integer>comparingDouble(
                    i -> -weights[i] * theirs.getOrDefault(words.get(i), 0.0))
                .thenComparing(words::get))
        .limit(count)
        .map(words::get)
        .toList();
  }
}
