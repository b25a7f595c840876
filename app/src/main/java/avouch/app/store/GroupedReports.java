package avouch.app.store;

import avouch.Grouping;
import avouch.codec.GroupingBytes;
import avouch.codec.ReadingBytes.Found;
import avouch.model.Policy;
import avouch.model.Problem;
import avouch.model.Reading;
import avouch.model.Sketch;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The reports of a store as they are grouped, read within one transaction. */
final class GroupedReports {
  private final Path file;
  private final Tables tables;

  GroupedReports(Path file, Tables tables) {
    this.file = file;
    this.tables = tables;
  }

  /** How many reports there are. */
  int size() {
    return asked(() -> (int) tables.number("SELECT count(*) FROM reports"));
  }

  /**
   * A story as it stands.
   *
   * @param story its number
   * @param part in which it is
   * @param key another one whenever its reports, where they are printed or their days change, or
   *     the edition of the program
   * @param numbers of its reports in the order of their ids
   */
  record Standing(long story, long part, String key, List<Long> numbers) {}

  /** Stories of so many reports or more, at most so many of them, most reported first. */
  List<Standing> standing(int least, int most) {
    Map<Long, Growing> stories = new LinkedHashMap<>();
    asked(
        () ->
            tables.rows(
                row -> {
                  long part = row.getLong(5);
                  return stories
                      .computeIfAbsent(row.getLong(1), story -> new Growing(part))
                      .add(row.getLong(2), row.getLong(3), row.getBytes(4));
                },
                "SELECT s.story, m.number, r.page, m.day, m.part FROM (SELECT * FROM stories"
                    + " WHERE size >= ? ORDER BY size DESC, last DESC, report LIMIT ?) AS s"
                    + " JOIN members AS m ON m.story = s.story JOIN reports AS r USING (number)"
                    + " ORDER BY s.size DESC, s.last DESC, s.report, r.report",
                (long) least,
                (long) most));
    List<Standing> standing = new ArrayList<>();
    stories.forEach((story, grown) -> standing.add(grown.standing(story)));
    return standing;
  }

  /** A story of which row after row is read. */
  private static final class Growing {
    private final long part;
    private final StringBuilder key = new StringBuilder(Edition.present());
    private final List<Long> numbers = new ArrayList<>();

    Growing(long part) {
      this.part = part;
    }

    boolean add(long number, long page, byte @Nullable [] day) {
      // A number never stands for two reports, nor for one on two days that it states.
      key.append('\n').append(number).append(' ').append(page).append(' ');
      key.append(day == null ? "" : HexFormat.of().formatHex(day));
      return numbers.add(number);
    }

    Standing standing(long story) {
      return new Standing(story, part, PageKey.of(key.toString()), numbers);
    }
  }

  /** What a story came to, packed; {@code null} if it was not kept or has changed since. */
  byte @Nullable [] situation(Standing standing, Policy policy) {
    List<byte[]> kept =
        asked(
            () ->
                tables.rows(
                    row -> row.getBytes(1),
                    "SELECT situation FROM situations WHERE story = ? AND policy = ? AND key = ?",
                    standing.story(),
                    policy.name(),
                    standing.key()));
    return kept.isEmpty() ? null : kept.getFirst();
  }

  /** The part that a report is in; {@code null} if there is no such report. */
  @Nullable Long part(String report) {
    return asked(
        () ->
            tables.row(
                row -> row.getLong(1),
                "SELECT part FROM reports JOIN members USING (number) WHERE report = ?",
                report));
  }

  /** The parts of those reports that a report would have to do with on another day. */
  Set<Long> parts(String report, LocalDate day) {
    return asked(
        () -> {
          Long number =
              tables.row(
                  row -> row.getLong(1), "SELECT number FROM reports WHERE report = ?", report);
          Set<Long> parts = new TreeSet<>();
          if (number != null) {
            Sketch moved = sketch(number).on(day);
            for (long other : met(moved)) {
              if (other != number && Grouping.link(moved, sketch(other)) != null) {
                parts.add(tables.number("SELECT part FROM members WHERE number = ?", (Long) other));
              }
            }
          }
          return parts;
        });
  }

  /** Whom a report meets under its keys. */
  private Set<Long> met(Sketch sketch) throws SQLException {
    Set<Long> met = new TreeSet<>();
    for (long key : Grouping.keys(sketch)) {
      met.addAll(
          tables.rows(
              row -> row.getLong(1),
              "SELECT number FROM keys WHERE key = ? AND number >= 0 ORDER BY rank LIMIT "
                  + Grouping.CROWD,
              key));
    }
    return met;
  }

  private Sketch sketch(long number) throws SQLException {
    return Objects.requireNonNull(
        tables.row(
            row -> GroupingBytes.sketch(row.getBytes(1)),
            "SELECT sketch FROM sketches WHERE number = ?",
            number));
  }

  /** The id of the story that a report is in, if there is such a report. */
  List<String> storyOf(String report) {
    return asked(
        () ->
            tables.rows(
                row -> row.getString(1),
                "SELECT stories.report FROM reports JOIN members USING (number)"
                    + " JOIN stories USING (story) WHERE reports.report = ?",
                report));
  }

  /** The readings of some reports, by id. */
  List<Reading> readings(List<Long> numbers) {
    return asked(() -> readings(tables, numbers));
  }

  static Reading reading(Tables tables, long number) throws SQLException {
    return readings(tables, List.of(number)).getFirst();
  }

  private static List<Reading> readings(Tables tables, List<Long> numbers) throws SQLException {
    Map<String, Reading> readings = new TreeMap<>();
    Map<Long, Found> pages = new HashMap<>();
    for (long number : numbers) {
      Place place =
          tables.row(
              row -> new Place(row.getString(1), row.getLong(2)),
              "SELECT report, page FROM reports WHERE number = ?",
              number);
      if (place != null) {
        Found found = pages.get(place.page());
        if (found == null) {
          found = found(tables, place.page());
          pages.put(place.page(), found);
        }
        for (Reading reading : found.readings()) {
          if (reading.report().id().equals(place.report())) {
            readings.putIfAbsent(place.report(), reading);
          }
        }
      }
    }
    return List.copyOf(readings.values());
  }

  private static Found found(Tables tables, long page) throws SQLException {
    byte[] reading =
        tables.row(row -> row.getBytes(1), "SELECT reading FROM outcomes WHERE page = ?", page);
    Found found = reading == null ? null : new Known(null, null, reading).unpacked();
    if (found == null) {
      throw new SQLException("a report without its reading");
    }
    return found;
  }

  /** What parts told of the days of some reports, by report id. */
  Map<String, byte[]> days(List<Long> numbers) {
    return asked(
        () -> {
          Map<String, byte[]> days = new TreeMap<>();
          for (long number : numbers) {
            tables.rows(
                row -> days.put(row.getString(1), row.getBytes(2)) == null,
                "SELECT report, day FROM members JOIN reports USING (number)"
                    + " WHERE number = ? AND day IS NOT NULL",
                number);
          }
          return days;
        });
  }

  /** What is to be listed, of the pages and of what gave no page. */
  List<Problem> problems() {
    return asked(
        () ->
            tables.rows(
                row -> new Problem(row.getString(1), row.getString(2), row.getString(3)),
                "SELECT input, reason, message FROM problems"
                    + " UNION ALL SELECT input, reason, message FROM remarks"));
  }

  private <T extends @Nullable Object> T asked(Question<T> question) {
    try {
      return question.answer();
    } catch (SQLException e) {
      throw StoreFault.of(file, e);
    }
  }

  /** Where a report stands. */
  private record Place(String report, long page) {}

  /** Asks the database. */
  private interface Question<T extends @Nullable Object> {
    T answer() throws SQLException;
  }
}
