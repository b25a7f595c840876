package avouch.app.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rows of corrections; none is ever deleted. */
final class CorrectionRows {
  private static final String ALL =
      "SELECT correction, kind, subject, about, value, who, made, undone_by, undone"
          + " FROM corrections ORDER BY correction";

  private static final String ADD =
      "INSERT INTO corrections (kind, subject, about, value, who, made) VALUES (?, ?, ?, ?, ?, ?)";

  private static final String UNDO =
      "UPDATE corrections SET undone_by = ?, undone = ? WHERE correction = ? AND undone IS NULL";

  private final Connection connection;

  CorrectionRows(Connection connection) {
    this.connection = connection;
  }

  List<Correction> all() throws SQLException {
    List<Correction> all = new ArrayList<>();
    try (PreparedStatement question = connection.prepareStatement(ALL);
        ResultSet row = question.executeQuery()) {
      while (row.next()) {
        all.add(correction(row));
      }
    }
    return all;
  }

  private static Correction correction(ResultSet row) throws SQLException {
    return new Correction(
        row.getLong(1),
        Correction.Kind.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        Instant.parse(row.getString(7)),
        row.getString(8),
        instant(row.getString(9)));
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }

  void add(Correction correction) throws SQLException {
    try (PreparedStatement row = connection.prepareStatement(ADD)) {
      row.setString(1, correction.kind().word());
      row.setString(2, correction.subject());
      row.setString(3, correction.about());
      row.setString(4, correction.value());
      row.setString(5, correction.who());
      row.setString(6, correction.made().toString());
      row.executeUpdate();
    }
  }

  void undo(long number, String who, Instant when) throws SQLException {
    try (PreparedStatement row = connection.prepareStatement(UNDO)) {
      row.setString(1, who);
      row.setString(2, when.toString());
      row.setLong(3, number);
      row.executeUpdate();
    }
  }
}
