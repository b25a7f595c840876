package avouch.app.store;

import avouch.Grouping;
import avouch.codec.GroupingBytes;
import avouch.model.Link;
import avouch.model.Sketch;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who meets whom: what some reports that come and go change in the tables of keys and links. Each
 * key keeps the reports with the smallest ranks, more of them than meet, so that the next is known
 * when one goes.
 */
final class Meetings {
  /** A key keeps so many reports. */
  private static final int KEPT = 2 * Grouping.CROWD;

  /** Stands in a key for all reports that it does not keep. */
  private static final Place OTHERS = new Place(1L << Integer.SIZE, -1);

  /** So many sketches are at hand without asking the database. */
  private static final int AT_HAND = 20_000;

  private final Tables tables;
  private final Map<Long, Sketch> atHand = new LastUsed();

  private Map<Long, Sketch> coming = Map.of();
  private Map<Long, Sketch> going = Map.of();
  private final PairCounts meetings = new PairCounts();
  private final Set<Long> met = new TreeSet<>();

  Meetings(Tables tables) {
    this.tables = tables;
  }

  /** A report's place in a key. */
  private record Place(long rank, long number) {}

  /** The keys no longer tell who would step in for a report that goes. */
  static final class Exhausted extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Takes reports out and others in; those whose parts that may change.
   *
   * @param coming number to sketch of reports that are new or come in place of those that go
   * @param going the same of reports that go
   */
  Set<Long> change(Map<Long, Sketch> coming, Map<Long, Sketch> going)
      throws SQLException, Exhausted {
    this.coming = new HashMap<>(coming);
    this.going = new HashMap<>(going);
    meetings.clear();
    met.clear();
    List<Entry> out = byKey(going);
    List<Entry> in = byKey(coming);
    int i = 0;
    int o = 0;
    while (i < in.size() || o < out.size()) {
      long key = Math.min(key(in, i), key(out, o));
      int firstIn = i;
      int firstOut = o;
      while (key(in, i) == key) {
        i++;
      }
      while (key(out, o) == key) {
        o++;
      }
      change(key, numbers(in.subList(firstIn, i)), numbers(out.subList(firstOut, o)));
    }
    for (long number : going.keySet()) {
      unlink(number);
    }
    atHand.keySet().removeAll(going.keySet());
    atHand.putAll(coming);
    meetings.each(this::settle);
    met.addAll(coming.keySet());
    met.removeAll(going.keySet());
    return met;
  }

  /** Begins anew with empty tables. */
  void forget() {
    atHand.clear();
  }

  /** A report under one of its keys. */
  private record Entry(long key, long number) {}

  /** Reports under their keys, in the order of the keys. */
  private static List<Entry> byKey(Map<Long, Sketch> sketches) {
    List<Entry> entries = new ArrayList<>();
    sketches.forEach(
        (number, sketch) -> {
          for (long key : Grouping.keys(sketch)) {
            entries.add(new Entry(key, number));
          }
        });
    entries.sort(Comparator.comparingLong(Entry::key));
    return entries;
  }

  /** The key in some place; behind the last a larger one than any. */
  private static long key(List<Entry> entries, int place) {
    return place < entries.size() ? entries.get(place).key() : Long.MAX_VALUE;
  }

  private static List<Long> numbers(List<Entry> entries) {
    return entries.stream().map(Entry::number).toList();
  }

  private void change(long key, List<Long> in, List<Long> out) throws SQLException, Exhausted {
    List<Place> before =
        tables.rows(
            row -> new Place(row.getLong(1), row.getLong(2)),
            "SELECT rank, number FROM keys WHERE key = ? ORDER BY rank",
            key);
    boolean cut = before.remove(OTHERS);
    long last = cut && !before.isEmpty() ? before.getLast().rank() : Long.MAX_VALUE;
    List<Place> after = new ArrayList<>(before);
    after.removeIf(place -> out.contains(place.number()));
    if (cut && after.size() < Grouping.CROWD) {
      throw new Exhausted();
    }
    boolean left = cut;
    for (long number : in) {
      Place place = new Place(Grouping.rank(key, sketch(number, coming).report()), number);
      if (place.rank() < last) {
        after.add(place);
      } else {
        left = true;
      }
    }
    sort(after, coming);
    while (after.size() > KEPT) {
      after.removeLast();
      left = true;
    }
    write(key, before, after);
    if (left && !cut) {
      tables.change(
          "INSERT INTO keys (key, rank, number) VALUES (?, ?, ?)",
          key,
          OTHERS.rank(),
          OTHERS.number());
    }
    sort(before, going);
    meet(crowd(before), crowd(after));
  }

  /** By rank; where ranks are equal, by report ids. */
  private void sort(List<Place> places, Map<Long, Sketch> changing) throws SQLException {
    places.sort(Comparator.comparingLong(Place::rank));
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i - 1).rank() == places.get(i).rank()) {
        Map<Long, String> ids = new HashMap<>();
        for (Place place : places) {
          ids.put(place.number(), sketch(place.number(), changing).report());
        }
        places.sort(
            Comparator.comparingLong(Place::rank)
                .thenComparing(place -> Objects.requireNonNull(ids.get(place.number()))));
        return;
      }
    }
  }

  private void write(long key, List<Place> before, List<Place> after) throws SQLException {
    for (Place place : before) {
      if (!after.contains(place)) {
        tables.change(
            "DELETE FROM keys WHERE key = ? AND rank = ? AND number = ?",
            key,
            place.rank(),
            place.number());
      }
    }
    for (Place place : after) {
      if (!before.contains(place)) {
        tables.change(
            "INSERT INTO keys (key, rank, number) VALUES (?, ?, ?)",
            key,
            place.rank(),
            place.number());
      }
    }
  }

  private static long[] crowd(List<Place> places) {
    return places.stream().limit(Grouping.CROWD).mapToLong(Place::number).toArray();
  }

  /** Counts the meetings that a key gives and takes. */
  private void meet(long[] before, long[] after) {
    if (!Arrays.equals(before, after)) {
      count(without(before, after), before, -1);
      count(without(after, before), after, 1);
    }
  }

  private static long[] without(long[] some, long[] others) {
    return Arrays.stream(some).filter(number -> !contains(others, number)).toArray();
  }

  private static boolean contains(long[] numbers, long number) {
    for (long one : numbers) {
      if (one == number) {
        return true;
      }
    }
    return false;
  }

  /** Counts each pair of which one is among some and the other among all. */
  private void count(long[] some, long[] all, int change) {
    for (long one : some) {
      for (long other : all) {
        if (one != other && (one < other || !contains(some, other))) {
          meetings.add(one, other, change);
        }
      }
    }
  }

  /** Takes a report out of all its links. */
  private void unlink(long number) throws SQLException {
    met.addAll(tables.rows(row -> row.getLong(1), "SELECT other FROM links WHERE one = ?", number));
    tables.change(
        "DELETE FROM links WHERE other = ? AND one IN (SELECT other FROM links WHERE one = ?)",
        number,
        number);
    tables.change("DELETE FROM links WHERE one = ?", number);
  }

  /** Brings the link of a pair in line with a change of the keys under which it meets. */
  private void settle(long one, long other, int change) throws SQLException {
    if (change == 0 || going.containsKey(one) || going.containsKey(other)) {
      return;
    }
    boolean fresh = coming.containsKey(one) || coming.containsKey(other);
    Long known =
        fresh
            ? null
            : tables.row(
                row -> row.getLong(1),
                "SELECT meetings FROM links WHERE one = ? AND other = ?",
                one,
                other);
    if (known != null) {
      recount(one, other, known + change);
    } else if (change > 0) {
      Link link = Grouping.link(sketch(one, coming), sketch(other, coming));
      if (link != null) {
        link(one, other, link.strength(), change);
        if (!fresh) {
          met.add(one);
          met.add(other);
        }
      }
    }
  }

  private void recount(long one, long other, long meetings) throws SQLException {
    if (meetings > 0) {
      String count = "UPDATE links SET meetings = ? WHERE one = ? AND other = ?";
      tables.change(count, meetings, one, other);
      tables.change(count, meetings, other, one);
    } else {
      String drop = "DELETE FROM links WHERE one = ? AND other = ?";
      tables.change(drop, one, other);
      tables.change(drop, other, one);
      met.add(one);
      met.add(other);
    }
  }

  private void link(long one, long other, double strength, long meetings) throws SQLException {
    String add = "INSERT INTO links (one, other, strength, meetings) VALUES (?, ?, ?, ?)";
    tables.change(add, one, other, strength, meetings);
    tables.change(add, other, one, strength, meetings);
  }

  private Sketch sketch(long number, Map<Long, Sketch> changing) throws SQLException {
    Sketch known = changing.get(number);
    if (known == null) {
      known = atHand.get(number);
    }
    if (known == null) {
      known =
          Objects.requireNonNull(
              tables.row(
                  row -> GroupingBytes.sketch(row.getBytes(1)),
                  "SELECT sketch FROM sketches WHERE number = ?",
                  number));
      atHand.put(number, known);
    }
    return known;
  }

  /** The sketches that were looked at last. */
  private static final class LastUsed extends LinkedHashMap<Long, Sketch> {
    private static final long serialVersionUID = 1L;

    LastUsed() {
      super(AT_HAND, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, Sketch> eldest) {
      return size() > AT_HAND;
    }
  }
}
