package avouch.brief;

import avouch.model.Claim.Scope;
import avouch.model.Claim.Slot;
import avouch.model.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Picks the headline figures: for the whole event, cumulative, at most one a slot. */
final class KeyFigures {
  private KeyFigures() {}

  static List<Finding> of(List<Finding> findings) {
    Map<Slot, Finding> key = new TreeMap<>();
    for (Finding finding : findings) {
      if (isHeadline(finding)) {
        key.merge(finding.slot(), finding, (a, b) -> ORDER.compare(b, a) > 0 ? b : a);
      }
    }
    return List.copyOf(key.values());
  }

  private static final Comparator<Finding> ORDER =
      Comparator.comparingInt(KeyFigures::reports)
          .thenComparing(finding -> finding.values().size())
          .thenComparing(Finding::id);

  private static boolean isHeadline(Finding finding) {
    Scope scope = finding.scope();
    return isHeadline(finding.slot())
        && scope.place() == null
        && scope.period() == null
        && scope.group().equals("all")
        && scope.counting() == Scope.Counting.CUMULATIVE;
  }

  private static boolean isHeadline(Slot slot) {
    return switch (slot) {
      case KILLED, INJURED, MISSING, ARRESTED, DISPLACED, TROOPS, EQUIPMENT, PROTESTERS, DURATION ->
          true;
      case MONEY, MEMBERS, COMMANDER, DATE, CAUSE, OTHER -> false;
    };
  }

  private static int reports(Finding finding) {
    return (int)
        finding.values().stream()
            .flatMap(value -> value.claims().stream())
            .map(claim -> claim.report())
            .distinct()
            .count();
  }

  /** The findings with the key ones first. */
  static List<Finding> first(List<Finding> key, List<Finding> findings) {
    List<Finding> ordered = new ArrayList<>(key);
    findings.stream().filter(finding -> !key.contains(finding)).forEach(ordered::add);
    return ordered;
  }
}
