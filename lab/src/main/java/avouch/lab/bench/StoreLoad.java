package avouch.lab.bench;

import avouch.app.fetch.Fetch;
import avouch.app.fetch.Sink;
import avouch.app.store.Ingest;
import avouch.app.store.Situations;
import avouch.app.store.Store;
import avouch.model.Page;
import avouch.model.Policy;
import avouch.model.Problem;
import avouch.model.Request;
import avouch.model.SituationReport;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Takes a load into a store and asks it: reports a second while it grows and what each costs the
 * processor, bytes a report, what grouping them all costs, how well they are grouped if the truth
 * is known, and what the first and the next question cost.
 *
 * <p>{@code StoreLoad load.jsonl store.db truth.tsv}
 */
public final class StoreLoad {
  /** So many lines are told at least, and one every thousand reports of a small load. */
  private static final int LINES = 100;

  private static final int STEP = 1_000;
  private static final double SECOND = 1e9;

  private StoreLoad() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    try (Store store = Store.open(file)) {
      long start = System.nanoTime();
      try (Ingest ingest = new Ingest(store, null, InstantSource.system())) {
        Fetch.each(
            List.of(arguments[0]),
            InputStream.nullInputStream(),
            new Counting(ingest, step(Path.of(arguments[0]))));
        ingest.settle();
      }
      tell("processor time: %.1f s", worked());
      long size = store.size();
      double seconds = (System.nanoTime() - start) / SECOND;
      tell("taken in: %d in %.1f s, %.0f a second, %s", size, seconds, size / seconds, heap());
      tell("bytes a report: %d", Files.size(file) / size);
      group(store);
      if (arguments.length > 2) {
        new Truth(Path.of(arguments[2])).tell(file);
      }
      ask(store);
    }
  }

  /** So many reports are told of in a line: a thousand, of a load of more than that makes many. */
  private static int step(Path load) throws IOException {
    try (Stream<String> lines = Files.lines(load)) {
      return lines.count() > LINES * STEP ? 10 * STEP : STEP;
    }
  }

  /** What the first question costs before it reads anything: all that came is grouped. */
  private static void group(Store store) {
    long asked = System.nanoTime();
    double before = worked();
    new Situations(store, StoreLoad::fault).story("none");
    tell(
        "grouping: %.1f s, processor time %.1f s, %s",
        (System.nanoTime() - asked) / SECOND, worked() - before, heap());
  }

  /** What the first question costs, and another one. */
  private static void ask(Store store) {
    Situations situations = new Situations(store, StoreLoad::fault);
    Request top = new Request(null, null, Policy.RANGE, 10, 2, true);
    for (String which : List.of("first", "second")) {
      long asked = System.nanoTime();
      double before = worked();
      SituationReport report = situations.now(top, List.of());
      tell(
          "%s question, the %d largest stories of %d reports: %.1f s, processor time %.1f s, %s",
          which,
          report.situations().size(),
          report.read(),
          (System.nanoTime() - asked) / SECOND,
          worked() - before,
          heap());
    }
  }

  private static Problem fault(Page page, Throwable fault) {
    throw new IllegalStateException(page.input(), fault);
  }

  static void tell(String words, Object... values) {
    System.out.println(String.format(Locale.ROOT, words, values));
  }

  /** Seconds of all processors, which other work on the machine does not stretch. */
  private static double worked() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
  }

  /** What is in use, the most that was, and what the last collection of all generations left. */
  private static String heap() {
    long used = 0;
    long most = 0;
    long left = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        used += pool.getUsage().getUsed();
        most += pool.getPeakUsage().getUsed();
        left += pool.getCollectionUsage() == null ? 0 : pool.getCollectionUsage().getUsed();
      }
    }
    return String.format(
        Locale.ROOT,
        "heap %d MB, at most %d, after collection %d",
        used >> 20,
        most >> 20,
        left >> 20);
  }

  /** Tells the pace as it goes. */
  private static final class Counting implements Sink {
    private final Sink sink;
    private final int step;
    private long last = System.nanoTime();
    private double worked = worked();
    private long kept = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    private int pages;

    Counting(Sink sink, int step) {
      this.sink = sink;
      this.step = step;
    }

    @Override
    public void page(Page page) {
      sink.page(page);
      pages++;
      if (pages % step == 0) {
        long now = System.nanoTime();
        double all = worked();
        long own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        tell(
            "%d: %.0f a second; processor time a report %.2f ms, of it keeping and linking %.2f ms;"
                + " %s",
            pages,
            step * SECOND / (now - last),
            (all - worked) / step * 1e3,
            (own - kept) / 1e6 / step,
            heap());
        last = now;
        worked = all;
        kept = own;
      }
    }

    @Override
    public void problem(Problem problem) {
      sink.problem(problem);
    }
  }
}
