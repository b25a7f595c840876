package avouch.lab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What each report of a made load tells of, and how well a store groups them. Reports, events and
 * stories are numbers here, so that a million of them take some tens of megabytes.
 */
final class Truth {
  private static final int NONE = -1;

  /** By the number of a report: its event, and what it copies. */
  private final int[] events;

  private final int[] copied;

  Truth(Path file) throws IOException {
    int reports;
    try (Stream<String> lines = Files.lines(file)) {
      reports = Math.toIntExact(lines.count());
    }
    events = new int[reports + 1];
    copied = new int[reports + 1];
    try (Stream<String> lines = Files.lines(file)) {
      lines.map(line -> line.split("\t", -1)).forEach(this::take);
    }
  }

  private void take(String... fields) {
    events[number(fields[0])] = Integer.parseInt(fields[1]);
    copied[number(fields[0])] = fields[2].isEmpty() ? NONE : number(fields[2]);
  }

  /** Of "r12" it is 12. */
  private static int number(String report) {
    return Integer.parseInt(report.substring(1));
  }

  /** Tells B-cubed and pairs of all reports that the store has. */
  void tell(Path store) {
    int[] stories = stories(store);
    int[] grouped = new int[stories.length];
    int count = 0;
    for (int report = 1; report < stories.length; report++) {
      if (stories[report] != NONE) {
        grouped[count++] = report;
      }
    }
    grouped = Arrays.copyOf(grouped, count);
    Sizes both =
        new Sizes(grouped, report -> (long) events[report] << Integer.SIZE | stories[report]);
    Sizes inStory = new Sizes(grouped, report -> stories[report]);
    Sizes inEvent = new Sizes(grouped, report -> events[report]);
    double precision = 0;
    double recall = 0;
    for (int report : grouped) {
      precision += (double) both.of(report) / inStory.of(report);
      recall += (double) both.of(report) / inEvent.of(report);
    }
    tell("B-cubed", precision / count, recall / count);
    tell("pairs", both.pairs() / inStory.pairs(), both.pairs() / inEvent.pairs());
    tellCopies(stories);
  }

  private void tellCopies(int... stories) {
    int copies = 0;
    int together = 0;
    for (int report = 1; report < stories.length; report++) {
      if (copied[report] != NONE) {
        copies++;
        together += stories[report] != NONE && stories[report] == stories[copied[report]] ? 1 : 0;
      }
    }
    StoreLoad.tell("copies in the story of what they copy: %d of %d", together, copies);
  }

  private static void tell(String what, double precision, double recall) {
    StoreLoad.tell(
        "%s: precision %.3f, recall %.3f, F %.3f",
        what, precision, recall, 2 * precision * recall / (precision + recall));
  }

  /** By the number of a report: its story. */
  private int[] stories(Path store) {
    int[] stories = new int[events.length];
    Arrays.fill(stories, NONE);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT input, story FROM members JOIN reports USING (number)"
                    + " JOIN pages USING (page)")) {
      while (rows.next()) {
        stories[number(rows.getString(1))] = rows.getInt(2);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return stories;
  }

  /** Of which group a report is. */
  private interface Group {
    long of(int report);
  }

  /** How many reports the group of each has. */
  private static final class Sizes {
    private final Group group;
    private final long[] groups;
    private final int[] sizes;
    private final int count;

    Sizes(int[] reports, Group group) {
      this.group = group;
      long[] all = Arrays.stream(reports).mapToLong(group::of).sorted().toArray();
      groups = new long[all.length];
      sizes = new int[all.length];
      int at = NONE;
      for (long one : all) {
        if (at == NONE || groups[at] != one) {
          groups[++at] = one;
        }
        sizes[at]++;
      }
      count = at + 1;
    }

    int of(int report) {
      return sizes[Arrays.binarySearch(groups, 0, count, group.of(report))];
    }

    double pairs() {
      return Arrays.stream(sizes, 0, count).mapToDouble(size -> size * (size - 1) / 2.0).sum();
    }
  }
}
