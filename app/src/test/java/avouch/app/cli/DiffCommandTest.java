package avouch.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  private static final String HEAD = "{\"id\":\"%s\",\"published\":\"%s\",\"text\":\"";
  private static final String TALE =
      "Ferry sinks off Vell\\n\\nAt least %d people were killed when the ferry Alma sank off the"
          + " port of Vell on Sunday, harbour police said. %s\\n\\nThe ferry Alma had left Vell for"
          + " Orra in the morning with 60 people on board, the port of Vell said.\\n\"}\n";

  @TempDir Path folder;

  private final TestTerminal terminal = new TestTerminal();

  @BeforeEach
  void threeReports() throws IOException {
    Files.writeString(
        folder.resolve("reports.jsonl"),
        record("first", "2031-05-04", 3, "Eleven people were injured, doctors said.")
            + record("second", "2031-05-05", 5, "Divers went on with the search.")
            + record("third", "2031-05-07", 5, "The ship's owner did not answer."));
  }

  private static String record(String id, String day, int dead, String more) {
    return HEAD.formatted(id, day) + TALE.formatted(dead, more);
  }

  @Test
  void aLaterFigureIsToldWithItsReport() {
    assertThat(diff("2031-05-04", "2031-05-05")).isZero();
    assertThat(out())
        .contains("4 May 2031 to 5 May 2031")
        .contains("2 reports, 1 of them new")
        .contains("new: **At least 5")
        .contains("new: `second`")
        .doesNotContain("third");
    assertThat(diff("2031-05-04", "2031-05-05", "--format=json")).isZero();
    assertThat(out())
        .startsWith("{\n  \"avouch\": 1,\n  \"from\": \"2031-05-04\",\n  \"to\": \"2031-05-05\",")
        .contains("\"change\": \"changed\"")
        .contains("\"input\": \"second\"")
        .doesNotContain("\"input\": \"first\"");
  }

  @Test
  void beforeTheFirstReportAllIsNew() {
    assertThat(diff("2031-05-01", "2031-05-05")).isZero();
    assertThat(out()).contains("new, 2 reports").contains("new: `first`").contains("new: `second`");
  }

  @Test
  void whereNothingChangedThatIsSaid() {
    assertThat(diff("2031-05-08", "2031-05-09")).isZero();
    assertThat(out()).startsWith("# Nothing changed");
    assertThat(diff("2031-05-01", "2031-05-02")).isOne();
    assertThat(out()).isEmpty();
    assertThat(diff("2031-05-02", "2031-05-01")).isEqualTo(2);
  }

  @Test
  void aStoreTellsTheSame() {
    for (String format : new String[] {"--format=json", "--format=text", "--format=markdown"}) {
      assertThat(diff("2031-05-04", "2031-05-07", format)).isZero();
      String expected = out();
      String store = "--store=" + folder.resolve("reports.db");
      assertThat(diff("2031-05-04", "2031-05-07", format, store)).isZero();
      assertThat(out()).isEqualTo(expected);
      run("diff", "--from=2031-05-04", "--to=2031-05-07", format, store);
      assertThat(out()).isEqualTo(expected);
    }
  }

  private int diff(String from, String to, String... options) {
    String[] all = new String[options.length + 4];
    System.arraycopy(options, 0, all, 4, options.length);
    all[0] = "diff";
    all[1] = "--from=" + from;
    all[2] = "--to=" + to;
    all[3] = folder.resolve("reports.jsonl").toString();
    return run(all);
  }

  private int run(String... arguments) {
    return terminal.run(arguments);
  }

  private String out() {
    return terminal.out();
  }
}
