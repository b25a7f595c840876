package avouch.reconcile;

import static java.util.stream.Collectors.groupingBy;

import avouch.model.Amount;
import avouch.model.Amount.Bound;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.Slot;
import avouch.model.Finding.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which of a report's several numbers for one question of people is its total: the one that most
 * reports bear, else the larger; the smaller numbers beside it count a part.
 */
final class Totals {
  private final Slot slot;
  private final List<Value> values;

  /** The claims of every value by report. */
  private final List<Map<String, List<Bearing>>> claims;

  /** The values that every report bears. */
  private final Map<String, List<Integer>> bearing = new HashMap<>();

  /** The values that count over a stretch or several events, and are no event's total. */
  private final Set<Integer> stretched;

  private Totals(Slot slot, List<Value> values, Set<Integer> stretched) {
    this.slot = slot;
    this.values = values;
    this.stretched = stretched;
    this.claims =
        values.stream()
            .map(value -> value.claims().stream().collect(groupingBy(Bearing::report)))
            .toList();
    for (int i = 0; i < values.size(); i++) {
      for (String report : claims.get(i).keySet()) {
        bearing.computeIfAbsent(report, absent -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The values, by index, that are parts in every report that bears them. */
  static Set<Integer> parts(Slot slot, List<Value> values, Set<Integer> stretched) {
    Set<Integer> parts = new TreeSet<>();
    if (slot.isOfPeople()) {
      Totals totals = new Totals(slot, values, stretched);
      IntStream.range(0, values.size()).filter(totals::isPart).forEach(parts::add);
    }
    return parts;
  }

  private boolean isPart(int value) {
    Map<Integer, Boolean> totals = new HashMap<>();
    return claims.get(value).keySet().stream()
        .allMatch(
            report ->
                bearing.getOrDefault(report, List.of()).stream()
                    .anyMatch(other -> totals.computeIfAbsent(other, o -> isTotalOf(o, value))));
  }

  /** Whether a value is larger and no worse borne, and no source disputes it. */
  private boolean isTotalOf(int one, int other) {
    Value total = values.get(one);
    Value part = values.get(other);
    Amount whole = Objects.requireNonNull(total.amount());
    Amount some = Objects.requireNonNull(part.amount());
    return whole.number() > some.number()
        && (!stretched.contains(one) || stretched.contains(other))
        && whole.bound() == Bound.EXACT
        && some.bound() != Bound.VAGUE
        && total.change() == null
        && part.change() == null
        && total.outlets() >= part.outlets()
        && !disputed(claims.get(one), claims.get(other));
  }

  private boolean disputed(Map<String, List<Bearing>> some, Map<String, List<Bearing>> others) {
    return some.entrySet().stream()
        .anyMatch(
            report ->
                report.getValue().stream()
                    .anyMatch(
                        a ->
                            others.getOrDefault(report.getKey(), List.of()).stream()
                                .anyMatch(b -> Rivals.disputed(slot, a, b))));
  }
}
