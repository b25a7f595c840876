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

  /** Marks of so many reports in a row that nobody reads them all. */
  private static final Pattern MANY_MARKS =
      Pattern.compile(
          "(\\[\\d{1,6}\\](?: \\[\\d{1,6}\\]){9}) (\\[\\d{1,6}\\](?: \\[\\d{1,6}\\]){9,})");

  /** So many items of a list are shown, and all of them if but few are left. */
  private static final int SHOWN_ITEMS = 30;

  private static final int FEW_ITEMS = 10;
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");

  private final StringBuilder out;
  private final List<String> reports;
  private final Links links;
  private int depth = -1;
  private int items;
  private boolean folded;
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
    List<Sheet.Block> blocks = sheet.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case Sheet.Block.Heading heading -> heading(heading, level);
        case Sheet.Block.Paragraph paragraph -> paragraph(words(paragraph.line()));
        case Sheet.Block.Fact fact -> fact(fact);
        case Sheet.Block.Item item -> {
          if (item.depth() == 0) {
            items++;
          }
          if (item.depth() == 0 && items == SHOWN_ITEMS + 1) {
            fold(left(blocks.subList(i, blocks.size())));
          }
          item(item);
        }
      }
    }
    close();
  }

  private void paragraph(String words) {
    close();
    String tag = words.contains("<details ") ? "div" : "p"; // which p cannot hold
    out.append('<').append(tag).append('>').append(words);
    out.append("</").append(tag).append(">\n");
  }

  /** How many items of a list are left. */
  private static long left(List<Sheet.Block> blocks) {
    return blocks.stream()
        .takeWhile(Sheet.Block.Item.class::isInstance)
        .map(Sheet.Block.Item.class::cast)
        .filter(item -> item.depth() == 0)
        .count();
  }

  /** The rest of a long list is shown to who asks for it. */
  private void fold(long more) {
    if (more > FEW_ITEMS) {
      closeList();
      out.append("<details class=\"more\"><summary>").append(more).append(" more</summary>\n");
      folded = true;
    }
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

  private void closeList() {
    while (depth >= 0) {
      out.append("</li></ul>\n");
      depth--;
    }
  }

  private void close() {
    closeList();
    out.append(folded ? "</details>\n" : "");
    folded = false;
    items = 0;
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
    Matcher many = MANY_MARKS.matcher(words);
    if (reports.isEmpty() || !many.find()) {
      return each(words);
    }
    int more = many.group(2).split(" ", -1).length;
    return each(words.substring(0, many.start()))
        + each(many.group(1))
        + " <details class=\"marks\"><summary>"
        + more
        + " more</summary> "
        + each(many.group(2))
        + "</details>"
        + marked(words.substring(many.end()));
  }

  private String each(String words) {
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
