package avouch;

import avouch.find.Mentions;
import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.Request;
import avouch.model.SituationReport;
import avouch.read.PageReader;
import java.util.List;

/** The front door: pages in, a situation report out. */
public final class Avouch {
  private Avouch() {}

  /**
   * Reads, groups and reconciles a set of pages. The same set in any order gives the same report.
   *
   * @param pages what came in
   * @param problems inputs that never became pages, to be listed with the rest
   * @param request what the reader asks for
   */
  public static SituationReport report(List<Page> pages, List<Problem> problems, Request request) {
    return Pipeline.run(pages, problems, request);
  }

  /**
   * Groups and reconciles what was read before: with the same request for every page, the report
   * that the pages themselves give.
   *
   * @param readings what {@link #mentions} gave for each {@link #read} report, in any order
   * @param problems what the other pages came to, and inputs that never became pages
   */
  public static SituationReport reconcile(
      List<Reading> readings, List<Problem> problems, Request request) {
    return Pipeline.from(Outcomes.distinct(readings), problems, request);
  }

  /** Reads one page alone: its report, or why it holds none. */
  public static Outcome read(Page page, Request request) {
    return PageReader.read(page, request);
  }

  /** A report with what is found in it alone; none of a language that is not read yet. */
  public static Reading mentions(Report report) {
    return Mentions.in(report);
  }
}
