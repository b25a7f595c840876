package avouch.app.store;

import avouch.Grouping;
import avouch.codec.GroupingBytes;
import avouch.model.Link;
import avouch.model.Part;
import avouch.model.Reading;
import avouch.model.ReportDay;
import avouch.model.Sketch;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parts that changes met, made anew in the tables, and the stories that they fall into. */
final class Regrouped implements Grouping.Standing {
  /** Where the parts that changes met hold more reports than these, all are made anew. */
  private static final int MOST = 100_000;

  /** And where they hold more than one in so many. */
  private static final int SHARE = 4;

  /** The parts of so many reports, or a few more, are split in one go. */
  private static final int TOGETHER = 5_000;

  private final Tables tables;
  private final Readings readings;
  private final Map<Long, String> ids = new HashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<String, Part> parts = new HashMap<>();

  /** Has the reading of a report, by number. */
  interface Readings {
    Reading of(long number) throws SQLException;
  }

  Regrouped(Tables tables, Readings readings) {
    this.tables = tables;
    this.readings = readings;
  }

  /** Whether there is anything to be made anew. */
  static boolean isDue(Tables tables) throws SQLException {
    return tables.number("SELECT EXISTS (SELECT 1 FROM met)") != 0
        || tables.number("SELECT EXISTS (SELECT 1 FROM parts WHERE stale)") != 0;
  }

  /** Makes some of what changes met anew; as often as it is due, and all is. */
  void renew() throws SQLException {
    if (tables.number("SELECT EXISTS (SELECT 1 FROM met)") != 0) {
      parts();
    } else {
      stories();
    }
  }

  /** Makes the parts anew. */
  void parts() throws SQLException {
    long most = Math.min(MOST, tables.number("SELECT count(*) FROM reports") / SHARE);
    if (tables.number("SELECT count(*) FROM met") > most || touched() > most) {
      write(whole());
    } else {
      List<String> met = new ArrayList<>();
      for (long number : tables.rows(row -> row.getLong(1), "SELECT number FROM met")) {
        met.add(id(number));
      }
      write(Grouping.parts(met, this));
    }
    tables.change("DELETE FROM met");
    ids.clear();
    numbers.clear();
    parts.clear();
  }

  /** How many reports the parts have that changes met, or reports that are linked to these. */
  private long touched() throws SQLException {
    return tables.number(
        "SELECT count(*) FROM members WHERE part IN"
            + " (SELECT part FROM members WHERE number IN"
            + " (SELECT number FROM met UNION SELECT other FROM links JOIN met ON one = number))");
  }

  /** The parts of all reports, to which the links come from the database in order. */
  private List<Part> whole() throws SQLException {
    List<String> reports =
        tables.rows(
            row -> remembered(row.getLong(1), row.getString(2)),
            "SELECT number, report FROM reports ORDER BY report");
    return Grouping.parts(reports, this::inOrder);
  }

  /** The database orders the links by strength; of equal ones the order is that of links. */
  private void inOrder(Consumer<Link> taker) {
    TreeSet<Link> equals = new TreeSet<>();
    try {
      tables.each(
          row -> {
            Link link = link(id(row.getLong(1)), id(row.getLong(2)), row.getDouble(3));
            if (!equals.isEmpty() && equals.first().strength() != link.strength()) {
              equals.forEach(taker);
              equals.clear();
            }
            equals.add(link);
          },
          "SELECT one, other, strength FROM links WHERE one < other ORDER BY strength DESC");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    equals.forEach(taker);
  }

  /** Splits some of the parts that are new. */
  void stories() throws SQLException {
    int split = 0;
    for (long part :
        tables.rows(
            row -> row.getLong(1),
            "SELECT part FROM parts WHERE stale ORDER BY part LIMIT " + TOGETHER)) {
      split += split(part);
      if (split >= TOGETHER) {
        return;
      }
    }
  }

  @Override
  public Collection<Link> links(Collection<String> reports) {
    TreeSet<Link> links = new TreeSet<>();
    try {
      for (String report : reports) {
        links.addAll(
            tables.rows(
                row -> link(report, id(row.getLong(1)), row.getDouble(2)),
                "SELECT other, strength FROM links WHERE one = ?",
                number(report)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return links;
  }

  private static Link link(String one, String other, double strength) {
    boolean inOrder = one.compareTo(other) < 0;
    return new Link(inOrder ? one : other, inOrder ? other : one, strength);
  }

  @Override
  public Part part(String report) {
    Part known = parts.get(report);
    if (known == null) {
      try {
        known = read(report);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      for (String member : known.reports()) {
        parts.put(member, known);
      }
    }
    return known;
  }

  private Part read(String report) throws SQLException {
    Long part = partOf(number(report));
    if (part == null) {
      return new Part(List.of(report), null);
    }
    List<String> members =
        tables.rows(
            row -> remembered(row.getLong(1), row.getString(2)),
            "SELECT number, report FROM members JOIN reports USING (number) WHERE part = ?"
                + " ORDER BY report",
            part);
    Link closed =
        tables.row(
            row -> link(id(row.getLong(1)), id(row.getLong(2)), row.getDouble(3)),
            "SELECT one, other, links.strength FROM parts JOIN links USING (one, other)"
                + " WHERE part = ?",
            part);
    return new Part(members, closed);
  }

  private @Nullable Long partOf(long number) throws SQLException {
    return tables.row(row -> row.getLong(1), "SELECT part FROM members WHERE number = ?", number);
  }

  private String remembered(long number, String report) {
    ids.put(number, report);
    numbers.put(report, number);
    return report;
  }

  private String id(long number) throws SQLException {
    String known = ids.get(number);
    return known != null
        ? known
        : remembered(
            number,
            Objects.requireNonNull(
                tables.row(
                    row -> row.getString(1),
                    "SELECT report FROM reports WHERE number = ?",
                    number)));
  }

  private long number(String report) throws SQLException {
    Long known = numbers.get(report);
    if (known == null) {
      known = tables.number("SELECT number FROM reports WHERE report = ?", report);
      remembered(known, report);
    }
    return known;
  }

  /** Writes parts in place of those that their reports were in. */
  private void write(List<Part> renewed) throws SQLException {
    List<Part> changed = new ArrayList<>();
    for (Part part : renewed) {
      Part before = part(part.reports().getFirst());
      Long number = partOf(number(part.reports().getFirst()));
      if (number != null && before.reports().equals(part.reports())) {
        tables.change(
            "UPDATE parts SET one = ?, other = ? WHERE part = ?",
            end(part.closed(), true),
            end(part.closed(), false),
            number);
      } else {
        changed.add(part);
      }
    }
    for (Part part : changed) {
      for (String report : part.reports()) {
        Long before = partOf(number(report));
        if (before != null) {
          dissolve(tables, before);
        }
      }
    }
    for (Part part : changed) {
      add(part);
    }
  }

  private @Nullable Long end(@Nullable Link link, boolean first) throws SQLException {
    return link == null ? null : (Long) number(first ? link.a() : link.b());
  }

  private void add(Part part) throws SQLException {
    long first = number(part.reports().getFirst());
    tables.change(
        "INSERT INTO parts (part, one, other, stale) VALUES (?, ?, ?, 1)",
        first,
        end(part.closed(), true),
        end(part.closed(), false));
    for (String report : part.reports()) {
      tables.change("INSERT INTO members (number, part) VALUES (?, ?)", number(report), first);
    }
  }

  /** Takes a part out with its stories. */
  static void dissolve(Tables tables, long part) throws SQLException {
    tables.change(
        "DELETE FROM stories WHERE story IN (SELECT story FROM members WHERE part = ?)", part);
    tables.change("DELETE FROM members WHERE part = ?", part);
    tables.change("DELETE FROM parts WHERE part = ?", part);
  }

  /** Splits a part; how many reports it has. */
  private int split(long part) throws SQLException {
    Map<String, Long> members = new TreeMap<>();
    Map<String, Sketch> sketches = new TreeMap<>();
    for (long number :
        tables.rows(row -> row.getLong(1), "SELECT number FROM members WHERE part = ?", part)) {
      Sketch sketch =
          Objects.requireNonNull(
              tables.row(
                  row -> GroupingBytes.sketch(row.getBytes(1)),
                  "SELECT sketch FROM sketches WHERE number = ?",
                  number));
      members.put(sketch.report(), number);
      sketches.put(sketch.report(), sketch);
    }
    Map<String, ReportDay> days = days(members, sketches);
    for (List<String> story : Grouping.split(List.copyOf(sketches.values()))) {
      add(story, members, sketches, days);
    }
    tables.change("UPDATE parts SET stale = 0 WHERE part = ?", part);
    return members.size();
  }

  /** The days that a part tells of those of its reports that state none. */
  private Map<String, ReportDay> days(Map<String, Long> members, Map<String, Sketch> sketches) {
    return sketches.values().stream().allMatch(sketch -> sketch.day() != null)
        ? Map.of()
        : Grouping.days(
            sketches.values(), report -> reading(Objects.requireNonNull(members.get(report))));
  }

  private Reading reading(long number) {
    try {
      return readings.of(number);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(
      List<String> story,
      Map<String, Long> members,
      Map<String, Sketch> sketches,
      Map<String, ReportDay> days)
      throws SQLException {
    Long first = Objects.requireNonNull(members.get(story.getFirst()));
    tables.change(
        "INSERT INTO stories (story, report, size, last) VALUES (?, ?, ?, ?)",
        first,
        story.getFirst(),
        (long) story.size(),
        last(story, sketches, days));
    for (String report : story) {
      ReportDay day =
          Objects.requireNonNull(sketches.get(report)).day() == null ? days.get(report) : null;
      tables.change(
          "UPDATE members SET story = ?, day = ? WHERE number = ?",
          first,
          day == null ? null : GroupingBytes.of(day),
          members.get(report));
    }
  }

  /** The day of the latest report whose day is known. */
  private static @Nullable LocalDate last(
      List<String> story, Map<String, Sketch> sketches, Map<String, ReportDay> days) {
    LocalDate last = null;
    for (String report : story) {
      LocalDate stated = Objects.requireNonNull(sketches.get(report)).day();
      ReportDay told = days.get(report);
      LocalDate day = stated != null || told == null ? stated : told.day();
      if (day != null && (last == null || day.isAfter(last))) {
        last = day;
      }
    }
    return last;
  }
}
