package avouch.lab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What each report of a made load tells of, and how well a store groups them. */
final class Truth {
  private final Map<String, String> events = new HashMap<>();
  private final Map<String, String> copied = new HashMap<>();

  Truth(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split("\t", -1);
      events.put(fields[0], fields[1]);
      if (!fields[2].isEmpty()) {
        copied.put(fields[0], fields[2]);
      }
    }
  }

  /** Tells B-cubed and pairs of all reports that the store has. */
  void tell(Path store) {
    Map<String, Long> stories = stories(store);
    Map<List<Object>, Integer> cells = new HashMap<>();
    Map<Object, Integer> inEvent = new HashMap<>();
    Map<Object, Integer> inStory = new HashMap<>();
    stories.forEach(
        (report, story) -> {
          String event = events.getOrDefault(report, report);
          cells.merge(List.of(event, story), 1, Integer::sum);
          inEvent.merge(event, 1, Integer::sum);
          inStory.merge(story, 1, Integer::sum);
        });
    double precision = 0;
    double recall = 0;
    for (Map.Entry<List<Object>, Integer> cell : cells.entrySet()) {
      double both = (double) cell.getValue() * cell.getValue();
      precision += both / inStory.getOrDefault(cell.getKey().get(1), 1);
      recall += both / inEvent.getOrDefault(cell.getKey().get(0), 1);
    }
    tell("B-cubed", precision / stories.size(), recall / stories.size());
    double pairs = pairs(cells.values());
    tell("pairs", pairs / pairs(inStory.values()), pairs / pairs(inEvent.values()));
    long together =
        copied.entrySet().stream()
            .filter(copy -> stories.containsKey(copy.getKey()))
            .filter(
                copy -> Objects.equals(stories.get(copy.getKey()), stories.get(copy.getValue())))
            .count();
    StoreLoad.tell("copies in the story of what they copy: %d of %d", together, copied.size());
  }

  private static void tell(String what, double precision, double recall) {
    StoreLoad.tell(
        "%s: precision %.3f, recall %.3f, F %.3f",
        what, precision, recall, 2 * precision * recall / (precision + recall));
  }

  private static double pairs(Collection<Integer> sizes) {
    return sizes.stream().mapToDouble(size -> size * (size - 1) / 2.0).sum();
  }

  private static Map<String, Long> stories(Path store) {
    Map<String, Long> stories = new HashMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT input, story FROM members JOIN reports USING (number)"
                    + " JOIN pages USING (page)")) {
      while (rows.next()) {
        stories.put(rows.getString(1), rows.getLong(2));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return stories;
  }
}
