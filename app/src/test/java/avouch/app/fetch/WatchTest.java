package avouch.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import avouch.app.fetch.web.LocalSite;
import avouch.app.fetch.web.Manners;
import avouch.model.Page;
import avouch.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
  private static final Manners HERE =
      new Manners(true, Duration.ZERO, Duration.ofSeconds(5), 1 << 20, 3);

  @TempDir Path folder;

  private final LocalSite site;
  private final List<String> given = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private Instant now = Instant.EPOCH;
  private boolean broken;

  WatchTest() throws IOException {
    site = new LocalSite();
  }

  @BeforeEach
  void aFeed() {
    feed("1", "2");
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void onlyWhatIsNewIsGiven() throws IOException {
    try (Watch watch = watch()) {
      watch.round();
      watch.round();
      assertThat(given).containsExactly("1", "2");
      feed("3", "2", "1");
      watch.round();
      assertThat(given).containsExactly("1", "2", "3");
    }
  }

  @Test
  void aWatchGoesOnWhereItWasStopped() throws IOException {
    try (Watch watch = watch()) {
      watch.round();
    }
    feed("2", "3");
    try (Watch watch = watch()) {
      watch.round();
    }
    assertThat(given).containsExactly("1", "2", "3");
    assertThat(site.asked()).contains("/feed \"1-2\"");
  }

  @Test
  void whatWasNotSettledIsGivenAgain() throws IOException {
    broken = true;
    try (Watch watch = watch()) {
      assertThatThrownBy(watch::round).hasMessage("the store is gone");
    }
    broken = false;
    try (Watch watch = watch()) {
      watch.round();
    }
    assertThat(given).containsExactly("1", "2", "1", "2");
  }

  @Test
  void aFeedThatIsUnchangedIsNotReadAgain() throws IOException {
    try (Watch watch = watch()) {
      watch.round();
      site.put("/feed", 304, new byte[0]);
      watch.round();
    }
    assertThat(given).containsExactly("1", "2");
    assertThat(problems).isEmpty();
  }

  @Test
  void aSiteThatAsksToWaitIsLeftAlone() throws IOException {
    site.put("/feed", 503, new byte[0], "Retry-After", "600");
    try (Watch watch = watch()) {
      watch.round();
      watch.round();
      assertThat(site.asked()).containsOnlyOnce("/feed");
      assertThat(problems).containsExactly("asked-to-wait");
      now = now.plusSeconds(601);
      feed("1");
      watch.round();
      assertThat(given).containsExactly("1");
    }
  }

  @Test
  void aFileThatIsNoStateIsNotOverwritten() throws IOException {
    Path file = folder.resolve("state.json");
    Files.writeString(file, "{\"precious\": true}");
    assertThatThrownBy(() -> WatchMemory.in(file)).isInstanceOf(IOException.class);
    assertThat(Files.readString(file)).contains("precious");
  }

  @Test
  void whatIsRememberedIsBounded() throws IOException {
    WatchMemory memory = WatchMemory.in(folder.resolve("many.json"));
    WatchMemory.Feed feed = memory.of("f");
    for (int i = 0; i < 8_000; i++) {
      feed.meet("k" + i);
    }
    memory.put("f", feed);
    for (int round = 0; round < 3; round++) {
      feed = memory.of("f");
      feed.meet("new" + round);
      memory.put("f", feed);
    }
    assertThat(memory.of("f").met("k0")).isFalse();
    assertThat(memory.of("f").met("k7999")).isTrue();
    assertThat(WatchMemory.in(folder.resolve("many.json")).of("f").met("new2")).isTrue();
  }

  private void feed(String... names) {
    StringBuilder items = new StringBuilder("<rss><channel><title>Vell Post</title>");
    for (String name : names) {
      items.append("<item><guid>%s</guid><description>".formatted(name));
      items.append("The bridge is closed. ".repeat(90)).append("</description></item>");
    }
    String tag = "\"" + String.join("-", names) + "\"";
    site.put("/feed", items + "</channel></rss>", "ETag", tag);
  }

  private Watch watch() throws IOException {
    WatchMemory memory = WatchMemory.in(folder.resolve("state.json"));
    return new Watch(
        List.of(site.address("/feed")), memory, new Reach(false, HERE), new Listing(), () -> now);
  }

  /** Lists what it is given, and may lose it. */
  private final class Listing implements Sink {
    @Override
    public void page(Page page) {
      given.add(page.input());
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem.reason());
    }

    @Override
    public void settle() {
      if (broken) {
        throw new IllegalStateException("the store is gone");
      }
    }
  }
}
