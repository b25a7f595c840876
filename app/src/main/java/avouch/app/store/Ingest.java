package avouch.app.store;

import avouch.app.fetch.Sink;
import avouch.model.Page;
import avouch.model.Problem;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Takes pages into a store: reads each on all processors and keeps them a batch at a time, so that
 * whatever is settled is safe.
 */
public final class Ingest implements Sink, AutoCloseable {
  /** The most pages of one transaction. */
  private static final int MOST_PAGES = 500;

  /** The most letters of one transaction, however few the pages. */
  private static final long MOST_LETTERS = 8_000_000;

  /** What says that nothing could be had just now, which is no part of what came in. */
  private static final Set<String> MOMENTARY =
      Set.of(
          "asked-to-wait",
          "empty-folder",
          "link",
          "missing",
          "not-a-file",
          "private-address",
          "redirected",
          "refused",
          "robots",
          "stopped",
          "timeout",
          "unreachable",
          "unreadable");

  private final Store store;
  private final @Nullable LocalDate otherwise;
  private final InstantSource clock;
  private final ExecutorService readers;
  private final Deque<Taken> batch = new ArrayDeque<>();
  private final Set<String> taken = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Problem> momentary = new TreeSet<>();
  private long letters;

  /**
   * @param otherwise the day of publication of pages that name none
   * @param clock tells when a page came
   */
  public Ingest(Store store, @Nullable LocalDate otherwise, InstantSource clock) {
    this(store, otherwise, clock, Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param otherwise the day of publication of pages that name none
   * @param clock tells when a page came
   * @param readers how many pages are read at once
   */
  public Ingest(Store store, @Nullable LocalDate otherwise, InstantSource clock, int readers) {
    this.store = store;
    this.otherwise = otherwise;
    this.clock = clock;
    this.readers = Executors.newFixedThreadPool(readers);
  }

  @Override
  public void page(Page page) {
    take(new Kept(page, otherwise, clock.instant()));
  }

  /** Takes in all that another store holds. */
  public void all(Store other) {
    other.problems().forEach(this::problem);
    other.each(this::take);
  }

  private void take(Kept kept) {
    String key = PageKey.of(kept.page());
    if (!taken.add(key + kept.otherwise()) || store.holds(kept, key)) {
      return;
    }
    int length = kept.page().content().words().length();
    Future<Arrival> arrival = readers.submit(() -> Arrival.of(kept, key));
    batch.add(new Taken(key + kept.otherwise(), arrival, length));
    letters += length;
    if (batch.size() >= 2 * MOST_PAGES || letters >= 2 * MOST_LETTERS) {
      settle(batch.size() / 2); // the others are being read meanwhile
    }
  }

  /** A page that is being read. */
  private record Taken(String key, Future<Arrival> arrival, int letters) {}

  @Override
  public void problem(Problem problem) {
    var kept = MOMENTARY.contains(problem.reason()) ? momentary : problems;
    kept.add(problem);
  }

  /** Commits what came so far. */
  @Override
  public void settle() {
    settle(0);
  }

  private void settle(int left) {
    List<Arrival> arrivals = new ArrayList<>();
    while (batch.size() > left) {
      Taken first = batch.remove();
      arrivals.add(Awaited.of(first.arrival()));
      taken.remove(first.key());
      letters -= first.letters();
    }
    if (!arrivals.isEmpty() || !problems.isEmpty()) {
      store.add(arrivals, problems);
    }
    problems.clear();
  }

  /** What could not be had this time; it is not kept. */
  public List<Problem> momentary() {
    return List.copyOf(momentary);
  }

  /** What is not settled is dropped. */
  @Override
  public void close() {
    readers.shutdownNow();
  }
}
