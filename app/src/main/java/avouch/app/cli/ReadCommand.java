package avouch.app.cli;

import avouch.Avouch;
import avouch.app.fetch.Fetch;
import avouch.app.fetch.Fetched;
import avouch.codec.JsonReading;
import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Policy;
import avouch.model.Problem;
import avouch.model.Report;
import avouch.model.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code avouch read}: each report alone, one line of JSON. */
@Command(
    name = "read",
    description = {
      "Reads each report alone and prints it as one line of JSON: clean text, title, day,"
          + " author, mentions.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  avouch read page.html", "  avouch read reports/ > reports.jsonl"})
final class ReadCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = Reaching.PATHS)
  private List<String> paths = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication for inputs that name none (2022-01-12).")
  private @Nullable LocalDate published;

  @Mixin private Reaching reaching = new Reaching();

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Fetched fetched = Fetch.all(paths, terminal.in(), reaching.reach());
    Request request = new Request(null, published, Policy.RANGE, Integer.MAX_VALUE, 1, true);
    List<Problem> problems = new ArrayList<>(fetched.problems());
    int read = 0;
    for (Page page : fetched.pages()) {
      try {
        read += page(page, request, problems) ? 1 : 0;
      } catch (RuntimeException | StackOverflowError e) {
        problems.add(Made.fault(page, e, terminal));
      }
    }
    Made.say(problems.stream().sorted().toList(), terminal);
    return read > 0 ? Main.WRITTEN : Main.NOTHING_READABLE;
  }

  /** Prints what a page holds; whether it holds a report. */
  private boolean page(Page page, Request request, List<Problem> problems) {
    switch (Avouch.read(page, request)) {
      case Outcome.Article article -> print(article.report(), List.of());
      case Outcome.Unread unread -> {
        print(unread.report(), List.of(unread.problem()));
        problems.add(unread.problem());
      }
      case Outcome.NotAnArticle none -> {
        problems.add(none.problem());
        return false;
      }
    }
    return true;
  }

  private void print(Report report, List<Problem> doubts) {
    terminal.out().print(JsonReading.of(Avouch.mentions(report), doubts) + "\n");
  }
}
