package avouch.brief;

import avouch.model.Range;
import avouch.model.Report;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text of one report, word for word: some words are marked, what was left out as not part of
 * the account is greyed, and places can be pointed to.
 */
final class HtmlText {
  private final Report report;
  private final List<Mark> marks;
  private final Set<Integer> places;
  private final Privacy privacy;
  private final Links links;

  /**
   * @param places where something begins that is pointed to
   */
  HtmlText(Report report, List<Mark> marks, Set<Integer> places, Privacy privacy, Links links) {
    this.report = report;
    this.marks = List.copyOf(marks);
    this.places = new TreeSet<>(places);
    this.privacy = privacy;
    this.links = links;
  }

  /**
   * Words that are marked.
   *
   * @param range which words
   * @param kind what they are, a word that a style sheet knows; empty for no kind
   * @param told what is said of them to whoever points at them; empty for nothing
   * @param target what they lead to, if anything
   */
  record Mark(Range range, String kind, String told, @Nullable Target target) {
    static Mark plain(Range range) {
      return new Mark(range, "", "", null);
    }
  }

  /** Block by block; the blocks part the text, and a mark lies within one of them. */
  void write(StringBuilder out) {
    Set<Integer> all = new TreeSet<>(places);
    marks.forEach(mark -> all.addAll(List.of(mark.range().start(), mark.range().end())));
    List<Range> withheld = privacy.withheld(report.text());
    all.removeIf(cut -> withheld.stream().anyMatch(name -> isWithin(name, cut)));
    for (Report.Block block : report.blocks()) {
      out.append("<p").append(attributes(block)).append('>');
      block(block.range(), all, out);
      out.append("</p>\n");
    }
  }

  /** A name that is withheld is not cut, or its parts would stand. */
  private static boolean isWithin(Range name, int cut) {
    return name.start() < cut && cut < name.end();
  }

  private static String attributes(Report.Block block) {
    return switch (block.role()) {
      case TITLE, HEADING -> " class=\"head\"";
      case PARAGRAPH -> "";
      case DROPPED ->
          " class=\"dropped\" title=\"" + HtmlWords.escaped("left out: " + block.why()) + "\"";
    };
  }

  private void block(Range block, Set<Integer> all, StringBuilder out) {
    Set<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
    all.stream().filter(at -> block.start() < at && at < block.end()).forEach(cuts::add);
    int from = -1;
    for (int to : cuts) {
      if (from >= 0) {
        piece(new Range(from, to), out);
      }
      from = to;
    }
  }

  private void piece(Range piece, StringBuilder out) {
    if (places.contains(piece.start())) {
      String name = new Target.OfWords(report.id(), piece.start()).name();
      out.append("<a id=\"").append(HtmlWords.escaped(name)).append("\"></a>");
    }
    List<Mark> over = marks.stream().filter(mark -> mark.range().contains(piece)).toList();
    String words = privacy.html(piece.in(report.text()));
    Target target =
        over.stream().map(Mark::target).flatMap(Stream::ofNullable).findFirst().orElse(null);
    out.append(target == null ? "" : "<a href=\"" + HtmlWords.escaped(links.to(target)) + "\">");
    out.append(over.isEmpty() ? words : "<mark" + attributes(over) + ">" + words + "</mark>");
    out.append(target == null ? "" : "</a>");
  }

  private String attributes(List<Mark> over) {
    String kinds = joined(over.stream().map(Mark::kind), " ");
    String told = privacy.html(joined(over.stream().map(Mark::told), "; "));
    return (kinds.isEmpty() ? "" : " class=\"" + HtmlWords.escaped(kinds) + "\"")
        + (told.isEmpty() ? "" : " title=\"" + told + "\"");
  }

  private static String joined(Stream<String> words, String between) {
    return words.filter(word -> !word.isEmpty()).distinct().collect(Collectors.joining(between));
  }
}
