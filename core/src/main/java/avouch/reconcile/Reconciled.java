package avouch.reconcile;

import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Ledger;
import java.util.List;
import java.util.Objects;

/**
 * A story's claims after reconciling.
 *
 * @param findings one a question, in a fixed order
 * @param ledger timeline, statements, states, promises, people, causes
 * @param places all that the reports name, each with how far that says where the event was
 */
public record Reconciled(List<Finding> findings, Ledger ledger, List<Claim.PlaceClaim> places) {
  public Reconciled {
    findings = List.copyOf(findings);
    Objects.requireNonNull(ledger);
    places = List.copyOf(places);
  }
}
