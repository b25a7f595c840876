package avouch;

import avouch.brief.Briefing;
import avouch.model.Link;
import avouch.model.Part;
import avouch.model.Problem;
import avouch.model.Reading;
import avouch.model.ReportDay;
import avouch.model.Request;
import avouch.model.Situation;
import avouch.model.SituationReport;
import avouch.model.Sketch;
import avouch.model.Story;
import avouch.story.Keys;
import avouch.story.Links;
import avouch.story.Parts;
import avouch.story.Stories;
import avouch.story.StorySet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The way from readings to stories step by step, for a runner that keeps what each step gives:
 * every step is a function of its arguments, and all of them together give what {@link
 * Avouch#reconcile} gives. A report's sketch says under which keys it meets others; a pair that
 * meets may be linked; links make parts; a part falls into stories.
 */
public final class Grouping {
  /** Of the reports under one key the so many with the smallest ranks meet there. */
  public static final int CROWD = Keys.CROWD;

  private Grouping() {}

  /** What all other steps need to know of a report, but for the days of a part. */
  public static Sketch sketch(Reading reading) {
    return Stories.sketch(reading);
  }

  /** The keys under which a report meets others, ascending, each of 48 bits. */
  public static long[] keys(Sketch sketch) {
    return Keys.of(sketch);
  }

  /** A report's place in the crowd of a key, of 32 bits; equal ones go by report ids. */
  public static long rank(long key, String report) {
    return Keys.rank(key, report);
  }

  /** The link of two reports that meet; {@code null} if they have nothing to do with each other. */
  public static @Nullable Link link(Sketch one, Sketch other) {
    return Links.between(one, other);
  }

  /** What is known of the set that some parts of are made anew. */
  public interface Standing {
    /** All links that have one of these reports at either end. */
    Collection<Link> links(Collection<String> reports);

    /** The part that a report was in before, without what has gone; itself alone if it is new. */
    Part part(String report);
  }

  /**
   * The parts that take the place of those that a change met. All others stay as they are.
   *
   * @param met new reports, and of those that were there the ones at either end of a link that came
   *     or went; not those that a new report brought its link to
   */
  public static List<Part> parts(Collection<String> met, Standing standing) {
    return Parts.renewed(
        met,
        new Parts.Standing() {
          @Override
          public Collection<Link> links(Collection<String> reports) {
            return standing.links(reports);
          }

          @Override
          public Part part(String report) {
            return standing.part(report);
          }
        });
  }

  /**
   * The parts of a whole set whose links need not be in memory.
   *
   * @param reports all their ids
   * @param links hands over all links in their order
   */
  public static List<Part> parts(Collection<String> reports, Consumer<Consumer<Link>> links) {
    return Parts.inOrder(reports, links);
  }

  /**
   * Report id to day, for those reports of a part that state none and whose day can be told.
   *
   * @param part the sketches of all its reports
   * @param readings has the reading of each of them; not all are asked for
   */
  public static Map<String, ReportDay> days(
      Collection<Sketch> part, Function<String, Reading> readings) {
    return Stories.days(part, readings);
  }

  /**
   * The reports of each story of a part, in order.
   *
   * @param part its sketches by report id, each on the day that it states or was given
   */
  public static List<List<String>> split(List<Sketch> part) {
    return Stories.split(part);
  }

  /**
   * A story of some reports.
   *
   * @param readings its reports by id
   * @param days report id to day, of these reports and any others
   */
  public static Story story(List<Reading> readings, Map<String, ReportDay> days) {
    return Stories.story(readings, days);
  }

  /** What one story comes to; the request's policy counts alone. */
  public static Situation situation(Story story, Request request) {
    return Pipeline.situation(story, request);
  }

  /**
   * What {@link Avouch#reconcile} gives.
   *
   * @param worked what each story comes to: {@link #situation}, or what the same story came to
   *     before
   */
  public static SituationReport report(
      List<Reading> readings,
      List<Problem> problems,
      Request request,
      Function<Story, Situation> worked) {
    StorySet set = Stories.set(Outcomes.distinct(readings), request);
    List<Situation> situations =
        Briefing.asked(set.stories(), request).stream().map(worked).toList();
    return Briefing.of(situations, set.reports(), set.problems(problems), request);
  }

  /** The situation report of what stories came to before. */
  public static SituationReport of(
      List<Situation> situations, int read, List<Problem> problems, Request request) {
    return Briefing.of(situations, read, problems, request);
  }

  /**
   * The situation report of stories that were grouped before.
   *
   * @param stories those that the request asks for
   * @param read how many reports were read for them and for those that are left out
   */
  public static SituationReport report(
      List<Story> stories, int read, List<Problem> problems, Request request) {
    return Pipeline.report(stories, read, problems, request);
  }
}
