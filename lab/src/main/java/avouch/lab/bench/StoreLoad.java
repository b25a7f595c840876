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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/**
 * Takes a load into a store and asks it: reports a second while it grows and what each costs the
 * processor, bytes a report, what the first and the next question cost, and how well the reports
 * are grouped if the truth is known.
 *
 * <p>{@code StoreLoad load.jsonl store.db truth.tsv}
 */
public final class StoreLoad {
  private static final int STEP = 1_000;
  private static final double SECOND = 1e9;

  private StoreLoad() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    try (Store store = Store.open(file)) {
      long start = System.nanoTime();
      try (Ingest ingest = new Ingest(store, null, InstantSource.system())) {
        Fetch.each(List.of(arguments[0]), InputStream.nullInputStream(), new Counting(ingest));
        ingest.settle();
      }
      tell("processor time: %.1f s", worked());
      long size = store.size();
      double seconds = (System.nanoTime() - start) / SECOND;
      tell(
          "taken in: %d in %.1f s, %.0f a second, heap %d MB",
          size, seconds, size / seconds, heap());
      tell("bytes a report: %d", Files.size(file) / size);
      ask(store);
      if (arguments.length > 2) {
        new Truth(Path.of(arguments[2])).tell(file);
      }
    }
  }

  /** What the first question costs, for which all that came is grouped, and another one. */
  private static void ask(Store store) {
    Situations situations = new Situations(store, StoreLoad::fault);
    Request top = new Request(null, null, Policy.RANGE, 10, 2, true);
    for (String which : List.of("first", "second")) {
      long asked = System.nanoTime();
      double before = worked();
      SituationReport report = situations.now(top, List.of());
      tell(
          "%s question, the %d largest stories of %d reports: %.1f s, processor time %.1f s,"
              + " heap %d MB",
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

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  /** Tells the pace as it goes. */
  private static final class Counting implements Sink {
    private final Sink sink;
    private long last = System.nanoTime();
    private double worked = worked();
    private long kept = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    private int pages;

    Counting(Sink sink) {
      this.sink = sink;
    }

    @Override
    public void page(Page page) {
      sink.page(page);
      pages++;
      if (pages % STEP == 0) {
        long now = System.nanoTime();
        double all = worked();
        long own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        tell(
            "%d: %.0f a second; processor time a report %.2f ms, of it keeping and linking %.2f ms;"
                + " heap %d MB",
            pages,
            STEP * SECOND / (now - last),
            (all - worked) / STEP * 1e3,
            (own - kept) / 1e6 / STEP,
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
