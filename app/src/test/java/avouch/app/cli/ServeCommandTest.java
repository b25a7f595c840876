package avouch.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a desk is not opened for. */
class ServeCommandTest {
  @TempDir Path folder;

  private final TestTerminal terminal = new TestTerminal();

  private int serve(String... options) {
    String[] all = new String[options.length + 2];
    System.arraycopy(options, 0, all, 2, options.length);
    all[0] = "serve";
    all[1] = "--store=" + folder.resolve("news.db");
    return terminal.run(all);
  }

  @Test
  void othersAreNotLetInWithoutAToken() {
    assertThat(serve("--listen", "0.0.0.0")).isEqualTo(Main.WRONG_USAGE);
    assertThat(terminal.errors()).contains("give a --token");
    assertThat(serve("--listen", "0.0.0.0", "--token", "short")).isEqualTo(Main.WRONG_USAGE);
    assertThat(terminal.errors()).contains("shorter than 12");
  }

  @Test
  void aStoreAPortOrAnAddressThatIsNoneIsAWrongUsage() throws IOException {
    assertThat(serve("--port", "70000")).isEqualTo(Main.WRONG_USAGE);
    assertThat(serve("--listen", "no such name.invalid")).isEqualTo(Main.WRONG_USAGE);
    Files.writeString(folder.resolve("news.db"), "this is no store but a text of some length");
    assertThat(serve()).isEqualTo(Main.WRONG_USAGE);
    assertThat(terminal.run("serve")).isEqualTo(Main.WRONG_USAGE);
    assertThat(terminal.errors()).doesNotContain("\tat ");
  }
}
