package avouch.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * A range of one report's original text: what every value in the output points to.
 *
 * @param report the report's id
 * @param range where in its text
 */
public record Span(String report, Range range) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparing(Span::report).thenComparing(Span::range);

  public Span {
    Objects.requireNonNull(report);
    Objects.requireNonNull(range);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
