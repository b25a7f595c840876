package avouch.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** The command {@code avouch}: picks the subcommand, prints its result, gives its exit status. */
@Command(
    name = "avouch",
    description = {
      "Reads many news reports of one event and gives back one sourced situation report.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footer = {
      "",
      "Examples:",
      "  avouch report reports/            one situation report a story, from a folder",
      "  avouch report a.txt b.html        ... or from files",
      "  avouch report https://...          ... or from a page or a feed of the web",
      "  avouch report --format json reports/ > report.json",
      "  avouch help report                all options of a command",
      "",
      "Exit status: 0 a report was written, 1 nothing readable, 2 wrong usage or an",
      "output that cannot be written."
    })
public final class Main implements Callable<Integer> {
  /** Width of the help: the same everywhere, for it is also a page of the documentation. */
  private static final int HELP_WIDTH = 80;

  static final int WRITTEN = 0;
  static final int NOTHING_READABLE = 1;
  static final int WRONG_USAGE = 2;

  private final Terminal terminal;

  private Main(Terminal terminal) {
    this.terminal = terminal;
  }

  public static void main(String[] arguments) {
    System.exit(run(Terminal.ofProcess(), arguments));
  }

  /** Runs one command line and gives its exit status. */
  static int run(Terminal terminal, String... arguments) {
    int status = NOTHING_READABLE;
    try {
      status = commandLine(terminal).execute(arguments);
    } catch (OutOfMemoryError e) {
      terminal.say(
          "not enough memory for all this at once; give fewer paths, or more memory with"
              + " AVOUCH_JAVA_OPTIONS=-Xmx4g");
    } catch (StackOverflowError e) {
      terminal.say("an input is nested too deeply to be read; leave it out");
    }
    terminal.errors().flush();
    if (terminal.out().checkError()) {
      terminal.say("the result could not be written in full to standard output");
      return WRONG_USAGE;
    }
    return status;
  }

  static CommandLine commandLine(Terminal terminal) {
    CommandLine command = new CommandLine(new Main(terminal));
    command.addSubcommand("report", new ReportCommand(terminal));
    command.addSubcommand("read", new ReadCommand(terminal));
    command.addSubcommand("why", new WhyCommand(terminal));
    command.addSubcommand("diff", new DiffCommand(terminal));
    command.addSubcommand("watch", new WatchCommand(terminal));
    command.addSubcommand("serve", new ServeCommand(terminal));
    command.addSubcommand("help", new CommandLine.HelpCommand());
    command.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    command.setErr(new PrintWriter(terminal.errors(), true, StandardCharsets.UTF_8));
    command.setCaseInsensitiveEnumValuesAllowed(true);
    command.setColorScheme(new ColorScheme.Builder(Ansi.OFF).build());
    command.setUsageHelpWidth(HELP_WIDTH);
    command.registerConverter(LocalDate.class, new Asked.Day());
    command.setParameterExceptionHandler((e, arguments) -> misunderstood(terminal, e));
    command.setExecutionExceptionHandler((e, line, parsed) -> failed(terminal, e, parsed));
    return command;
  }

  /** One line that says what is wrong and one that says where the options are. */
  private static int misunderstood(Terminal terminal, CommandLine.ParameterException e) {
    CommandLine command = e.getCommandLine();
    boolean whole = command.getParent() == null;
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      String near = String.join(" or ", unmatched.getSuggestions());
      String kind = whole ? "there is no command '" : "there is no option '";
      terminal.say(
          kind
              + unmatched.getUnmatched().getFirst()
              + (near.isEmpty() ? "'" : "'; is this meant: " + near + "?"));
    } else {
      terminal.say(String.valueOf(e.getMessage()));
    }
    terminal.say("'avouch help" + (whole ? "" : " " + command.getCommandName()) + "' tells more");
    return WRONG_USAGE;
  }

  private static int failed(Terminal terminal, Exception e, ParseResult parsed) {
    if (e instanceof WrongUsage) {
      terminal.say(String.valueOf(e.getMessage()));
      return WRONG_USAGE;
    }
    String command = parsed.hasSubcommand() ? parsed.subcommand().commandSpec().name() : "";
    terminal.say(
        "'%s' failed on its own fault (%s: %s); nothing was written. Set AVOUCH_DEBUG=1 for the"
                .formatted(command, e.getClass().getSimpleName(), e.getMessage())
            + " trace, and report it with the input that shows it.");
    if (terminal.debugging()) {
      e.printStackTrace(terminal.errors());
    }
    return NOTHING_READABLE;
  }

  /** No subcommand is a wrong usage. */
  @Override
  public Integer call() {
    terminal.say("which command? Try 'avouch report PATH...' or 'avouch --help'.");
    return WRONG_USAGE;
  }

  /** The version that the build wrote into the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"avouch " + (version == null ? "(from the class folder)" : version)};
    }
  }
}
