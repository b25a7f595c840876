package avouch.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.Avouch;
import avouch.codec.JsonSituationReport;
import avouch.model.Page;
import avouch.model.Policy;
import avouch.model.Problem;
import avouch.model.Reading;
import avouch.model.Request;
import avouch.model.Situation;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a store keeps of grouping is a function of the set: any order, any steps, with questions
 * between them, parts replayed and stores merged give the tables that one ingest gives, and the
 * report that the pages give without a store.
 */
class GroupedStoreTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2031-05-04T10:15:30Z"));

  private static final Request FEW = new Request(null, null, Policy.RANGE, 7, 2, true);

  @TempDir Path folder;

  @Test
  void anyOrderAnyStepsAndReplaysGiveTheSameTablesAndBytes() throws SQLException {
    List<Page> pages = Bulletins.pages(41, 1);
    String expected = inMemory(pages, Request.ALL);
    Path whole = file("whole");
    ingest(whole, pages);
    assertThat(report(whole, Request.ALL)).isEqualTo(expected);
    assertThat(report(whole, FEW)).isEqualTo(inMemory(pages, FEW));
    List<String> tables = Told.of(whole);
    for (int seed = 0; seed < 2; seed++) {
      Random random = new Random(seed);
      List<Page> shuffled = new ArrayList<>(pages);
      Collections.shuffle(shuffled, random);
      Path file = file("shuffled" + seed);
      int from = 0;
      while (from < shuffled.size()) {
        int to = Math.min(shuffled.size(), from + 1 + random.nextInt(60));
        ingest(file, shuffled.subList(Math.max(0, from - random.nextInt(20)), to));
        if (random.nextBoolean()) {
          report(file, FEW);
        }
        from = to;
      }
      assertThat(report(file, Request.ALL)).isEqualTo(expected);
      assertThat(Told.of(file)).isEqualTo(tables);
    }
  }

  @Test
  void storesMadeOneAreAsIfAllHadComeToOne() throws SQLException {
    List<Page> pages = Bulletins.pages(25, 2);
    ingest(file("whole"), pages);
    report(file("whole"), Request.ALL);
    ingest(file("one"), pages.subList(0, 60));
    ingest(file("two"), pages.subList(50, pages.size()));
    report(file("two"), Request.ALL);
    try (Store store = Store.open(file("two"));
        Store other = Store.open(file("one"));
        Ingest ingest = new Ingest(store, null, CLOCK)) {
      ingest.all(other);
      ingest.settle();
    }
    assertThat(report(file("two"), Request.ALL)).isEqualTo(inMemory(pages, Request.ALL));
    assertThat(Told.of(file("two"))).isEqualTo(Told.of(file("whole")));
  }

  @Test
  void aPageThatIsReadOtherwiseTakesItsReportsAlong() throws SQLException {
    List<Page> pages = Bulletins.pages(21, 3);
    Path file = file("dated");
    ingest(file, pages);
    report(file, Request.ALL);
    LocalDate day = LocalDate.of(2031, 3, 20);
    ingest(file, pages, day);
    Path fresh = file("fresh");
    ingest(fresh, pages, day);
    assertThat(report(file, Request.ALL)).isEqualTo(report(fresh, Request.ALL));
    assertThat(Told.of(file)).isEqualTo(Told.of(fresh));
  }

  @Test
  void whatAnotherEditionGroupedIsGroupedAnew() throws SQLException {
    List<Page> pages = Bulletins.pages(20, 4);
    Path file = file("old");
    ingest(file, pages);
    String expected = report(file, Request.ALL);
    List<String> tables = Told.of(file);
    run(file, "UPDATE notes SET words = 'another' WHERE name = 'grouping'");
    run(file, "UPDATE outcomes SET edition = 'another' WHERE page % 2 = 0");
    run(file, "UPDATE links SET strength = 1");
    assertThat(report(file, Request.ALL)).isEqualTo(expected);
    assertThat(Told.of(file)).isEqualTo(tables);
  }

  @Test
  void whatStoriesCameToIsKeptUntilTheyChange() throws SQLException {
    List<Page> pages = Bulletins.pages(16, 6);
    Path file = file("kept");
    ingest(file, pages.subList(0, pages.size() / 2));
    assertThat(report(file, Request.ALL)).isEqualTo(report(file, Request.ALL));
    assertThat(kept(file)).isPositive();
    ingest(file, pages);
    assertThat(report(file, Request.ALL)).isEqualTo(inMemory(pages, Request.ALL));
    run(file, "UPDATE situations SET key = 'of other reports' WHERE story % 2 = 0");
    assertThat(report(file, Request.ALL)).isEqualTo(inMemory(pages, Request.ALL));
    run(file, "DELETE FROM situations WHERE story % 3 = 0");
    Request latest = new Request(null, null, Policy.LATEST, 7, 2, true);
    assertThat(report(file, latest)).isEqualTo(inMemory(pages, latest));
    assertThat(report(file, latest)).isEqualTo(inMemory(pages, latest));
  }

  private static int kept(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM situations")) {
      return row.getInt(1);
    }
  }

  @Test
  void anyReportTellsThePresentStory() {
    Path file = file("told");
    ingest(file, Bulletins.pages(8, 5));
    try (Store store = Store.existing(file)) {
      Situations situations = new Situations(store, GroupedStoreTest::fail);
      for (Situation situation : situations.now(Request.ALL, List.of()).situations()) {
        for (Reading reading : situation.story().readings()) {
          assertThat(situations.story(reading.report().id())).isEqualTo(situation.story().id());
        }
      }
      assertThat(situations.story("no such report")).isNull();
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ".db");
  }

  private static String inMemory(List<Page> pages, Request request) {
    return JsonSituationReport.of(Avouch.report(pages, List.of(), request), true);
  }

  private static String report(Path file, Request request) {
    try (Store store = Store.existing(file)) {
      Situations situations = new Situations(store, GroupedStoreTest::fail);
      return JsonSituationReport.of(situations.now(request, List.of()), true);
    }
  }

  private static void ingest(Path file, List<Page> pages) {
    ingest(file, pages, null);
  }

  private static void ingest(Path file, List<Page> pages, @Nullable LocalDate day) {
    try (Store store = Store.open(file);
        Ingest ingest = new Ingest(store, day, CLOCK)) {
      pages.forEach(ingest::page);
      ingest.settle();
    }
  }

  private static void run(Path file, String command) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  private static Problem fail(Page page, Throwable fault) {
    throw new AssertionError(page.input(), fault);
  }
}
