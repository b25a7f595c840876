package avouch.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.app.fetch.web.LocalSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store answers as the paths do, however and in whatever order they came into it. */
class StoreCommandTest {
  @TempDir Path folder;

  private final TestTerminal terminal = new TestTerminal();
  private final List<String> paths = new ArrayList<>();

  @BeforeEach
  void fiveReports() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../examples/kazakhstan-2022"))) {
      files.map(Path::toString).filter(file -> file.endsWith(".txt")).sorted().forEach(paths::add);
    }
    assertThat(paths).hasSize(5);
    Path page = folder.resolve("404.html");
    Files.writeString(page, "<html><head><title>404</title></head><body>Not found</body></html>");
    paths.add(page.toString());
    Path records = folder.resolve("records.jsonl");
    Files.writeString(records, "{\"id\": \"r\", \"text\": \"Short.\"}\n{\"id\": oh\n");
    paths.add(records.toString());
  }

  @Test
  void aStoreAnswersAsThePathsDo() {
    for (String format : List.of("json", "text", "markdown")) {
      List<String> options = List.of("report", "--format", format, "--published=2022-01-12");
      String expected = run(options, paths);
      assertThat(expected).isNotEmpty();
      assertThat(run(options, List.of("--store", db(format)), paths)).isEqualTo(expected);
      assertThat(run(List.of("report", "--format", format), List.of("--store", db(format))))
          .isEqualTo(expected);
    }
    List<String> asOf =
        List.of("report", "--format=json", "--as-of=2022-01-12", "--published=2022-01-12");
    assertThat(run(asOf, List.of("--store", db("json")))).isEqualTo(run(asOf, paths));
  }

  @Test
  void aReservationComesOutOfPathsAndOfTheStore() throws IOException {
    Path live = folder.resolve("live.txt");
    Files.writeString(
        live,
        """
        Live updates: storm closes the harbour at Vell

        The harbour at Vell was closed on Sunday after a storm, Mayor Ilse Varga said.

        More than 1,200 people left their homes by Monday evening, the fire brigade said.
        """);
    List<String> report = List.of("report", "--format=json");
    String expected = run(report, List.of(live.toString()));
    assertThat(expected).contains("\"live-page\"").contains("1,200");
    assertThat(run(report, List.of("--store", db("live")), List.of(live.toString())))
        .isEqualTo(expected);
    assertThat(run(report, List.of("--store", db("live")))).isEqualTo(expected);
  }

  @Test
  void anyOrderAnyStepsAndReplaysGiveTheSameBytes() {
    List<String> options = List.of("report", "--format=json");
    String expected = run(options, paths);
    List<String> shuffled = new ArrayList<>(paths);
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      List<String> store = List.of("--store", db("shuffled" + seed));
      run(options, store, shuffled.subList(0, 3));
      run(options, store, shuffled.subList(2, 5));
      run(options, store, shuffled.subList(1, 4));
      assertThat(run(options, store, shuffled.subList(4, 7))).isEqualTo(expected);
    }
  }

  @Test
  void twoStoresMakeOne() {
    List<String> options = List.of("report", "--format=json");
    run(options, List.of("--store", db("one"), "--published=2022-01-10"), paths.subList(0, 4));
    run(options, List.of("--store", db("two"), "--published=2022-01-11"), paths.subList(3, 7));
    String both = run(options, List.of("--store", db("one"), db("two")));
    assertThat(run(options, List.of("--store", db("three"), db("two"), db("one")))).isEqualTo(both);
    run(options, List.of("--store", db("four"), "--published=2022-01-11"), paths.subList(3, 7));
    run(options, List.of("--store", db("four"), "--published=2022-01-10"), paths.subList(0, 4));
    assertThat(run(options, List.of("--store", db("four")))).isEqualTo(both);
  }

  @Test
  void readAndWhyAnswerFromAStoreToo() {
    String read = run(List.of("read"), paths);
    assertThat(run(List.of("read", "--store", db("a")), paths).lines())
        .containsExactlyInAnyOrderElementsOf(read.lines().toList());
    String report = run(List.of("report", "--format=json"), paths);
    String id = report.replaceFirst("(?s).*?\"key\": \\[\\s*\"([^\"]+)\".*", "$1");
    assertThat(run(List.of("why", id, "--store", db("a"))))
        .isEqualTo(run(List.of("why", id), paths));
  }

  @Test
  void whatCannotBeDoneIsSaid() throws IOException {
    assertThat(status("report")).isEqualTo(2);
    assertThat(said()).contains("Give a PATH, or --store FILE");
    assertThat(status("report", "--store", db("none"))).isEqualTo(2);
    assertThat(said()).contains("does not exist yet");
    assertThat(Path.of(db("none"))).doesNotExist();
    Files.writeString(folder.resolve("text.db"), "This is no database. ".repeat(300));
    assertThat(status("report", "--store", db("text"), paths.getFirst())).isEqualTo(2);
    assertThat(said()).contains("is no store of Avouch").doesNotContain("\tat ");
    Files.writeString(folder.resolve("broken.db"), "SQLite format 3\0".repeat(1000));
    assertThat(status("report", "--store", db("a"), db("broken"), paths.getFirst())).isZero();
    assertThat(said()).contains("broken.db").contains("(unreadable)");
  }

  @Test
  void aWatchKeepsWhatIsNewAndRemembersIt() throws IOException {
    String item =
        "<item><guid>%s</guid><description>"
            + "The old bridge at Vell was closed on Monday, the mayor said. ".repeat(30)
            + "%s</description></item>";
    try (LocalSite site = new LocalSite()) {
      String feed = "<rss><channel><title>Vell Post</title>%s</channel></rss>";
      site.put("/feed", feed.formatted(item.formatted("one", "")));
      List<String> watch =
          List.of("watch", "--once", "--allow-private-addresses", site.address("/feed"));
      run(watch, List.of("--store", db("news")));
      site.put("/feed", feed.formatted(item.formatted("one", "") + item.formatted("two", "!")));
      assertThat(run(watch, List.of("--store", db("news")))).isEmpty();
      assertThat(run(List.of("read", "--store", db("news")))).hasLineCount(2);
      assertThat(folder.resolve("avouch-watch.json")).doesNotExist();
    }
  }

  private String db(String name) {
    return folder.resolve(name + ".db").toString();
  }

  private String run(List<String> command) {
    return run(command, List.of());
  }

  private String run(List<String> command, List<String> options) {
    return run(command, options, List.of());
  }

  private String run(List<String> command, List<String> options, List<String> inputs) {
    String[] arguments =
        Stream.of(command, options, inputs).flatMap(List::stream).toArray(String[]::new);
    assertThat(status(arguments)).as("%s: %s", List.of(arguments), said()).isZero();
    return terminal.out();
  }

  private int status(String... arguments) {
    return terminal.run(arguments);
  }

  private String said() {
    return terminal.errors();
  }
}
