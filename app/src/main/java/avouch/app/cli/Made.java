package avouch.app.cli;

import avouch.Avouch;
import avouch.app.fetch.Fetch;
import avouch.app.fetch.Fetched;
import avouch.app.fetch.Reach;
import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Request;
import avouch.model.SituationReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
                paths, request.published(), reach, terminal, all -> all.report(request, terminal))
            : from(paths, reach, request, terminal);
    say(report.problems(), terminal);
    if (report.reports().isEmpty()) {
      terminal.say(
          request.asOf() == null
              ? "no report could be read"
              : "no report of " + request.asOf() + " or before could be read");
    }
    return report;
  }

  private static SituationReport from(
      List<String> paths, Reach reach, Request request, Terminal terminal) {
    Fetched fetched = Fetch.all(paths, terminal.in(), reach);
    if (fetched.pages().size() > MANY) {
      terminal.say("reading " + fetched.pages().size() + " pages …");
    }
    return whole(fetched, request, terminal);
  }

  /** If a page brings Avouch down, the report is made without it. */
  private static SituationReport whole(Fetched fetched, Request request, Terminal terminal) {
    try {
      return Avouch.report(fetched.pages(), fetched.problems(), request);
    } catch (RuntimeException | StackOverflowError e) {
      List<Page> sound = new ArrayList<>();
      List<Problem> problems = new ArrayList<>(fetched.problems());
      for (Page page : fetched.pages()) {
        Problem fault = fault(page, request, terminal);
        if (fault == null) {
          sound.add(page);
        } else {
          problems.add(fault);
        }
      }
      if (sound.size() == fetched.pages().size()) {
        throw e;
      }
      return Avouch.report(sound, problems, request);
    }
  }

  /** What keeps a page from being read at all, by Avouch's own fault; {@code null} if nothing. */
  private static @Nullable Problem fault(Page page, Request request, Terminal terminal) {
    try {
      if (Avouch.read(page, request) instanceof Outcome.Article article) {
        Avouch.mentions(article.report());
      }
      return null;
    } catch (RuntimeException | StackOverflowError e) {
      return fault(page, e, terminal);
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
