package avouch.app.fetch.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Keeps a time between two requests to one host. */
final class Pace {
  private final InstantSource clock;
  private final Sleep sleep;
  private final Map<String, Instant> free = new HashMap<>();

  Pace(InstantSource clock, Sleep sleep) {
    this.clock = clock;
    this.sleep = sleep;
  }

  /** Waits until the host may be asked again, and takes the turn. */
  void await(String host, Duration gap) throws InterruptedException {
    Instant now = clock.instant();
    Instant turn = free.getOrDefault(host, now);
    if (turn.isAfter(now)) {
      sleep.of(Duration.between(now, turn));
      now = turn;
    }
    free.values().removeIf(now::isAfter);
    free.put(host, now.plus(gap));
  }

  /** Lets time pass. */
  interface Sleep {
    void of(Duration time) throws InterruptedException;
  }
}
