package avouch.app.store;

import avouch.codec.GroupingBytes;
import avouch.model.Reading;
import avouch.model.Sketch;
import avouch.model.Told;
import avouch.model.Weights;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * What keys, links and parts cost by themselves, without any reading: the sketches of a store over
 * and over, each round of them as other events, with other words for all that few reports hold, on
 * other days.
 *
 * <p>{@code SketchLoad base.db base-truth.tsv 100000 out.db}
 */
final class SketchLoad {
  private static final int TOGETHER = 500;
  private static final int STEP = 10_000;
  private static final int COMMON = 50;
  private static final int DAYS = 3_000;

  private final Map<String, List<Sketch>> events = new TreeMap<>();
  private final Map<Integer, Integer> holders = new HashMap<>();
  private final Map<Integer, List<Integer>> classes = new TreeMap<>();
  private int base;

  public static void main(String[] arguments) throws Exception {
    SketchLoad load = new SketchLoad();
    load.read(arguments[0], arguments[1]);
    int reports = Integer.parseInt(arguments[2]);
    Path out = Path.of(arguments[3]);
    Store.open(out).close();
    Map<String, String> truth = new HashMap<>();
    String address = "jdbc:sqlite:" + out + "?jdbc.get_generated_keys=false";
    try (Connection connection = DriverManager.getConnection(address)) {
      run(connection, "PRAGMA synchronous = FULL", "PRAGMA cache_size = -65536");
      run(connection, "PRAGMA wal_autocheckpoint = 16384");
      Tables tables = new Tables(connection);
      load.take(connection, tables, reports, truth);
      ask(connection, tables);
      score(tables, truth);
    }
    tell("%d bytes a report", Files.size(out) / reports);
  }

  private void read(String store, String truth) throws IOException, SQLException {
    Map<String, String> eventOf = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(truth))) {
      eventOf.put(line.split("\t", -1)[0], line.split("\t", -1)[1]);
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT input, sketch FROM sketches JOIN reports USING (number)"
                    + " JOIN pages USING (page)")) {
      while (rows.next()) {
        Sketch sketch = GroupingBytes.sketch(rows.getBytes(2));
        if (sketch.day() == null) {
          continue; // its day would be asked of a reading
        }
        String event = eventOf.getOrDefault(rows.getString(1), "?");
        events.computeIfAbsent(event, any -> new ArrayList<>()).add(sketch);
        for (int i = 0; i < sketch.words().size(); i++) {
          holders.merge(sketch.words().hash(i), 1, Integer::sum);
        }
        base++;
      }
    }
    new TreeMap<>(holders)
        .forEach(
            (word, count) ->
                classes.computeIfAbsent(kind(count), any -> new ArrayList<>()).add(word));
  }

  private static int kind(int count) {
    return Integer.numberOfLeadingZeros(count);
  }

  private void take(Connection connection, Tables tables, int reports, Map<String, String> truth)
      throws SQLException {
    Gathered gathered = new Gathered(tables);
    List<Sketch> batch = new ArrayList<>();
    int taken = 0;
    long wall = System.nanoTime();
    long worked = worked();
    for (int round = 0; taken < reports; round++) {
      for (Map.Entry<String, List<Sketch>> event : events.entrySet()) {
        String name = round + "/" + event.getKey();
        for (Sketch sketch : event.getValue()) {
          Sketch other = disguised(sketch, name, round);
          truth.put(other.report(), name);
          batch.add(other);
        }
      }
      java.util.Collections.shuffle(batch, new Random(round));
      for (int from = 0; from < batch.size() && taken < reports; from += TOGETHER) {
        List<Sketch> some = batch.subList(from, Math.min(batch.size(), from + TOGETHER));
        run(connection, "BEGIN IMMEDIATE");
        gathered.begin();
        for (Sketch sketch : some) {
          gathered.take(++taken, List.of(sketch), List.of());
        }
        gathered.end();
        run(connection, "COMMIT");
        if (taken / STEP > (taken - some.size()) / STEP) {
          long now = System.nanoTime();
          long work = worked();
          tell(
              "%d: %.3f ms a report, processor time %.3f ms; heap %d MB",
              taken, (now - wall) / 1e6 / STEP, (work - worked) / 1e6 / STEP, heap());
          wall = now;
          worked = work;
        }
      }
      batch.clear();
    }
  }

  /** Another event's report, of the same make. */
  private Sketch disguised(Sketch sketch, String event, int round) {
    Random random = new Random(event.hashCode());
    LocalDate day = sketch.day();
    int apart = random.nextInt(DAYS) - DAYS / 2;
    return new Sketch(
        String.format(
            Locale.ROOT,
            "%016x",
            new Random(sketch.report().hashCode() * 31L + round).nextLong()),
        day == null ? null : day.plusDays(apart),
        disguised(sketch.words(), event),
        disguised(sketch.names(), event),
        disguised(sketch.told(), event, apart));
  }

  private Told disguised(Told told, String event, int apart) {
    return new Told(
        told.days().stream().map(day -> day.plusDays(apart)).toList(),
        told.perhaps().stream().map(day -> day.plusDays(apart)).toList(),
        disguised(told.people(), event),
        disguised(told.places(), event));
  }

  private Weights disguised(Weights words, String event) {
    Map<Integer, Double> others = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      int word = words.hash(i);
      int count = holders.getOrDefault(word, 1);
      if (count < base / COMMON) {
        List<Integer> peers = classes.get(kind(count));
        Random random = new Random(31L * word + event.hashCode());
        random.nextInt();
        word = peers.get(random.nextInt(peers.size()));
      }
      others.merge(word, (double) words.weight(i), Math::max);
    }
    return Weights.of(others);
  }

  private static Reading none(long number) {
    throw new IllegalStateException("no reading of " + number);
  }

  private static void ask(Connection connection, Tables tables) throws SQLException {
    long wall = System.nanoTime();
    long worked = worked();
    run(connection, "BEGIN IMMEDIATE");
    new Regrouped(tables, SketchLoad::none).parts();
    run(connection, "COMMIT");
    tell("parts", wall, worked);
    wall = System.nanoTime();
    worked = worked();
    run(connection, "BEGIN IMMEDIATE");
    while (Regrouped.isDue(tables)) {
      new Regrouped(tables, SketchLoad::none).stories();
    }
    run(connection, "COMMIT");
    tell("stories", wall, worked);
  }

  private static void tell(String step, long wall, long worked) {
    tell(
        "%s: %.1f s, processor time %.1f s; heap %d MB",
        step, (System.nanoTime() - wall) / 1e9, (worked() - worked) / 1e9, heap());
  }

  private static void score(Tables tables, Map<String, String> truth) throws SQLException {
    Map<String, Integer> inEvent = new HashMap<>();
    Map<Long, Integer> inStory = new HashMap<>();
    Map<List<Object>, Integer> cells = new HashMap<>();
    tables.rows(
        row -> {
          String event = truth.getOrDefault(row.getString(1), "?");
          inEvent.merge(event, 1, Integer::sum);
          inStory.merge(row.getLong(2), 1, Integer::sum);
          return cells.merge(List.of(event, row.getLong(2)), 1, Integer::sum);
        },
        "SELECT report, story FROM members JOIN reports USING (number)");
    double precision = 0;
    double recall = 0;
    for (Map.Entry<List<Object>, Integer> cell : cells.entrySet()) {
      double both = (double) cell.getValue() * cell.getValue();
      precision += both / inStory.get(cell.getKey().get(1));
      recall += both / inEvent.get(cell.getKey().get(0));
    }
    int all = inEvent.values().stream().mapToInt(Integer::intValue).sum();
    tell("B-cubed of %d: precision %.3f, recall %.3f", all, precision / all, recall / all);
    for (String table : List.of("keys", "links", "sketches", "met", "parts", "stories")) {
      tell("%s: %d rows", table, tables.number("SELECT count(*) FROM " + table));
    }
    tell(
        "largest part: %d",
        tables.number("SELECT max(n) FROM (SELECT count(*) n FROM members GROUP BY part)"));
  }

  private static void run(Connection connection, String... commands) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  private static long worked() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private static void tell(String words, Object... values) {
    System.out.println(String.format(Locale.ROOT, words, values));
  }
}
