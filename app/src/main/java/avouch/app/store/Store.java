package avouch.app.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import avouch.model.Page;
import avouch.model.Policy;
import avouch.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that came in, in one file that is whole at any instant: a set of pages, word for word, and a
 * set of problems. Several processes may use the file at once; a store object belongs to one
 * thread.
 */
public final class Store implements AutoCloseable {
  private static final String MAGIC = "SQLite format 3\0";

  private final Path file;
  private final Connection connection;
  private final Writing writing;
  private final Tables tables;
  private final Gathered gathered;

  private Store(Path file, Connection connection) throws SQLException {
    this.file = file;
    this.connection = connection;
    this.writing = new Writing(connection);
    this.tables = new Tables(connection);
    this.gathered = new Gathered(tables);
  }

  /** The store in a file, a new one if there is none. */
  public static Store open(Path file) {
    try {
      Connection connection = StoreFile.connected(file);
      try {
        Schema.renew(connection, file);
        return new Store(file, connection);
      } catch (SQLException | StoreFault e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw StoreFault.of(file, e);
    }
  }

  /** The store in a file that is there. */
  public static Store existing(Path file) {
    if (!Files.exists(file)) {
      throw new StoreFault(file, "does not exist yet; paths or a watch make it");
    }
    return open(file);
  }

  /** Whether a file is a store, or at least an SQLite database. */
  public static boolean isOne(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return new String(stream.readNBytes(MAGIC.length()), ISO_8859_1).equals(MAGIC);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw StoreFault.of(file, e);
    }
  }

  /** Keeps all of these or, if it fails, none; once it returns they outlive any crash. */
  void add(Collection<Arrival> arrivals, Collection<Problem> problems) {
    add(arrivals, problems, gathered -> {});
  }

  /** The same with pages that are here and only to be gathered. */
  void add(Collection<Arrival> arrivals, Collection<Problem> problems, Gathering others) {
    transaction(
        "BEGIN IMMEDIATE",
        () -> {
          gathered.begin();
          for (Arrival arrival : arrivals) {
            if (writing.add(arrival) && arrival.outcome() != null) {
              gathered.take(arrival.key(), arrival.sketches(), arrival.outcome().problems());
            }
          }
          others.into(gathered);
          gathered.end();
          for (Problem problem : problems) {
            writing.add(problem);
          }
        });
    gathered.settled();
  }

  /** Hands pages to grouping. */
  interface Gathering {
    void into(Gathered gathered) throws SQLException;
  }

  /** The pages that grouping does not know of. */
  List<Long> pending() {
    return answered(
        () ->
            tables.rows(
                row -> row.getLong(1),
                gathered.isPresent()
                    ? "SELECT page FROM pages WHERE page NOT IN (SELECT page FROM gathered)"
                        + " ORDER BY page"
                    : "SELECT page FROM pages ORDER BY page"));
  }

  /** Hands over some pages, or what this edition made of them. */
  void some(List<Long> pages, BiConsumer<Long, Known> known, BiConsumer<Long, Kept> unknown) {
    transaction(
        "BEGIN",
        () -> {
          for (long page : pages) {
            Known made = known(page, null);
            if (made == null) {
              unknown.accept(page, kept(page));
            } else {
              known.accept(page, made);
            }
          }
        });
  }

  /** Asks the reports as they are grouped once all that changed is grouped anew. */
  <T> T grouped(Function<GroupedReports, T> question) {
    List<T> answers = new ArrayList<>();
    while (answers.isEmpty()) {
      Regrouped due = new Regrouped(tables, number -> GroupedReports.reading(tables, number));
      while (answered(() -> Regrouped.isDue(tables))) { // others may write between two steps
        transaction("BEGIN IMMEDIATE", due::renew);
      }
      transaction(
          "BEGIN",
          () -> {
            if (!Regrouped.isDue(tables)) { // no other process brought anything meanwhile
              answers.add(question.apply(new GroupedReports(file, tables)));
            }
          });
    }
    return answers.getFirst();
  }

  /** Keeps what stories came to, and drops it of those that are none any more. */
  void keep(Policy policy, List<Recalled.Worked> worked) {
    transaction("BEGIN IMMEDIATE", () -> Recalled.keep(tables, policy, worked));
  }

  /** Whether a page is here and this edition has read it. */
  boolean holds(Kept kept, String key) {
    return asked(
        "SELECT 1 FROM pages JOIN outcomes USING (page) WHERE key = ? AND edition = ?"
            + " AND (pages.otherwise = ? OR ? IS NULL)",
        question -> {
          question.setString(1, key);
          question.setString(2, Edition.present());
          question.setString(3, Writing.text(kept.otherwise()));
          question.setString(4, Writing.text(kept.otherwise()));
          try (ResultSet row = question.executeQuery()) {
            return row.next();
          }
        });
  }

  /** Hands over every page, by input; which came first makes no difference. */
  public void each(Consumer<Kept> taker) {
    transaction(
        "BEGIN",
        () -> {
          for (long number : numbers()) {
            taker.accept(kept(number));
          }
        });
  }

  /**
   * Hands over every page, or what this edition made of it.
   *
   * @param day the day that is asked to count for pages that name none and came without one
   */
  void each(@Nullable LocalDate day, Consumer<Known> known, Consumer<Kept> unknown) {
    transaction(
        "BEGIN",
        () -> {
          for (long number : numbers()) {
            Known made = known(number, day);
            if (made == null) {
              unknown.accept(kept(number));
            } else {
              known.accept(made);
            }
          }
        });
  }

  private @Nullable Known known(long number, @Nullable LocalDate day) {
    return this.<@Nullable Known>asked(
        "SELECT pages.otherwise, outcomes.otherwise, input, reason, message, reading"
            + " FROM pages JOIN outcomes USING (page) WHERE page = ? AND edition = ?",
        question -> {
          question.setLong(1, number);
          question.setString(2, Edition.present());
          try (ResultSet row = question.executeQuery()) {
            return row.next() ? known(row, day) : null;
          }
        });
  }

  private static @Nullable Known known(ResultSet row, @Nullable LocalDate asked)
      throws SQLException {
    LocalDate own = day(row.getString(1));
    String reason = row.getString(4);
    Problem problem =
        reason == null ? null : new Problem(row.getString(3), reason, row.getString(5));
    Known known = new Known(day(row.getString(2)), problem, row.getBytes(6));
    return known.holds(own == null ? asked : own) ? known : null;
  }

  private Kept kept(long number) {
    return asked(
        "SELECT input, outlet, address, title, published, otherwise, form, words, arrived"
            + " FROM pages WHERE page = ?",
        question -> {
          question.setLong(1, number);
          try (ResultSet row = question.executeQuery()) {
            row.next();
            return kept(row);
          }
        });
  }

  /** Of all pages, in the order of their inputs. */
  private List<Long> numbers() throws SQLException {
    return tables.rows(row -> row.getLong(1), "SELECT page FROM pages ORDER BY input, key");
  }

  private Kept kept(ResultSet row) throws SQLException {
    try {
      String words = Words.unpacked(row.getBytes(8));
      Page page =
          new Page(
              row.getString(1),
              Form.named(row.getString(7)).content(words),
              row.getString(2),
              row.getString(3),
              row.getString(4),
              day(row.getString(5)));
      return new Kept(page, day(row.getString(6)), Instant.parse(row.getString(9)));
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      throw new StoreFault(file, "holds a page that cannot be read: " + e.getMessage(), e);
    }
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  /** How many pages there are. */
  public long size() {
    return answered(() -> tables.number("SELECT count(*) FROM pages"));
  }

  /** Another number whenever somebody else has written to the file. */
  public long version() {
    return answered(() -> tables.number("PRAGMA data_version"));
  }

  /** What gave no page, or one with a reservation, in their order. */
  public List<Problem> problems() {
    return answered(
            () -> tables.rows(Store::problem, "SELECT input, reason, message FROM problems"))
        .stream()
        .sorted()
        .toList();
  }

  private static Problem problem(ResultSet row) throws SQLException {
    return new Problem(row.getString(1), row.getString(2), row.getString(3));
  }

  /** What was noted under a name, if anything. */
  public @Nullable String note(String name) {
    String asked = "SELECT words FROM notes WHERE name = ?";
    List<String> words = answered(() -> tables.rows(row -> row.getString(1), asked, name));
    return words.isEmpty() ? null : words.getFirst();
  }

  /** Notes words under a name in place of what was noted there. */
  public void note(String name, String words) {
    transaction("BEGIN IMMEDIATE", () -> writing.note(name, words));
  }

  /** What people say against what was read, in the order in which they said it. */
  public List<Correction> corrections() {
    return answered(() -> new CorrectionRows(connection).all());
  }

  /** Keeps a correction. */
  public void correct(Correction correction) {
    transaction("BEGIN IMMEDIATE", () -> new CorrectionRows(connection).add(correction));
  }

  /** Takes a correction back, which stays to be seen. */
  public void undo(long number, String who, Instant when) {
    transaction("BEGIN IMMEDIATE", () -> new CorrectionRows(connection).undo(number, who, when));
  }

  private void transaction(String begin, Work work) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(begin);
      boolean done = false;
      try {
        work.run();
        statement.execute("COMMIT");
        done = true;
      } finally {
        if (!done) {
          statement.execute("ROLLBACK");
        }
      }
    } catch (SQLException e) {
      throw StoreFault.of(file, e);
    }
  }

  private <T> T answered(Answer<T> question) {
    try {
      return question.get();
    } catch (SQLException e) {
      throw StoreFault.of(file, e);
    }
  }

  private <T extends @Nullable Object> T asked(String question, Question<T> answer) {
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      return answer.of(statement);
    } catch (SQLException e) {
      throw StoreFault.of(file, e);
    }
  }

  private interface Work {
    void run() throws SQLException;
  }

  private interface Answer<T> {
    T get() throws SQLException;
  }

  private interface Question<T extends @Nullable Object> {
    T of(PreparedStatement statement) throws SQLException;
  }
}
