package avouch.brief;

import avouch.model.Situation;
import avouch.model.SituationReport;
import java.util.List;

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

  private final List<Situation> stories;
  private final HtmlParts parts;
  private final StringBuilder out = new StringBuilder();

  private HtmlBrief(SituationReport report, boolean withNames) {
    this.stories = report.situations();
    this.parts = new HtmlParts(report, withNames, Links.WITHIN);
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
    String title = stories.size() == 1 ? headline(stories.getFirst()) : "Situation report";
    out.append(HEAD).append("<title>").append(title).append("</title>\n<style>\n");
    out.append(HtmlParts.style()).append("</style>\n</head>\n<body>\n<main>\n");
    if (stories.isEmpty()) {
      out.append(parts.nothing());
    } else {
      contents();
      stories.forEach(this::story);
      out.append(parts.problems());
    }
    out.append("</main>\n<footer>Written by Avouch from the reports alone; nothing was checked");
    out.append(" against the world.</footer>\n</body>\n</html>\n");
  }

  private String headline(Situation situation) {
    return HtmlWords.escaped(parts.headline(situation));
  }

  private void contents() {
    if (stories.size() < 2) {
      return;
    }
    out.append("<nav><h1>").append(stories.size()).append(" stories</h1>\n<ol>\n");
    for (Situation story : stories) {
      int size = story.story().readings().size();
      out.append("<li><a href=\"#").append(name(story));
      out.append("\">").append(headline(story)).append("</a> <small>");
      out.append(Phrases.count(size, "report", "reports")).append("</small></li>\n");
    }
    out.append("</ol></nav>\n");
  }

  private void story(Situation situation) {
    out.append("<article id=\"").append(name(situation)).append("\">\n");
    out.append(parts.story(situation)).append(parts.evidence(situation));
    out.append(parts.texts(situation)).append("</article>\n");
  }

  private static String name(Situation situation) {
    return HtmlWords.escaped(Target.OfStory.of(situation).name());
  }
}
