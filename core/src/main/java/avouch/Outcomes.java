package avouch;

import avouch.model.Outcome;
import avouch.model.Problem;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.story.Stories;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads and the pages that gave none, told apart. */
final class Outcomes {
  private Outcomes() {}

  /** The reports that can be mined. */
  static List<Report> articles(List<Outcome> outcomes) {
    return outcomes.stream().flatMap(outcome -> outcome.reports().stream()).toList();
  }

  /** What is to be listed of the other pages, behind what else was wrong. */
  static List<Problem> problems(List<Outcome> outcomes, List<Problem> others) {
    Stream<Problem> met = outcomes.stream().flatMap(outcome -> outcome.problems().stream());
    return Stream.concat(others.stream(), met).toList();
  }

  /** The readings of {@link Stories#distinct distinct} reports. */
  static List<Reading> distinct(List<Reading> readings) {
    Map<Report, Reading> byReport = new IdentityHashMap<>();
    readings.forEach(reading -> byReport.put(reading.report(), reading));
    return Stories.distinct(readings.stream().map(Reading::report).toList()).stream()
        .map(report -> Objects.requireNonNull(byReport.get(report)))
        .toList();
  }
}
