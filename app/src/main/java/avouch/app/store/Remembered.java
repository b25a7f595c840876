package avouch.app.store;

import avouch.Avouch;
import avouch.Grouping;
import avouch.brief.Briefing;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Reading;
import avouch.model.ReportDay;
import avouch.model.Request;
import avouch.model.Situation;
import avouch.model.SituationReport;
import avouch.model.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a store says of the world, asked again and again: a story of the same reports on the same
 * days is not worked out anew. What people say against reports counts, and only the parts that it
 * touches are worked out for it; only the parts that tell otherwise up to a day than in the end are
 * worked out for that day.
 */
public final class Remembered {
  /** How many parts are remembered as they stood on days that were asked for. */
  private static final int MOST_ON_DAYS = 4_000;

  private final Store store;
  private final BiFunction<Page, Throwable, Problem> fault;
  private final Request request;
  private Map<String, Situation> known = Map.of();
  private Map<String, Told> corrected = Map.of();
  private final Map<String, Told> onDays = new LastUsed<>();
  private final Map<String, Situation> stories = new LastUsed<>();
  private volatile List<Told> parts = List.of();

  /**
   * @param fault says what is to be listed of a page that brings Avouch down
   * @param request for all stories of all days
   */
  public Remembered(Store store, BiFunction<Page, Throwable, Problem> fault, Request request) {
    this.store = store;
    this.fault = fault;
    this.request = request;
  }

  /**
   * What some parts together tell that no other has to do with.
   *
   * @param key another one whenever they tell anything else
   */
  private record Told(String key, List<Situation> situations, List<Problem> problems) {
    private List<Reading> readings() {
      return situations.stream().flatMap(each -> each.story().readings().stream()).toList();
    }

    /** Whether there is a report of which no day is known. */
    boolean isUndated() {
      return situations.stream()
          .anyMatch(each -> each.story().days().size() < each.story().readings().size());
    }

    Stream<LocalDate> days() {
      return situations.stream()
          .flatMap(each -> each.story().days().values().stream())
          .map(ReportDay::day);
    }
  }

  /** The situation report of the store as it is now. */
  public SituationReport now(List<Correction> corrections) {
    List<Problem> problems = new ArrayList<>(Pending.gather(store, fault));
    return Situations.recalled(
        store,
        request,
        recalled -> {
          problems.addAll(recalled.reports().problems());
          parts = parts(recalled, corrections);
          return report(parts, problems, request);
        });
  }

  /** The same up to a day, of what was told last; another thread may ask for it. */
  public SituationReport asOf(LocalDate day, List<Problem> problems) {
    Request until = request.until(day);
    return report(parts.stream().map(part -> asOf(part, until, day)).toList(), problems, until);
  }

  /** The last day up to the asked one tells all that the asked one does. */
  private Told asOf(Told part, Request until, LocalDate day) {
    boolean whole = !part.isUndated();
    if (whole && part.days().allMatch(each -> !each.isAfter(day))) {
      return part;
    }
    LocalDate last =
        part.days().filter(each -> !each.isAfter(day)).max(LocalDate::compareTo).orElse(null);
    if (whole && last == null) {
      return new Told("", List.of(), List.of());
    }
    synchronized (onDays) {
      return onDays.computeIfAbsent(
          last + "\n" + part.key(),
          key -> {
            SituationReport then =
                Grouping.report(
                    part.readings(), List.of(), until, story -> worked(story, part, until));
            return new Told(key, then.situations(), then.problems());
          });
    }
  }

  /** A story of a part as it stands, or stood on another day; else as it is worked out now. */
  private Situation worked(Story story, Told part, Request until) {
    Situation now =
        part.situations().stream()
            .filter(each -> each.story().equals(story))
            .findFirst()
            .orElse(null);
    if (now != null) {
      return now;
    }
    String key =
        story.readings().stream()
            .map(reading -> reading.report().id())
            .collect(Collectors.joining(" "));
    Situation then = stories.get(key);
    if (then == null || !then.story().equals(story)) {
      then = Grouping.situation(story, until);
      stories.put(key, then);
    }
    return then;
  }

  private static SituationReport report(List<Told> parts, List<Problem> problems, Request request) {
    List<Situation> situations =
        parts.stream()
            .flatMap(part -> part.situations().stream())
            .sorted(Comparator.comparing(Situation::story, Briefing.MOST_REPORTED))
            .collect(Collectors.toList());
    List<Problem> all = new ArrayList<>(problems);
    parts.forEach(part -> all.addAll(part.problems()));
    int read = situations.stream().mapToInt(each -> each.story().readings().size()).sum();
    return Grouping.of(situations, read, all, request);
  }

  private List<Told> parts(Recalled recalled, List<Correction> corrections) {
    GroupedReports reports = recalled.reports();
    Map<Long, List<GroupedReports.Standing>> standing = new LinkedHashMap<>();
    for (GroupedReports.Standing story : reports.standing(1, Integer.MAX_VALUE)) {
      standing.computeIfAbsent(story.part(), part -> new ArrayList<>()).add(story);
    }
    List<Told> told = new ArrayList<>();
    Map<String, Told> set = new HashMap<>();
    for (Set<Long> together : Touched.parts(reports, corrections)) {
      List<GroupedReports.Standing> stories = new ArrayList<>();
      together.forEach(part -> stories.addAll(standing.getOrDefault(part, List.of())));
      standing.keySet().removeAll(together);
      Told right = corrected(reports, stories, corrections);
      set.put(right.key(), right);
      told.add(right);
    }
    corrected = set;
    Map<String, Situation> next = new HashMap<>();
    standing.values().forEach(stories -> told.add(told(recalled, stories, next)));
    known = next;
    return told;
  }

  private Told told(
      Recalled recalled, List<GroupedReports.Standing> stories, Map<String, Situation> next) {
    List<Situation> situations = new ArrayList<>();
    for (GroupedReports.Standing story : stories) {
      Situation situation = known.get(story.key());
      if (situation == null) {
        situation = recalled.of(story);
      }
      next.put(story.key(), situation);
      situations.add(situation);
    }
    return new Told(key(stories), situations, List.of());
  }

  private static String key(List<GroupedReports.Standing> stories) {
    return stories.stream().map(GroupedReports.Standing::key).collect(Collectors.joining("\n"));
  }

  /** What parts tell that corrections touch. */
  private Told corrected(
      GroupedReports reports, List<GroupedReports.Standing> stories, List<Correction> corrections) {
    String key = key(stories) + corrections.stream().filter(Correction::stands).toList();
    Told before = corrected.get(key);
    if (before != null) {
      return before;
    }
    Set<Long> numbers = new TreeSet<>();
    stories.forEach(story -> numbers.addAll(story.numbers()));
    Contents read = new Contents(reports.readings(List.copyOf(numbers)), List.of());
    Contents right = Corrected.of(read, corrections);
    SituationReport told = Avouch.reconcile(right.readings(), right.problems(), request);
    return new Told(key, told.situations(), told.problems());
  }

  /** What was asked for last. */
  private static final class LastUsed<T> extends LinkedHashMap<String, T> {
    private static final long serialVersionUID = 1L;

    LastUsed() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
      return size() > MOST_ON_DAYS;
    }
  }
}
