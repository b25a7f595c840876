package avouch.app.store;

import avouch.codec.GroupingBytes;
import avouch.codec.ReadingBytes.Found;
import avouch.model.Problem;
import avouch.model.Sketch;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The reports that grouping knows of: what pages that come in, or are read otherwise than before,
 * change in them. All changes of one transaction are made known to the keys and links together.
 */
final class Gathered {
  private static final String EDITION = "grouping";

  /** The last number that was given to a report: none stands for two in turn. */
  private static final String LAST = "grouping number";

  /** All tables of grouping, those that others refer to last. */
  private static final List<String> TABLES =
      List.of(
          "situations",
          "stories",
          "parts",
          "members",
          "met",
          "links",
          "keys",
          "sketches",
          "reports",
          "printings",
          "remarks",
          "gathered");

  private final Tables tables;
  private final Meetings meetings;
  private final Map<Long, Sketch> coming = new TreeMap<>();
  private final Map<Long, Sketch> going = new TreeMap<>();
  private long next;
  private boolean open;

  Gathered(Tables tables) {
    this.tables = tables;
    this.meetings = new Meetings(tables);
  }

  /** Begins a transaction; what another edition gathered is gathered anew. */
  void begin() throws SQLException {
    if (open) {
      meetings.forget(); // what was at hand may be of a transaction that came to nothing
    }
    open = true;
    coming.clear();
    going.clear();
    String edition =
        tables.row(row -> row.getString(1), "SELECT words FROM notes WHERE name = ?", EDITION);
    if (!Edition.present().equals(edition)) {
      forget();
      note(EDITION, Edition.present());
    }
    next = 1 + Math.max(last(), tables.number("SELECT coalesce(max(number), 0) FROM reports"));
  }

  private void note(String name, String words) throws SQLException {
    tables.change(
        "INSERT INTO notes (name, words) VALUES (?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET words = excluded.words",
        name,
        words);
  }

  private long last() throws SQLException {
    String last =
        tables.row(row -> row.getString(1), "SELECT words FROM notes WHERE name = ?", LAST);
    return last == null ? 0 : Long.parseLong(last);
  }

  /** Whether the tables are those of this edition. */
  boolean isPresent() throws SQLException {
    return Edition.present()
        .equals(
            tables.row(row -> row.getString(1), "SELECT words FROM notes WHERE name = ?", EDITION));
  }

  private void forget() throws SQLException {
    for (String table : TABLES) {
      tables.change("DELETE FROM " + table);
    }
    meetings.forget();
  }

  /** Takes in what a page came to. */
  void take(String key, List<Sketch> sketches, List<Problem> problems) throws SQLException {
    long page = tables.number("SELECT page FROM pages WHERE key = ?", key);
    take(page, sketches, problems);
  }

  void take(long page, List<Sketch> sketches, List<Problem> problems) throws SQLException {
    tables.change("DELETE FROM remarks WHERE page = ?", page);
    for (Problem problem : problems) {
      tables.change(
          "INSERT INTO remarks (page, input, reason, message) VALUES (?, ?, ?, ?)",
          page,
          problem.input(),
          problem.reason(),
          problem.message());
    }
    boolean fresh =
        tables.change("INSERT INTO gathered (page) VALUES (?) ON CONFLICT DO NOTHING", page) > 0;
    if (!fresh) {
      drop(page, sketches.stream().map(Sketch::report).toList());
    }
    for (Sketch sketch : sketches) {
      tables.change(
          "INSERT INTO printings (report, page) VALUES (?, ?) ON CONFLICT DO NOTHING",
          sketch.report(),
          page);
      print(page, sketch);
    }
  }

  /** A page prints a report, which may be new, or printed elsewhere too. */
  private void print(long page, Sketch sketch) throws SQLException {
    Printed printed = printed(sketch.report());
    if (printed == null) {
      come(page, sketch);
    } else if (printed.page() == page || isBefore(page, printed.page())) {
      replace(printed, page, sketch);
    }
  }

  /** Takes out the reports that a page no longer prints. */
  private void drop(long page, List<String> still) throws SQLException {
    for (String report :
        tables.rows(row -> row.getString(1), "SELECT report FROM printings WHERE page = ?", page)) {
      if (!still.contains(report)) {
        tables.change("DELETE FROM printings WHERE report = ? AND page = ?", report, page);
        Printed printed = printed(report);
        if (printed != null && printed.page() == page) {
          passOn(report, printed);
        }
      }
    }
  }

  /** Of the other pages that print a report the first takes over, if there is one. */
  private void passOn(String report, Printed printed) throws SQLException {
    Long heir =
        tables.row(
            row -> row.getLong(1),
            "SELECT page FROM printings JOIN pages USING (page) WHERE report = ?"
                + " ORDER BY input, key LIMIT 1",
            report);
    Sketch sketch = heir == null ? null : sketch(heir, report);
    if (heir == null || sketch == null) {
      go(printed);
    } else {
      replace(printed, heir, sketch);
    }
  }

  private @Nullable Sketch sketch(long page, String report) throws SQLException {
    byte[] reading =
        tables.row(row -> row.getBytes(1), "SELECT reading FROM outcomes WHERE page = ?", page);
    Found found = reading == null ? null : new Known(null, null, reading).unpacked();
    return found == null
        ? null
        : Arrival.sketches(found.readings()).stream()
            .filter(sketch -> sketch.report().equals(report))
            .findFirst()
            .orElse(null);
  }

  private void replace(Printed printed, long page, Sketch sketch) throws SQLException {
    if (sketch.equals(known(printed.number()))) {
      tables.change("UPDATE reports SET page = ? WHERE number = ?", page, printed.number());
    } else {
      go(printed);
      come(page, sketch);
    }
  }

  private void come(long page, Sketch sketch) throws SQLException {
    long number = next++;
    tables.change(
        "INSERT INTO reports (number, report, page) VALUES (?, ?, ?)",
        number,
        sketch.report(),
        page);
    tables.change(
        "INSERT INTO sketches (number, sketch) VALUES (?, ?)", number, GroupingBytes.of(sketch));
    coming.put(number, sketch);
  }

  private void go(Printed printed) throws SQLException {
    Sketch sketch = known(printed.number());
    if (coming.remove(printed.number()) == null) {
      going.put(printed.number(), sketch);
    }
    tables.change("DELETE FROM reports WHERE number = ?", printed.number());
    tables.change("DELETE FROM sketches WHERE number = ?", printed.number());
  }

  private Sketch known(long number) throws SQLException {
    return Objects.requireNonNull(
        tables.row(
            row -> GroupingBytes.sketch(row.getBytes(1)),
            "SELECT sketch FROM sketches WHERE number = ?",
            number));
  }

  private boolean isBefore(long page, long other) throws SQLException {
    return tables.number(
            "SELECT (a.input, a.key) < (b.input, b.key) FROM pages a, pages b"
                + " WHERE a.page = ? AND b.page = ?",
            page,
            other)
        != 0;
  }

  private @Nullable Printed printed(String report) throws SQLException {
    return tables.row(
        row -> new Printed(row.getLong(1), row.getLong(2)),
        "SELECT number, page FROM reports WHERE report = ?",
        report);
  }

  /** Ends a transaction: brings keys and links in line and notes whose parts may change. */
  void end() throws SQLException {
    if (coming.isEmpty() && going.isEmpty()) {
      return;
    }
    note(LAST, Long.toString(next - 1));
    try {
      for (long number : meetings.change(coming, going)) {
        tables.change("INSERT INTO met (number) VALUES (?) ON CONFLICT DO NOTHING", number);
      }
      for (long number : going.keySet()) {
        leave(number);
      }
    } catch (Meetings.Exhausted e) {
      forget(); // the next question gathers all anew
    }
  }

  /** The transaction is safe. */
  void settled() {
    open = false;
  }

  /** Those that a report leaves behind in its part are grouped as if they were new. */
  private void leave(long number) throws SQLException {
    Long part =
        tables.row(row -> row.getLong(1), "SELECT part FROM members WHERE number = ?", number);
    if (part != null) {
      tables.change(
          "INSERT INTO met (number) SELECT number FROM members WHERE part = ?"
              + " ON CONFLICT DO NOTHING",
          part);
      Regrouped.dissolve(tables, part);
    }
    tables.change("DELETE FROM met WHERE number = ?", number);
  }

  /** Where a report stands. */
  private record Printed(long number, long page) {}
}
