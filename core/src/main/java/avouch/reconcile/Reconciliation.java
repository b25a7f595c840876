package avouch.reconcile;

import avouch.lineage.Origins;
import avouch.model.Claim;
import avouch.model.Claim.PlaceClaim;
import avouch.model.Finding;
import avouch.model.Ledger;
import avouch.model.Request;
import avouch.model.Settlement;
import avouch.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reconciles a story's claims into findings and a ledger. */
public final class Reconciliation {
  private static final Comparator<Finding> IN_ORDER =
      Comparator.comparing(Finding::slot)
          .thenComparing(finding -> -finding.values().getFirst().origins())
          .thenComparing(finding -> finding.values().getFirst().claims().getFirst().span())
          .thenComparing(Finding::id);

  private Reconciliation() {}

  public static Reconciled of(
      Story story, Settlement settlement, List<Claim> claims, Origins origins, Request request) {
    Passages passages = new Passages(story);
    List<Finding> findings = new ArrayList<>();
    findings.addAll(new FigureFindings(story.id(), passages, origins, request.policy()).of(claims));
    findings.addAll(new NameFindings(story.id(), passages, origins, request.policy()).of(claims));
    findings.sort(IN_ORDER);
    Ledger ledger = new Ledgers(story, passages, origins).of(settlement, claims);
    return new Reconciled(distinctIds(findings), ledger, places(claims));
  }

  private static List<PlaceClaim> places(List<Claim> claims) {
    return claims.stream()
        .filter(PlaceClaim.class::isInstance)
        .map(PlaceClaim.class::cast)
        .toList();
  }

  /** Two questions that hash alike are told apart by their order. */
  private static List<Finding> distinctIds(List<Finding> findings) {
    Set<String> taken = new HashSet<>();
    List<Finding> distinct = new ArrayList<>();
    for (Finding finding : findings) {
      String id = finding.id();
      for (int twin = 2; !taken.add(id); twin++) {
        id = Ids.hash(finding.id() + "#" + twin);
      }
      distinct.add(finding.withId(id));
    }
    return distinct;
  }
}
