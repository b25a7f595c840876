package avouch.reconcile;

import avouch.language.Wordings;
import avouch.model.Amount;
import avouch.model.Amount.Bound;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.FigureClaim;
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
  private final Heads heads;
  private final Passages passages;
  private final Set<Integer> parts;

  FigureDifferences(Slot slot, Heads heads, Passages passages, Set<Integer> parts) {
    this.slot = slot;
    this.heads = heads;
    this.passages = passages;
    this.parts = parts;
  }

  List<Difference> of(List<Borne> values) {
    List<Difference> differences = new ArrayList<>();
    int compared = Math.min(values.size(), MOST_VALUES);
    for (int a = 0; a < compared; a++) {
      for (int b = a + 1; b < compared; b++) {
        boolean part = parts.contains(a) || parts.contains(b);
        Kind kind = kind(values.get(a), values.get(b), part);
        differences.add(new Difference(a, b, kind.type(), kind.why()));
      }
    }
    return differences;
  }

  private Kind kind(Borne first, Borne second, boolean part) {
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
    Optional<Kind> occasions = everywhere(first, second, this::occasions);
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
    if (oneReport(one, other) && !(large && Amounts.rounded(a, b))) {
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
    if (part && !oneReport(one, other)) {
      return new Kind(
          Difference.Type.SCOPE, pair + ": one stands beside a total in its own report");
    }
    return excluding(first, second, pair);
  }

  private Optional<Kind> occasions(FigureClaim a, FigureClaim b) {
    return heads.occasions(a, b).map(Kind::scope);
  }

  /** Why no claim of one value can be held against any of the other; empty if some can. */
  private static Optional<Kind> everywhere(
      Borne one, Borne other, BiFunction<FigureClaim, FigureClaim, Optional<Kind>> apart) {
    Optional<Kind> reason = Optional.empty();
    for (FigureClaim a : one.claims()) {
      for (FigureClaim b : other.claims()) {
        Optional<Kind> why = apart.apply(a, b);
        if (why.isEmpty()) {
          return Optional.empty();
        }
        reason = reason.or(() -> why);
      }
    }
    return reason;
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

  private Kind excluding(Borne first, Borne second, String pair) {
    Optional<Kind> apart = everywhere(first, second, this::apart);
    if (apart.isPresent()) {
      return laterAtAll(first, second).orElseGet(() -> apart.get().of(pair));
    }
    if (slot == Slot.OTHER && !areRivals(first, second)) {
      return UNLIKE.of(pair);
    }
    return revised(first, second)
        .orElseGet(() -> new Kind(Difference.Type.CONTRADICTION, pair + " exclude each other"));
  }

  /** Sentences that share few words may still tell of one count that grew. */
  private Optional<Kind> laterAtAll(Borne first, Borne second) {
    return everywhere(first, second, this::counted).isPresent()
        ? Optional.empty()
        : later(slot, first.value(), second.value());
  }

  /**
   * A count of people grows as news comes in, and those hurt are fewer when one of them has died:
   * unless two sources each stand by a number, the later report has the later count. Of one day the
   * larger number is the later.
   */
  private Optional<Kind> revised(Borne first, Borne second) {
    if (!grows(slot) || areRivals(first, second)) {
      return Optional.empty();
    }
    boolean one = isEarlier(first.value(), second.value());
    return Optional.of(laterCount(one ? second.value() : first.value(), one ? first : second));
  }

  private static Kind laterCount(Value late, Borne early) {
    return new Kind(
        Difference.Type.LATER_COUNT,
        dated(late) + " is a later count than " + dated(early.value()));
  }

  private static String dated(Value value) {
    return quoted(value) + firstDay(value).map(day -> " of " + day).orElse("");
  }

  /**
   * Whether two sources each stand by a number of their own: on one day, or against a larger number
   * of the day before that nothing explains.
   */
  private boolean areRivals(Borne first, Borne second) {
    for (FigureClaim a : first.claims()) {
      for (FigureClaim b : second.claims()) {
        if (Rivals.are(slot, a, b) && apart(a, b).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a count gave way to another: told on an earlier day, or of one day the smaller. */
  static boolean isEarlier(Value one, Value other) {
    Optional<LocalDate> a = firstDay(one);
    Optional<LocalDate> b = firstDay(other);
    return a.isPresent() && b.isPresent() && !a.equals(b)
        ? a.get().isBefore(b.get())
        : number(one) < number(other);
  }

  /** Why two claims are no counts of the same people, whatever the day. */
  private Optional<Kind> counted(FigureClaim a, FigureClaim b) {
    return a.bearing().report().equals(b.bearing().report())
        ? inOneReport(a, b)
        : heads.apart(a, b).map(Kind::scope).or(() -> byCare(a, b)).or(() -> byAttacker(a, b));
  }

  private static Optional<Kind> byCare(FigureClaim a, FigureClaim b) {
    return a.setting().care() == b.setting().care()
        ? Optional.empty()
        : Optional.of(
            new Kind(
                Difference.Type.DEFINITION,
                "one counts those taken to hospital or treated, the other those hurt"));
  }

  private static Optional<Kind> byAttacker(FigureClaim a, FigureClaim b) {
    return a.setting().attacker() == b.setting().attacker()
        ? Optional.empty()
        : Optional.of(Kind.scope("one sentence tells of the attacker's death too"));
  }

  private Optional<Kind> inOneReport(FigureClaim a, FigureClaim b) {
    return Rivals.disputed(slot, a.bearing(), b.bearing())
        ? heads.apartInOneReport(a, b).map(Kind::scope)
        : Optional.of(Kind.scope("both stand in one report, so they count different things"));
  }

  /** Why two claims do not exclude each other; empty if they do. */
  private Optional<Kind> apart(FigureClaim a, FigureClaim b) {
    return counted(a, b).or(() -> unlike(a, b));
  }

  /**
   * Two accounts of one thing share words; without them they may tell of different things. Large
   * numbers of one size are not there by chance, nor are two counts of one march.
   */
  private Optional<Kind> unlike(FigureClaim a, FigureClaim b) {
    if (slot == Slot.PROTESTERS || (slot != Slot.OTHER && isTelling(a, b))) {
      return Optional.empty();
    }
    double likeness =
        Wordings.likeness(
            passages.tokens(a.bearing().sentence()), passages.tokens(b.bearing().sentence()));
    return likeness >= (slot == Slot.OTHER ? ONE_THING : ONE_EVENT)
        ? Optional.empty()
        : Optional.of(UNLIKE);
  }

  private static boolean isTelling(FigureClaim a, FigureClaim b) {
    double less = Math.min(a.amount().number(), b.amount().number());
    double more = Math.max(a.amount().number(), b.amount().number());
    return less >= TELLING && more <= less * SIZE;
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
