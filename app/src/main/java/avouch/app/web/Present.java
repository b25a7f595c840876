package avouch.app.web;

import avouch.Avouch;
import avouch.app.store.Correction;
import avouch.app.store.Remembered;
import avouch.app.store.Store;
import avouch.app.store.StoreFault;
import avouch.model.Page;
import avouch.model.Policy;
import avouch.model.Problem;
import avouch.model.Request;
import avouch.model.SituationReport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the store tells now: one thread looks whether it was written to, works out what it comes to
 * then, and puts that in the place of what it told before. Nobody who asks for a page waits for it.
 */
final class Present implements AutoCloseable {
  /** So often the store is asked whether it was written to. */
  private static final long LOOK_MILLISECONDS = 250;

  /** So long a store is left alone that could not be read. */
  private static final long FAULT_MILLISECONDS = 2_000;

  /** How many days are kept that were asked for as of. */
  private static final int MOST_DAYS = 8;

  /** So long whoever asks for a day waits for it. */
  private static final long PATIENCE_SECONDS = 20;

  /** How many days may wait to be worked out. */
  private static final int MOST_WAITING = 16;

  private final Path file;
  private final boolean withNames;
  private final BiFunction<Page, Throwable, Problem> fault;
  private final Consumer<Throwable> failed;
  private final List<BiConsumer<@Nullable Snapshot, Snapshot>> hearers = new ArrayList<>();
  private final BlockingQueue<LocalDate> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private final Map<LocalDate, CompletableFuture<Snapshot>> days = new LinkedHashMap<>();
  private final CompletableFuture<Snapshot> first = new CompletableFuture<>();
  private final Thread worker = new Thread(this::work, "avouch-present");
  private volatile boolean closed;
  private volatile @Nullable Snapshot now;
  private long number;

  /**
   * @param file the store
   * @param fault says what is to be listed of a page that brings Avouch down
   * @param failed told when the store cannot be read
   */
  Present(
      Path file,
      boolean withNames,
      BiFunction<Page, Throwable, Problem> fault,
      Consumer<Throwable> failed) {
    this.file = file;
    this.withNames = withNames;
    this.fault = fault;
    this.failed = failed;
    worker.setDaemon(true);
    worker.setPriority(Thread.NORM_PRIORITY - 1);
  }

  /** Lets somebody hear of every new snapshot, with the one before; only before it begins. */
  void tell(BiConsumer<@Nullable Snapshot, Snapshot> hearer) {
    hearers.add(hearer);
  }

  void begin() {
    worker.start();
  }

  /** What the store tells now; {@code null} while it is read for the first time. */
  @Nullable Snapshot now() {
    return now;
  }

  /** What it tells now, as soon as it is read. */
  CompletableFuture<Snapshot> first() {
    return first;
  }

  /** What is told to whoever asks for a day, or for all. */
  Snapshot told(@Nullable LocalDate asOf) {
    Snapshot all = now;
    if (all == null) {
      throw new Refusal(503, "the store is being read for the first time; ask again in a moment");
    }
    if (asOf == null) {
      return all;
    }
    try {
      return asOf(asOf).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new Refusal(503, "what was told up to " + asOf + " is being worked out; ask again");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Refusal refusal ? refusal : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(503, "the desk is closing");
    }
  }

  /** What its reports up to a day tell. */
  private CompletableFuture<Snapshot> asOf(LocalDate day) {
    synchronized (days) {
      CompletableFuture<Snapshot> known = days.get(day);
      if (known != null) {
        return known;
      }
      CompletableFuture<Snapshot> asked = new CompletableFuture<>();
      if (!waiting.offer(day)) {
        asked.completeExceptionally(new Refusal(503, "too many days are asked for at once"));
        return asked;
      }
      days.put(day, asked);
      while (days.size() > MOST_DAYS) {
        days.remove(days.keySet().iterator().next());
      }
      return asked;
    }
  }

  @Override
  public void close() {
    closed = true;
    worker.interrupt();
  }

  private void work() {
    try {
      while (!closed) {
        try (Store store = Store.open(file)) {
          follow(store);
        } catch (StoreFault e) {
          failed.accept(e);
          Thread.sleep(FAULT_MILLISECONDS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      failed.accept(e);
    }
  }

  private void follow(Store store) throws InterruptedException {
    Remembered stories = new Remembered(store, fault, request(null));
    long seen = Long.MIN_VALUE;
    long rest = System.nanoTime();
    while (!closed) {
      long version = store.version();
      if (version != seen && System.nanoTime() - rest >= 0) {
        long begun = System.nanoTime();
        renew(store, stories);
        seen = version;
        rest = 2 * System.nanoTime() - begun; // as long as it took, others have the machine
      }
      LocalDate day = waiting.poll(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
      if (day != null) {
        answer(day);
      }
    }
  }

  private void renew(Store store, Remembered stories) {
    List<Correction> corrections = store.corrections();
    Snapshot before = now;
    Snapshot after = made(stories.now(corrections), corrections);
    now = after;
    synchronized (days) {
      days.values().removeIf(CompletableFuture::isDone);
    }
    hearers.forEach(hearer -> hearer.accept(before, after));
    first.complete(after);
  }

  private Snapshot made(SituationReport report, List<Correction> corrections) {
    return new Snapshot(++number, corrections, report, withNames);
  }

  private void answer(LocalDate day) {
    CompletableFuture<Snapshot> asked;
    synchronized (days) {
      asked = days.get(day);
    }
    Snapshot all = now;
    if (asked == null || all == null) {
      return;
    }
    try {
      SituationReport told = all.report();
      SituationReport then = Avouch.reconcile(told.reports(), told.problems(), request(day));
      asked.complete(made(then, all.corrections()));
    } catch (RuntimeException e) {
      asked.completeExceptionally(e);
    }
  }

  private Request request(@Nullable LocalDate asOf) {
    return new Request(asOf, null, Policy.RANGE, Integer.MAX_VALUE, 1, withNames);
  }
}
