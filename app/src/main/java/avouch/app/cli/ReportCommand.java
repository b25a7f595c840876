package avouch.app.cli;

import avouch.brief.TextBrief;
import avouch.codec.Format;
import avouch.model.SituationReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code avouch report}: read, group, reconcile; one situation report a story. */
@Command(
    name = "report",
    description = {
      "Reads, groups and reconciles; one situation report a story, most reported first.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  avouch report reports/",
      "  avouch report --format json -o report.json a.html b.txt more.jsonl.gz",
      "  avouch report --as-of 2022-01-12 reports/     as far as reported by that day",
      "  zcat archive.jsonl.gz | avouch report --min-reports 3 --top 10 -"
    })
final class ReportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "PATH", description = Reaching.PATHS)
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text, markdown, html (one page that needs no network) or json; csv (the columns of UCDP), acled, hxl or geojson, a row or"
              + " place of each story's key event; annotations (W3C) or prov (PROV-O), every claim"
              + " in its words. Default: text on a terminal, markdown in a pipe or a file.")
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private @Nullable String output;

  @Mixin private Asked.Until until = new Asked.Until();

  @Mixin private Asked asked = new Asked();

  @Mixin private Storing storing = new Storing();

  @Mixin private Reaching reaching = new Reaching();

  @Option(
      names = "--top",
      paramLabel = "N",
      converter = Asked.Count.class,
      description = "At most so many stories.")
  private int top = Integer.MAX_VALUE;

  @Option(
      names = "--min-reports",
      paramLabel = "N",
      converter = Asked.Count.class,
      description = "Only stories of so many reports or more.")
  private int minimumReports = 1;

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    SituationReport report =
        Made.from(
            paths,
            storing,
            reaching.reach(),
            asked.request(until.day(), top, minimumReports),
            terminal);
    boolean readable = report.read() > 0;
    Format chosen = format();
    if (readable || chosen == Format.JSON) {
      write(written(report, chosen));
    }
    return readable ? Main.WRITTEN : Main.NOTHING_READABLE;
  }

  private Format format() {
    if (format != null) {
      return format;
    }
    return terminal.interactive() && output == null ? Format.TEXT : Format.MARKDOWN;
  }

  private String written(SituationReport report, Format chosen) {
    boolean styled = terminal.styled() && output == null;
    return chosen == Format.TEXT
        ? TextBrief.of(report, asked.withNames(), terminal.width(), styled)
        : chosen.of(report, asked.withNames());
  }

  private void write(String text) {
    if (output == null) {
      PrintStream out = terminal.out();
      out.print(text);
      out.flush();
      return;
    }
    try {
      Files.write(Path.of(output), text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new WrongUsage("cannot write to " + output + " (there is no such folder)");
    } catch (AccessDeniedException e) {
      throw new WrongUsage("cannot write to " + output + " (permission denied)");
    } catch (IOException | InvalidPathException e) {
      throw new WrongUsage("cannot write to " + output + " (" + e.getMessage() + ")");
    }
  }
}
