package avouch.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number with its bound, as the contract prints it.
 *
 * @param low the lower number as printed; {@code null} for less than and at most
 * @param high the upper number as printed; {@code null} for more than and at least
 * @param bound how the words bound it
 */
public record Amount(@Nullable Double low, @Nullable Double high, Bound bound) {
  /** A number that is greater by this factor counts more than the one event (decision 011). */
  public static final double BEYOND = 500;

  public Amount {
    Objects.requireNonNull(bound);
    if (low == null && high == null) {
      throw new IllegalArgumentException("an amount has a number");
    }
  }

  public static Amount exact(double number) {
    return of(number, Bound.EXACT);
  }

  /** The amount that one printed number makes under a bound other than range or vague. */
  public static Amount of(double number, Bound bound) {
    return switch (bound) {
      case MORE_THAN, AT_LEAST -> new Amount(number, null, bound);
      case LESS_THAN, AT_MOST -> new Amount(null, number, bound);
      case EXACT, ABOUT, RANGE, VAGUE -> new Amount(number, number, bound);
    };
  }

  /** "Dozens", "hundreds": one to ten of the unit (ACLED and the contract). */
  public static Amount vague(double unit) {
    return new Amount(unit, unit * 10, Bound.VAGUE);
  }

  public static Amount range(double low, double high) {
    return new Amount(Math.min(low, high), Math.max(low, high), Bound.RANGE);
  }

  /** The number printed: the low one where both stand. */
  public double number() {
    return low != null ? low : Objects.requireNonNull(high);
  }

  /** How words bound a number. */
  public enum Bound {
    EXACT,
    ABOUT,
    MORE_THAN,
    AT_LEAST,
    LESS_THAN,
    AT_MOST,
    RANGE,
    VAGUE;

    /** The contract's word: "more than". */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }
}
