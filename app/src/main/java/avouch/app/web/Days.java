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
 * What was told up to the days that are asked for. Who asks for a day first waits; from then on it
 * is kept up with the store, so that nobody waits for it, until nobody asks for it any more.
 */
final class Days {
  /** How many days are kept. */
  private static final int MOST_DAYS = 8;

  /** How many days may wait to be worked out. */
  private static final int MOST_WAITING = 16;

  /** So long whoever asks for a day waits for it. */
  private static final long PATIENCE_SECONDS = 20;

  /** So long a day is kept up that nobody asks for. */
  private static final long FORGOTTEN_SECONDS = 120;

  private final BlockingQueue<LocalDate> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private final Map<LocalDate, Day> days = new LinkedHashMap<>();

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
    days.put(asOf, day); // the last in line to be forgotten
    if (days.size() > MOST_DAYS) {
      days.remove(days.keySet().iterator().next());
    }
    return day;
  }

  /** A day that somebody waits for; {@code null} if nobody does for so long. */
  @Nullable LocalDate due(long milliseconds) throws InterruptedException {
    return waiting.poll(milliseconds, TimeUnit.MILLISECONDS);
  }

  /** Answers those who wait for a day. */
  void answer(LocalDate asOf, Function<LocalDate, Snapshot> worked) {
    Day day = known(asOf);
    if (day != null) {
      try {
        Snapshot told = worked.apply(asOf);
        day.told = told;
        day.first.complete(told);
      } catch (RuntimeException e) {
        forget(asOf);
        day.first.completeExceptionally(e);
      }
    }
  }

  private synchronized @Nullable Day known(LocalDate asOf) {
    return days.get(asOf);
  }

  private synchronized void forget(LocalDate asOf) {
    days.remove(asOf);
  }

  /** Brings in line with the store what is asked for still; the rest is forgotten. */
  void renew(Function<LocalDate, Snapshot> worked) {
    for (LocalDate asOf : told()) {
      answer(asOf, worked);
    }
  }

  private synchronized List<LocalDate> told() {
    long now = System.nanoTime();
    days.values()
        .removeIf(
            day ->
                day.told != null && now - day.asked > TimeUnit.SECONDS.toNanos(FORGOTTEN_SECONDS));
    return days.entrySet().stream()
        .filter(day -> day.getValue().told != null)
        .map(Map.Entry::getKey)
        .toList();
  }
}
