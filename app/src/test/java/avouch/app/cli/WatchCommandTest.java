package avouch.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.app.fetch.web.LocalSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
  private static final String FEED =
      "<rss><channel><title>Vell Post</title><item><guid>one</guid><description>"
          + "The old bridge at Vell was closed on Monday, the mayor said. ".repeat(30)
          + "</description></item></channel></rss>";

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
