package avouch.brief;

import avouch.model.Report;
import avouch.model.Situation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines and blocks of a sheet as HTML, with the marks of sources linked to the reports. */
final class HtmlWords {
  private static final Pattern MARK = Pattern.compile("\\[(\\d{1,6})\\]");
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");

  private final StringBuilder out;
  private final List<String> reports;
  private final Links links;
  private int depth = -1;
  private boolean facts;

  /**
   * @param out what is written to
   * @param reports ids of the reports in the order of their marks; empty if marks mean none
   * @param links where things stand that are pointed to
   */
  HtmlWords(StringBuilder out, List<String> reports, Links links) {
    this.out = out;
    this.reports = List.copyOf(reports);
    this.links = links;
  }

  /** Words about one story, in which the marks of its sources lead to its reports. */
  static HtmlWords of(Situation situation, StringBuilder out, Links links) {
    List<String> reports = new Sources(situation).reports().stream().map(Report::id).toList();
    return new HtmlWords(out, reports, links);
  }

  /**
   * Writes the blocks of a sheet.
   *
   * @param level how much deeper headings stand than in the sheet: 0 makes a title an h1
   */
  void write(Sheet sheet, int level) {
    for (Sheet.Block block : sheet.blocks()) {
      switch (block) {
        case Sheet.Block.Heading heading -> heading(heading, level);
        case Sheet.Block.Paragraph paragraph -> {
          close();
          out.append("<p>").append(words(paragraph.line())).append("</p>\n");
        }
        case Sheet.Block.Fact fact -> fact(fact);
        case Sheet.Block.Item item -> item(item);
      }
    }
    close();
  }

  private void heading(Sheet.Block.Heading heading, int level) {
    close();
    String tag = "h" + Math.min(6, heading.level() + level);
    String id =
        heading.line().runs().stream()
            .map(Line.Run::target)
            .flatMap(Stream::ofNullable)
            .findFirst()
            .map(target -> " id=\"" + escaped(target.name()) + '"')
            .orElse("");
    out.append('<').append(tag).append(id).append('>');
    heading.line().runs().forEach(run -> out.append(marked(run.words())));
    out.append("</").append(tag).append(">\n");
  }

  private void fact(Sheet.Block.Fact fact) {
    if (!facts) {
      close();
      out.append("<dl>\n");
      facts = true;
    }
    out.append("<dt>").append(escaped(fact.label())).append("</dt><dd>");
    out.append(words(fact.line())).append("</dd>\n");
  }

  private void item(Sheet.Block.Item item) {
    if (facts) {
      close();
    }
    while (depth > item.depth()) {
      out.append("</li></ul>");
      depth--;
    }
    if (depth == item.depth()) {
      out.append("</li>\n");
    }
    while (depth < item.depth()) {
      out.append("<ul>\n");
      depth++;
      if (depth < item.depth()) {
        out.append("<li>");
      }
    }
    out.append("<li>").append(words(item.line()));
  }

  private void close() {
    while (depth >= 0) {
      out.append("</li></ul>\n");
      depth--;
    }
    if (facts) {
      out.append("</dl>\n");
      facts = false;
    }
  }

  private String words(Line line) {
    StringBuilder words = new StringBuilder();
    for (Line.Run run : line.runs()) {
      String inner =
          switch (run.style()) {
            case PLAIN -> marked(run.words());
            case QUIET -> "<small>" + marked(run.words()) + "</small>";
            case STRONG -> "<strong>" + marked(run.words()) + "</strong>";
            case DIFFERS -> "<mark>" + marked(run.words()) + "</mark>";
            case CODE -> code(run.words());
          };
      Target target = run.target();
      words.append(target == null ? inner : "<a href=\"" + href(target) + "\">" + inner + "</a>");
    }
    return words.toString();
  }

  /** An address is linked to; who follows it tells the site nothing of where it stood. */
  private static String code(String words) {
    String code = "<code>" + escaped(words) + "</code>";
    return ADDRESS.matcher(words).matches()
        ? "<a rel=\"noopener noreferrer\" href=\"" + escaped(words) + "\">" + code + "</a>"
        : code;
  }

  private String marked(String words) {
    StringBuilder marked = new StringBuilder();
    Matcher marks = MARK.matcher(words);
    int from = 0;
    while (marks.find()) {
      int number = Integer.parseInt(marks.group(1));
      if (number >= 1 && number <= reports.size()) {
        marked.append(escaped(words.substring(from, marks.start())));
        Target report = new Target.OfReport(reports.get(number - 1));
        marked.append("<a class=\"mark\" href=\"").append(href(report)).append("\">[");
        marked.append(number).append("]</a>");
        from = marks.end();
      }
    }
    return marked.append(escaped(words.substring(from))).toString();
  }

  private String href(Target target) {
    return escaped(links.to(target));
  }

  /** The words with what HTML reads as its own escaped, in elements and in attributes. */
  static String escaped(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
