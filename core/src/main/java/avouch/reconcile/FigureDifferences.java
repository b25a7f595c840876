package avouch.reconcile;

import avouch.model.Amount;
import avouch.model.Amount.Bound;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.Slot;
import avouch.model.Finding.Difference;
import avouch.model.Finding.Value;
import avouch.reconcile.Side.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Tells how the amounts of one question differ; contradiction is what no other kind explains. */
final class FigureDifferences {
  /** Of more values, the worst borne are not compared. */
  private static final int MOST_VALUES = 200;

  /** Sentences so alike tell of one event. */
  private static final double ONE_EVENT = 0.3;

  /** Sentences so alike count one thing, where the question says only what is counted. */
  private static final double ONE_THING = 0.75;

  /** Smaller numbers recur by chance; those of one size are within this factor. */
  private static final double TELLING = 100;

  private static final double SIZE = 3;

  private static final Kind UNLIKE = Kind.scope("the sentences may tell of different things");

  private final Slot slot;
  private final Passages passages;
  private final Set<Integer> parts;

  FigureDifferences(Slot slot, Passages passages, Set<Integer> parts) {
    this.slot = slot;
    this.passages = passages;
    this.parts = parts;
  }

  List<Difference> of(List<Borne> values, Heads heads) {
    List<Side> sides =
        values.stream().limit(MOST_VALUES).map(borne -> new Side(borne, heads, passages)).toList();
    List<Difference> differences = new ArrayList<>();
    for (int a = 0; a < sides.size(); a++) {
      for (int b = a + 1; b < sides.size(); b++) {
        boolean part = parts.contains(a) || parts.contains(b);
        Kind kind = kind(sides.get(a), sides.get(b), part);
        differences.add(new Difference(a, b, kind.type(), kind.why()));
      }
    }
    return differences;
  }

  private Kind kind(Side first, Side second, boolean part) {
    Value one = first.value();
    Value other = second.value();
    Amount a = inHours(one);
    Amount b = inHours(other);
    String pair = quoted(one) + " and " + quoted(other);
    if (a.equals(b)) {
      return new Kind(Difference.Type.WORDING, pair + ": one length in two units");
    }
    if (!Objects.equals(one.change(), other.change())) {
      return new Kind(Difference.Type.DEFINITION, pair + ": one is a change, the other a count");
    }
    Optional<Kind> occasions = everywhere(first, second, FigureDifferences::occasions);
    if (occasions.isPresent()) {
      return occasions.get().of(pair);
    }
    if (a.bound() == Bound.VAGUE || b.bound() == Bound.VAGUE) {
      return vague(one, other);
    }
    if (a.number() == b.number()) {
      return new Kind(Difference.Type.BOUND, pair + ": one number, with and without a bound");
    }
    boolean large = Math.min(a.number(), b.number()) >= TELLING;
    if (first.meets(second) && !(large && Amounts.rounded(a, b))) {
      Optional<Kind> parts = everywhere(first, second, this::inOneReport);
      if (parts.isPresent()) {
        return parts.get().of(pair);
      }
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
    if (part && !first.meets(second)) {
      return new Kind(
          Difference.Type.SCOPE, pair + ": one stands beside a total in its own report");
    }
    return excluding(first, second, pair);
  }

  private static Optional<Kind> occasions(Stated a, Stated b) {
    return a.told().occasions(b.told()).map(Kind::scope);
  }

  /** Why no claim of one value can be held against any of the other; empty if some can. */
  private static Optional<Kind> everywhere(
      Side one, Side other, BiFunction<Stated, Stated, Optional<Kind>> apart) {
    return one.any(other, (a, b) -> apart.apply(a, b).isEmpty(), (a, b) -> true)
        ? Optional.empty()
        : apart.apply(one.first(), other.first());
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

  private Kind excluding(Side first, Side second, String pair) {
    Optional<Kind> counted = everywhere(first, second, this::counted);
    if (counted.isPresent()) {
      return counted.get().of(pair);
    }
    if (!first.any(second, (a, b) -> counted(a, b).isEmpty(), this::isAlike)) {
      return later(first.value(), second.value())
          .orElseGet(() -> counted(first.first(), second.first()).orElse(UNLIKE).of(pair));
    }
    if (slot == Slot.OTHER && !areRivals(first, second)) {
      return UNLIKE.of(pair);
    }
    return revised(first, second)
        .orElseGet(() -> new Kind(Difference.Type.CONTRADICTION, pair + " exclude each other"));
  }

  /**
   * A count of people grows as news comes in, and those hurt are fewer when one of them has died:
   * unless two sources each stand by a number, the later report has the later count. Of one day the
   * larger number is the later.
   */
  private Optional<Kind> revised(Side first, Side second) {
    if (!grows(slot) || areRivals(first, second)) {
      return Optional.empty();
    }
    boolean inOrder = isEarlier(first.value(), second.value());
    return Optional.of(
        inOrder
            ? laterCount(second.value(), first.value())
            : laterCount(first.value(), second.value()));
  }

  private static Kind laterCount(Value late, Value early) {
    return new Kind(
        Difference.Type.LATER_COUNT, dated(late) + " is a later count than " + dated(early));
  }

  private static String dated(Value value) {
    return quoted(value) + firstDay(value).map(day -> " of " + day).orElse("");
  }

  /**
   * Whether two sources each stand by a number of their own: on one day, or against a larger number
   * of the day before that nothing explains.
   */
  private boolean areRivals(Side first, Side second) {
    return first.any(
        second, (a, b) -> Rivals.are(a.told(), b.told()) && counted(a, b).isEmpty(), this::isAlike);
  }

  /** Whether a count gave way to another: told on an earlier day, or of one day the smaller. */
  static boolean isEarlier(Value one, Value other) {
    Optional<LocalDate> a = firstDay(one);
    Optional<LocalDate> b = firstDay(other);
    return a.isPresent() && b.isPresent() && !a.equals(b)
        ? a.get().isBefore(b.get())
        : number(one) < number(other);
  }

  /** Why two claims are no counts of the same people, whatever the day; empty if they may be. */
  private Optional<Kind> counted(Stated a, Stated b) {
    Told one = a.told();
    Told other = b.told();
    return a.report().equals(b.report())
        ? inOneReport(a, b)
        : one.apart(other)
            .map(Kind::scope)
            .or(() -> byCare(one, other))
            .or(() -> byAttacker(one, other));
  }

  private static Optional<Kind> byCare(Told a, Told b) {
    return a.setting().care() == b.setting().care()
        ? Optional.empty()
        : Optional.of(
            new Kind(
                Difference.Type.DEFINITION,
                "one counts those taken to hospital or treated, the other those hurt"));
  }

  private static Optional<Kind> byAttacker(Told a, Told b) {
    return a.setting().attacker() == b.setting().attacker()
        ? Optional.empty()
        : Optional.of(Kind.scope("one sentence tells of the attacker's death too"));
  }

  private Optional<Kind> inOneReport(Stated a, Stated b) {
    return Rivals.disputed(a.told(), b.told())
        ? a.told().apartInOneReport(b.told(), a.sentence().equals(b.sentence())).map(Kind::scope)
        : Optional.of(Kind.scope("both stand in one report, so they count different things"));
  }

  /**
   * Two accounts of one thing share words; without them they may tell of different things. Large
   * numbers of one size are not there by chance, nor are two counts of one march.
   */
  private boolean isAlike(Stated a, Stated b) {
    return slot == Slot.PROTESTERS
        || (slot != Slot.OTHER && isTelling(a.told().amount(), b.told().amount()))
        || passages.likeness(a.sentence(), b.sentence())
            >= (slot == Slot.OTHER ? ONE_THING : ONE_EVENT);
  }

  private static boolean isTelling(Amount a, Amount b) {
    double less = Math.min(a.number(), b.number());
    double more = Math.max(a.number(), b.number());
    return less >= TELLING && more <= less * SIZE;
  }

  /** A count that grows, told larger on a later day; the missing are found, and may be fewer. */
  private Optional<Kind> later(Value one, Value other) {
    Optional<LocalDate> a = firstDay(one);
    Optional<LocalDate> b = firstDay(other);
    if (!grows(slot) || a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return Optional.empty();
    }
    boolean first = a.get().isAfter(b.get());
    Value late = first ? one : other;
    Value early = first ? other : one;
    return slot == Slot.MISSING || number(late) > number(early)
        ? Optional.of(laterCount(late, early))
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

  private record Kind(Difference.Type type, String why) {
    static Kind scope(String why) {
      return new Kind(Difference.Type.SCOPE, why);
    }

    /** The same of a pair. */
    Kind of(String pair) {
      return new Kind(type, pair + ": " + why);
    }
  }
}
