package avouch.app.web;

import avouch.app.store.Correction;
import avouch.brief.HtmlParts;
import avouch.brief.Privacy;
import avouch.model.Finding;
import avouch.model.Reading;
import avouch.model.Situation;
import avouch.model.SituationReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All that the store told at one moment, worked out once: what a page shows is looked up here. It
 * never changes; pages that were made of it are kept with it.
 */
final class Snapshot {
  /** How many bytes of pages are kept. */
  private static final long MOST_BYTES = 48_000_000;

  private final long number;
  private final List<Correction> corrections;
  private final SituationReport report;
  private final HtmlParts parts;
  private final UnaryOperator<String> names;
  private final Search search;
  private final Map<String, Situation> situations = new LinkedHashMap<>();
  private final Map<String, Told> reports = new HashMap<>();
  private final Map<String, List<Told>> inputs = new HashMap<>();
  private final Set<String> troubled = new HashSet<>();
  private final Map<String, Found> findings = new HashMap<>();
  private final Map<String, Answer> pages = new ConcurrentHashMap<>();
  private final AtomicLong bytes = new AtomicLong();

  /**
   * @param number which snapshot it is; a later one has a higher number
   * @param corrections what people say against it
   * @param report what it comes to
   * @param withNames whether private persons' names are printed
   */
  Snapshot(long number, List<Correction> corrections, SituationReport report, boolean withNames) {
    this.number = number;
    this.corrections = List.copyOf(corrections);
    this.report = report;
    this.parts = new HtmlParts(report, withNames, new Addresses(report.asOf()));
    this.names = Privacy.mask(report, withNames);
    for (Situation situation : report.situations()) {
      situations.put(situation.story().id(), situation);
      for (Reading reading : situation.story().readings()) {
        Told told = new Told(situation, reading);
        reports.put(reading.report().id(), told);
        inputs.computeIfAbsent(reading.report().input(), input -> new ArrayList<>()).add(told);
      }
      situation.findings().forEach(each -> findings.put(each.id(), new Found(situation, each)));
    }
    this.search = new Search(report, parts);
    report.problems().forEach(problem -> troubled.add(problem.input()));
  }

  /** A report and the story it tells of. */
  record Told(Situation situation, Reading reading) {}

  /** A finding and the story it belongs to. */
  record Found(Situation situation, Finding finding) {}

  /** The words by which its stories are found. */
  Search search() {
    return search;
  }

  long number() {
    return number;
  }

  List<Correction> corrections() {
    return corrections;
  }

  SituationReport report() {
    return report;
  }

  HtmlParts parts() {
    return parts;
  }

  /** What is done to words before a program gets them. */
  UnaryOperator<String> names() {
    return names;
  }

  /** The story that has this very id. */
  @Nullable Situation own(String id) {
    return situations.get(id);
  }

  /** The story of an id, its own or that of one of its reports. */
  @Nullable Situation story(String id) {
    Situation own = situations.get(id);
    Told told = own == null ? reports.get(id) : null;
    return told == null ? own : told.situation();
  }

  @Nullable Told told(String report) {
    return reports.get(report);
  }

  /** Whether an input came to something here: a report, or a problem. */
  boolean knows(String input) {
    return inputs.containsKey(input) || troubled.contains(input);
  }

  /** The reports that an input came to. */
  List<Told> of(String input) {
    return List.copyOf(inputs.getOrDefault(input, List.of()));
  }

  @Nullable Found finding(String id) {
    return findings.get(id);
  }

  /** A page as it was made before, else as it is made now. */
  Answer kept(String page, Supplier<Answer> made) {
    Answer kept = pages.get(page);
    if (kept != null) {
      return kept;
    }
    Answer answer = made.get();
    if (bytes.addAndGet(answer.body().length) < MOST_BYTES) {
      pages.put(page, answer);
    }
    return answer;
  }
}
