package avouch.reconcile;

import avouch.model.Amount;
import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.Setting;
import avouch.model.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which figure each report gives to a question: the first that it tells, for reports lead with the
 * count of all. What it tells later of the same is a part, or of another time.
 */
final class Heads {
  private final Map<String, FigureClaim> first = new HashMap<>();
  private final Map<Said, Setting> settings = new HashMap<>();
  private final Map<Span, Set<Amount>> sentences = new HashMap<>();

  private Heads() {}

  static Heads of(Collection<FigureClaim> claims) {
    Heads heads = new Heads();
    claims.stream()
        .filter(claim -> !claim.setting().again())
        .sorted(Comparator.comparing(FigureClaim::bearing, Backings.BY_PLACE))
        .forEach(claim -> heads.first.putIfAbsent(claim.bearing().report(), claim));
    claims.forEach(
        claim -> heads.settings.merge(Said.of(claim), claim.setting(), Setting::completed));
    claims.forEach(
        claim ->
            heads
                .sentences
                .computeIfAbsent(claim.bearing().sentence(), sentence -> new HashSet<>())
                .add(claim.amount()));
    return heads;
  }

  /** What is asked of a claim beside the others of its question. */
  Told told(FigureClaim claim) {
    FigureClaim head = first.get(claim.bearing().report());
    Setting said = settings.getOrDefault(Said.of(claim), Setting.UNSAID);
    return new Told(
        claim.slot(),
        claim.amount(),
        claim.counted(),
        claim.setting().completed(said),
        claim.bearing().asOf(),
        Rivals.source(claim.bearing()),
        head != null && head.amount().equals(claim.amount()),
        sentences.getOrDefault(claim.bearing().sentence(), Set.of()).size() > 1);
  }

  /** A report's figure: what it says of it in one sentence holds in its headline too. */
  private record Said(String report, Amount amount) {
    static Said of(FigureClaim claim) {
      return new Said(claim.bearing().report(), claim.amount());
    }
  }
}
