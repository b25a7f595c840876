package avouch.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that takes pages in is killed at random instants and started again: nothing that it
 * acknowledged is lost and nothing is there twice, and what it kept of grouping is what an ingest
 * that nobody kills keeps. {@code -Davouch.kills=50} kills so often.
 */
class KilledIngestTest {
  private static final int STEP = 7;
  private static final int KILLS = Integer.getInteger("avouch.kills", 5);

  /** New pages from one kill to the next, at most. */
  private static final int APART = 150;

  /** So long after a step was acknowledged a kill may fall; a step takes about as long. */
  private static final int LATEST_MICROSECONDS = 12_000;

  private static final int PAGES = 1_500;

  @TempDir Path folder;

  @Test
  void nothingIsLostAndNothingIsThereTwice(TestReporter told) throws Exception {
    Path file = folder.resolve("0.db");
    Random random = new Random(7);
    int within = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int before = inputs(file).size();
      int acknowledged = killed(file, before + 1 + random.nextInt(APART), random);
      TreeSet<String> inputs = inputs(file);
      assertThat(asked(file, "PRAGMA integrity_check")).isEqualTo("ok");
      assertThat(inputs)
          .containsAll(IntStream.range(0, acknowledged).mapToObj(i -> name(i)).toList());
      within += inputs.size() > before && inputs.size() < PAGES ? 1 : 0;
      if (inputs.size() == PAGES) { // all was there before the kill came: begin anew
        whole(file);
        file = folder.resolve(kill + 1 + ".db");
      }
    }
    told.publishEntry("kills", KILLS + ", of which between the first and the last page " + within);
    assertThat(within).as("kills between the first and the last page").isPositive();
    finished(file);
    whole(file);
    Path fresh = folder.resolve("fresh.db");
    finished(fresh);
    assertThat(grouped(file)).isEqualTo(grouped(fresh));
  }

  /** The tables of grouping, with all that was met made anew. */
  private static List<String> grouped(Path file) throws SQLException {
    try (Store store = Store.existing(file)) {
      assertThat(store.pending()).isEmpty();
      assertThat(store.grouped(GroupedReports::size)).isEqualTo(PAGES);
    }
    return Told.of(file);
  }

  /** Starts an ingest, kills it soon after some page; up to which one it acknowledged. */
  private static int killed(Path file, int page, Random random) throws Exception {
    Process process = started(file);
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      int settled = 0;
      while (settled < page) {
        String line = lines.readLine();
        if (line == null) {
          return PAGES; // it was done before the kill came
        }
        settled = Integer.parseInt(line.replace(";", ""));
      }
      TimeUnit.MICROSECONDS.sleep(random.nextInt(LATEST_MICROSECONDS));
      process.toHandle().destroyForcibly(); // the process itself would close what it printed
      return Math.max(settled, last(lines));
    }
  }

  private static void finished(Path file) throws Exception {
    Process process = started(file);
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(last(lines)).isEqualTo(PAGES);
    }
    assertThat(process.waitFor()).isZero();
  }

  /** The last number that came out whole. */
  private static int last(BufferedReader lines) throws IOException {
    int last = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.matches("\\d+;")) {
        last = Integer.parseInt(line.replace(";", ""));
      }
    }
    return last;
  }

  private static void whole(Path file) throws SQLException {
    assertThat(inputs(file)).hasSize(PAGES);
    assertThat(asked(file, "SELECT count(*) FROM pages")).isEqualTo("" + PAGES);
    assertThat(asked(file, "SELECT count(*) FROM outcomes WHERE kind = 'article'"))
        .isEqualTo("" + PAGES);
    try (Store store = Store.existing(file)) {
      store.each(kept -> assertThat(kept.page()).isEqualTo(page(number(kept.page().input()))));
    }
  }

  private static Process started(Path file) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            KilledIngestTest.class.getName(),
            file.toString());
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** The process: takes all pages in, some at a time, and says how far it has settled them. */
  public static void main(String[] arguments) {
    try (Store store = Store.open(Path.of(arguments[0]));
        Ingest ingest = new Ingest(store, null, InstantSource.system())) {
      for (int number = 0; number < PAGES; number++) {
        ingest.page(page(number));
        if (number % STEP == STEP - 1) {
          ingest.settle();
          System.out.println((number + 1) + ";");
        }
      }
      ingest.settle();
      System.out.println(PAGES + ";");
    }
  }

  private static Page page(int number) {
    String words =
        "Flood at Vell\n\nThe river at Vell rose by %d centimetres on Sunday, the mayor said.\n";
    return Page.of(name(number), new Page.Content.Plain(words.formatted(number)));
  }

  private static String name(int number) {
    return "page-" + number;
  }

  private static int number(String name) {
    return Integer.parseInt(name.substring("page-".length()));
  }

  private static TreeSet<String> inputs(Path file) {
    TreeSet<String> inputs = new TreeSet<>();
    try (Store store = Store.open(file)) {
      store.each(kept -> inputs.add(kept.page().input()));
    }
    return inputs;
  }

  private static String asked(Path file, String question) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      return statement.executeQuery(question).getString(1);
    }
  }
}
