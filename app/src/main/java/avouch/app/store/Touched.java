package avouch.app.store;

import avouch.app.store.Correction.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The parts that corrections touch. What is said against a report changes the part that it is in;
 * another day may also link it to reports that it has nothing to do with otherwise, and what is
 * said of two reports ties their parts. All others stay as they are.
 */
final class Touched {
  private final GroupedReports reports;
  private final List<Set<Long>> parts = new ArrayList<>();

  private Touched(GroupedReports reports) {
    this.reports = reports;
  }

  /** The sets of parts, each of which has to be worked out together and without the others. */
  static List<Set<Long>> parts(GroupedReports reports, List<Correction> corrections) {
    Touched touched = new Touched(reports);
    corrections.stream()
        .filter(each -> each.stands() && each.kind() != Kind.NOTE)
        .forEach(each -> touched.add(touched.by(each)));
    return touched.parts;
  }

  private Set<Long> by(Correction correction) {
    Set<Long> met = new TreeSet<>();
    add(correction.subject(), met);
    switch (correction.kind()) {
      case DAY ->
          met.addAll(reports.parts(correction.subject(), LocalDate.parse(correction.value())));
      case TOGETHER, APART, COPY -> add(correction.value(), met);
      case RETRACT, NOTE -> {}
    }
    return met;
  }

  private void add(String report, Set<Long> met) {
    Long part = reports.part(report);
    if (part != null) {
      met.add(part);
    }
  }

  private void add(Set<Long> met) {
    Set<Long> together = new TreeSet<>(met);
    List<Set<Long>> apart = new ArrayList<>();
    for (Set<Long> other : parts) {
      if (other.stream().anyMatch(met::contains)) {
        together.addAll(other);
      } else {
        apart.add(other);
      }
    }
    if (!together.isEmpty()) {
      apart.add(together);
    }
    parts.clear();
    parts.addAll(apart);
  }
}
