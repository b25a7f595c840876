package avouch.reconcile;

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

  double number() {
    return Objects.requireNonNull(value.amount()).number();
  }
}
