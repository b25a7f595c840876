package avouch.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.app.fetch.Sink;
import avouch.model.Page;
import avouch.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private long now;

  @Test
  void aPersonSeesHowFarItIs() {
    ProgressLine line = line(true);
    line.page(Page.of("a", new Page.Content.Plain("A.")));
    now = 30_000_000_000L;
    line.progress(500_000_000, 2_000_000_000);
    assertThat(errors())
        .isEqualTo("\r\u001b[K 25 % █████░░░░░░░░░░░░░░░ 500 MB of 2000 MB · 1 pages · 1 min left");
    line.clear();
    assertThat(errors()).endsWith("\r\u001b[K");
  }

  @Test
  void withoutASizeOnlyWhatCameIsSaid() {
    ProgressLine line = line(true);
    now = 2_000_000_000L;
    line.progress(5_000, 0);
    assertThat(errors()).endsWith("5 KB · 0 pages");
  }

  @Test
  void shortWorkAndPipesSeeNothing() {
    line(true).progress(1, 2);
    now = 9_000_000_000L;
    line(false).progress(1, 2);
    assertThat(errors()).isEmpty();
  }

  private ProgressLine line(boolean watched) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            Terminal.utf8(OutputStream.nullOutputStream()),
            Terminal.utf8(errors),
            false,
            watched,
            100,
            Map.<String, String>of()::get);
    return new ProgressLine(new Nowhere(), terminal, () -> now);
  }

  private String errors() {
    return errors.toString(StandardCharsets.UTF_8);
  }

  /** Takes everything and keeps nothing. */
  private static final class Nowhere implements Sink {
    @Override
    public void page(Page page) {
      assertThat(page).isNotNull();
    }

    @Override
    public void problem(Problem problem) {
      assertThat(problem).isNotNull();
    }
  }
}
