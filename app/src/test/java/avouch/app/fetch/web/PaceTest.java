package avouch.app.fetch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {
  private Instant now = Instant.EPOCH;
  private final List<Duration> slept = new ArrayList<>();

  @Test
  void oneHostIsNotHurriedAndOthersDoNotWaitForIt() throws InterruptedException {
    Pace pace = new Pace(() -> now, this::sleep);
    pace.await("a", Duration.ofSeconds(2));
    pace.await("b", Duration.ofSeconds(2));
    assertThat(slept).isEmpty();
    now = now.plusMillis(500);
    pace.await("a", Duration.ofSeconds(2));
    assertThat(slept).containsExactly(Duration.ofMillis(1500));
    pace.await("a", Duration.ofSeconds(2));
    assertThat(slept).containsExactly(Duration.ofMillis(1500), Duration.ofSeconds(2));
  }

  private void sleep(Duration time) {
    slept.add(time);
    now = now.plus(time);
  }
}
