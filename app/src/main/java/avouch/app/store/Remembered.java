package avouch.app.store;

import avouch.Avouch;
import avouch.Grouping;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Request;
import avouch.model.Situation;
import avouch.model.SituationReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What a store says of the world, asked again and again: a story of the same reports on the same
 * days is not worked out anew. What people say against reports counts.
 */
public final class Remembered {
  private final Store store;
  private final BiFunction<Page, Throwable, Problem> fault;
  private final Request request;
  private Map<String, Situation> known = Map.of();

  /**
   * @param fault says what is to be listed of a page that brings Avouch down
   * @param request for all stories of all days
   */
  public Remembered(Store store, BiFunction<Page, Throwable, Problem> fault, Request request) {
    this.store = store;
    this.fault = fault;
    this.request = request;
  }

  /** The situation report of the store as it is now. */
  public SituationReport now(List<Correction> corrections) {
    if (Corrected.changes(corrections)) {
      Contents contents = Corrected.of(Contents.of(store, request, fault), corrections);
      return Avouch.reconcile(contents.readings(), contents.problems(), request);
    }
    List<Problem> problems = new ArrayList<>(Pending.gather(store, fault));
    return store.grouped(reports -> now(reports, problems));
  }

  private SituationReport now(GroupedReports reports, List<Problem> problems) {
    Map<String, Situation> next = new HashMap<>();
    List<Situation> situations = new ArrayList<>();
    for (GroupedReports.Standing standing : reports.standing()) {
      Situation situation = known.get(standing.key());
      if (situation == null) {
        situation = Grouping.situation(Situations.story(reports, standing.numbers()), request);
      }
      next.put(standing.key(), situation);
      situations.add(situation);
    }
    known = next;
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(reports.problems());
    return Grouping.of(situations, reports.size(), all, request);
  }
}
