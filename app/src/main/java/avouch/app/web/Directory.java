package avouch.app.web;

import avouch.model.Finding;
import avouch.model.Problem;
import avouch.model.Reading;
import avouch.model.Situation;
import avouch.model.SituationReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where each story, report, input and finding of a snapshot stands. */
final class Directory {
  private final Map<String, Situation> stories = new HashMap<>();
  private final Map<String, Told> reports = new HashMap<>();
  private final Map<String, List<Told>> inputs = new HashMap<>();
  private final Map<String, Found> findings = new HashMap<>();
  private final Set<String> troubled = new HashSet<>();

  Directory(SituationReport report) {
    for (Situation situation : report.situations()) {
      stories.put(situation.story().id(), situation);
      for (Reading reading : situation.story().readings()) {
        Told told = new Told(situation, reading);
        reports.put(reading.report().id(), told);
        inputs.computeIfAbsent(reading.report().input(), input -> new ArrayList<>(1)).add(told);
      }
      situation.findings().forEach(each -> findings.put(each.id(), new Found(situation, each)));
    }
    report.problems().stream().map(Problem::input).forEach(troubled::add);
  }

  /** A report and the story it tells of. */
  record Told(Situation situation, Reading reading) {}

  /** A finding and the story it belongs to. */
  record Found(Situation situation, Finding finding) {}

  /** The story that has this very id. */
  @Nullable Situation own(String id) {
    return stories.get(id);
  }

  /** The story of an id, its own or that of one of its reports. */
  @Nullable Situation story(String id) {
    Situation own = stories.get(id);
    Told told = own == null ? reports.get(id) : null;
    return told == null ? own : told.situation();
  }

  @Nullable Told report(String id) {
    return reports.get(id);
  }

  @Nullable Found finding(String id) {
    return findings.get(id);
  }

  /** Whether an input came to something here: a report, or a problem. */
  boolean knows(String input) {
    return inputs.containsKey(input) || troubled.contains(input);
  }

  /** The reports that an input came to. */
  List<Told> of(String input) {
    return List.copyOf(inputs.getOrDefault(input, List.of()));
  }
}
