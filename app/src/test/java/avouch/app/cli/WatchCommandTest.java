package avouch.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.app.fetch.web.LocalSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
  private static final String FEED =
      "<rss><channel><title>Vell Post</title><item><guid>one</guid><description>"
          + "The old bridge at Vell was closed on Monday, the mayor said. ".repeat(30)
          + "</description></item></channel></rss>";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void whatIsNewIsPrintedOnce() throws IOException {
    try (LocalSite site = new LocalSite()) {
      site.put("/feed", FEED);
      assertThat(watch(site, "--allow-private-addresses")).isZero();
      assertThat(text(out)).startsWith("{\"input\":\"one\"").hasLineCount(1);
      assertThat(watch(site, "--allow-private-addresses")).isZero();
      assertThat(text(out)).isEmpty();
    }
  }

  @Test
  void ownAddressesAreRefusedUnlessAllowed() throws IOException {
    try (LocalSite site = new LocalSite()) {
      assertThat(watch(site, "--every=2h")).isOne();
      assertThat(text(errors)).contains("(private-address)");
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
    out.reset();
    errors.reset();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            Terminal.utf8(out),
            Terminal.utf8(errors),
            false,
            100,
            Map.<String, String>of()::get);
    String state = folder.resolve("state").toString();
    return Main.run(terminal, "watch", "--once", option, "--state", state, site.address("/feed"));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
