package avouch.story;

import avouch.model.Sketch;
import avouch.model.Told;
import avouch.model.Weights;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one report is about, in words: each weighted by how rare it is in news at large, how often
 * it stands in the report and how early.
 */
final class Gist {
  private final String report;
  private final @Nullable LocalDate day;
  private final SortedMap<String, Double> words = new TreeMap<>();
  private final Set<String> names;
  private final Told told;

  /**
   * @param weighted word to weight; weights of 0 or less are left out
   * @param names the rare words that are printed with a capital
   * @param told when its matter was, who took part and where
   */
  Gist(
      String report,
      @Nullable LocalDate day,
      Map<String, Double> weighted,
      Set<String> names,
      Told told) {
    this.report = report;
    this.day = day;
    this.names = new TreeSet<>(names);
    this.told = told;
    words.putAll(weighted);
    words.values().removeIf(weight -> weight <= 0);
  }

  /** What is kept of it to link it: its words as hashes. */
  Sketch sketch() {
    SortedMap<Integer, Double> printed = new TreeMap<>();
    names.forEach(name -> printed.put(Hashes.narrow(name), 1.0));
    SortedMap<Integer, Double> hashed = new TreeMap<>();
    words.forEach((word, weight) -> hashed.merge(Hashes.narrow(word), weight, Math::max));
    return new Sketch(report, day, Weights.of(hashed), Weights.of(printed), told);
  }

  /** The words that both hold, those that bind them most first. */
  List<String> shared(Gist other, int count) {
    return words.keySet().stream()
        .filter(other.words::containsKey)
        .sorted(
            Comparator.<String>comparingDouble(word -> -bond(word, other))
                .thenComparing(word -> word))
        .limit(count)
        .toList();
  }

  private double bond(String word, Gist other) {
    return words.getOrDefault(word, 0.0) * other.words.getOrDefault(word, 0.0);
  }
}
