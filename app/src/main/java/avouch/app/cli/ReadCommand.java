package avouch.app.cli;

import avouch.app.fetch.Fetch;
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
    Request request = new Request(null, published, Policy.RANGE, Integer.MAX_VALUE, 1, true);
    try (Readings readings = new Readings(request, terminal)) {
      ProgressLine line = new ProgressLine(readings, terminal);
      Fetch.each(paths, terminal.in(), reaching.reach(), line);
      int printed = readings.finish();
      line.clear();
      Made.say(readings.problems(), terminal);
      return printed > 0 ? Main.WRITTEN : Main.NOTHING_READABLE;
    }
  }
}
