package avouch.app.cli;

import avouch.app.store.Store;
import avouch.app.store.StoreFault;
import avouch.app.web.Desk;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code avouch serve}: the desk. */
@Command(
    name = "serve",
    description = {
      "Opens the desk: web pages of the stories in a store, each also as JSON under /api/v1."
          + " Others may write to the store at the same time; pages tell what is in it within"
          + " moments.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  avouch serve --store news.db",
      "  AVOUCH_TOKEN=... avouch serve --store news.db --listen 0.0.0.0"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int USUAL_PORT = 7979;
  private static final int LAST_PORT = 65_535;

  /** Shorter ones are guessed. */
  private static final int SHORTEST_TOKEN = 12;

  private final Terminal terminal;

  @Option(
      names = "--store",
      required = true,
      paramLabel = "FILE",
      description = "The store; a new one if there is none.")
  private String store = "";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where to listen; 0 for any port that is free. Default: 7979.")
  private int port = USUAL_PORT;

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      description =
          "Listen on this address of the machine, which demands a token. Default: 127.0.0.1, which"
              + " this machine alone can reach.")
  private String listen = "127.0.0.1";

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description =
          "What readers have to know, 12 letters or more. Others on this machine can read a command"
              + " line; AVOUCH_TOKEN in the environment they cannot.")
  private @Nullable String token;

  @Option(
      names = "--no-names",
      description = "Withhold the names of private persons. Minors' are withheld in any case.")
  private boolean noNames;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    Desk.Settings settings = settings();
    try (Desk desk =
        Desk.open(settings, (page, e) -> Made.fault(page, e, terminal), this::failed)) {
      InetSocketAddress at = desk.address();
      terminal.say(
          "the desk is open at http://%s:%d/ – Ctrl-C closes it"
              .formatted(named(at.getAddress()), at.getPort()));
      new CountDownLatch(1).await();
      return Main.WRITTEN;
    } catch (IOException e) {
      throw new WrongUsage(
          "cannot listen on %s port %d (%s)".formatted(listen, port, e.getMessage()));
    }
  }

  private Desk.Settings settings() {
    if (port < 0 || port > LAST_PORT) {
      throw new WrongUsage("there is no port " + port);
    }
    InetAddress address = address();
    String secret = token != null ? token : terminal.environment().apply("AVOUCH_TOKEN");
    if (secret == null && !address.isLoopbackAddress()) {
      throw new WrongUsage(
          "others can reach "
              + listen
              + "; give a --token that they have to know, or AVOUCH_TOKEN");
    }
    if (secret != null && secret.length() < SHORTEST_TOKEN) {
      throw new WrongUsage("the token is shorter than " + SHORTEST_TOKEN + " letters");
    }
    return new Desk.Settings(file(), new InetSocketAddress(address, port), secret, !noNames);
  }

  /** A file that is a store, or becomes one. */
  private Path file() {
    try {
      Path file = Path.of(store);
      Store.open(file).close();
      return file;
    } catch (InvalidPathException e) {
      throw new WrongUsage("'" + store + "' is no path: " + e.getReason());
    } catch (StoreFault e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  private InetAddress address() {
    try {
      return InetAddress.getByName(listen);
    } catch (UnknownHostException e) {
      throw new WrongUsage("there is no address " + listen);
    }
  }

  private static String named(InetAddress address) {
    String name = address.getHostAddress();
    return name.contains(":") ? "[" + name + "]" : name;
  }

  private void failed(Throwable e) {
    terminal.say("the desk: " + e);
    if (terminal.debugging()) {
      e.printStackTrace(terminal.errors());
    }
  }
}
