package avouch.app.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The tables of grouping in words that do not tell in which order the reports came. */
final class Told {
  private static final List<String> QUESTIONS =
      List.of(
          "SELECT 'report', report, input FROM reports JOIN pages USING (page)",
          "SELECT DISTINCT 'printing', report, input FROM printings JOIN pages USING (page)",
          "SELECT 'remark', p.input, r.input, reason, message FROM remarks r JOIN pages p USING (page)",
          "SELECT 'key', key, rank, report FROM (SELECT key, rank, report, row_number()"
              + " OVER (PARTITION BY key ORDER BY rank, report) AS place"
              + " FROM keys JOIN reports USING (number)) WHERE place <= 16",
          "SELECT 'link', a.report, b.report, strength, meetings FROM links"
              + " JOIN reports a ON a.number = one JOIN reports b ON b.number = other",
          "SELECT 'member', m.report, p.report, s.report, hex(day) FROM members"
              + " JOIN reports m USING (number) JOIN reports p ON p.number = part"
              + " JOIN reports s ON s.number = story",
          "SELECT 'part', p.report, a.report, b.report, stale FROM parts"
              + " JOIN reports p ON p.number = part LEFT JOIN reports a ON a.number = one"
              + " LEFT JOIN reports b ON b.number = other",
          "SELECT 'story', s.report, stories.report, size, last FROM stories"
              + " JOIN reports s ON s.number = story",
          "SELECT 'met', number FROM met",
          "SELECT 'rows', (SELECT count(*) FROM reports), (SELECT count(*) FROM sketches),"
              + " (SELECT count(*) FROM members), (SELECT count(*) FROM parts),"
              + " (SELECT count(*) FROM stories), (SELECT count(*) FROM links),"
              + " (SELECT count(*) FROM gathered), (SELECT count(*) FROM pages)");

  private Told() {}

  static List<String> of(Path file) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String question : QUESTIONS) {
        try (ResultSet result = statement.executeQuery(question)) {
          while (result.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
              row.add(String.valueOf(result.getString(i)));
            }
            rows.add(String.join(" ", row));
          }
        }
      }
    }
    return rows.stream().sorted().toList();
  }
}
