package avouch.reconcile;

import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.Slot;
import avouch.model.Finding.Difference;
import avouch.model.Finding.Value;
import avouch.model.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The values of one question beside each other: how they differ, and which of them stand.
 *
 * @param values best borne first
 * @param differences of every pair
 * @param superseded those, by index, that gave way to a later count
 * @param current those that stand: neither superseded nor parts of others
 * @param passed those that the range policy passes over
 */
record Weighed(
    List<Value> values,
    List<Difference> differences,
    Set<Integer> superseded,
    List<Integer> current,
    Set<Integer> passed) {

  static Weighed of(Slot slot, List<FigureClaim> claims, List<Borne> borne, Passages passages) {
    List<Value> values = borne.stream().map(Borne::value).toList();
    Heads heads = Heads.of(claims);
    Set<Integer> stretched = stretched(borne);
    Set<Integer> parts = Totals.parts(slot, values, stretched);
    FigureDifferences.Compared compared =
        new FigureDifferences(slot, passages, parts).of(borne, heads);
    parts.addAll(heads.parts(borne));
    Set<Integer> superseded = new TreeSet<>(compared.superseded());
    superseded.removeIf(parts::contains);
    List<Integer> current = current(values.size(), superseded, parts);
    return new Weighed(
        values,
        compared.differences(),
        superseded,
        current,
        passedOver(stretched, current, compared.below()));
  }

  /**
   * With the number that most reports come to among those that stand, where of the others none is
   * what two reports come to. Where nobody prints a number, what one report shows is no later count
   * than what another does: each that a report comes to stands.
   */
  Weighed with(Votes votes) {
    if (current.stream().anyMatch(i -> votes.of(values.get(i)) > 1)) {
      return this;
    }
    boolean shown = values.stream().allMatch(votes::isShown);
    boolean unprinted = current.stream().allMatch(i -> votes.isShown(values.get(i)));
    Set<Integer> stands = new TreeSet<>(current);
    for (int i = 0; i < values.size(); i++) {
      boolean own = shown && superseded.contains(i) && votes.of(values.get(i)) > 0;
      if (own || unprinted && votes.isOfMost(values.get(i))) {
        stands.add(i);
      }
    }
    Set<Integer> gone = new TreeSet<>(superseded);
    gone.removeAll(stands);
    return new Weighed(values, differences, gone, List.copyOf(stands), passed);
  }

  /** What a policy chooses among. */
  List<Integer> eligible(Policy policy) {
    List<Integer> eligible = current.stream().filter(i -> !passed.contains(i)).toList();
    return policy == Policy.RANGE && !eligible.isEmpty() ? eligible : current;
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
}
