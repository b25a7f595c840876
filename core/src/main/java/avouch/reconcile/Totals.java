package avouch.reconcile;

import avouch.model.Amount;
import avouch.model.Amount.Bound;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.Slot;
import avouch.model.Finding.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of a report's several numbers for one question of people is its total: the one that most
 * reports bear, else the larger; the smaller numbers beside it count a part.
 */
final class Totals {
  private Totals() {}

  /** The values, by index, that are parts in every report that bears them. */
  static Set<Integer> parts(Slot slot, List<Value> values) {
    Set<Integer> parts = new TreeSet<>();
    for (int i = 0; i < values.size() && isOfPeople(slot); i++) {
      if (isPart(slot, values, i)) {
        parts.add(i);
      }
    }
    return parts;
  }

  private static boolean isPart(Slot slot, List<Value> values, int index) {
    Value value = values.get(index);
    Set<String> without = new HashSet<>(reports(value));
    for (Value other : values) {
      if (isTotalOf(slot, other, value)) {
        without.removeAll(reports(other));
      }
    }
    return without.isEmpty();
  }

  /** Whether a value is larger and no worse borne, and no source disputes it. */
  private static boolean isTotalOf(Slot slot, Value total, Value part) {
    Amount whole = Objects.requireNonNull(total.amount());
    Amount some = Objects.requireNonNull(part.amount());
    return whole.number() > some.number()
        && whole.bound() == Bound.EXACT
        && some.bound() != Bound.VAGUE
        && total.change() == null
        && part.change() == null
        && total.outlets() >= part.outlets()
        && !Rivals.disputed(slot, total, part);
  }

  private static Set<String> reports(Value value) {
    return value.claims().stream()
        .map(Bearing::report)
        .collect(java.util.stream.Collectors.toSet());
  }

  private static boolean isOfPeople(Slot slot) {
    return switch (slot) {
      case KILLED, INJURED, MISSING, ARRESTED, DISPLACED -> true;
      case PROTESTERS, TROOPS, EQUIPMENT, DURATION, MONEY, MEMBERS, COMMANDER, DATE, CAUSE, OTHER ->
          false;
    };
  }
}
