package avouch.app.cli;

import avouch.app.store.Contents;
import avouch.brief.ChangesBrief;
import avouch.brief.Compared;
import avouch.codec.JsonChanges;
import avouch.model.Changes;
import avouch.model.Request;
import avouch.model.SituationReport;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code avouch diff}: which values changed between two days, and because of which report. */
@Command(
    name = "diff",
    description = {
      "Prints which values changed between two days, and because of which report: what the"
          + " reports published up to the one tell, beside what those up to the other tell.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  avouch diff --from 2022-01-11 --to 2022-01-13 reports/",
      "  avouch diff --store news.db --from 2022-01-11 --to 2022-01-13 --format json"
    })
final class DiffCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "PATH", description = Reaching.PATHS)
  private List<String> paths = List.of();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "TIME",
      description = "The earlier day (2022-01-11); what was published on it is known already.")
  private LocalDate from = LocalDate.MIN;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "TIME",
      description = "The later day (2022-01-13).")
  private LocalDate to = LocalDate.MAX;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, markdown or json. Default: text on a terminal, markdown in a pipe.")
  private @Nullable Form format;

  @Mixin private Asked asked = new Asked();

  @Mixin private Storing storing = new Storing();

  @Mixin private Reaching reaching = new Reaching();

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (from.isAfter(to)) {
      throw new WrongUsage("--from " + from + " is after --to " + to);
    }
    Request later = asked.request(to, Integer.MAX_VALUE, 1);
    Contents contents = Made.contents(paths, storing, reaching.reach(), later, terminal);
    SituationReport after = Made.of(contents, later);
    Made.say(after, terminal);
    Request earlier = asked.request(from, Integer.MAX_VALUE, 1);
    Changes changes = Compared.between(Made.of(contents, earlier), after);
    boolean readable = after.read() > 0;
    if (readable || format() == Form.JSON) {
      terminal.out().print(written(changes));
    }
    return readable ? Main.WRITTEN : Main.NOTHING_READABLE;
  }

  private Form format() {
    return format != null ? format : terminal.interactive() ? Form.TEXT : Form.MARKDOWN;
  }

  private String written(Changes changes) {
    return switch (format()) {
      case TEXT ->
          ChangesBrief.text(changes, asked.withNames(), terminal.width(), terminal.styled());
      case MARKDOWN -> ChangesBrief.markdown(changes, asked.withNames());
      case JSON -> JsonChanges.of(changes, asked.withNames());
    };
  }

  /** The forms in which changes are written. */
  enum Form {
    TEXT,
    MARKDOWN,
    JSON
  }
}
