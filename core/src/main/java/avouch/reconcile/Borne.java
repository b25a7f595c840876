package avouch.reconcile;

import avouch.model.Claim.Basis;
import avouch.model.Claim.FigureClaim;
import avouch.model.Finding.Value;
import java.util.List;
import java.util.Objects;

/**
 * A value with the claims that give it.
 *
 * @param value as the finding shows it
 * @param claims in the order of reports and words
 */
record Borne(Value value, List<FigureClaim> claims) {
  Borne {
    claims = List.copyOf(claims);
  }

  /** Whether every claim counts over a stretch of time or over several events. */
  boolean isOverStretch() {
    return claims.stream().allMatch(claim -> claim.setting().stretch() != null);
  }

  /** Whether nobody prints it: each claim only shows those whom it counts. */
  boolean isCounted() {
    return claims.stream().allMatch(claim -> claim.basis() == Basis.COUNTED);
  }

  double number() {
    return Objects.requireNonNull(value.amount()).number();
  }
}
