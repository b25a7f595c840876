package avouch.brief;

import avouch.model.Lineage;
import avouch.model.Report;
import avouch.model.Situation;
import java.util.List;

/**
 * Who copies whom, drawn: a row an account that several reports carry, with where it came from at
 * the left and its reports beside it in the order of their marks; the reports that share nothing in
 * the last row.
 */
final class HtmlLineages {
  private static final int WIDTH = 460;
  private static final int LEFT = 120;
  private static final int STEP = 34;
  private static final int ROW = 40;
  private static final int IN_ROW = (WIDTH - LEFT) / STEP;

  /** Of more reports than this the drawing would tell nothing. */
  private static final int MOST_REPORTS = 80;

  private static final int LONGEST_NAME = 15;

  private final Situation situation;
  private final Sources sources;
  private final Privacy privacy;
  private final Links links;
  private final StringBuilder drawn = new StringBuilder();
  private int y = ROW / 2;

  HtmlLineages(Situation situation, Privacy privacy, Links links) {
    this.situation = situation;
    this.sources = new Sources(situation);
    this.privacy = privacy;
    this.links = links;
  }

  void write(StringBuilder out) {
    List<Lineage> shared =
        situation.lineages().stream().filter(lineage -> lineage.reports().size() > 1).toList();
    if (shared.isEmpty() || situation.story().readings().size() > MOST_REPORTS) {
      return;
    }
    shared.forEach(lineage -> row(origin(lineage), lineage.reports(), true));
    List<String> alone =
        situation.lineages().stream()
            .filter(lineage -> lineage.reports().size() == 1)
            .flatMap(lineage -> lineage.reports().stream())
            .toList();
    if (!alone.isEmpty()) {
      row("share nothing", alone, false);
    }
    out.append("<section class=\"lineages\">\n<h2>Who copies whom, drawn</h2>\n<figure>");
    out.append("<svg viewBox=\"0 0 ")
        .append(WIDTH)
        .append(' ')
        .append(y)
        .append("\" role=\"group\"");
    out.append(" aria-label=\"Reports tied where they carry one account\">");
    out.append(drawn).append("</svg></figure>\n</section>\n");
  }

  private static String origin(Lineage lineage) {
    String how =
        switch (lineage.how()) {
          case ORIGINAL -> "one account";
          case SYNDICATED -> "one copy";
          case REWRITTEN -> "reworked";
          case TRANSLATED -> "translated";
          case REVISED -> "revised";
        };
    return lineage.origin() == null ? how : lineage.origin();
  }

  private void row(String name, List<String> ids, boolean tied) {
    List<Report> reports =
        sources.reports().stream().filter(report -> ids.contains(report.id())).toList();
    drawn.append("<text x=\"0\" y=\"").append(y + 5).append("\">");
    drawn.append(privacy.html(Phrases.shortened(name, LONGEST_NAME))).append("</text>");
    for (int i = 0; i < reports.size(); i++) {
      int x = LEFT + i % IN_ROW * STEP;
      if (i > 0 && i % IN_ROW == 0) {
        y += ROW;
      }
      if (tied) {
        int from = i % IN_ROW == 0 ? x - STEP + 4 : x - STEP + 12;
        drawn.append("<line x1=\"").append(from).append("\" x2=\"").append(x - 12);
        drawn.append("\" y1=\"").append(y).append("\" y2=\"").append(y).append("\"/>");
      }
      dot(reports.get(i), x);
    }
    y += ROW;
  }

  private void dot(Report report, int x) {
    String mark = sources.marksOf(List.of(report.id()));
    drawn.append("<a href=\"");
    drawn.append(HtmlWords.escaped(links.to(new Target.OfReport(report.id())))).append("\">");
    drawn.append("<title>").append(privacy.html(mark + " " + HtmlTexts.title(report)));
    drawn.append("</title><circle cx=\"").append(x).append("\" cy=\"").append(y);
    drawn.append("\" r=\"12\"/><text class=\"number\" x=\"").append(x).append("\" y=\"");
    drawn.append(y + 4).append("\" text-anchor=\"middle\">");
    drawn.append(mark.replaceAll("[\\[\\]]", "")).append("</text></a>");
  }
}
