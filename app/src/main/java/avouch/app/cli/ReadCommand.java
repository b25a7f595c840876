package avouch.app.cli;

import avouch.app.fetch.Fetch;
import avouch.app.store.Contents;
import avouch.model.Policy;
import avouch.model.Request;
import java.time.LocalDate;
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

  @Parameters(arity = "0..*", paramLabel = "PATH", description = Reaching.PATHS)
  private List<String> paths = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication for inputs that name none (2022-01-12).")
  private @Nullable LocalDate published;

  @Mixin private Storing storing = new Storing();

  @Mixin private Reaching reaching = new Reaching();

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Request request = new Request(null, published, Policy.RANGE, Integer.MAX_VALUE, 1, true);
    storing.check(paths);
    return storing.isAsked()
        ? storing.with(paths, published, reaching.reach(), terminal, all -> printed(all, request))
        : printed(request);
  }

  private int printed(Request request) {
    try (Readings readings = new Readings(request, terminal)) {
      ProgressLine line = new ProgressLine(readings, terminal);
      Fetch.each(paths, terminal.in(), reaching.reach(), line);
      int printed = readings.finish();
      line.clear();
      return status(printed, readings);
    }
  }

  private int printed(Storing.Taken all, Request request) {
    try (Readings readings = new Readings(request, terminal)) {
      all.momentary().forEach(readings::problem);
      all.store().problems().forEach(readings::problem);
      all.store().each(kept -> readings.page(kept.page(), Contents.under(kept, request)));
      return status(readings.finish(), readings);
    }
  }

  private int status(int printed, Readings readings) {
    Made.say(readings.problems(), terminal);
    return printed > 0 ? Main.WRITTEN : Main.NOTHING_READABLE;
  }
}
