package avouch.brief;

import avouch.model.Report;
import avouch.model.Situation;
import avouch.model.SituationReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A situation report as one page that needs nothing else: no script, no network, no other file.
 * Each figure and fact leads to its evidence, the evidence to its sentence in the report.
 */
public final class HtmlBrief {
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      """;

  private final SituationReport report;
  private final Privacy privacy;
  private final StringBuilder out = new StringBuilder();

  private HtmlBrief(SituationReport report, boolean withNames) {
    this.report = report;
    this.privacy = Privacy.of(report, withNames);
  }

  /**
   * The whole page.
   *
   * @param withNames whether private persons' names are printed; minors' never are
   */
  public static String of(SituationReport report, boolean withNames) {
    HtmlBrief brief = new HtmlBrief(report, withNames);
    brief.write();
    return brief.out.toString();
  }

  private void write() {
    List<Situation> stories = report.situations();
    String title = stories.size() == 1 ? headline(stories.getFirst()) : "Situation report";
    out.append(HEAD).append("<title>").append(title).append("</title>\n<style>\n");
    out.append(style()).append("</style>\n</head>\n<body>\n<main>\n");
    if (stories.isEmpty()) {
      new HtmlWords(out, List.of()).write(SituationSheet.of(report, true), 0);
    } else {
      contents(stories);
      stories.forEach(this::story);
      new HtmlWords(out, List.of()).write(SituationSheet.problems(report, privacy), 0);
    }
    out.append("</main>\n<footer>Written by Avouch from the reports alone; nothing was checked");
    out.append(" against the world.</footer>\n</body>\n</html>\n");
  }

  private String headline(Situation situation) {
    String headline =
        situation.headline().isBlank() ? "A story without a headline" : situation.headline();
    return HtmlWords.escaped(privacy.printed(Sheet.clean(headline)));
  }

  private void contents(List<Situation> stories) {
    if (stories.size() < 2) {
      return;
    }
    out.append("<nav><h1>").append(stories.size()).append(" stories</h1>\n<ol>\n");
    for (Situation story : stories) {
      int size = story.story().readings().size();
      out.append("<li><a href=\"#").append(HtmlWords.escaped(Anchors.ofStory(story.story().id())));
      out.append("\">").append(headline(story)).append("</a> <small>");
      out.append(Phrases.count(size, "report", "reports")).append("</small></li>\n");
    }
    out.append("</ol></nav>\n");
  }

  private void story(Situation situation) {
    List<String> reports = new Sources(situation).reports().stream().map(Report::id).toList();
    HtmlWords words = new HtmlWords(out, reports);
    out.append("<article id=\"");
    out.append(HtmlWords.escaped(Anchors.ofStory(situation.story().id()))).append("\">\n");
    HtmlRanges.write(situation, out);
    words.write(SituationSheet.of(report, situation, privacy), 0);
    Sheet evidence = Evidence.sheet(situation, privacy);
    if (!evidence.blocks().isEmpty()) {
      out.append("<section class=\"evidence\">\n<h2>Evidence, sentence by sentence</h2>\n");
      words.write(evidence, 2);
      out.append("</section>\n");
    }
    new HtmlTexts(situation, privacy, out).write();
    out.append("</article>\n");
  }

  private static String style() {
    try (InputStream page = HtmlBrief.class.getResourceAsStream("page.css")) {
      return new String(
          Objects.requireNonNull(page, "page.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
