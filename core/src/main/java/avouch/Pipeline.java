package avouch;

import avouch.brief.Briefing;
import avouch.claim.Claims;
import avouch.find.Mentions;
import avouch.lineage.Lineages;
import avouch.lineage.Origins;
import avouch.model.Lineage;
import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Reading;
import avouch.model.Request;
import avouch.model.Settlement;
import avouch.model.Situation;
import avouch.model.SituationReport;
import avouch.model.Story;
import avouch.read.PageReader;
import avouch.reconcile.Reconciled;
import avouch.reconcile.Reconciliation;
import avouch.settle.Settling;
import avouch.story.Stories;
import avouch.story.StorySet;
import java.util.List;

/** The strata in order, and nothing else: each reads only what stands above it. */
final class Pipeline {
  private Pipeline() {}

  /** Pages in any order to one situation report; the problems are those of fetching them. */
  static SituationReport run(List<Page> pages, List<Problem> problems, Request request) {
    List<Outcome> outcomes = pages.stream().map(page -> PageReader.read(page, request)).toList();
    List<Reading> readings =
        Stories.distinct(Outcomes.articles(outcomes)).stream().map(Mentions::in).toList();
    return from(readings, Outcomes.problems(outcomes, problems), request);
  }

  /** The same from what is read and found already, each report once. */
  static SituationReport from(List<Reading> readings, List<Problem> problems, Request request) {
    StorySet set = Stories.set(readings, request);
    List<Story> asked = Briefing.asked(set.stories(), request);
    return report(asked, set.reports(), set.problems(problems), request);
  }

  /** The same from the stories that are asked for. */
  static SituationReport report(
      List<Story> stories, int read, List<Problem> problems, Request request) {
    List<Situation> situations = stories.stream().map(story -> situation(story, request)).toList();
    return Briefing.of(situations, read, problems, request);
  }

  static Situation situation(Story story, Request request) {
    Settlement settlement = Settling.of(story);
    List<Lineage> lineages = Lineages.of(story);
    Origins origins = Origins.of(lineages, story, settlement);
    Reconciled reconciled =
        Reconciliation.of(story, settlement, Claims.of(story, settlement), origins, request);
    return Briefing.situation(story, settlement, reconciled, lineages);
  }
}
