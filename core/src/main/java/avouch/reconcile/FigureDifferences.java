package avouch.reconcile;

import avouch.model.Amount;
import avouch.model.Amount.Bound;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.Slot;
import avouch.model.Finding.Difference;
import avouch.model.Finding.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells how the amounts of one question differ; contradiction is what no other kind explains. */
final class FigureDifferences {
  /** Of more values, the worst borne are not compared. */
  private static final int MOST_VALUES = 200;

  private FigureDifferences() {}

  static List<Difference> of(Slot slot, List<Value> values, Set<Integer> parts) {
    List<Difference> differences = new ArrayList<>();
    int compared = Math.min(values.size(), MOST_VALUES);
    for (int a = 0; a < compared; a++) {
      for (int b = a + 1; b < compared; b++) {
        boolean part = parts.contains(a) || parts.contains(b);
        Kind kind = kind(slot, values.get(a), values.get(b), part);
        differences.add(new Difference(a, b, kind.type(), kind.why()));
      }
    }
    return differences;
  }

  private static Kind kind(Slot slot, Value one, Value other, boolean part) {
    Amount a = inHours(one);
    Amount b = inHours(other);
    String pair = quoted(one) + " and " + quoted(other);
    if (a.equals(b)) {
      return new Kind(Difference.Type.WORDING, pair + ": one length in two units");
    }
    if (!Objects.equals(one.change(), other.change())) {
      return new Kind(Difference.Type.DEFINITION, pair + ": one is a change, the other a count");
    }
    if (a.bound() == Bound.VAGUE || b.bound() == Bound.VAGUE) {
      return vague(one, other);
    }
    if (Amounts.rounded(a, b)) {
      return new Kind(Difference.Type.ROUNDING, pair + ": one is the other rounded");
    }
    if (Amounts.compatible(a, b)) {
      return new Kind(Difference.Type.BOUND, pair + ": both bounds hold at once");
    }
    if (!bothPlain(a, b) && Amounts.roundedWithin(a, b)) {
      return new Kind(Difference.Type.ROUNDING, pair + ": the round number may keep the bound");
    }
    if (part && !oneReport(one, other)) {
      return new Kind(
          Difference.Type.SCOPE, pair + ": one stands beside a total in its own report");
    }
    return excluding(slot, one, other);
  }

  /** Lengths of time are compared in hours, other amounts as printed. */
  private static Amount inHours(Value value) {
    Amount amount = Objects.requireNonNull(value.amount());
    double hours = Lengths.hours(value.unit());
    Double low = amount.low();
    Double high = amount.high();
    return hours == 1
        ? amount
        : new Amount(
            low == null ? null : Double.valueOf(low * hours),
            high == null ? null : Double.valueOf(high * hours),
            amount.bound());
  }

  private static boolean bothPlain(Amount a, Amount b) {
    return isPlain(a) && isPlain(b);
  }

  private static boolean isPlain(Amount amount) {
    return amount.bound() == Bound.EXACT || amount.bound() == Bound.ABOUT;
  }

  private static Kind vague(Value one, Value other) {
    Value vague = isVague(one) ? one : other;
    Value told = isVague(one) ? other : one;
    return new Kind(
        Difference.Type.BOUND,
        quoted(vague) + " is vaguer than " + quoted(told) + " and does not exclude it");
  }

  private static boolean isVague(Value value) {
    return value.amount() != null && value.amount().bound() == Bound.VAGUE;
  }

  private static Kind excluding(Slot slot, Value one, Value other) {
    Optional<Kind> later = later(slot, one, other);
    if (later.isPresent()) {
      return later.get();
    }
    String pair = quoted(one) + " and " + quoted(other);
    if (oneReport(one, other) && !disputed(slot, one, other)) {
      return new Kind(
          Difference.Type.SCOPE, pair + " stand in one report: they count different things");
    }
    return new Kind(Difference.Type.CONTRADICTION, pair + " exclude each other");
  }

  /** A count that grows, told larger on a later day; the missing are found, and may be fewer. */
  private static Optional<Kind> later(Slot slot, Value one, Value other) {
    if (!grows(slot)) {
      return Optional.empty();
    }
    Optional<LocalDate> a = firstDay(one);
    Optional<LocalDate> b = firstDay(other);
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return Optional.empty();
    }
    boolean first = a.get().isAfter(b.get());
    Value late = first ? one : other;
    Value early = first ? other : one;
    return slot == Slot.MISSING || number(late) > number(early)
        ? Optional.of(
            new Kind(
                Difference.Type.LATER_COUNT,
                quoted(late)
                    + " of "
                    + firstDay(late).orElseThrow()
                    + " is a later count than "
                    + quoted(early)
                    + " of "
                    + firstDay(early).orElseThrow()))
        : Optional.empty();
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

  /**
   * Whether a report that prints both gives each to a source of its own; of a turnout one source is
   * enough, as a march has no parts.
   */
  static boolean disputed(Slot slot, Value one, Value other) {
    for (Bearing a : one.claims()) {
      for (Bearing b : other.claims()) {
        if (a.report().equals(b.report()) && disputed(slot, source(a), source(b))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean disputed(Slot slot, String a, String b) {
    boolean both = !a.isEmpty() && !b.isEmpty();
    return !a.equals(b) && (both || slot == Slot.PROTESTERS);
  }

  private static String source(Bearing bearing) {
    return bearing.attribution().isEmpty() ? "" : bearing.attribution().getFirst().settled();
  }

  private static boolean oneReport(Value one, Value other) {
    Set<String> reports =
        one.claims().stream().map(Bearing::report).collect(java.util.stream.Collectors.toSet());
    return other.claims().stream().map(Bearing::report).anyMatch(reports::contains);
  }

  /** The day on which a value first stands: an old count lives on beside the new one. */
  static Optional<LocalDate> firstDay(Value value) {
    return days(value).min(Comparator.naturalOrder());
  }

  static Optional<LocalDate> lastDay(Value value) {
    return days(value).max(Comparator.naturalOrder());
  }

  private static Stream<LocalDate> days(Value value) {
    return value.claims().stream().map(Bearing::asOf).filter(Objects::nonNull);
  }

  private static String quoted(Value value) {
    return "“" + value.text() + "”";
  }

  private record Kind(Difference.Type type, String why) {}
}
