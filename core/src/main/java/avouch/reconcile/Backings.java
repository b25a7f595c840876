package avouch.reconcile;

import avouch.lineage.Origins;
import avouch.model.Claim.Bearing;
import avouch.model.Ledger.Backing;
import avouch.model.Verdict;
import java.util.Comparator;
import java.util.List;

/** Counts who bears a row of the ledger: agreed by two origins, else of a single one. */
final class Backings {
  static final Comparator<Bearing> BY_PLACE = Comparator.comparing(Bearing::span);

  private Backings() {}

  static Backing of(List<Bearing> claims, Origins origins) {
    List<Bearing> sorted = claims.stream().distinct().sorted(BY_PLACE).toList();
    int count = origins.count(sorted);
    return new Backing(sorted, count, count > 1 ? Verdict.AGREED : Verdict.SINGLE_ORIGIN);
  }
}
