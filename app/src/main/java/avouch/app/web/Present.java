package avouch.app.web;

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
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
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

  /** So many times as long as it took to work out what is told, others have the machine. */
  private static final int REST = 2;

  private final Path file;
  private final boolean withNames;
  private final BiFunction<Page, Throwable, Problem> fault;
  private final Consumer<Throwable> failed;
  private final List<BiConsumer<@Nullable Snapshot, Snapshot>> hearers = new ArrayList<>();
  private final Days days = new Days(this::asOf);
  private final CompletableFuture<Snapshot> first = new CompletableFuture<>();
  private final Thread worker = new Thread(this::work, "avouch-present");
  private volatile boolean closed;
  private volatile @Nullable Snapshot now;
  private volatile @Nullable UpTo upTo;
  private final AtomicLong number = new AtomicLong();

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
  }

  /** Lets somebody hear of every new snapshot, with the one before; only before it begins. */
  void tell(BiConsumer<@Nullable Snapshot, Snapshot> hearer) {
    hearers.add(hearer);
  }

  void begin() {
    worker.start();
    days.begin();
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
    return asOf == null ? all : days.told(asOf);
  }

  @Override
  public void close() {
    closed = true;
    worker.interrupt();
    days.close();
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
    Remembered stories = new Remembered(store, fault, request());
    long seen = Long.MIN_VALUE;
    long rest = System.nanoTime();
    while (!closed) {
      long version = store.version();
      if (version != seen && System.nanoTime() - rest >= 0) {
        long begun = System.nanoTime();
        renew(store, stories);
        seen = version;
        rest = System.nanoTime() + REST * (System.nanoTime() - begun);
      }
      Thread.sleep(LOOK_MILLISECONDS);
    }
  }

  private void renew(Store store, Remembered stories) {
    List<Correction> corrections = store.corrections();
    Snapshot before = now;
    SituationReport told = stories.now(corrections);
    Snapshot after = Snapshot.now(number.incrementAndGet(), corrections, told, withNames, before);
    upTo = new UpTo(stories, after);
    days.renew(after.latest());
    now = after;
    hearers.forEach(hearer -> hearer.accept(before, after));
    first.complete(after);
  }

  /** What the days are told of. */
  private record UpTo(Remembered stories, Snapshot all) {}

  private Snapshot asOf(LocalDate day) {
    long own = number.incrementAndGet(); // a higher one never tells of an earlier store
    UpTo told = Objects.requireNonNull(upTo); // nobody gets to ask before
    return told.all().asOf(own, told.stories().asOf(day, told.all().report().problems()));
  }

  private Request request() {
    return new Request(null, null, Policy.RANGE, Integer.MAX_VALUE, 1, withNames);
  }
}
