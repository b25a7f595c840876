package avouch.reconcile;

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
    Basis basis = basis(group.claims());
    List<FigureClaim> claims =
        group.claims().stream()
            .filter(claim -> basis == Basis.COUNTED || claim.basis() == basis)
            .toList();
    List<Borne> borne = values(claims);
    List<Value> values = borne.stream().map(Borne::value).toList();
    Heads heads = Heads.of(claims);
    Set<Integer> stretched = stretched(borne);
    Set<Integer> parts = Totals.parts(group.slot(), values, stretched);
    FigureDifferences.Compared compared =
        new FigureDifferences(group.slot(), passages, parts).of(borne, heads);
    parts.addAll(heads.parts(borne));
    List<Difference> differences = compared.differences();
    Set<Integer> superseded = new TreeSet<>(compared.superseded());
    superseded.removeIf(parts::contains);
    List<Integer> current = current(values.size(), superseded, parts);
    Verdict verdict = verdict(values, differences, superseded, new TreeSet<>(current));
    Chosen chosen =
        Choice.of(
            policy,
            values,
            eligible(policy, current, passedOver(stretched, current, compared.below())),
            verdict);
    return new Finding(
        Ids.of(story, group.slot(), group.counted(), group.of(), group.scope()),
        Finding.Kind.NUMBER,
        Questions.of(group),
        group.slot(),
        group.counted().isEmpty() ? null : group.counted(),
        group.of(),
        group.scope(),
        verdict,
        basis,
        Choice.number(policy, values, chosen),
        bound(values, current, Amount::low, DoubleStream::min),
        bound(values, current, Amount::high, DoubleStream::max),
        chosen,
        values,
        differences);
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

  private static List<Integer> current(int size, Set<Integer> superseded, Set<Integer> parts) {
    List<Integer> current = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (!superseded.contains(i) && !parts.contains(i)) {
        current.add(i);
      }
    }
    return current;
  }

  /**
   * What lies below a lower bound; and what counts over a stretch or several events, where another
   * value does not.
   */
  private static Set<Integer> passedOver(
      Set<Integer> stretched, List<Integer> current, Set<Integer> below) {
    Set<Integer> passed = new TreeSet<>(stretched);
    passed.addAll(below);
    return passed.containsAll(current) ? below : passed;
  }

  private static Set<Integer> stretched(List<Borne> borne) {
    Set<Integer> stretched = new TreeSet<>();
    for (int i = 0; i < borne.size(); i++) {
      if (borne.get(i).isOverStretch()) {
        stretched.add(i);
      }
    }
    return stretched;
  }

  /** What the range policy does not pass over. */
  private static List<Integer> eligible(Policy policy, List<Integer> current, Set<Integer> passed) {
    List<Integer> eligible = current.stream().filter(i -> !passed.contains(i)).toList();
    return policy == Policy.RANGE && !eligible.isEmpty() ? eligible : current;
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
      java.util.function.Function<DoubleStream, java.util.OptionalDouble> end) {
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
    java.util.OptionalDouble found = end.apply(numbers);
    return found.isPresent() ? found.getAsDouble() : null;
  }
}
