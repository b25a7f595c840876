package avouch.app.cli;

import avouch.Avouch;
import avouch.app.fetch.Fetch;
import avouch.app.fetch.Fetched;
import avouch.model.Problem;
import avouch.model.Request;
import avouch.model.SituationReport;
import java.util.List;

/** A situation report made from paths, with what was wrong said on the way. */
final class Made {
  /** How many problems are printed one by one. */
  private static final int PRINTED_PROBLEMS = 20;

  private Made() {}

  static SituationReport from(List<String> paths, Request request, Terminal terminal) {
    Fetched fetched = Fetch.all(paths, terminal.in());
    SituationReport report = Avouch.report(fetched.pages(), fetched.problems(), request);
    say(report.problems(), terminal);
    if (report.reports().isEmpty()) {
      terminal.say(
          request.asOf() == null || fetched.pages().isEmpty()
              ? "no report could be read"
              : "no report of " + request.asOf() + " or before could be read");
    }
    return report;
  }

  static void say(List<Problem> problems, Terminal terminal) {
    problems.stream()
        .limit(PRINTED_PROBLEMS)
        .forEach(
            problem ->
                terminal.say(
                    "%s: %s (%s)".formatted(problem.input(), problem.message(), problem.reason())));
    if (problems.size() > PRINTED_PROBLEMS) {
      terminal.say("… and " + (problems.size() - PRINTED_PROBLEMS) + " problems more");
    }
  }
}
