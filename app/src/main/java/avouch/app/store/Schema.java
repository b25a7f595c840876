package avouch.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a store and the way from any earlier version of them to this one: a script a
 * version, run in order, each store once.
 */
final class Schema {
  /** "avch": tells a store from any other SQLite file. */
  private static final int APPLICATION = 0x61766368;

  static final List<String> SCRIPTS =
      List.of(
          "001-pages.sql",
          "002-readings.sql",
          "003-grouping.sql",
          "004-corrections.sql",
          "005-situations.sql");

  private Schema() {}

  static int version() {
    return SCRIPTS.size();
  }

  /** Brings a store to this version, unless it is none or of a later one. */
  static void renew(Connection connection, Path file) throws SQLException {
    renew(connection, file, SCRIPTS);
  }

  /** The same for other scripts. */
  static void renew(Connection connection, Path file, List<String> scripts) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      check(statement, file, scripts.size());
      statement.execute("PRAGMA journal_mode = WAL");
      if (number(statement, "PRAGMA user_version") < scripts.size()) {
        statement.execute("BEGIN IMMEDIATE");
        run(statement, scripts);
        statement.execute("COMMIT");
      }
    }
  }

  private static void check(Statement statement, Path file, int newest) throws SQLException {
    int application = number(statement, "PRAGMA application_id");
    boolean bare = number(statement, "SELECT count(*) FROM sqlite_master") == 0;
    if (application != APPLICATION && !(application == 0 && bare)) {
      throw new StoreFault(file, "is no store of Avouch but some other SQLite database");
    }
    int version = number(statement, "PRAGMA user_version");
    if (version > newest) {
      throw new StoreFault(
          file,
          "was written by a later Avouch (store version "
              + version
              + ", this one knows "
              + newest
              + "); use that one");
    }
  }

  /** Another process may have been first: what it ran is not run again. */
  private static void run(Statement statement, List<String> scripts) throws SQLException {
    int version = number(statement, "PRAGMA user_version");
    for (String script : scripts.subList(version, scripts.size())) {
      for (String command : commands(script)) {
        statement.execute(command);
      }
    }
    statement.execute("PRAGMA application_id = " + APPLICATION);
    statement.execute("PRAGMA user_version = " + scripts.size());
  }

  private static int number(Statement statement, String question) throws SQLException {
    try (ResultSet row = statement.executeQuery(question)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  /** The commands of a script; each ends with a semicolon at the end of a line. */
  private static List<String> commands(String script) {
    List<String> commands = new ArrayList<>();
    try (InputStream stream = Schema.class.getResourceAsStream(script)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its script " + script);
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String command : text.split(";\\s*\\n", -1)) {
        if (!command.isBlank()) {
          commands.add(command);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return commands;
  }
}
