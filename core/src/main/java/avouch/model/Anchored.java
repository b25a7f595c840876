package avouch.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time expression's value once a day anchors it.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value ("2022-01-12", "2022-W02", "P10D")
 * @param mod TIMEX3 modifier ("APPROX", "MORE_THAN"), if any
 * @param first first day of a date, or of a length that a day anchors ("the past ten days"); {@code
 *     null} for another length and for a set
 * @param last last day of the same
 */
public record Anchored(
    TimeExpression.Type type,
    String value,
    @Nullable String mod,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {
  public Anchored {
    Objects.requireNonNull(type);
    Objects.requireNonNull(value);
  }

  /** Whether the value is one whole day. */
  public boolean isDay() {
    return first != null && first.equals(last);
  }
}
