package avouch.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import avouch.app.fetch.Sink;
import avouch.model.Page;
import avouch.model.Page.Content.Html;
import avouch.model.Page.Content.Plain;
import avouch.model.Problem;
import avouch.model.ReportDay;
import avouch.model.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2031-05-04T10:15:30Z"));
  private static final LocalDate DAY = LocalDate.of(2031, 5, 4);
  private static final String STORM =
      "Storm closes bridge\n\nThe old bridge at Vell was closed on Sunday after a storm.\n";

  @TempDir Path folder;

  @Test
  void aPageComesBackWordForWord() {
    List<Page> pages =
        List.of(
            new Page("a", new Plain(STORM), "Vell Post", "https://vell.example/1", "Storm", DAY),
            Page.of("b", new Plain("\u0000\r\n half a letter: \ud83d. Whole: 🔥\u2028")),
            Page.of("c", new Html("<p>" + "Rain. ".repeat(5_000))),
            Page.of("d", new Plain("")));
    ingest(file(), null, sink -> pages.forEach(sink::page));
    assertThat(pages(file())).containsExactlyElementsOf(pages);
  }

  @Test
  void whatComesTwiceIsKeptOnce() {
    Page page = Page.of("a", new Plain(STORM));
    Problem problem = new Problem("a", "summary-only", "only its summary");
    for (int time = 0; time < 3; time++) {
      ingest(
          file(),
          null,
          sink -> {
            sink.page(page);
            sink.problem(problem);
            sink.page(page);
            sink.problem(problem);
          });
    }
    assertThat(pages(file())).containsExactly(page);
    try (Store store = Store.existing(file())) {
      assertThat(store.problems()).containsExactly(problem);
    }
  }

  @Test
  void whatCouldNotBeHadJustNowIsToldButNotKept() {
    Problem away = new Problem("https://vell.example", "timeout", "no answer");
    try (Store store = Store.open(file());
        Ingest ingest = new Ingest(store, null, CLOCK)) {
      ingest.problem(away);
      ingest.settle();
      assertThat(ingest.momentary()).containsExactly(away);
      assertThat(store.problems()).isEmpty();
    }
  }

  @Test
  void aPageThatIsNoArticleIsKeptWithItsReason() throws SQLException {
    ingest(file(), null, sink -> sink.page(Page.of("a", new Plain(" "))));
    assertThat(pages(file())).hasSize(1);
    assertThat(asked(file(), "SELECT kind || ' ' || reason FROM outcomes")).isEqualTo("none empty");
    ingest(file(), null, sink -> sink.page(Page.of("b", new Plain(STORM))));
    assertThat(asked(file(), "SELECT kind FROM outcomes WHERE report IS NOT NULL"))
        .isEqualTo("article");
  }

  @Test
  void theEarlierOfTwoDaysCountsForAPageThatNamesNone() {
    Page page = Page.of("a", new Plain(STORM));
    for (LocalDate day : Arrays.asList(DAY.plusDays(1), null, DAY, DAY.plusDays(2))) {
      ingest(file(), day, sink -> sink.page(page));
    }
    try (Store store = Store.existing(file())) {
      store.each(kept -> assertThat(kept.otherwise()).isEqualTo(DAY));
      Contents contents = Contents.of(store, Request.ALL, (any, fault) -> fail(fault));
      assertThat(contents.readings().getFirst().report().stated())
          .extracting(ReportDay::day)
          .isEqualTo(DAY);
    }
  }

  @Test
  void whatIsNotSettledIsNotThere() {
    try (Store store = Store.open(file());
        Ingest ingest = new Ingest(store, null, CLOCK)) {
      ingest.page(Page.of("a", new Plain(STORM)));
    }
    assertThat(pages(file())).isEmpty();
  }

  @Test
  void aStoreOfALaterVersionIsLeftAlone() throws SQLException {
    Store.open(file()).close();
    run(file(), "PRAGMA user_version = " + (Schema.version() + 1));
    assertThatThrownBy(() -> Store.open(file()))
        .isInstanceOf(StoreFault.class)
        .hasMessageContaining("later Avouch");
  }

  @Test
  void anEarlierStoreIsRenewedWithAllItHolds() throws SQLException {
    Page page = Page.of("a", new Plain(STORM));
    ingest(file(), null, sink -> sink.page(page));
    List<String> scripts = new ArrayList<>(Schema.SCRIPTS);
    scripts.add("renewed.sql");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
      Schema.renew(connection, file(), scripts);
      Schema.renew(connection, file(), scripts);
    }
    assertThat(asked(file(), "SELECT mark FROM pages")).isEqualTo("kept");
    assertThat(asked(file(), "PRAGMA user_version")).isEqualTo("" + scripts.size());
  }

  @Test
  void whatIsNoStoreIsLeftAlone() throws IOException, SQLException {
    Files.writeString(file(), "no database at all, but long enough to look at".repeat(100));
    assertThatThrownBy(() -> Store.open(file())).isInstanceOf(StoreFault.class);
    Path other = folder.resolve("other.db");
    run(other, "CREATE TABLE birds (name TEXT)");
    assertThatThrownBy(() -> Store.open(other))
        .isInstanceOf(StoreFault.class)
        .hasMessageContaining("some other SQLite database");
    assertThat(asked(other, "PRAGMA journal_mode")).isEqualTo("delete");
    assertThatThrownBy(() -> Store.open(folder.resolve("no/such/folder.db")))
        .isInstanceOf(StoreFault.class);
    assertThatThrownBy(() -> Store.existing(folder.resolve("none.db")))
        .isInstanceOf(StoreFault.class);
  }

  @Test
  void aPathMayHoldAnyLetter() {
    Path odd = folder.resolve("été ?mode=ro #1%20&.db");
    ingest(odd, null, sink -> sink.page(Page.of("a", new Plain(STORM))));
    assertThat(odd).exists();
    assertThat(pages(odd)).hasSize(1);
  }

  @Test
  void severalWriteAtOnce() throws Exception {
    int writers = 4;
    int pages = 40;
    try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
      List<Future<?>> ends = new ArrayList<>();
      for (int writer = 0; writer < writers; writer++) {
        int own = writer;
        ends.add(threads.submit(() -> write(own, pages)));
      }
      for (Future<?> end : ends) {
        end.get();
      }
    }
    assertThat(pages(file())).hasSize(pages * (writers + 1));
  }

  /** Pages of its own and such as every writer brings, a transaction each. */
  private void write(int writer, int pages) {
    try (Store store = Store.open(file());
        Ingest ingest = new Ingest(store, null, CLOCK)) {
      for (int page = 0; page < pages; page++) {
        ingest.page(Page.of("shared " + page, new Plain(STORM)));
        ingest.page(Page.of("of " + writer + ": " + page, new Plain(STORM)));
        ingest.settle();
      }
    }
  }

  private Path file() {
    return folder.resolve("reports.db");
  }

  private static void ingest(Path file, @Nullable LocalDate otherwise, Consumer<Sink> giver) {
    try (Store store = Store.open(file);
        Ingest ingest = new Ingest(store, otherwise, CLOCK)) {
      giver.accept(ingest);
      ingest.settle();
    }
  }

  private static List<Page> pages(Path file) {
    List<Page> pages = new ArrayList<>();
    try (Store store = Store.existing(file)) {
      store.each(kept -> pages.add(kept.page()));
    }
    return pages;
  }

  private static Problem fail(Throwable fault) {
    throw new AssertionError(fault);
  }

  private static void run(Path file, String command) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  private static String asked(Path file, String question) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      return statement.executeQuery(question).getString(1);
    }
  }
}
