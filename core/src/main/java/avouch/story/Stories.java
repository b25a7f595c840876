package avouch.story;

import avouch.language.WordFrequencies;
import avouch.model.Part;
import avouch.model.Problem;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.ReportDay;
import avouch.model.Request;
import avouch.model.Sketch;
import avouch.model.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Groups readings into the stories of one event each: link, group, anchor, split. */
public final class Stories {
  private final Map<String, Reading> readings = new TreeMap<>();
  private final Map<String, Sketch> sketches = new TreeMap<>();

  private Stories(List<Reading> readings, ToDoubleFunction<String> rarity) {
    for (Reading reading : readings) {
      this.readings.put(reading.report().id(), reading);
      sketches.put(reading.report().id(), Gists.of(reading, rarity).sketch());
    }
  }

  /** What links and parts need to know of a report. */
  public static Sketch sketch(Reading reading) {
    return Gists.of(reading, WordFrequencies.shipped()::idf).sketch();
  }

  /**
   * Report id to day, for those reports of a part that state none and whose day can be told.
   *
   * @param part the sketches of all its reports
   * @param readings has the reading of each of them; not all are asked for
   */
  public static Map<String, ReportDay> days(
      Collection<Sketch> part, Function<String, Reading> readings) {
    return Anchors.days(part, readings);
  }

  /**
   * The reports of each story of a part, in order.
   *
   * @param part its sketches by report id, each on the day that it states or was given
   */
  public static List<List<String>> split(List<Sketch> part) {
    return Split.stories(part);
  }

  /** The reports without repetition, by id: a set has no order and holds nothing twice. */
  public static List<Report> distinct(List<Report> reports) {
    Map<String, Report> byId = new TreeMap<>();
    reports.stream()
        .sorted(Comparator.comparing(Report::input))
        .forEach(report -> byId.putIfAbsent(report.id(), report));
    return List.copyOf(byId.values());
  }

  /** The stories of these readings, by id. */
  public static List<Story> of(List<Reading> readings, Request request) {
    return set(readings, request).stories();
  }

  /** The stories of these readings, by id, with the reports that an as-of day had to leave out. */
  public static StorySet set(List<Reading> readings, Request request) {
    return set(readings, request.asOf(), WordFrequencies.shipped()::idf);
  }

  static StorySet set(
      List<Reading> readings, @Nullable LocalDate asOf, ToDoubleFunction<String> rarity) {
    Stories all = new Stories(readings, rarity);
    List<Part> parts = all.parts(all.sketches.keySet());
    Map<String, ReportDay> days = all.days(parts);
    if (asOf == null) {
      return new StorySet(all.stories(parts, days), List.of());
    }
    List<String> published =
        all.sketches.keySet().stream()
            .filter(id -> days.containsKey(id) && !days.get(id).day().isAfter(asOf))
            .toList();
    return new StorySet(all.stories(all.parts(published), days), all.undated(days));
  }

  private List<Part> parts(Collection<String> reports) {
    return Parts.of(reports, Links.among(sketches(reports)));
  }

  private List<Sketch> sketches(Collection<String> reports) {
    return reports.stream().map(id -> Objects.requireNonNull(sketches.get(id))).toList();
  }

  private Reading reading(String report) {
    return Objects.requireNonNull(readings.get(report));
  }

  private Map<String, ReportDay> days(List<Part> parts) {
    Map<String, ReportDay> days = new TreeMap<>();
    for (Reading reading : readings.values()) {
      ReportDay stated = reading.report().stated();
      if (stated != null) {
        days.put(reading.report().id(), stated);
      }
    }
    for (Part part : parts) {
      days.putAll(days(sketches(part.reports()), this::reading));
    }
    return days;
  }

  private List<Story> stories(List<Part> parts, Map<String, ReportDay> days) {
    List<List<String>> groups = new ArrayList<>();
    for (Part part : parts) {
      groups.addAll(split(sketches(part.reports())));
    }
    List<Story> stories = new ArrayList<>();
    for (List<String> group : new Rulings(sketches).over(groups, readings.values())) {
      stories.add(story(group.stream().map(readings::get).toList(), days));
    }
    stories.sort(Comparator.comparing(Story::id));
    return stories;
  }

  /**
   * A story of some reports.
   *
   * @param readings its reports by id
   * @param days report id to day, of these reports and any others
   */
  public static Story story(List<Reading> readings, Map<String, ReportDay> days) {
    Map<String, ReportDay> known = new TreeMap<>();
    for (Reading reading : readings) {
      ReportDay day = days.get(reading.report().id());
      if (day != null) {
        known.put(reading.report().id(), day);
      }
    }
    return new Story(readings.getFirst().report().id(), readings, known);
  }

  private List<Problem> undated(Map<String, ReportDay> days) {
    return readings.values().stream()
        .map(Reading::report)
        .filter(report -> !days.containsKey(report.id()))
        .map(
            report ->
                new Problem(
                    report.input(),
                    "undated",
                    "its day cannot be told, so it is left out of what was published by then; give"
                        + " its day with --published"))
        .toList();
  }
}
