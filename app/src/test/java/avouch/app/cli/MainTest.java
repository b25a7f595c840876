package avouch.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static final String FIRST =
      """
      Storm closes bridge at Vell

      VELL, 4 May 2031 – The old bridge at Vell was closed on Sunday after a storm, Mayor Ilse Varga said.

      Three people were injured when a wall fell, police said. “We will open it within ten days,” said Varga. 🔥
      """;

  private static final String SECOND =
      """
      Bridge closed

      Sunday 4 May 2031: At Vell, at least three people were hurt in the storm and the old bridge was closed, the mayor said.
      """;

  @TempDir Path folder;

  private final TestTerminal terminal = new TestTerminal();

  @BeforeEach
  void twoReports() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.txt"), FIRST);
    Files.writeString(folder.resolve("in/b.txt"), SECOND);
  }

  @Test
  void aReportIsWritten() {
    assertThat(run("report", folder + "/in")).isZero();
    assertThat(out()).startsWith("# ").contains("a.txt").contains("b.txt");
  }

  @Test
  void theFormatFollowsWhoReads() {
    assertThat(Main.run(terminal.with("", true), "report", folder + "/in")).isZero();
    assertThat(out()).contains("═══").contains("\u001b[1m");
    assertThat(run("report", "--format", "JSON", folder + "/in")).isZero();
    assertThat(out()).startsWith("{\n  \"avouch\": 1,");
    assertThat(run("report", "--format=text", folder + "/in")).isZero();
    assertThat(out()).contains("═══").doesNotContain("\u001b");
  }

  @Test
  void anyOrderGivesTheSameBytes() {
    for (String format : List.of("text", "markdown", "json")) {
      run("report", "--format", format, folder + "/in/a.txt", folder + "/in/b.txt");
      String one = out();
      run("report", "--format", format, folder + "/in/b.txt", folder + "/in/a.txt");
      assertThat(out()).isEqualTo(one);
      run("report", "--format", format, folder + "/in/b.txt", folder + "/in", folder + "/in/a.txt");
      assertThat(out()).isEqualTo(one);
    }
  }

  @Test
  void otherNamesChangeOnlyTheNames() throws IOException {
    run("report", "--format", "json", folder + "/in");
    String one = out();
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("z.dat"), FIRST);
    Files.writeString(other.resolve("0"), SECOND);
    run("report", "--format", "json", other.toString());
    String renamed =
        out()
            .replace(other + "/z.dat", folder + "/in/a.txt")
            .replace(other + "/0", folder + "/in/b.txt");
    assertThat(renamed).isEqualTo(one);
  }

  @Test
  void nothingReadableIsStatusOne() throws IOException {
    Files.createDirectories(folder.resolve("bare"));
    Files.writeString(folder.resolve("empty.txt"), "");
    assertThat(run("report", folder + "/bare", folder + "/empty.txt", folder + "/none")).isOne();
    assertThat(out()).isEmpty();
    assertThat(errors()).contains("empty-folder").contains("(empty)").contains("(missing)");
    assertThat(run("report", "--format", "json", folder + "/empty.txt")).isOne();
    assertThat(out()).contains("\"problems\": [").contains("\"reason\": \"empty\"");
    assertThat(run("read", folder + "/empty.txt")).isOne();
    assertThat(run("why", "f1", folder + "/empty.txt")).isOne();
  }

  @Test
  void wrongUsageIsStatusTwo() {
    String in = folder + "/in";
    List<List<String>> wrong =
        List.of(
            List.of(),
            List.of("reprot", in),
            List.of("report"),
            List.of("report", "--format", "docx", in),
            List.of("report", "--top", "0", in),
            List.of("report", "--min-reports", "many", in),
            List.of("report", "--as-of", "soon", in),
            List.of("report", "--policy", "best", in),
            List.of("report", "-o", folder + "/no/such/folder.md", in),
            List.of("why", in),
            List.of("why", "zzzz", in));
    for (List<String> arguments : wrong) {
      assertThat(run(arguments.toArray(String[]::new))).as("%s", arguments).isEqualTo(2);
      assertThat(errors()).as("%s", arguments).isNotBlank().doesNotContain("\tat ");
    }
  }

  @Test
  void badInputBesideGoodIsListedAndStopsNothing() throws IOException {
    Files.write(folder.resolve("in/c.bin"), new byte[] {0, 1, 2, 3, 0, 0});
    assertThat(run("report", folder + "/in")).isZero();
    assertThat(errors()).contains("c.bin").contains("(binary)").doesNotContain("\tat ");
    assertThat(out()).contains("## Problems with the input").contains("c.bin");
  }

  @Test
  void aPageOfAnErrorAndRecordsWithABrokenLineStopNothing() throws IOException {
    String error = "<html><head><title>404</title></head><body><h1>Not found</h1></body></html>";
    Files.writeString(folder.resolve("in/c.html"), error);
    String record = "{\"id\":\"r\",\"text\":\"" + SECOND.replace("\n", "\\n") + "\"}\n";
    Files.writeString(folder.resolve("in/d.jsonl"), record + "{\"id\": oh\n");
    assertThat(run("report", folder + "/in")).isZero();
    assertThat(errors())
        .contains("c.html: ")
        .contains("(error-page)")
        .contains("d.jsonl#2: this line is not whole JSON: Unrecognized token 'oh' (broken-json)")
        .doesNotContain("\tat ");
  }

  @Test
  void savedPagesAreReadWithoutTheirScripts() throws IOException {
    String page =
        "<!DOCTYPE html><html><head><title>Storm</title><style>p{color:red}</style></head><body>"
            + "<script>function track(){window.location='https://x.example'}</script><article><h1>"
            + "Storm closes bridge at Vell</h1>"
            + FIRST.substring(FIRST.indexOf("VELL")).replaceAll("(?m)^(\\S.*)$", "<p>$1</p>")
            + "</article></body></html>";
    Files.writeString(folder.resolve("in/c.txt"), page);
    assertThat(run("read", folder + "/in/c.txt")).isZero();
    assertThat(out())
        .contains("Three people were injured")
        .doesNotContain("<p>")
        .doesNotContain("track")
        .doesNotContain("color:red");
  }

  @Test
  void aNameDoesNotSteerTheTerminal() {
    assertThat(run("report", folder + "/no\u001b[2J\nsuch")).isOne();
    assertThat(errors()).doesNotContain("\u001b").contains("[2J\uFFFDsuch: there is no such file");
  }

  @Test
  void aWrongUsageIsTwoLines() {
    run("report", "--format", "docx", folder + "/in");
    assertThat(errors().lines()).hasSize(2).allMatch(line -> line.startsWith("avouch: "));
    run("reprot", folder + "/in");
    assertThat(errors()).contains("there is no command 'reprot'").contains("report");
  }

  @Test
  void anOutputThatTakesNothingIsSaid() throws IOException {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int letter) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThat(Main.run(terminal.printing(full), "report", folder + "/in")).isEqualTo(2);
    assertThat(errors()).contains("could not be written in full");
    OutputStream left =
        new Outlet(
            new OutputStream() {
              @Override
              public void write(int letter) throws IOException {
                throw new IOException("Broken pipe");
              }
            });
    assertThat(Main.run(terminal.printing(left), "report", folder + "/in")).isZero();
  }

  @Test
  void aFileIsWrittenInUtf8() throws IOException {
    Path file = folder.resolve("out.json");
    assertThat(run("report", "--format", "json", "-o", file.toString(), folder + "/in")).isZero();
    assertThat(out()).isEmpty();
    assertThat(Files.readString(file)).startsWith("{").endsWith("}\n");
  }

  @Test
  void eachReportReadAloneIsALine() {
    assertThat(Main.run(terminal.with(FIRST, false), "read", "-", folder + "/in/b.txt")).isZero();
    assertThat(out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"input\":"));
    assertThat(out()).contains("🔥");
  }

  @Test
  void aLivePageIsALineForEachEntryAndTheSameFromAStore() throws IOException {
    Path live = folder.resolve("live.txt");
    Files.writeString(
        live,
        """
        Storm at Vell: live updates

        10:45 At least 12 people were injured at Vell on Monday, the police said.

        09:30 The mayor of Vell said on Monday that 40 people had left their homes.
        """);
    assertThat(terminal.run("read", live.toString())).isZero();
    assertThat(out().lines()).hasSize(2);
    assertThat(out()).contains("live.txt#entry-1\"", "live.txt#entry-2\"");
    assertThat(terminal.run("report", "--format=json", live.toString())).isZero();
    String whole = out();
    assertThat(whole).contains("\"page\": {");
    String store = folder.resolve("live.db").toString();
    for (int i = 0; i < 2; i++) {
      String[] paths = i == 0 ? new String[] {live.toString()} : new String[0];
      String[] asked = {"report", "--format=json", "--store", store};
      String[] all = Stream.of(asked, paths).flatMap(Stream::of).toArray(String[]::new);
      assertThat(terminal.run(all)).isZero();
      assertThat(out()).isEqualTo(whole);
    }
  }

  @Test
  void manyReportsAreReadInTheOrderTheyCame() {
    String records =
        IntStream.range(0, 600)
            .mapToObj(i -> "{\"id\":\"r" + i + "\",\"text\":\"" + quayReport(i) + "\"}\n")
            .collect(Collectors.joining());

    assertThat(Main.run(terminal.with(records, false), "read", "-")).isZero();

    List<String> order = out().lines().map(line -> line.split("\"", 5)[3]).toList();
    assertThat(order).isEqualTo(IntStream.range(0, 600).mapToObj(i -> "r" + i).toList());
  }

  /** Some short, some long, so that they are not done in the order they came. */
  private static String quayReport(int number) {
    return ("Police in Vell said " + (number + 2) + " boats sank at the quay on Monday. ")
        .repeat(1 + number % 7);
  }

  @Test
  void helpAndVersionAreGiven() {
    assertThat(run("--help")).isZero();
    assertThat(out()).contains("report").contains("read").contains("why").contains("Examples:");
    assertThat(run("help", "report")).isZero();
    assertThat(out()).contains("--min-reports").contains("Examples:");
    assertThat(run("--version")).isZero();
    assertThat(out()).startsWith("avouch ");
  }

  @Test
  void outputIsUtf8WhateverThePlatformSays() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-Dstdout.encoding=US-ASCII",
                "-Duser.language=tr",
                "-Duser.timezone=Asia/Tokyo",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "avouch.app.cli.Main",
                "report",
                "--format",
                "json",
                folder + "/in")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    byte[] printed = process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    run("report", "--format", "json", folder + "/in");
    assertThat(printed).isEqualTo(out().getBytes(StandardCharsets.UTF_8));
  }

  private int run(String... arguments) {
    return terminal.run(arguments);
  }

  private String out() {
    return terminal.out();
  }

  private String errors() {
    return terminal.errors();
  }
}
