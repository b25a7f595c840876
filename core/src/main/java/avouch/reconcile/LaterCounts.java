package avouch.reconcile;

import avouch.model.Claim.Bearing;
import avouch.model.Claim.Slot;
import avouch.model.Finding.Value;
import avouch.model.Setting.Sign;
import avouch.reconcile.Side.Stated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whether one value is a later count of what another counts. */
final class LaterCounts {
  /**
   * Those hurt become fewer as some of them die; where more than so many are gone, it is a part.
   */
  private static final double LEFT = 0.5;

  private LaterCounts() {}

  /** One is called an earlier count, in a report that gives the other or in words like its own. */
  static Optional<Kind> called(Side first, Side second, Passages passages) {
    return Stream.of(true, false)
        .filter(
            later ->
                (later ? first : second)
                    .any(
                        later ? second : first,
                        LaterCounts::isCalledEarlier,
                        (a, b) -> isOfOne(a, b, passages)))
        .findFirst()
        .map(later -> Kind.later(later, dated(later ? first : second, later ? second : first)));
  }

  private static boolean isCalledEarlier(Stated late, Stated early) {
    return early.told().setting().has(Sign.EARLIER)
        && !late.told().setting().has(Sign.EARLIER)
        && late.told().countsAlike(early.told());
  }

  private static boolean isOfOne(Stated a, Stated b, Passages passages) {
    return a.report().equals(b.report()) || passages.likeness(a.sentence(), b.sentence()) >= 0.3;
  }

  /** A count that grows, told larger on a later day; the missing are found, and may be fewer. */
  static Optional<Kind> grown(Slot slot, Side one, Side other) {
    Optional<LocalDate> a = firstDay(one.value());
    Optional<LocalDate> b = firstDay(other.value());
    if (!grows(slot) || a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return Optional.empty();
    }
    boolean firstIsLater = a.get().isAfter(b.get());
    Side late = firstIsLater ? one : other;
    Side early = firstIsLater ? other : one;
    return slot == Slot.MISSING || number(late.value()) > number(early.value())
        ? Optional.of(Kind.later(firstIsLater, dated(late, early)))
        : Optional.empty();
  }

  /**
   * Of counts of the same people the later report has the later; of one day the larger number is.
   * Fewer are told later of the missing; of those hurt, if some are left; of others, if more bear
   * it.
   */
  static Optional<Kind> revised(Slot slot, Side first, Side second) {
    if (!grows(slot)) {
      return Optional.empty();
    }
    boolean firstIsLater = !isEarlier(first.value(), second.value());
    Side late = firstIsLater ? first : second;
    Side early = firstIsLater ? second : first;
    return mayFollow(slot, late.value(), early.value())
        ? Optional.of(Kind.later(firstIsLater, dated(late, early)))
        : Optional.of(
            Kind.scope(
                "fewer than the "
                    + Amounts.print(number(early.value()))
                    + " told before may be some of them"));
  }

  private static boolean mayFollow(Slot slot, Value late, Value early) {
    return number(late) > number(early)
        || slot == Slot.MISSING
        || late.outlets() > early.outlets()
        || (slot == Slot.INJURED && number(late) >= number(early) * LEFT);
  }

  private static String dated(Side late, Side early) {
    return dated(late.value()) + " is a later count than " + dated(early.value());
  }

  private static String dated(Value value) {
    return "“" + value.text() + "”" + firstDay(value).map(day -> " of " + day).orElse("");
  }

  /** Whether a count gave way to another: told on an earlier day, or of one day the smaller. */
  private static boolean isEarlier(Value one, Value other) {
    Optional<LocalDate> a = firstDay(one);
    Optional<LocalDate> b = firstDay(other);
    return a.isPresent() && b.isPresent() && !a.equals(b)
        ? a.get().isBefore(b.get())
        : number(one) < number(other);
  }

  private static double number(Value value) {
    return Objects.requireNonNull(value.amount()).number();
  }

  static boolean grows(Slot slot) {
    return switch (slot) {
      case KILLED, INJURED, MISSING, ARRESTED, DISPLACED, MONEY -> true;
      case TROOPS, EQUIPMENT, PROTESTERS, DURATION, MEMBERS, COMMANDER, DATE, CAUSE, OTHER -> false;
    };
  }

  /** The day on which a value first stands: an old count lives on beside the new one. */
  private static Optional<LocalDate> firstDay(Value value) {
    return days(value).min(Comparator.naturalOrder());
  }

  static Optional<LocalDate> lastDay(Value value) {
    return days(value).max(Comparator.naturalOrder());
  }

  private static Stream<LocalDate> days(Value value) {
    return value.claims().stream().map(Bearing::asOf).filter(Objects::nonNull);
  }
}
