package avouch.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * An input that gave no report, or gave one with a reservation.
 *
 * @param input the input's name as given
 * @param reason a short code in kebab case, such as {@code empty}, {@code binary}, {@code
 *     language-not-read}
 * @param message what is wrong, where, and what to do
 */
public record Problem(String input, String reason, String message) implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::input)
          .thenComparing(Problem::reason)
          .thenComparing(Problem::message);

  public Problem {
    Objects.requireNonNull(input);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(message);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
