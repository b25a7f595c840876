package avouch.lab.gate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The scores that may not be fallen below, task by task, with the gold they were measured on.
 *
 * <p>Kept in {@code lab/floors.json}: {@code {"epsilon", "tasks": {task: {"gold": SHA-256,
 * "floors": {measure: floor}}}}}.
 */
final class Floors {
  /** By how much a score may be under its floor. */
  static final double EPSILON = 0.005;

  private final Map<String, String> gold = new TreeMap<>();
  private final Map<String, Map<String, Double>> floors = new TreeMap<>();

  static Floors read(Path file) {
    Floors floors = new Floors();
    if (Files.exists(file)) {
      Json.file(file)
          .at("tasks")
          .entries()
          .forEach(
              (task, entry) -> {
                floors.gold.put(task, entry.at("gold").text());
                entry
                    .at("floors")
                    .entries()
                    .forEach((measure, floor) -> floors.put(task, measure, or0(floor.number())));
              });
    }
    return floors;
  }

  @Nullable Double floor(String task, String measure) {
    return floors.getOrDefault(task, Map.of()).get(measure);
  }

  /** The gold that a task's floors were measured on; empty if it has none. */
  String gold(String task) {
    return gold.getOrDefault(task, "");
  }

  /** Takes a task's scores as its floors; keeps a higher floor unless regression is allowed. */
  List<String> accept(String task, String sha, List<Score> scores, boolean regression) {
    List<String> refused = new ArrayList<>();
    for (Score score : scores) {
      double measured = Math.floor(score.value() * 1000 + 1e-9) / 1000;
      Double floor = floor(task, score.measure());
      if (floor != null && measured < floor && !regression) {
        refused.add(task + " · " + score.measure() + ": " + measured + " is under " + floor);
      } else {
        put(task, score.measure(), measured);
      }
    }
    gold.put(task, sha);
    return refused;
  }

  void write(Path file) {
    Map<String, Object> tasks = new LinkedHashMap<>();
    floors.forEach(
        (task, measures) ->
            tasks.put(task, new TreeMap<>(Map.of("gold", gold(task), "floors", measures))));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("epsilon", EPSILON);
    all.put("tasks", tasks);
    Listing.write(file, Json.write(all, true) + "\n");
  }

  private void put(String task, String measure, double floor) {
    floors.computeIfAbsent(task, t -> new TreeMap<>()).put(measure, floor);
  }

  private static double or0(@Nullable Double number) {
    return number == null ? 0 : number;
  }
}
