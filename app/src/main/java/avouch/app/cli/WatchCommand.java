package avouch.app.cli;

import avouch.app.fetch.Sink;
import avouch.app.fetch.Watch;
import avouch.app.fetch.WatchMemory;
import avouch.app.store.Store;
import avouch.app.store.StoreFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code avouch watch}: what is new in feeds, again and again. */
@Command(
    name = "watch",
    description = {
      "Asks feeds again and again and prints each new report as 'avouch read' does, one line of"
          + " JSON. What was printed is remembered in a file, so that a watch that was stopped"
          + " goes on where it was.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  avouch watch https://.../feed.xml >> reports.jsonl",
      "  avouch watch --once --follow https://.../news-sitemap.xml",
      "  avouch watch --store news.db https://.../feed.xml"
    })
final class WatchCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "FEED",
      description = "The address of an RSS or Atom feed, a JSON feed or a sitemap.")
  private List<String> feeds = List.of();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = Every.class,
      description = "Time from one asking to the next: 90s, 15m, 2h. Default: 15m.")
  private Duration every = Duration.ofMinutes(15);

  @Option(names = "--once", description = "Ask once and end.")
  private boolean once;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "Where to remember what was printed. Default: avouch-watch.json.")
  private String state = "avouch-watch.json";

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description =
          "Keep what is new in this file instead of printing it; what was seen is remembered there"
              + " too.")
  private @Nullable String storeFile;

  @Mixin private Reaching reaching = new Reaching();

  WatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (storeFile == null) {
      try (Printing printing = new Printing(terminal)) {
        return watch(printing, WatchMemory.in(Path.of(state)));
      } catch (IOException | InvalidPathException e) {
        throw new WrongUsage("cannot read " + state + " (" + e.getMessage() + ")");
      }
    }
    try (Store store = Store.open(Path.of(storeFile));
        Keeping keeping = new Keeping(store, terminal)) {
      return watch(keeping, WatchMemory.in(keeping));
    } catch (StoreFault | IOException | InvalidPathException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  private int watch(Sink sink, WatchMemory memory) throws InterruptedException {
    InstantSource clock = InstantSource.system();
    try (Watch watch = new Watch(feeds, memory, reaching.reach(), sink, clock)) {
      long next = System.nanoTime();
      watch.round();
      while (!once) {
        next += every.toNanos();
        Thread.sleep(Math.max(0, (next - System.nanoTime()) / 1_000_000));
        watch.round();
      }
      return watch.answered() ? Main.WRITTEN : Main.NOTHING_READABLE;
    } catch (UncheckedIOException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  /** A time as people write it: 90s, 15m, 2h, 1d. */
  static final class Every implements ITypeConverter<Duration> {
    private static final Pattern TIME = Pattern.compile("([1-9]\\d{0,5})(s|m|h|d)");
    private static final Duration LEAST = Duration.ofSeconds(10);

    @Override
    public Duration convert(String value) {
      Matcher time = TIME.matcher(value.strip().toLowerCase(Locale.ROOT));
      if (!time.matches()) {
        throw new TypeConversionException("'" + value + "' is no time; write it as 90s, 15m or 2h");
      }
      Duration every = Duration.parse((time.group(2).equals("d") ? "P" : "PT") + time.group());
      if (every.compareTo(LEAST) < 0) {
        throw new TypeConversionException("'" + value + "' is too often; the least is 10s");
      }
      return every;
    }
  }
}
