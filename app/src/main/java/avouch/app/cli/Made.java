package avouch.app.cli;

import avouch.Avouch;
import avouch.app.fetch.Fetch;
import avouch.app.fetch.Fetched;
import avouch.app.fetch.Reach;
import avouch.app.store.Contents;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Request;
import avouch.model.SituationReport;
import java.util.List;

/** A situation report made from paths, with what was wrong said on the way. */
final class Made {
  /** How many problems are printed one by one. */
  private static final int PRINTED_PROBLEMS = 20;

  /** From how many pages on it is worth saying that they are being read. */
  private static final int MANY = 200;

  private Made() {}

  /** From the paths alone or, where a store is named, from all that it holds with them. */
  static SituationReport from(
      List<String> paths, Storing storing, Reach reach, Request request, Terminal terminal) {
    storing.check(paths);
    SituationReport report =
        storing.isAsked()
            ? storing.with(
                paths, request.published(), reach, terminal, all -> all.now(request, terminal))
            : of(contents(paths, storing, reach, request, terminal), request);
    say(report, terminal);
    return report;
  }

  /** What is read in all of them, for as many reports as are to be made of it. */
  static Contents contents(
      List<String> paths, Storing storing, Reach reach, Request request, Terminal terminal) {
    storing.check(paths);
    if (storing.isAsked()) {
      return storing.with(
          paths, request.published(), reach, terminal, all -> all.contents(request, terminal));
    }
    Fetched fetched = Fetch.all(paths, terminal.in(), reach);
    if (fetched.pages().size() > MANY) {
      terminal.say("reading " + fetched.pages().size() + " pages …");
    }
    return Contents.of(
        fetched.pages(), fetched.problems(), request, (page, e) -> fault(page, e, terminal));
  }

  static SituationReport of(Contents contents, Request request) {
    return Avouch.reconcile(contents.readings(), contents.problems(), request);
  }

  /** What was wrong, and whether there is nothing to be read. */
  static void say(SituationReport report, Terminal terminal) {
    say(report.problems(), terminal);
    if (report.read() == 0) {
      terminal.say(
          report.asOf() == null
              ? "no report could be read"
              : "no report of " + report.asOf() + " or before could be read");
    }
  }

  static Problem fault(Page page, Throwable e, Terminal terminal) {
    if (terminal.debugging()) {
      e.printStackTrace(terminal.errors());
    }
    String message =
        "Avouch failed on this page by its own fault ("
            + e.getClass().getSimpleName()
            + "); please report it with the page";
    return new Problem(page.input(), "failed", message);
  }

  static void say(List<Problem> problems, Terminal terminal) {
    Listed listed = new Listed();
    problems.forEach(listed::add);
    say(listed, terminal);
  }

  static void say(Listed problems, Terminal terminal) {
    problems.first().stream()
        .limit(PRINTED_PROBLEMS)
        .forEach(
            problem ->
                terminal.say(
                    "%s: %s (%s)".formatted(problem.input(), problem.message(), problem.reason())));
    if (problems.all() > PRINTED_PROBLEMS) {
      terminal.say("… and " + (problems.all() - PRINTED_PROBLEMS) + " problems more");
    }
  }
}
