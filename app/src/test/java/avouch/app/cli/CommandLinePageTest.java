package avouch.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * {@code docs/cli.md} is what {@code --help} prints; {@code -Davouch.golden=true} writes it anew.
 */
class CommandLinePageTest {
  private static final Path PAGE = Path.of("../docs/cli.md");

  @Test
  void thePageIsTheHelp() throws IOException {
    String page = page();
    if (Boolean.getBoolean("avouch.golden")) {
      Files.writeString(PAGE, page);
    }
    assertThat(page).isEqualTo(Files.readString(PAGE));
  }

  private static String page() {
    Terminal nowhere =
        new Terminal(
            InputStream.nullInputStream(),
            Terminal.utf8(OutputStream.nullOutputStream()),
            Terminal.utf8(OutputStream.nullOutputStream()),
            false,
            80,
            Map.<String, String>of()::get);
    CommandLine avouch = Main.commandLine(nowhere);
    StringBuilder page =
        new StringBuilder(
            "# The command line\n\nWritten by `CommandLinePageTest` from what `--help` prints;"
                + " change the command, not this page.\n");
    section(page, "avouch", avouch);
    avouch.getSubcommands().forEach((name, command) -> section(page, "avouch " + name, command));
    return page.toString();
  }

  private static void section(StringBuilder page, String title, CommandLine command) {
    page.append("\n## ").append(title).append("\n\n```\n");
    page.append(command.getUsageMessage().stripTrailing()).append("\n```\n");
  }
}
