package avouch.reconcile;

import avouch.language.Wordings;
import avouch.model.Amount;
import avouch.model.Amount.Bound;
import avouch.model.Claim.Slot;
import avouch.model.Finding.Difference;
import avouch.model.Finding.Value;
import avouch.model.Scope;
import avouch.reconcile.Side.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Tells how the amounts of one question differ; contradiction is what no other kind explains. */
final class FigureDifferences {
  /** Of more values, the worst borne are not compared. */
  private static final int MOST_VALUES = 200;

  /** Of sentences so alike the later may count what the earlier counts. */
  private static final double LATER_OF_ONE = 0.2;

  /** Sentences so alike count one thing, where the question says only what is counted. */
  private static final double ONE_THING = 0.75;

  /** Smaller numbers recur by chance; those of one size are within this factor. */
  private static final double TELLING = 100;

  private static final double SIZE = 3;

  /** A lower bound is an early count where the number has grown by this factor. */
  private static final double OUTGROWN = 2;

  private static final Kind OF_MORE =
      Kind.scope("so much larger a number counts over more than this event");

  private static final Optional<Kind> ONE_NUMBER =
      Optional.of(new Kind(Difference.Type.BOUND, "one number, with and without a bound"));

  private static final Optional<Kind> ONE_REPORT =
      Optional.of(Kind.scope("both stand in one report, so they may count different things"));

  private static final Optional<Kind> BESIDE_TOTAL =
      Optional.of(Kind.scope("one stands beside a total in its own report"));

  private static final Kind UNDISPUTED =
      Kind.scope("no two sources stand by them, so they may count different things");

  private static final Kind OF_THE_PAST =
      new Kind(Difference.Type.CONTRADICTION, "of what is long past, neither count grows");

  private static final Kind OF_ONE_SIZE =
      new Kind(Difference.Type.CONTRADICTION, "large numbers of one size exclude each other");

  private static final Kind ONE_BY_ONE =
      Kind.scope("one shows its people one by one, and need not show them all");

  private static final Kind UNLIKE = Kind.scope("the sentences may tell of different things");

  private final Slot slot;
  private final Passages passages;
  private final Set<Integer> parts;

  FigureDifferences(Slot slot, Passages passages, Set<Integer> parts) {
    this.slot = slot;
    this.passages = passages;
    this.parts = parts;
  }

  /**
   * What tells values apart.
   *
   * @param differences of every pair
   * @param superseded the values, by index, that gave way to a later count
   * @param below those that lie below a lower bound told of the same day and place
   */
  record Compared(List<Difference> differences, Set<Integer> superseded, Set<Integer> below) {}

  Compared of(List<Borne> values, Heads heads) {
    List<Side> sides =
        values.stream().limit(MOST_VALUES).map(borne -> new Side(borne, heads, passages)).toList();
    List<Difference> differences = new ArrayList<>();
    Set<Integer> superseded = new TreeSet<>();
    Set<Integer> below = new TreeSet<>();
    for (int a = 0; a < sides.size(); a++) {
      for (int b = a + 1; b < sides.size(); b++) {
        boolean part = parts.contains(a) || parts.contains(b);
        Kind kind = kind(sides.get(a), sides.get(b), part);
        differences.add(new Difference(a, b, kind.type(), kind.why()));
        switch (kind.outdated()) {
          case FIRST -> superseded.add(a);
          case SECOND -> superseded.add(b);
          case NEITHER -> {}
        }
        if (isBelow(sides.get(a), sides.get(b))) {
          below.add(a);
        } else if (isBelow(sides.get(b), sides.get(a))) {
          below.add(b);
        }
      }
    }
    return new Compared(differences, superseded, below);
  }

  private static boolean isBelow(Side one, Side bound) {
    return Choice.isBelow(one.value(), bound.value())
        && everywhere(one, bound, FigureDifferences::occasions).isEmpty();
  }

  private Kind kind(Side first, Side second, boolean part) {
    Value one = first.value();
    Value other = second.value();
    String pair = quoted(one) + " and " + quoted(other);
    return same(first, second)
        .or(() -> everywhere(first, second, FigureDifferences::occasions))
        .or(() -> LaterCounts.called(first, second, passages))
        .orElseGet(() -> ofOneThing(byNumber(first, second, part), first, second))
        .of(pair);
  }

  private Kind byNumber(Side first, Side second, boolean part) {
    return bounded(first, second)
        .or(() -> part && !first.meets(second) ? BESIDE_TOTAL : Optional.empty())
        .orElseGet(() -> excluding(first, second));
  }

  /**
   * The same, if the two count one thing; numbers alone do not say so. A bound holds of what may be
   * the same people, and a later count is told in words like the earlier one's by two who print it.
   */
  private Kind ofOneThing(Kind kind, Side first, Side second) {
    return switch (kind.type()) {
      case BOUND -> everywhere(first, second, this::counted).orElse(kind);
      case LATER_COUNT -> {
        if (first.isCounted() || second.isCounted()) {
          yield ONE_BY_ONE;
        }
        yield first.any(second, (a, b) -> true, this::mayFollow)
                || first.any(second, FigureDifferences::areOfOneSort, (a, b) -> true)
            ? kind
            : UNLIKE;
      }
      default -> kind;
    };
  }

  /** One amount in other words, or a change beside a level. */
  private static Optional<Kind> same(Side first, Side second) {
    Amount a = inHours(first.value());
    Amount b = inHours(second.value());
    if (a.equals(b)) {
      return Optional.of(new Kind(Difference.Type.WORDING, "one amount in two wordings"));
    }
    if (!Objects.equals(first.value().change(), second.value().change())) {
      return Optional.of(
          new Kind(Difference.Type.DEFINITION, "one is a change, the other a count"));
    }
    boolean recurs = a.number() < TELLING && !first.meets(second);
    return a.number() == b.number()
            && !recurs
            && everywhere(first, second, FigureDifferences::elsewhere).isEmpty()
            && a.bound() != Bound.VAGUE
            && b.bound() != Bound.VAGUE
        ? ONE_NUMBER
        : Optional.empty();
  }

  /** What bounds and rounding explain. */
  private Optional<Kind> bounded(Side first, Side second) {
    Amount a = inHours(first.value());
    Amount b = inHours(second.value());
    if (a.bound() == Bound.VAGUE || b.bound() == Bound.VAGUE) {
      return Optional.of(vague(first, second));
    }
    if (a.number() == b.number()) {
      return ONE_NUMBER;
    }
    boolean large = Math.min(a.number(), b.number()) >= TELLING;
    if (first.meets(second) && !(large && Amounts.rounded(a, b))) {
      Optional<Kind> parts = everywhere(first, second, this::besideInOneReport);
      if (parts.isPresent()) {
        return parts;
      }
    }
    if (Amounts.rounded(a, b)) {
      return Optional.of(new Kind(Difference.Type.ROUNDING, "one is the other rounded"));
    }
    if (Amounts.compatible(a, b)) {
      return outgrown(first, second)
          .or(() -> Optional.of(new Kind(Difference.Type.BOUND, "both bounds hold at once")));
    }
    return !bothPlain(a, b) && Amounts.roundedWithin(a, b)
        ? Optional.of(new Kind(Difference.Type.ROUNDING, "the round number may keep the bound"))
        : Optional.empty();
  }

  /** "At least 20" where others tell of 90: an early count, true as it stays. */
  private Optional<Kind> outgrown(Side first, Side second) {
    Amount a = inHours(first.value());
    Amount b = inHours(second.value());
    boolean firstIsLater = a.number() > b.number();
    Amount less = firstIsLater ? b : a;
    Amount more = firstIsLater ? a : b;
    boolean open = less.bound() == Bound.AT_LEAST || less.bound() == Bound.MORE_THAN;
    if (slot.isHarm() && Amounts.areBeyond(a, b)) {
      return Optional.of(OF_MORE);
    }
    return LaterCounts.grows(slot) && open && more.number() >= less.number() * OUTGROWN
        ? Optional.of(Kind.later(firstIsLater, "the lower bound is an early count"))
        : Optional.empty();
  }

  private static Optional<Kind> elsewhere(Stated a, Stated b) {
    return a.told().elsewhere(b.told()).map(Kind::scope);
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

  /** A vague count stands for any number that it may mean. */
  private Kind vague(Side first, Side second) {
    boolean firstIsVague = first.value().isVague();
    Value vague = (firstIsVague ? first : second).value();
    Value told = (firstIsVague ? second : first).value();
    Optional<Kind> parts =
        first.meets(second) ? everywhere(first, second, this::vagueInOneReport) : Optional.empty();
    if (parts.isPresent()) {
      return parts.get();
    }
    return Amounts.compatible(inHours(first.value()), inHours(second.value()))
        ? new Kind(
            Difference.Type.BOUND,
            quoted(vague) + " is vaguer than " + quoted(told) + " and does not exclude it")
        : LaterCounts.grown(slot, first, second)
            .orElseGet(() -> Kind.scope(quoted(vague) + " cannot mean " + quoted(told)));
  }

  private Optional<Kind> vagueInOneReport(Stated a, Stated b) {
    boolean again =
        !a.sentence().equals(b.sentence())
            && passages.likeness(a.sentence(), b.sentence()) >= Wordings.ONE_EVENT;
    return a.report().equals(b.report()) && !again && !leads(a, b) ? ONE_REPORT : Optional.empty();
  }

  /** "Dozens were killed": the number that its report gives further down is what they are. */
  private static boolean leads(Stated a, Stated b) {
    Stated vague = a.told().amount().bound() == Bound.VAGUE ? a : b;
    return vague.told().leads()
        && !a.sentence().equals(b.sentence())
        && Amounts.compatible(a.told().amount(), b.told().amount());
  }

  private Kind excluding(Side first, Side second) {
    Optional<Kind> counted = everywhere(first, second, this::counted);
    if (counted.isPresent()) {
      return counted.get();
    }
    boolean past = first.any(second, FigureDifferences::arePast, this::isOfOneEvent);
    if (past) {
      return OF_THE_PAST;
    }
    if (slot != Slot.OTHER && Amounts.areBeyond(inHours(first.value()), inHours(second.value()))) {
      return OF_MORE;
    }
    if (!first.any(second, (a, b) -> counted(a, b).isEmpty(), this::isAlike)) {
      return LaterCounts.grown(slot, first, second)
          .orElseGet(() -> counted(first.first(), second.first()).orElse(UNLIKE));
    }
    if (areRivals(first, second)) {
      return new Kind(Difference.Type.CONTRADICTION, "two sources stand by them");
    }
    return LaterCounts.revised(slot, first, second)
        .orElse(areOfOneSize(first, second) ? OF_ONE_SIZE : UNDISPUTED);
  }

  /** Counts that two reports give of one thing long past: neither grows any more. */
  private static boolean arePast(Stated a, Stated b) {
    String one = a.told().period();
    return one != null
        && !one.startsWith(Scope.SINCE)
        && one.equals(b.told().period())
        && !a.report().equals(b.report())
        && a.told().apart(b.told()).isEmpty()
        && a.told().countsAlike(b.told());
  }

  private boolean isOfOneEvent(Stated a, Stated b) {
    return passages.likeness(a.sentence(), b.sentence()) >= Wordings.ONE_EVENT;
  }

  private boolean mayFollow(Stated a, Stated b) {
    return passages.likeness(a.sentence(), b.sentence()) >= LATER_OF_ONE;
  }

  /** "Six officers", then "11 officers": the noun says whom both count. */
  private static boolean areOfOneSort(Stated a, Stated b) {
    return a.told().counted().equals(b.told().counted())
        && !a.told().countsAnybody()
        && bothPlain(a.told().amount(), b.told().amount());
  }

  /** Whether two sources each stand by a number of their own. */
  private boolean areRivals(Side first, Side second) {
    return first.any(second, (a, b) -> Rivals.are(a, b) && counted(a, b).isEmpty(), this::isAlike);
  }

  /** Why two claims are no counts of the same people, whatever the day; empty if they may be. */
  private Optional<Kind> counted(Stated a, Stated b) {
    Told one = a.told();
    Told other = b.told();
    return a.report().equals(b.report())
        ? inOneReport(a, b)
        : one.apart(other).or(() -> Inclusions.apart(one, other)).map(Kind::scope);
  }

  /** What one report gives beside its own count is a part, if no other report leads with it. */
  private Optional<Kind> besideInOneReport(Stated a, Stated b) {
    boolean led = a.told().leads() && b.told().leads() && slot.isOfPeople();
    return !a.report().equals(b.report()) && led ? Optional.empty() : inOneReport(a, b);
  }

  private Optional<Kind> inOneReport(Stated a, Stated b) {
    return Rivals.inOneReport(a.told(), b.told())
        ? a.told().apartInOneReport(b.told(), a.sentence().equals(b.sentence())).map(Kind::scope)
        : ONE_REPORT;
  }

  /**
   * Two accounts of one thing share words; without them they may tell of different things. Large
   * numbers of one size are not there by chance, nor are two counts of one march that somebody
   * gives: what a report itself tells of a crowd may be another crowd.
   */
  private boolean isAlike(Stated a, Stated b) {
    return (slot == Slot.PROTESTERS && Rivals.areSaid(a.told(), b.told()))
        || Rivals.isAgainst(a.told(), b.told())
        || (slot != Slot.OTHER && isTelling(a.told().amount(), b.told().amount()))
        || passages.likeness(a.sentence(), b.sentence())
            >= (slot == Slot.OTHER ? ONE_THING : Wordings.ONE_EVENT);
  }

  /** Two crowds or forces of one size are two, unless the sentences tell of one event. */
  private boolean areOfOneSize(Side first, Side second) {
    return slot != Slot.OTHER
        && isTelling(inHours(first.value()), inHours(second.value()))
        && first.any(second, (a, b) -> counted(a, b).isEmpty(), this::isOfOneEvent);
  }

  private static boolean isTelling(Amount a, Amount b) {
    double less = Math.min(a.number(), b.number());
    double more = Math.max(a.number(), b.number());
    return less >= TELLING && more <= less * SIZE;
  }

  private static String quoted(Value value) {
    return "“" + value.text() + "”";
  }
}
