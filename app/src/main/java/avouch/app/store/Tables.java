package avouch.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of a store, asked and changed by statements that are prepared once. */
final class Tables {
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Tables(Connection connection) {
    this.connection = connection;
  }

  /** Makes something of a row. */
  interface Row<T extends @Nullable Object> {
    T of(ResultSet row) throws SQLException;
  }

  /** Changes rows; how many. */
  int change(String command, @Nullable Object... values) throws SQLException {
    return statement(command, values).executeUpdate();
  }

  <T> List<T> rows(Row<T> row, String question, @Nullable Object... values) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (ResultSet result = statement(question, values).executeQuery()) {
      while (result.next()) {
        rows.add(row.of(result));
      }
    }
    return rows;
  }

  /** Takes a row. */
  interface Taker {
    void take(ResultSet row) throws SQLException;
  }

  /** Hands over row after row, of which there may be more than fit in memory. */
  void each(Taker taker, String question, @Nullable Object... values) throws SQLException {
    try (ResultSet result = statement(question, values).executeQuery()) {
      while (result.next()) {
        taker.take(result);
      }
    }
  }

  /** The first row, if there is one. */
  <T> @Nullable T row(Row<T> row, String question, @Nullable Object... values) throws SQLException {
    try (ResultSet result = statement(question, values).executeQuery()) {
      return result.next() ? row.of(result) : null;
    }
  }

  /** A number that the question always has. */
  long number(String question, @Nullable Object... values) throws SQLException {
    Long number = row(found -> found.getLong(1), question, values);
    return number == null ? 0 : number;
  }

  private PreparedStatement statement(String words, @Nullable Object... values)
      throws SQLException {
    PreparedStatement statement = statements.get(words);
    if (statement == null) {
      statement = connection.prepareStatement(words);
      statements.put(words, statement);
    }
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      switch (value) {
        case Long number -> statement.setLong(i + 1, number);
        case Double real -> statement.setDouble(i + 1, real);
        case byte[] bytes -> statement.setBytes(i + 1, bytes);
        case null -> statement.setString(i + 1, null);
        default -> statement.setString(i + 1, value.toString());
      }
    }
    return statement;
  }
}
