package avouch.find;

import avouch.language.Rows.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A lexicon of words and phrases, each with a value; looked up by its first word, the longest
 * phrase first.
 */
final class Phrases<V> {
  /**
   * A phrase found in a line.
   *
   * @param end index after its last word
   * @param value what it means
   */
  record Hit<V>(int end, V value) {}

  private record Entry<V>(List<String> words, V value) {}

  private final Map<String, List<Entry<V>>> byFirstWord = new HashMap<>();

  private Phrases() {}

  /** The lexicon of those rows whose id starts with {@code kind} and a point. */
  static <V> Phrases<V> of(List<Row> rows, String kind, Function<Row, V> value) {
    Phrases<V> phrases = new Phrases<>();
    for (Row row : rows) {
      if (row.id().startsWith(kind + ".")) {
        for (String pattern : row.patterns()) {
          phrases.add(List.of(pattern.split(" ", -1)), value.apply(row));
        }
      }
    }
    for (List<Entry<V>> entries : phrases.byFirstWord.values()) {
      entries.sort(Comparator.comparingInt((Entry<V> entry) -> -entry.words.size()));
    }
    return phrases;
  }

  private void add(List<String> words, V value) {
    byFirstWord
        .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
        .add(new Entry<>(words, value));
  }

  /** The words that start a phrase. */
  Set<String> firstWords() {
    return byFirstWord.keySet();
  }

  /** The value of one word; {@code null} if the lexicon has none. */
  @Nullable V word(String word) {
    List<Entry<V>> entries = byFirstWord.get(word);
    if (entries == null || entries.getLast().words.size() > 1) {
      return null;
    }
    return entries.getLast().value;
  }

  /** The longest phrase that starts at {@code i}. */
  @Nullable Hit<V> at(Line line, int i) {
    List<Entry<V>> entries = byFirstWord.get(line.word(i));
    if (entries == null) {
      return null;
    }
    for (Entry<V> entry : entries) {
      if (line.follow(i, entry.words)) {
        return new Hit<>(i + entry.words.size(), entry.value);
      }
    }
    return null;
  }

  /** The longest phrase that ends before {@code end}, within {@code reach} words. */
  @Nullable Hit<V> before(Line line, int end, int reach) {
    for (int start = Math.max(0, end - reach); start < end; start++) {
      Hit<V> hit = at(line, start);
      if (hit != null && hit.end() == end) {
        return new Hit<>(start, hit.value());
      }
    }
    return null;
  }
}
