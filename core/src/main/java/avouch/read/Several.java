package avouch.read;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Report;
import avouch.model.Report.Block;
import avouch.model.Report.Block.Role;
import avouch.model.Request;
import java.util.List;

/**
 * Pages that tell more than one thing, by their title and their parts.
 *
 * <p>A round-up's figures belong to different events, which one report cannot say: it is cut into
 * its stories, and where no cut is clear its text is kept and nothing is taken from it. The entries
 * of a live page are of one event at different hours: it is cut into them; where no times part them
 * it is read whole, and whoever weighs its figures is told.
 */
final class Several {
  private static final List<Row> ROWS = Row.of("several.tsv");
  private static final int LONGEST_TITLE = 200;

  private Several() {}

  /** The outcome with what is to be said of it, if the report tells more than one thing. */
  static Outcome weighed(Outcome outcome, Page page, Request request) {
    if (!(outcome instanceof Outcome.Article article)) {
      return outcome;
    }
    Outcome cut = cut(article, page, request);
    if (cut instanceof Outcome.Several several) {
      for (Problem doubt : article.doubts()) {
        several = several.doubted(doubt);
      }
      return several;
    }
    return cut;
  }

  private static Outcome cut(Outcome.Article article, Page page, Request request) {
    Report report = article.report();
    return switch (titled(report.title())) {
      case LivePage.REASON -> {
        Outcome cut = Sections.entries(report, page, request);
        yield cut != null ? cut : article.doubted(live(report));
      }
      case Sections.STORIES ->
          parts(report) < Sections.FEWEST_STORIES ? article : roundUp(report, page, request);
      default -> article;
    };
  }

  private static Outcome roundUp(Report report, Page page, Request request) {
    Outcome cut = Sections.stories(report, page, request);
    return cut != null ? cut : new Outcome.Unread(report, keptOut(report));
  }

  /** What a title announces; empty if one thing. */
  static String titled(String title) {
    if (title.length() > LONGEST_TITLE) {
      return "";
    }
    return ROWS.stream()
        .filter(row -> row.in(title).matches())
        .findFirst()
        .map(Row::reason)
        .orElse("");
  }

  private static Problem live(Report report) {
    return new Problem(
        report.input(),
        LivePage.REASON,
        "A live page: its entries are of different hours, and a figure of an early one may be out"
            + " of date. Give the entries as reports of their own to have them weighed by day.");
  }

  private static Problem keptOut(Report report) {
    return new Problem(
        report.input(),
        Sections.STORIES,
        "A round-up of several stories: its text is kept and no figure is taken from it. Give each"
            + " story as a report of its own.");
  }

  /** How many headings and datelines stand over or in front of paragraphs. */
  private static int parts(Report report) {
    int headings = 0;
    int datelines = 0;
    for (Block block : report.blocks()) {
      headings += block.role() == Role.HEADING ? 1 : 0;
      datelines += Sections.isPlaced(report, block) ? 1 : 0;
    }
    return Math.max(headings, datelines);
  }
}
