package avouch.reconcile;

import avouch.model.Amount;
import avouch.model.Claim.FigureClaim;
import avouch.model.Setting;
import avouch.model.Setting.Sign;
import avouch.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which figure each report gives to a question: the first that it tells, for reports lead with the
 * count of all. What it tells later of the same is a part, or of another time.
 */
final class Heads {
  private final Map<String, FigureClaim> first = new HashMap<>();
  private final Map<Said, Setting> settings = new HashMap<>();
  private final Map<Span, List<FigureClaim>> sentences = new HashMap<>();
  private final Set<Double> numbers = new HashSet<>();

  private Heads() {}

  static Heads of(Collection<FigureClaim> claims) {
    Heads heads = new Heads();
    claims.stream()
        .filter(claim -> !claim.setting().has(Sign.AGAIN))
        .sorted(Comparator.comparing(FigureClaim::bearing, Backings.BY_PLACE))
        .forEach(claim -> heads.first.putIfAbsent(claim.bearing().report(), claim));
    claims.forEach(
        claim -> heads.settings.merge(Said.of(claim), claim.setting(), Setting::completed));
    claims.forEach(
        claim ->
            heads
                .sentences
                .computeIfAbsent(claim.bearing().sentence(), sentence -> new ArrayList<>())
                .add(claim));
    claims.stream()
        .map(FigureClaim::amount)
        .filter(amount -> amount.bound() == Amount.Bound.EXACT)
        .forEach(amount -> heads.numbers.add(amount.number()));
    return heads;
  }

  /** What is asked of a claim beside the others of its question. */
  Told told(FigureClaim claim) {
    FigureClaim head = first.get(claim.bearing().report());
    Setting said = settings.getOrDefault(Said.of(claim), Setting.UNSAID);
    List<FigureClaim> others =
        sentences.getOrDefault(claim.bearing().sentence(), List.of()).stream()
            .filter(other -> !other.amount().equals(claim.amount()))
            .toList();
    return new Told(
        claim.slot(),
        claim.amount(),
        claim.counted(),
        claim.setting().completed(said),
        claim.bearing().asOf(),
        Rivals.source(claim.bearing()),
        head != null && head.amount().equals(claim.amount()),
        !others.isEmpty(),
        claim.scope().period(),
        isPart(claim, others));
  }

  /** The values, by index, that are parts wherever they stand, beside a larger number. */
  Set<Integer> parts(List<Borne> values) {
    Set<Integer> parts = new TreeSet<>();
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i).claims().stream().map(this::told).allMatch(Told::isPartly)) {
        parts.add(i);
      }
    }
    double most =
        IntStream.range(0, values.size())
            .filter(i -> !parts.contains(i))
            .mapToDouble(i -> values.get(i).number())
            .max()
            .orElse(0);
    parts.removeIf(i -> values.get(i).number() >= most);
    return parts;
  }

  /**
   * "Six people, four inside and two outside": with the others of its sentence it makes a number
   * that is told of the same.
   */
  private boolean isPart(FigureClaim claim, List<FigureClaim> others) {
    if (claim.setting().has(Sign.EARLIER)) {
      return false;
    }
    double number = claim.amount().number();
    List<Double> rest =
        others.stream()
            .filter(other -> !other.setting().has(Sign.EARLIER))
            .map(other -> other.amount().number())
            .filter(other -> other != number)
            .distinct()
            .toList();
    double all = number + rest.stream().mapToDouble(Double::doubleValue).sum();
    return rest.stream().anyMatch(other -> numbers.contains(number + other))
        || rest.stream().anyMatch(other -> other > number && other == all - other);
  }

  /** A report's figure: what it says of it in one sentence holds in its headline too. */
  private record Said(String report, Amount amount) {
    static Said of(FigureClaim claim) {
      return new Said(claim.bearing().report(), claim.amount());
    }
  }
}
