package avouch.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one set of inputs gives: the whole output.
 *
 * @param asOf the day asked for; {@code null} for no limit
 * @param reports the reports of the stories, by id
 * @param read how many reports were read, those of stories that were not asked for among them; not
 *     those left out of an as-of set
 * @param problems what could not be read, or only with a reservation
 * @param situations the stories, most reported first
 */
public record SituationReport(
    @Nullable LocalDate asOf,
    List<Reading> reports,
    int read,
    List<Problem> problems,
    List<Situation> situations) {
  public SituationReport {
    reports = List.copyOf(reports);
    problems = List.copyOf(problems);
    situations = List.copyOf(situations);
  }

  /** What one of the stories gives by itself. */
  public SituationReport with(Situation situation) {
    return new SituationReport(asOf, situation.story().readings(), List.of(), List.of(situation));
  }

  /** All stories of all reports. */
  public SituationReport(
      @Nullable LocalDate asOf,
      List<Reading> reports,
      List<Problem> problems,
      List<Situation> situations) {
    this(asOf, reports, reports.size(), problems, situations);
  }
}
