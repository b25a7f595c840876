package avouch.lab.bench;

import avouch.app.fetch.Fetch;
import avouch.app.fetch.Sink;
import avouch.app.store.Contents;
import avouch.app.store.Ingest;
import avouch.app.store.Store;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Request;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a load into a store and asks it: reports a second while it grows, bytes a report, and how
 * long it takes to have all readings from the store and from the words again.
 *
 * <p>{@code StoreLoad load.jsonl store.db}
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
      long asked = System.nanoTime();
      int known = Contents.of(store, Request.ALL, StoreLoad::fault).readings().size();
      tell("readings from the store: %d in %.1f s", known, (System.nanoTime() - asked) / SECOND);
      tell("processor time: %.1f s", worked());
      List<Page> pages = new ArrayList<>();
      store.each(kept -> pages.add(kept.page()));
      long again = System.nanoTime();
      int read = Contents.of(pages, List.of(), Request.ALL, StoreLoad::fault).readings().size();
      tell("processor time: %.1f s", worked());
      tell("read again: %d in %.1f s", read, (System.nanoTime() - again) / SECOND);
    }
  }

  private static Problem fault(Page page, Throwable fault) {
    throw new IllegalStateException(page.input(), fault);
  }

  private static void tell(String words, Object... values) {
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
        tell("%d: %.0f a second", pages, STEP * SECOND / (now - last));
        last = now;
      }
    }

    @Override
    public void problem(Problem problem) {
      sink.problem(problem);
    }
  }
}
