package avouch.app.store;

import avouch.Avouch;
import avouch.Grouping;
import avouch.codec.GroupingBytes;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Reading;
import avouch.model.ReportDay;
import avouch.model.Request;
import avouch.model.Situation;
import avouch.model.SituationReport;
import avouch.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a store says of the world: the situation report of all that it holds, for which only the
 * readings of the stories that are asked for are looked at.
 */
public final class Situations {
  private final Store store;
  private final BiFunction<Page, Throwable, Problem> fault;

  /**
   * @param fault says what is to be listed of a page that brings Avouch down
   */
  public Situations(Store store, BiFunction<Page, Throwable, Problem> fault) {
    this.store = store;
    this.fault = fault;
  }

  /**
   * The situation report of the store as it is now.
   *
   * @param momentary problems that are not of the store
   */
  public SituationReport now(Request request, List<Problem> momentary) {
    List<Correction> corrections = store.corrections();
    boolean whole = request.asOf() != null || request.published() != null;
    if (whole || Corrected.changes(corrections)) {
      Contents contents = Corrected.of(Contents.of(store, request, fault), corrections);
      List<Problem> problems = new ArrayList<>(contents.problems());
      problems.addAll(momentary);
      return Avouch.reconcile(contents.readings(), problems, request);
    }
    List<Problem> problems = new ArrayList<>(momentary);
    problems.addAll(Pending.gather(store, fault));
    return recalled(store, request, recalled -> now(recalled, request, problems));
  }

  /**
   * The id of the story that a report is in now; {@code null} if no such report is here. As a
   * story's id is that of its first report, the id of a story that has grown or fallen apart since
   * is found too.
   */
  public @Nullable String story(String report) {
    Pending.gather(store, fault);
    return store.<List<String>>grouped(reports -> reports.storyOf(report)).stream()
        .findFirst()
        .orElse(null);
  }

  private static SituationReport now(Recalled recalled, Request request, List<Problem> problems) {
    GroupedReports reports = recalled.reports();
    List<Situation> situations = new ArrayList<>();
    for (GroupedReports.Standing standing :
        reports.standing(request.minimumReports(), request.top())) {
      situations.add(recalled.of(standing));
    }
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(reports.problems());
    return Grouping.of(situations, reports.size(), all, request);
  }

  /** Asks a store what its stories come to, and keeps there what had to be worked out. */
  static <T> T recalled(Store store, Request request, Function<Recalled, T> question) {
    List<Recalled.Worked> worked = new ArrayList<>();
    T answer =
        store.grouped(
            reports -> {
              Recalled recalled = new Recalled(reports, request);
              T answered = question.apply(recalled);
              worked.addAll(recalled.worked());
              return answered;
            });
    if (!worked.isEmpty()) {
      store.keep(request.policy(), worked);
    }
    return answer;
  }

  static Story story(GroupedReports reports, List<Long> numbers) {
    Map<String, ReportDay> days = new TreeMap<>();
    List<Reading> readings = reports.readings(numbers);
    for (Reading reading : readings) {
      ReportDay stated = reading.report().stated();
      if (stated != null) {
        days.put(reading.report().id(), stated);
      }
    }
    reports.days(numbers).forEach((id, day) -> days.putIfAbsent(id, GroupingBytes.day(day)));
    return Grouping.story(readings, days);
  }
}
