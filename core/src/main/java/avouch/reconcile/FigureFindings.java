package avouch.reconcile;

import avouch.language.Killing;
import avouch.lineage.Origins;
import avouch.model.Amount;
import avouch.model.Claim;
import avouch.model.Claim.Basis;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.FigureClaim;
import avouch.model.Finding;
import avouch.model.Finding.Chosen;
import avouch.model.Finding.Difference;
import avouch.model.Finding.Value;
import avouch.model.Policy;
import avouch.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Makes one finding of each group of figure claims. */
final class FigureFindings {
  private static final Comparator<Value> BEST_BORNE =
      Comparator.comparing((Value value) -> -value.origins())
          .thenComparing(value -> -value.outlets())
          .thenComparing(value -> Objects.requireNonNull(value.amount()).bound())
          .thenComparing(value -> -Objects.requireNonNull(value.amount()).number())
          .thenComparing(Value::text);

  private static final Set<Claim.Slot> HARM = Set.of(Claim.Slot.KILLED, Claim.Slot.INJURED);

  /** Whom it befalls: each report prints how many or shows them. */
  private static final Set<Claim.Slot> FATES =
      Set.of(Claim.Slot.KILLED, Claim.Slot.INJURED, Claim.Slot.ARRESTED);

  /** So many times as many as a report shows are more than it tells of one by one. */
  private static final int SOME_OF = 10;

  private final String story;
  private final Passages passages;
  private final Origins origins;
  private final Policy policy;

  FigureFindings(String story, Passages passages, Origins origins, Policy policy) {
    this.story = story;
    this.passages = passages;
    this.origins = origins;
    this.policy = policy;
  }

  List<Finding> of(List<Claim> claims) {
    List<FigureClaim> figures = FigureClaim.in(claims).filter(FigureFindings::isSaid).toList();
    return new FigureGroups(passages, claims).of(figures).stream().map(this::finding).toList();
  }

  /** Not denied; and harm that is only planned has befallen nobody yet. */
  private static boolean isSaid(FigureClaim claim) {
    return switch (claim.bearing().modality()) {
      case ASSERTED, POSSIBLE -> true;
      case DENIED -> false;
      case PLANNED -> !HARM.contains(claim.slot());
    };
  }

  private Finding finding(FigureGroups.Group group) {
    boolean harm = HARM.contains(group.slot());
    List<FigureClaim> claims =
        FATES.contains(group.slot()) ? byReport(group.claims()) : borne(group.claims());
    Votes votes =
        harm ? Votes.of(claims, told -> total(group.slot(), told), origins::lineage) : Votes.NONE;
    Weighed weighed = weighed(group.slot(), claims).with(votes);
    List<Value> values = weighed.values();
    List<Integer> current = weighed.current();
    List<Difference> differences = weighed.differences();
    Verdict verdict = verdict(values, differences, weighed.superseded(), new TreeSet<>(current));
    Chosen chosen = Choice.of(policy, values, weighed.eligible(policy), verdict, votes);
    return new Finding(
        Ids.of(story, group.slot(), group.counted(), group.of(), group.scope()),
        Finding.Kind.NUMBER,
        Questions.of(group, isOfKilling(claims)),
        group.slot(),
        group.counted().isEmpty() ? null : group.counted(),
        group.of(),
        group.scope(),
        verdict,
        basis(claims),
        Choice.number(policy, values, chosen),
        bound(values, current, Amount::low, DoubleStream::min),
        bound(values, current, Amount::high, DoubleStream::max),
        chosen,
        values,
        differences);
  }

  /** Whether at least half of the sentences tell of a killing, and not of deaths alone. */
  private boolean isOfKilling(List<FigureClaim> claims) {
    long killing =
        claims.stream()
            .map(claim -> passages.words(claim.bearing().sentence()))
            .filter(Killing::isToldIn)
            .count();
    return killing * 2 >= claims.size();
  }

  private Weighed weighed(Claim.Slot slot, List<FigureClaim> claims) {
    return Weighed.of(slot, claims, values(claims), passages);
  }

  /** What the claims of one report come to by themselves. */
  private OptionalDouble total(Claim.Slot slot, List<FigureClaim> told) {
    Weighed own = weighed(slot, told);
    Chosen chosen =
        Choice.of(
            Policy.RANGE, own.values(), own.eligible(Policy.RANGE), Verdict.COMPATIBLE, Votes.NONE);
    Integer value = chosen.value();
    return value == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(Objects.requireNonNull(own.values().get(value).amount()).number());
  }

  /** The claims that bear a report's answer: those that print it, where any does. */
  private static List<FigureClaim> borne(List<FigureClaim> claims) {
    Basis basis = basis(claims);
    return claims.stream()
        .filter(claim -> basis == Basis.COUNTED || claim.basis() == basis)
        .toList();
  }

  /**
   * Each report's answer. Whom one shows without a number are some of many more that another
   * prints, and no count beside it.
   */
  private static List<FigureClaim> byReport(List<FigureClaim> claims) {
    double most =
        claims.stream()
            .filter(claim -> claim.basis() == Basis.STATED)
            .mapToDouble(claim -> Amounts.least(claim.amount()))
            .max()
            .orElse(0);
    return Backings.byReport(claims).values().stream()
        .flatMap(told -> borne(told).stream())
        .filter(claim -> claim.basis() == Basis.STATED || claim.amount().number() * SOME_OF >= most)
        .toList();
  }

  /**
   * Stated, if any report prints the number; but where each report that prints one adds up to more
   * ("three women and two men were hurt; one victim is in serious condition"), counted.
   */
  private static Basis basis(List<FigureClaim> claims) {
    Map<String, Double> counted = new TreeMap<>();
    for (FigureClaim claim : claims) {
      if (claim.basis() == Basis.COUNTED) {
        counted.merge(claim.bearing().report(), claim.amount().number(), Math::max);
      }
    }
    boolean parts =
        claims.stream()
            .filter(claim -> claim.basis() == Basis.STATED)
            .allMatch(
                claim ->
                    counted.getOrDefault(claim.bearing().report(), 0.0) > claim.amount().number());
    return parts ? Basis.COUNTED : Basis.STATED;
  }

  private List<Borne> values(List<FigureClaim> claims) {
    Map<String, List<FigureClaim>> same = new TreeMap<>();
    for (FigureClaim claim : claims) {
      String key = claim.amount() + " " + claim.change() + " " + claim.unit();
      same.computeIfAbsent(key, absent -> new ArrayList<>()).add(claim);
    }
    return same.values().stream()
        .map(some -> new Borne(value(some), some))
        .sorted(Comparator.comparing(Borne::value, BEST_BORNE))
        .toList();
  }

  private Value value(List<FigureClaim> claims) {
    FigureClaim first = claims.getFirst();
    List<Bearing> bearings =
        claims.stream().map(FigureClaim::bearing).distinct().sorted(Backings.BY_PLACE).toList();
    return new Value(
        passages.words(bearings.getFirst().span()),
        first.amount(),
        List.of(),
        first.unit(),
        first.change(),
        bearings,
        origins.count(bearings),
        (int) bearings.stream().map(Bearing::report).distinct().count());
  }

  private Verdict verdict(
      List<Value> values,
      List<Difference> differences,
      Set<Integer> superseded,
      Set<Integer> current) {
    boolean contested =
        differences.stream()
            .filter(difference -> difference.type() == Difference.Type.CONTRADICTION)
            .anyMatch(d -> current.contains(d.a()) && current.contains(d.b()));
    if (contested) {
      return Verdict.CONTESTED;
    }
    if (!superseded.isEmpty()) {
      return Verdict.SUPERSEDED;
    }
    List<Bearing> all = values.stream().flatMap(value -> value.claims().stream()).toList();
    if (origins.count(all) < 2) {
      return Verdict.SINGLE_ORIGIN;
    }
    boolean oneValue =
        differences.stream()
            .map(Difference::type)
            .allMatch(t -> t == Difference.Type.ROUNDING || t == Difference.Type.WORDING);
    return oneValue ? Verdict.AGREED : Verdict.COMPATIBLE;
  }

  private static @Nullable Double bound(
      List<Value> values,
      List<Integer> current,
      java.util.function.Function<Amount, @Nullable Double> side,
      java.util.function.Function<DoubleStream, OptionalDouble> end) {
    String unit = values.getFirst().unit();
    DoubleStream numbers =
        current.stream()
            .map(values::get)
            .filter(value -> Objects.equals(value.unit(), unit))
            .map(Value::amount)
            .filter(Objects::nonNull)
            .filter(amount -> current.size() == 1 || amount.bound() != Amount.Bound.VAGUE)
            .map(amount -> side.apply(amount))
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue);
    OptionalDouble found = end.apply(numbers);
    return found.isPresent() ? found.getAsDouble() : null;
  }
}
