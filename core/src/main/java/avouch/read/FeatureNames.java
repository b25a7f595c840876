package avouch.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The names of features, each with a number: a feature is told by its number, a weight by name. */
final class FeatureNames {
  private final List<String> names = new ArrayList<>();

  /** Adds a feature; its number. */
  int add(String name) {
    names.add(name);
    return names.size() - 1;
  }

  /** Adds a feature for each value behind the same words; the number of the first. */
  int add(String words, List<String> values) {
    int first = names.size();
    values.forEach(value -> add(words + value));
    return first;
  }

  /** Adds a feature for each number below {@code end} behind the same words. */
  int add(String words, int end) {
    return add(words, IntStream.range(0, end).mapToObj(Integer::toString).toList());
  }

  /** All names in the order of their numbers. */
  List<String> all() {
    return List.copyOf(names);
  }
}
