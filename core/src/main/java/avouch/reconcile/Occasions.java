package avouch.reconcile;

import avouch.model.Place;
import avouch.model.Setting;
import java.time.LocalDate;
import java.util.Optional;

/** Tells whether the words beside two figures put them on different occasions. */
final class Occasions {
  /** A quarter of a town and the town, a village and the town beside it, may be one place. */
  private static final double NEAR_KILOMETRES = 25;

  private Occasions() {}

  /** Why two figures are of different occasions, in words; empty if nothing says so. */
  static Optional<String> apart(Setting a, Setting b) {
    return onOtherDays(a, b).or(() -> overOtherStretches(a, b)).or(() -> inOtherPlaces(a, b));
  }

  /** Whether both are told of days, and of one. */
  static boolean areOfOneDay(Setting a, Setting b) {
    return onOtherDays(a, b).isEmpty();
  }

  private static Optional<String> onOtherDays(Setting a, Setting b) {
    LocalDate first = a.first();
    LocalDate last = a.last();
    LocalDate otherFirst = b.first();
    LocalDate otherLast = b.last();
    if (first == null || last == null || otherFirst == null || otherLast == null) {
      return Optional.empty();
    }
    return last.isBefore(otherFirst) || otherLast.isBefore(first)
        ? Optional.of("told of different days, " + first + " and " + otherFirst)
        : Optional.empty();
  }

  private static Optional<String> overOtherStretches(Setting a, Setting b) {
    String one = a.stretch();
    String other = b.stretch();
    if (one == null ? other == null : one.equalsIgnoreCase(String.valueOf(other))) {
      return Optional.empty();
    }
    return Optional.of(
        one != null && other != null
            ? "counted over different times, “" + one + "” and “" + other + "”"
            : "one is counted over “" + (one != null ? one : other) + "”");
  }

  static Optional<String> inOtherPlaces(Setting a, Setting b) {
    boolean meet =
        a.places().isEmpty()
            || b.places().isEmpty()
            || a.places().stream()
                .anyMatch(one -> b.places().stream().anyMatch(other -> meet(one, other)));
    return meet
        ? Optional.empty()
        : Optional.of(
            "told of different places, "
                + a.places().getFirst().name()
                + " and "
                + b.places().getFirst().name());
  }

  private static boolean meet(Place a, Place b) {
    return holds(a, b)
        || holds(b, a)
        || a.name().equals(b.name())
        || (a.geonames() != null && a.geonames().equals(b.geonames()))
        || a.kilometres(b) < NEAR_KILOMETRES;
  }

  private static boolean holds(Place whole, Place part) {
    return switch (whole.kind()) {
      case COUNTRY -> whole.country() != null && whole.country().equals(part.country());
      case REGION ->
          whole.admin1() != null
              && whole.admin1().equals(part.admin1())
              && part.kind() != Place.Kind.COUNTRY;
      case AREA -> true;
      case SETTLEMENT -> false;
    };
  }
}
