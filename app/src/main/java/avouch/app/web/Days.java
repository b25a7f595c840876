package avouch.app.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was told up to the days that are asked for. Who asks for a day first waits for a thread that
 * works it out; from then on it is kept up with the store, so that nobody waits for it, until
 * nobody asks for it any more.
 */
final class Days implements AutoCloseable {
  /** How many days are kept. */
  private static final int MOST_DAYS = 8;

  /** How many days may wait to be worked out. */
  private static final int MOST_WAITING = 16;

  /** So long whoever asks for a day waits for it. */
  private static final long PATIENCE_SECONDS = 20;

  /** So long a day is kept up that nobody asks for. */
  private static final long FORGOTTEN_SECONDS = 120;

  private final Function<LocalDate, Snapshot> worked;
  private final Thread worker = new Thread(this::work, "avouch-days");
  private final BlockingQueue<LocalDate> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private final Map<LocalDate, Day> days = new LinkedHashMap<>();

  /**
   * @param worked works out what was told up to a day
   */
  Days(Function<LocalDate, Snapshot> worked) {
    this.worked = worked;
    worker.setDaemon(true);
  }

  void begin() {
    worker.start();
  }

  @Override
  public void close() {
    worker.interrupt();
  }

  private void work() {
    try {
      while (true) {
        answer(waiting.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A day that was asked for. */
  private static final class Day {
    private final CompletableFuture<Snapshot> first = new CompletableFuture<>();
    private volatile @Nullable Snapshot told;
    private volatile long asked;
  }

  /** What was told up to a day, as soon as that is known. */
  Snapshot told(LocalDate asOf) {
    Day day = asked(asOf);
    Snapshot told = day.told;
    if (told != null) {
      return told;
    }
    try {
      return day.first.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new Refusal(503, "what was told up to " + asOf + " is being worked out; ask again");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(503, "the desk is closing");
    }
  }

  private synchronized Day asked(LocalDate asOf) {
    Day day = days.remove(asOf);
    if (day == null) {
      day = new Day();
      if (!waiting.offer(asOf)) {
        throw new Refusal(503, "too many days are asked for at once");
      }
    }
    day.asked = System.nanoTime();
    keep(asOf, day);
    return day;
  }

  private void keep(LocalDate asOf, Day day) {
    days.put(asOf, day); // the last in line to be forgotten
    if (days.size() > MOST_DAYS) {
      days.remove(days.keySet().iterator().next());
    }
  }

  /** Answers those who wait for a day. */
  private void answer(LocalDate asOf) {
    Day day = known(asOf);
    if (day != null) {
      try {
        tell(day, worked.apply(asOf));
      } catch (RuntimeException e) {
        forget(asOf);
        day.first.completeExceptionally(e);
      }
    }
  }

  /** What is known already may have been begun later. */
  private synchronized void tell(Day day, Snapshot told) {
    Snapshot known = day.told;
    if (known == null || known.number() < told.number()) {
      day.told = told;
    }
    day.first.complete(told);
  }

  private synchronized @Nullable Day known(LocalDate asOf) {
    return days.get(asOf);
  }

  private synchronized void forget(LocalDate asOf) {
    days.remove(asOf);
  }

  /**
   * Brings in line with the store what is asked for still; the rest is forgotten.
   *
   * @param latest the last day of which there are reports: whoever looks at days asks for what
   *     changed on it without naming it
   */
  void renew(@Nullable LocalDate latest) {
    for (LocalDate asOf : due(latest)) {
      answer(asOf);
    }
  }

  private synchronized List<LocalDate> due(@Nullable LocalDate latest) {
    long now = System.nanoTime();
    days.values()
        .removeIf(
            day ->
                day.told != null && now - day.asked > TimeUnit.SECONDS.toNanos(FORGOTTEN_SECONDS));
    if (latest != null && !days.isEmpty()) {
      for (LocalDate soon : List.of(latest.minusDays(1), latest)) {
        if (!days.containsKey(soon)) {
          Day day = new Day();
          day.asked = now;
          keep(soon, day);
        }
      }
    }
    return List.copyOf(days.keySet());
  }
}
