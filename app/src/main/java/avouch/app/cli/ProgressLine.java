package avouch.app.cli;

import avouch.app.fetch.Sink;
import avouch.model.Page;
import avouch.model.Problem;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * A line on standard error that says how far the inputs are read, where a person looks at it and
 * nothing else is printed there.
 */
final class ProgressLine implements Sink {
  private static final long SECOND = 1_000_000_000L;

  /** What takes less time than this needs no line. */
  private static final long QUIET = SECOND;

  private static final long STEP = SECOND / 5;
  private static final int CELLS = 20;
  private static final String CLEAR = "\r\u001b[K";

  private final Sink sink;
  private final Terminal terminal;
  private final LongSupplier clock;
  private final long start;
  private long next;
  private long pages;
  private boolean shown;

  ProgressLine(Sink sink, Terminal terminal) {
    this(sink, terminal, System::nanoTime);
  }

  ProgressLine(Sink sink, Terminal terminal, LongSupplier clock) {
    this.sink = sink;
    this.terminal = terminal;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.next = start + QUIET;
  }

  @Override
  public void page(Page page) {
    pages++;
    sink.page(page);
  }

  @Override
  public void problem(Problem problem) {
    sink.problem(problem);
  }

  @Override
  public void settle() {
    sink.settle();
  }

  @Override
  public void progress(long bytes, long total) {
    sink.progress(bytes, total);
    long now = clock.getAsLong();
    if (terminal.watched() && !terminal.interactive() && now >= next) {
      next = now + STEP;
      shown = true;
      terminal.errors().print(CLEAR + line(bytes, total, now - start));
      terminal.errors().flush();
    }
  }

  /** Takes the line away again. */
  void clear() {
    if (shown) {
      terminal.errors().print(CLEAR);
      terminal.errors().flush();
      shown = false;
    }
  }

  private String line(long bytes, long total, long time) {
    String met = String.format(Locale.ROOT, "%,d pages", pages);
    if (bytes == 0 || total < bytes) {
      return fitting(size(bytes) + " · " + met);
    }
    double share = (double) bytes / total;
    int full = (int) (share * CELLS);
    String bar = "█".repeat(full) + "░".repeat(CELLS - full);
    String left = left((long) (time / share) - time);
    return fitting(
        "%3d %% %s %s of %s · %s · %s"
            .formatted((int) (share * 100), bar, size(bytes), size(total), met, left));
  }

  private String fitting(String line) {
    int most = Math.max(1, terminal.columns() - 1);
    return line.length() <= most ? line : line.substring(0, most);
  }

  private static String left(long nanoseconds) {
    long seconds = nanoseconds / SECOND;
    return seconds < 60
        ? seconds + " s left"
        : seconds < 3600
            ? seconds / 60 + " min left"
            : "%d h %d min left".formatted(seconds / 3600, seconds / 60 % 60);
  }

  private static String size(long bytes) {
    return bytes < 10_000_000
        ? "%d KB".formatted(bytes / 1000)
        : bytes < 10_000_000_000L
            ? "%d MB".formatted(bytes / 1_000_000)
            : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
  }
}
