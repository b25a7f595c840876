package avouch.reconcile;

import org.jspecify.annotations.Nullable;

/** Units of time in hours, so that "48 hours" is "two days". */
final class Lengths {
  private static final double DAY = 24;

  private Lengths() {}

  /** Hours of a unit of time; 1 for any other unit and for a count. */
  static double hours(@Nullable String unit) {
    if (unit == null) {
      return 1;
    }
    return switch (unit) {
      case "day" -> DAY;
      case "week" -> 7 * DAY;
      case "month" -> 30 * DAY;
      default -> 1;
    };
  }
}
