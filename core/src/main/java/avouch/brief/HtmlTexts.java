package avouch.brief;

import avouch.model.Claim;
import avouch.model.Range;
import avouch.model.Report;
import avouch.model.Situation;
import avouch.model.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The reports of a story, word for word: what bears a finding is marked, what was left out as not
 * part of the account is greyed, and each sentence that bears something can be pointed to.
 */
final class HtmlTexts {
  private final Situation situation;
  private final Privacy privacy;
  private final StringBuilder out;

  HtmlTexts(Situation situation, Privacy privacy, StringBuilder out) {
    this.situation = situation;
    this.privacy = privacy;
    this.out = out;
  }

  void write() {
    out.append("<section class=\"texts\">\n<h2>The reports, word for word</h2>\n");
    out.append("<p><small>Marked: what bears a figure or a fact above. Grey: left out as not part");
    out.append(" of the account.</small></p>\n");
    Sources sources = new Sources(situation);
    for (Report report : sources.reports()) {
      String mark = sources.marksOf(List.of(report.id()));
      out.append("<h3 id=\"").append(HtmlWords.escaped(Anchors.ofReport(report.id())));
      out.append("\">").append(mark).append(' ').append(words(title(report))).append("</h3>\n");
      out.append("<div class=\"text\">");
      text(report);
      out.append("</div>\n");
    }
    out.append("</section>\n");
  }

  private static String title(Report report) {
    if (!report.title().isBlank()) {
      return report.title();
    }
    return report.outlet() == null ? report.input() : report.outlet();
  }

  private String words(String words) {
    return HtmlWords.escaped(privacy.printed(Sheet.clean(words)));
  }

  private List<Claim.Bearing> claims(String report) {
    return situation.findings().stream()
        .flatMap(finding -> finding.values().stream())
        .flatMap(value -> value.claims().stream())
        .filter(claim -> claim.report().equals(report))
        .toList();
  }

  /** Block by block; the blocks part the text, and a claim's span lies within one of them. */
  private void text(Report report) {
    List<Claim.Bearing> claims = claims(report.id());
    Set<Integer> sentences = new TreeSet<>();
    claims.stream()
        .map(Claim.Bearing::sentence)
        .filter(sentence -> sentence.report().equals(report.id()))
        .forEach(sentence -> sentences.add(sentence.range().start()));
    List<Range> values =
        claims.stream().map(Claim.Bearing::span).map(Span::range).sorted().distinct().toList();
    for (Report.Block block : report.blocks()) {
      String tag = block.role() == Report.Block.Role.PARAGRAPH ? "p" : "p class=\"" + kind(block);
      out.append('<').append(tag).append(tag.equals("p") ? ">" : "\">");
      block(report, block.range(), sentences, values);
      out.append("</p>\n");
    }
  }

  private static String kind(Report.Block block) {
    return switch (block.role()) {
      case TITLE, HEADING -> "head";
      case PARAGRAPH -> "";
      case DROPPED -> "dropped\" title=\"" + HtmlWords.escaped("left out: " + block.why());
    };
  }

  private void block(Report report, Range block, Set<Integer> sentences, List<Range> values) {
    Set<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
    Stream.concat(
            sentences.stream(),
            values.stream().flatMap(value -> Stream.of(value.start(), value.end())))
        .filter(at -> block.start() < at && at < block.end())
        .forEach(cuts::add);
    int from = -1;
    for (int to : cuts) {
      if (from >= 0) {
        piece(report, new Range(from, to), sentences.contains(from), values);
      }
      from = to;
    }
  }

  private void piece(Report report, Range piece, boolean opens, List<Range> values) {
    if (opens) {
      String anchor = Anchors.of(new Span(report.id(), piece));
      out.append("<a id=\"").append(HtmlWords.escaped(anchor)).append("\"></a>");
    }
    boolean marked = values.stream().anyMatch(value -> value.contains(piece));
    out.append(marked ? "<mark>" : "");
    out.append(words(piece.in(report.text())));
    out.append(marked ? "</mark>" : "");
  }
}
