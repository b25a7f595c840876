package avouch.brief;

import avouch.model.ReportDay;
import avouch.model.ReportDay.Basis;
import avouch.model.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which reports of a story are of long before the rest of it: what they tell as news is none any
 * more.
 */
final class OldReports {
  /** Days within which reports tell of one event and its aftermath. */
  private static final int LONG = 60;

  private final Set<String> old;

  OldReports(Story story) {
    Map<String, ReportDay> days = story.days();
    List<LocalDate> known =
        days.values().stream().filter(OldReports::isKnown).map(ReportDay::day).sorted().toList();
    Set<String> before =
        days.entrySet().stream()
            .filter(day -> isKnown(day.getValue()))
            .filter(day -> day.getValue().day().plusDays(LONG).isBefore(known.getLast()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    this.old = before.size() * 2 <= story.readings().size() ? before : Set.of();
  }

  private static boolean isKnown(ReportDay day) {
    return day.basis() != Basis.INFERRED;
  }

  /** Whether a report is one of them, which are no more than the others. */
  boolean hold(String report) {
    return old.contains(report);
  }
}
