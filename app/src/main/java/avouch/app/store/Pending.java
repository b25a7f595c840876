package avouch.app.store;

import avouch.Avouch;
import avouch.codec.ReadingBytes.Found;
import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Request;
import avouch.model.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a store that grouping does not know of yet, such as those that another edition of
 * the program read: they are read where they have to be, on all processors, and gathered.
 */
final class Pending {
  /** So many pages are gathered together. */
  private static final int TOGETHER = 500;

  private Pending() {}

  /** What is known of one page: what is in it already, or what it came to now. */
  private record Read(
      long page,
      List<Sketch> sketches,
      List<Problem> problems,
      @Nullable Arrival arrival,
      @Nullable Problem fault) {}

  /** Gathers them all; what was wrong with those that bring Avouch down. */
  static List<Problem> gather(Store store, BiFunction<Page, Throwable, Problem> fault) {
    List<Problem> faults = new ArrayList<>();
    List<Long> pages = store.pending();
    if (pages.isEmpty()) {
      return faults;
    }
    ExecutorService readers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      for (int from = 0; from < pages.size(); from += TOGETHER) {
        List<Future<Read>> reads = new ArrayList<>();
        store.some(
            pages.subList(from, Math.min(pages.size(), from + TOGETHER)),
            (page, known) -> reads.add(readers.submit(() -> read(page, known))),
            (page, kept) -> reads.add(readers.submit(() -> read(page, kept, fault))));
        gather(store, reads.stream().map(Awaited::of).toList(), faults);
      }
    } finally {
      readers.shutdownNow();
    }
    return faults;
  }

  private static void gather(Store store, List<Read> reads, List<Problem> faults) {
    List<Arrival> arrivals = new ArrayList<>();
    List<Read> known = new ArrayList<>();
    for (Read read : reads) {
      if (read.fault() != null) {
        faults.add(read.fault());
      } else if (read.arrival() != null) {
        arrivals.add(read.arrival());
      } else {
        known.add(read);
      }
    }
    store.add(
        arrivals,
        List.of(),
        gathered -> {
          for (Read read : known) {
            gathered.take(read.page(), read.sketches(), read.problems());
          }
        });
  }

  private static Read read(long page, Known known) {
    Found found = known.unpacked();
    Problem problem = known.problem();
    return found != null
        ? new Read(page, Arrival.sketches(found.readings()), found.doubts(), null, null)
        : new Read(page, List.of(), problem == null ? List.of() : List.of(problem), null, null);
  }

  private static Read read(long page, Kept kept, BiFunction<Page, Throwable, Problem> fault) {
    try {
      Outcome outcome = Avouch.read(kept.page(), Contents.under(kept, Request.ALL));
      String key = PageKey.of(kept.page());
      Arrival arrival = Arrival.of(kept, key, outcome, Arrival.found(outcome));
      return new Read(page, List.of(), List.of(), arrival, null);
    } catch (RuntimeException | StackOverflowError e) {
      return new Read(page, List.of(), List.of(), null, fault.apply(kept.page(), e));
    }
  }
}
