package avouch.brief;

import avouch.model.Changes;
import avouch.model.Changes.OfFinding;
import avouch.model.Changes.OfStory;
import avouch.model.Changes.OfValue;
import avouch.model.Finding;
import avouch.model.Finding.Value;
import avouch.model.Report;
import avouch.model.Situation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays out what changed between two days. */
public final class ChangesBrief {
  private final Changes changes;
  private final Sheet sheet;

  private ChangesBrief(Changes changes, Privacy privacy) {
    this.changes = changes;
    this.sheet = new Sheet(privacy::printed);
  }

  /** What changed, for a terminal. */
  public static String text(Changes changes, boolean withNames, int width, boolean styled) {
    return TextBrief.of(sheet(changes, withNames), width, styled);
  }

  /** What changed, as Markdown. */
  public static String markdown(Changes changes, boolean withNames) {
    return MarkdownBrief.of(sheet(changes, withNames));
  }

  /** What changed, story by story, as HTML to be set into a page under its title. */
  public static String html(Changes changes, boolean withNames, Links links) {
    Privacy privacy = Privacy.of(changes.after(), withNames);
    StringBuilder out = new StringBuilder();
    for (OfStory story : changes.stories()) {
      ChangesBrief brief = new ChangesBrief(changes, privacy);
      brief.story(story);
      Situation situation = story.situation();
      out.append("<section>\n");
      HtmlWords.of(situation, out, links).write(brief.sheet, 1);
      out.append("<p><a href=\"");
      out.append(HtmlWords.escaped(links.to(Target.OfStory.of(situation))));
      out.append("\">To the story</a></p>\n</section>\n");
    }
    return out.toString();
  }

  private String days() {
    return Phrases.day(changes.from()) + " to " + Phrases.day(changes.to());
  }

  private static Sheet sheet(Changes changes, boolean withNames) {
    ChangesBrief brief = new ChangesBrief(changes, Privacy.of(changes.after(), withNames));
    if (changes.stories().isEmpty()) {
      brief.sheet.title(Line.of("Nothing changed from " + brief.days()));
    }
    changes.stories().forEach(brief::story);
    SituationSheet.problems(changes.after(), brief.sheet);
    return brief.sheet;
  }

  private void story(OfStory story) {
    Sources sources = new Sources(story.situation());
    sheet.title(Line.of(story.situation().headline()));
    sheet.fact("From", Line.of(days()));
    sheet.fact("Story", Line.of(history(story)));
    sheet.heading("What changed");
    if (story.findings().isEmpty()) {
      sheet.paragraph(Line.of("No figure or fact is stated in it."));
    }
    Set<String> told = new TreeSet<>(story.reports());
    for (OfFinding finding : story.findings()) {
      finding(finding, sources);
      told.addAll(finding.because());
    }
    sheet.heading("Sources");
    for (Report report : sources.reports()) {
      if (told.contains(report.id())) {
        String joined = story.reports().contains(report.id()) ? "new: " : "";
        sheet.item(
            Line.of(sources.marksOf(List.of(report.id())) + " " + joined).code(report.input()));
      }
    }
  }

  private static String history(OfStory story) {
    int all = story.situation().story().readings().size();
    String reports = Phrases.count(all, "report", "reports");
    if (story.was().isEmpty()) {
      return "new, " + reports;
    }
    String from = story.was().size() == 1 ? "" : ", from " + story.was().size() + " stories";
    return reports + ", " + story.reports().size() + " of them new" + from;
  }

  private void finding(OfFinding change, Sources sources) {
    Line line = Line.strongly(change.finding().question()).plain(" ");
    Finding before = change.before();
    Finding after = change.after();
    if (before == null) {
      line.plain("new: ").strong(answer(after)).plain("; " + verdict(after));
    } else if (after == null) {
      line.plain("no longer: ").strong(answer(before));
    } else {
      line.plain("from " + answer(before) + " (" + verdict(before) + ") to ")
          .strong(answer(after))
          .plain(" (" + verdict(after) + ")");
    }
    String because = sources.marksOf(change.because());
    sheet.item(line.plain(because.isEmpty() ? "" : ", because of " + because));
    change.values().forEach(value -> sheet.subItem(value(change.finding(), value, sources)));
  }

  private static Line value(Finding finding, OfValue change, Sources sources) {
    Value value = change.value();
    Line line = Line.of(word(change)).strong(FigureSections.text(finding, value));
    String origins =
        change.originsBefore()
            + " before, now "
            + Phrases.count(value.origins(), "origin", "independent origins");
    return switch (change.kind()) {
      case NEW -> line.plain(" — " + sources.saying(value.claims()));
      case BORNE -> line.plain(" — " + origins + ", " + sources.marksOf(change.because()));
      case GONE -> line.plain(" — " + sources.saying(value.claims()));
    };
  }

  private static String word(OfValue change) {
    return switch (change.kind()) {
      case NEW -> "new: ";
      case BORNE -> "borne otherwise: ";
      case GONE -> "no longer: ";
    };
  }

  private static String verdict(@Nullable Finding finding) {
    return finding == null ? "" : Phrases.verdict(finding);
  }

  /** All values in short: what stands between them, else each. */
  private static String answer(@Nullable Finding finding) {
    if (finding == null) {
      return "";
    }
    if (finding.values().size() == 1) {
      return FigureSections.text(finding, finding.values().getFirst());
    }
    String range = Phrases.range(finding);
    return range.isEmpty()
        ? finding.values().stream()
            .map(value -> FigureSections.text(finding, value))
            .collect(Collectors.joining(" / "))
        : range;
  }
}
