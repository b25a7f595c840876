package avouch;

import avouch.brief.Briefing;
import avouch.claim.Claims;
import avouch.find.Mentions;
import avouch.lineage.Lineages;
import avouch.lineage.Origins;
import avouch.model.Claim;
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
import avouch.reconcile.Reconciliation;
import avouch.settle.Settling;
import avouch.story.Stories;
import avouch.story.StorySet;
import java.util.List;
import java.util.stream.Stream;

/** The strata in order, and nothing else: each reads only what stands above it. */
final class Pipeline {
  private Pipeline() {}

  /**
   * Pages in any order to one situation report; {@code problems} come from whoever fetched them.
   */
  static SituationReport run(List<Page> pages, List<Problem> problems, Request request) {
    List<Outcome> outcomes = pages.stream().map(page -> PageReader.read(page, request)).toList();
    List<Reading> readings =
        Stories.distinct(Outcomes.articles(outcomes)).stream().map(Mentions::in).toList();
    return from(readings, Outcomes.problems(outcomes, problems), request);
  }

  /** The same from what is read and found already, each report once. */
  static SituationReport from(List<Reading> readings, List<Problem> problems, Request request) {
    StorySet set = Stories.set(readings, request);
    List<Story> stories = set.stories();
    List<Situation> situations = stories.stream().map(story -> situation(story, request)).toList();
    List<Problem> all = Stream.concat(problems.stream(), set.problems().stream()).toList();
    return Briefing.of(stories, situations, all, request);
  }

  private static Situation situation(Story story, Request request) {
    Settlement settlement = Settling.of(story);
    List<Claim> claims = Claims.of(story, settlement);
    List<Lineage> lineages = Lineages.of(story);
    Origins origins = Origins.of(lineages);
    return Briefing.situation(
        story, Reconciliation.of(story, settlement, claims, origins, request), lineages);
  }
}
