package avouch.brief;

import avouch.model.Amount;
import avouch.model.Changes.Kind;
import avouch.model.Changes.OfFinding;
import avouch.model.Changes.OfValue;
import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Finding.Value;
import avouch.model.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares the values that one question had on two days. */
final class ChangedValues {
  private final Set<String> known;
  private final @Nullable Finding before;
  private final @Nullable Finding after;

  /**
   * @param known the reports of the earlier day
   */
  ChangedValues(Set<String> known, @Nullable Finding before, @Nullable Finding after) {
    this.known = known;
    this.before = before;
    this.after = after;
  }

  OfFinding change() {
    Map<Same, Value> earlier = values(before);
    List<OfValue> changed = new ArrayList<>();
    values(after)
        .forEach(
            (same, value) -> {
              Value then = earlier.remove(same);
              if (then == null) {
                changed.add(new OfValue(Kind.NEW, value, 0, cause(value)));
              } else if (then.origins() != value.origins()) {
                changed.add(new OfValue(Kind.BORNE, value, then.origins(), cause(value)));
              }
            });
    List<String> joined = after == null ? List.of() : joined(after);
    for (Value gone : earlier.values()) {
      changed.add(new OfValue(Kind.GONE, gone, gone.origins(), joined));
    }
    Set<String> because = new TreeSet<>(joined);
    changed.forEach(value -> because.addAll(value.because()));
    return new OfFinding(before, after, changed, List.copyOf(because));
  }

  /** The new reports that bear a value, or all that do where it only moved here with them. */
  private List<String> cause(Value value) {
    List<String> joined = reports(value).stream().filter(id -> !known.contains(id)).toList();
    return joined.isEmpty() ? List.copyOf(reports(value)) : joined;
  }

  private List<String> joined(Finding finding) {
    TreeSet<String> reports = new TreeSet<>();
    finding.values().forEach(value -> reports.addAll(reports(value)));
    return reports.stream().filter(id -> !known.contains(id)).toList();
  }

  private static TreeSet<String> reports(Value value) {
    TreeSet<String> reports = new TreeSet<>();
    value.claims().stream().map(Claim.Bearing::report).forEach(reports::add);
    return reports;
  }

  private static Map<Same, Value> values(@Nullable Finding finding) {
    Map<Same, Value> values = new LinkedHashMap<>();
    if (finding != null) {
      finding.values().forEach(value -> values.putIfAbsent(Same.of(value), value));
    }
    return values;
  }

  /** What makes two values one, however each is printed. */
  private record Same(
      @Nullable Amount amount,
      @Nullable String unit,
      Mention.Figure.@Nullable Change change,
      List<String> members,
      String text) {
    static Same of(Value value) {
      boolean printed = value.amount() == null && value.members().isEmpty();
      return new Same(
          value.amount(),
          value.unit(),
          value.change(),
          value.members(),
          printed ? value.text() : "");
    }
  }
}
