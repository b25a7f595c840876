package avouch.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that grouping needs to know of a report but for the days that it does not state: some two
 * kilobytes where a reading takes sixty.
 *
 * @param report its id
 * @param day its day; {@code null} as long as it cannot be told
 * @param words what it is about, each word by how much it says of that
 * @param names the rare words that are printed with a capital
 * @param told when its matter was, who took part and where
 */
public record Sketch(
    String report, @Nullable LocalDate day, Weights words, Weights names, Told told) {
  public Sketch {
    Objects.requireNonNull(report);
    Objects.requireNonNull(words);
    Objects.requireNonNull(names);
    Objects.requireNonNull(told);
  }

  /** The same report on another day. */
  public Sketch on(@Nullable LocalDate other) {
    return new Sketch(report, other, words, names, told);
  }
}
