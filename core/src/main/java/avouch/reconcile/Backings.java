package avouch.reconcile;

import avouch.lineage.Origins;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.FigureClaim;
import avouch.model.Ledger.Backing;
import avouch.model.Verdict;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who bears a row of the ledger or a figure: agreed by two origins, else of a single one. */
final class Backings {
  static final Comparator<Bearing> BY_PLACE = Comparator.comparing(Bearing::span);

  private Backings() {}

  /** Figures by the report that bears them. */
  static SortedMap<String, List<FigureClaim>> byReport(Collection<FigureClaim> claims) {
    return claims.stream()
        .collect(
            Collectors.groupingBy(
                claim -> claim.bearing().report(), TreeMap::new, Collectors.toList()));
  }

  static Backing of(List<Bearing> claims, Origins origins) {
    List<Bearing> sorted = claims.stream().distinct().sorted(BY_PLACE).toList();
    int count = origins.count(sorted);
    return new Backing(sorted, count, count > 1 ? Verdict.AGREED : Verdict.SINGLE_ORIGIN);
  }
}
