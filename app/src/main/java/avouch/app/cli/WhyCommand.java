package avouch.app.cli;

import avouch.brief.Evidence;
import avouch.model.SituationReport;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code avouch why}: the evidence of one finding, sentence by sentence. */
@Command(
    name = "why",
    description = {
      "Prints the evidence of one finding, sentence by sentence: who says so, in which report,"
          + " where in its text.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  avouch why 3fa91c reports/"})
final class WhyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "A finding's id, as 'avouch report' prints it, or its first letters.")
  private String id = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PATH",
      description = "The paths that 'avouch report' was given.")
  private List<String> paths = List.of();

  @Mixin private Asked.Until until = new Asked.Until();

  @Mixin private Asked asked = new Asked();

  @Mixin private Storing storing = new Storing();

  @Mixin private Reaching reaching = new Reaching();

  WhyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    SituationReport report =
        Made.from(
            paths,
            storing,
            reaching.reach(),
            asked.request(until.day(), Integer.MAX_VALUE, 1),
            terminal);
    if (report.read() == 0) {
      return Main.NOTHING_READABLE;
    }
    List<String> ids = Evidence.ids(report, id);
    if (ids.size() != 1) {
      throw new WrongUsage(
          ids.isEmpty()
              ? "no finding of these reports has the id " + id
              : "several findings begin with " + id + ": " + String.join(", ", ids));
    }
    String evidence =
        terminal.interactive()
            ? Evidence.text(
                report, ids.getFirst(), asked.withNames(), terminal.width(), terminal.styled())
            : Evidence.markdown(report, ids.getFirst(), asked.withNames());
    terminal.out().print(evidence);
    return Main.WRITTEN;
  }
}
