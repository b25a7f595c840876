package avouch.brief;

import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Report;
import avouch.model.Situation;
import avouch.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The reports of a story one after the other: what bears a finding is marked, and each sentence
 * that bears something can be pointed to.
 */
final class HtmlTexts {
  private final Situation situation;
  private final Privacy privacy;
  private final Map<String, List<Claim.Bearing>> claims;

  HtmlTexts(Situation situation, Privacy privacy) {
    this.situation = situation;
    this.privacy = privacy;
    this.claims =
        situation.findings().stream()
            .flatMap(Finding::claims)
            .collect(
                Collectors.groupingBy(Claim.Bearing::report, HashMap::new, Collectors.toList()));
  }

  void write(StringBuilder out) {
    out.append("<section class=\"texts\">\n<h2>The reports, word for word</h2>\n");
    out.append("<p><small>Marked: what bears a figure or a fact above. Grey: left out as not part");
    out.append(" of the account.</small></p>\n");
    Sources sources = new Sources(situation);
    for (Report report : sources.reports()) {
      String mark = sources.marksOf(List.of(report.id()));
      out.append("<h3 id=\"").append(HtmlWords.escaped(new Target.OfReport(report.id()).name()));
      out.append("\">")
          .append(mark)
          .append(' ')
          .append(privacy.html(title(report)))
          .append("</h3>\n");
      out.append("<div class=\"text\">");
      text(report).write(out);
      out.append("</div>\n");
    }
    out.append("</section>\n");
  }

  /** The headline of a report, else who published it, else where it came from. */
  static String title(Report report) {
    if (!report.title().isBlank()) {
      return report.title();
    }
    return report.outlet() == null ? report.input() : report.outlet();
  }

  private HtmlText text(Report report) {
    List<Claim.Bearing> own = claims.getOrDefault(report.id(), List.of());
    List<HtmlText.Mark> marks =
        own.stream()
            .map(Claim.Bearing::span)
            .map(Span::range)
            .sorted()
            .distinct()
            .map(HtmlText.Mark::plain)
            .toList();
    return new HtmlText(report, marks, sentences(report, own), privacy, Links.WITHIN);
  }

  /** Where the sentences begin that bear some claims. */
  static Set<Integer> sentences(Report report, List<Claim.Bearing> claims) {
    return claims.stream()
        .map(Claim.Bearing::sentence)
        .filter(sentence -> sentence.report().equals(report.id()))
        .map(sentence -> sentence.range().start())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
