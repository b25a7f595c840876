package avouch.brief;

import avouch.model.SituationReport;
import java.util.regex.Pattern;

/** A situation report as Markdown: one line a paragraph, no tables, readable as it stands. */
public final class MarkdownBrief {
  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_<>#|~])");
  private static final Pattern BRACKETS = Pattern.compile("\\[(?!\\d+\\])([^\\]]*)\\]");
  private static final Pattern OPENING = Pattern.compile("^(?:[-+]\\s|\\d+[.)]\\s)");

  private final StringBuilder out = new StringBuilder();
  private boolean inList;

  private MarkdownBrief() {}

  /**
   * The whole document.
   *
   * @param withNames whether private persons' names are printed; minors' never are
   */
  public static String of(SituationReport report, boolean withNames) {
    return of(SituationSheet.of(report, withNames));
  }

  static String of(Sheet sheet) {
    MarkdownBrief brief = new MarkdownBrief();
    sheet.blocks().forEach(brief::block);
    return brief.out.toString();
  }

  private void block(Sheet.Block block) {
    switch (block) {
      case Sheet.Block.Heading heading ->
          apart().append("#".repeat(heading.level())).append(' ').append(words(heading.line()));
      case Sheet.Block.Paragraph paragraph -> apart().append(words(paragraph.line()));
      case Sheet.Block.Fact fact ->
          listed(0).append("**").append(fact.label()).append(":** ").append(words(fact.line()));
      case Sheet.Block.Item item -> listed(item.depth()).append(words(item.line()));
    }
    out.append('\n');
  }

  private StringBuilder apart() {
    inList = false;
    return out.isEmpty() ? out : out.append('\n');
  }

  private StringBuilder listed(int depth) {
    if (!inList && !out.isEmpty()) {
      out.append('\n');
    }
    inList = true;
    return out.append("  ".repeat(depth)).append("- ");
  }

  private static String words(Line line) {
    StringBuilder words = new StringBuilder();
    for (Line.Run run : line.runs()) {
      words.append(
          switch (run.style()) {
            case PLAIN, QUIET -> escaped(run.words());
            case STRONG, DIFFERS -> bold(run.words());
            case CODE -> code(run.words());
          });
    }
    return OPENING.matcher(words.toString().strip()).replaceFirst("\\\\$0");
  }

  /** Emphasis must touch its words: white space at the ends stays outside. */
  private static String bold(String words) {
    String inner = words.strip();
    if (inner.isEmpty()) {
      return words;
    }
    int start = words.indexOf(inner);
    return words.substring(0, start)
        + "**"
        + escaped(inner)
        + "**"
        + words.substring(start + inner.length());
  }

  private static String code(String words) {
    return words.indexOf('`') < 0 ? "`" + words + "`" : escaped(words);
  }

  /** Characters that Markdown reads as its own; source marks like [2] stay as they are. */
  private static String escaped(String words) {
    String plain = SPECIAL.matcher(words).replaceAll("\\\\$1");
    return BRACKETS.matcher(plain).replaceAll("\\\\[$1\\\\]");
  }
}
