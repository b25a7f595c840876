package avouch.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.app.fetch.web.LocalSite;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
  private static final String FEED =
      "<rss><channel><title>Vell Post</title><item><guid>one</guid><description>"
          + "The old bridge at Vell was closed on Monday, the mayor said. ".repeat(30)
          + "</description></item></channel></rss>";

  private static final String ITEM =
      "<item><guid>two</guid><description>"
          + "The ferry to Vell will sail again on Tuesday, the company said. ".repeat(30)
          + "</description></item>";

  @TempDir Path folder;

  private final TestTerminal terminal = new TestTerminal();

  @Test
  void whatIsNewIsPrintedOnce() throws IOException {
    try (LocalSite site = new LocalSite()) {
      site.put("/feed", FEED);
      assertThat(watch(site, "--allow-private-addresses")).isZero();
      assertThat(terminal.out()).startsWith("{\"input\":\"one\"").hasLineCount(1);
      assertThat(watch(site, "--allow-private-addresses")).isZero();
      assertThat(terminal.out()).isEmpty();
    }
  }

  @Test
  @Timeout(60)
  void aWatchThatWasKilledGoesOn() throws Exception {
    String day = "Sun, 04 May 2031 10:00:00 GMT";
    try (LocalSite site = new LocalSite()) {
      site.put("/feed", FEED, "ETag", "\"7\"", "Last-Modified", day);
      Process process = started(site);
      try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
        assertThat(lines.readLine()).startsWith("{\"input\":\"one\"");
        for (int i = 0; i < 100 && !Files.exists(folder.resolve("state")); i++) {
          Thread.sleep(100);
        }
      } finally {
        process.destroyForcibly().waitFor();
      }
      site.put("/feed", FEED.replace("<item>", ITEM + "<item>"), "ETag", "\"8\"");
      assertThat(watch(site, "--allow-private-addresses")).isZero();
      assertThat(terminal.out()).startsWith("{\"input\":\"two\"").hasLineCount(1);
      assertThat(site.asked()).contains("/feed", "/feed \"7\"");
      assertThat(site.since()).containsExactly(day);
    }
  }

  /** A watch as a process of its own. */
  private Process started(LocalSite site) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "watch",
            "--every=10s",
            "--allow-private-addresses",
            "--state",
            folder.resolve("state").toString(),
            site.address("/feed"));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  @Test
  void ownAddressesAreRefusedUnlessAllowed() throws IOException {
    try (LocalSite site = new LocalSite()) {
      assertThat(watch(site, "--every=2h")).isOne();
      assertThat(terminal.errors()).contains("(private-address)");
      assertThat(site.asked()).isEmpty();
    }
  }

  @Test
  void aTimeOrAStateThatIsNoneIsAWrongUsage() throws IOException {
    try (LocalSite site = new LocalSite()) {
      assertThat(watch(site, "--every=often")).isEqualTo(2);
      assertThat(watch(site, "--every=1s")).isEqualTo(2);
      Files.writeString(folder.resolve("state"), "[]");
      assertThat(watch(site, "--allow-private-addresses")).isEqualTo(2);
    }
  }

  private int watch(LocalSite site, String option) {
    String state = folder.resolve("state").toString();
    return terminal.run("watch", "--once", option, "--state", state, site.address("/feed"));
  }
}
