package avouch.story;

import avouch.language.WordFrequencies;
import avouch.model.Problem;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.ReportDay;
import avouch.model.Request;
import avouch.model.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Groups readings into the stories of one event each: link, group, anchor, split. */
public final class Stories {
  private final Map<String, Reading> readings = new TreeMap<>();
  private final Map<String, Gist> gists = new TreeMap<>();

  private Stories(List<Reading> readings, ToDoubleFunction<String> rarity) {
    for (Reading reading : readings) {
      this.readings.put(reading.report().id(), reading);
      gists.put(reading.report().id(), Gists.of(reading, rarity));
    }
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
    List<List<String>> parts = all.parts(all.gists.keySet());
    Map<String, ReportDay> days = all.days(parts);
    if (asOf == null) {
      return new StorySet(all.stories(parts, days), List.of());
    }
    List<String> published =
        all.gists.keySet().stream()
            .filter(id -> days.containsKey(id) && !days.get(id).day().isAfter(asOf))
            .toList();
    return new StorySet(all.stories(all.parts(published), days), all.undated(days));
  }

  private List<List<String>> parts(Collection<String> reports) {
    return Grouping.parts(reports, Links.among(gists(reports)));
  }

  private List<Gist> gists(Collection<String> reports) {
    return reports.stream().map(id -> Objects.requireNonNull(gists.get(id))).toList();
  }

  private Map<String, ReportDay> days(List<List<String>> parts) {
    Map<String, ReportDay> days = new TreeMap<>();
    for (List<String> part : parts) {
      days.putAll(Anchors.days(part.stream().map(readings::get).toList(), gists));
    }
    return days;
  }

  private List<Story> stories(List<List<String>> parts, Map<String, ReportDay> days) {
    List<Story> stories = new ArrayList<>();
    for (List<String> part : parts) {
      List<Gist> dated = new ArrayList<>();
      for (Gist gist : gists(part)) {
        ReportDay day = days.get(gist.report());
        dated.add(gist.on(day == null ? null : day.day()));
      }
      for (List<String> group : Split.stories(dated)) {
        stories.add(story(group, days));
      }
    }
    stories.sort(Comparator.comparing(Story::id));
    return stories;
  }

  private Story story(List<String> reports, Map<String, ReportDay> days) {
    Map<String, ReportDay> known = new TreeMap<>();
    for (String report : reports) {
      ReportDay day = days.get(report);
      if (day != null) {
        known.put(report, day);
      }
    }
    return new Story(reports.getFirst(), reports.stream().map(readings::get).toList(), known);
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
