package avouch.brief;

import avouch.model.SituationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A situation report as plain text for a terminal, wrapped to its width. */
public final class TextBrief {
  private static final Pattern PIECE = Pattern.compile("\\s+|\\S+");
  private static final int LABEL = 9;

  private final StringBuilder out = new StringBuilder();
  private final int width;
  private final boolean styled;
  private boolean inList;

  private TextBrief(int width, boolean styled) {
    this.width = width;
    this.styled = styled;
  }

  /**
   * The whole document.
   *
   * @param withNames whether private persons' names are printed; minors' never are
   * @param width columns of the terminal
   * @param styled whether the terminal shows bold and inverse letters
   */
  public static String of(SituationReport report, boolean withNames, int width, boolean styled) {
    return of(SituationSheet.of(report, withNames), width, styled);
  }

  static String of(Sheet sheet, int width, boolean styled) {
    TextBrief brief = new TextBrief(width, styled);
    sheet.blocks().forEach(brief::block);
    return brief.out.toString();
  }

  private void block(Sheet.Block block) {
    switch (block) {
      case Sheet.Block.Heading heading when heading.level() == 1 -> title(heading.line());
      case Sheet.Block.Heading heading -> heading(heading.line());
      case Sheet.Block.Paragraph paragraph -> {
        apart();
        wrapped("", 0, paragraph.line());
      }
      case Sheet.Block.Fact fact -> {
        listed();
        wrapped(padded(fact.label()), LABEL, fact.line());
      }
      case Sheet.Block.Item item -> {
        listed();
        String bullet = item.depth() == 0 ? "• " : "    – ";
        wrapped(bullet, bullet.length(), item.line());
      }
    }
  }

  private void title(Line line) {
    out.append(out.isEmpty() ? "" : "\n\n");
    String rule = "═".repeat(width);
    out.append(rule).append('\n');
    wrapped("", 0, strong(line, false));
    out.append(rule).append('\n');
    inList = true;
  }

  private void heading(Line line) {
    apart();
    wrapped("", 0, strong(line, true));
    inList = true;
  }

  private static Line strong(Line line, boolean upperCase) {
    Line strong = new Line();
    for (Line.Run run : line.runs()) {
      strong.strong(upperCase ? run.words().toUpperCase(Locale.ROOT) : run.words());
    }
    return strong;
  }

  private void apart() {
    out.append(out.isEmpty() ? "" : "\n");
    inList = false;
  }

  private void listed() {
    if (!inList) {
      apart();
      inList = true;
    }
  }

  private static String padded(String label) {
    return label + " ".repeat(Math.max(1, LABEL - label.length()));
  }

  /** The line under an opening, broken at white space, later lines set in by {@code indent}. */
  private void wrapped(String opening, int indent, Line line) {
    out.append(opening);
    int column = indent;
    boolean first = true;
    Line.Style open = Line.Style.PLAIN;
    for (List<Line.Run> word : words(line)) {
      int length = word.stream().mapToInt(piece -> columns(piece.words())).sum();
      if (first) {
        column += length;
      } else if (column + 1 + length > width) {
        open = turned(open, Line.Style.PLAIN);
        out.append('\n').append(" ".repeat(indent));
        column = indent + length;
      } else {
        open = word.getFirst().style() == open ? open : turned(open, Line.Style.PLAIN);
        out.append(' ');
        column += 1 + length;
      }
      for (Line.Run piece : word) {
        open = turned(open, piece.style());
        out.append(piece.words());
      }
      first = false;
    }
    turned(open, Line.Style.PLAIN);
    out.append('\n');
  }

  /** Turns the terminal from one style to another, if it shows styles at all. */
  private Line.Style turned(Line.Style from, Line.Style to) {
    if (styled && from != to) {
      out.append(from == Line.Style.PLAIN ? "" : "\u001b[0m").append(code(to));
    }
    return to;
  }

  private static String code(Line.Style style) {
    return switch (style) {
      case PLAIN -> "";
      case STRONG -> "\u001b[1m";
      case DIFFERS -> "\u001b[7m";
      case QUIET, CODE -> "\u001b[2m";
    };
  }

  /** The words of a line; one word may be of pieces in several styles. */
  private List<List<Line.Run>> words(Line line) {
    List<List<Line.Run>> words = new ArrayList<>();
    boolean open = false;
    for (Line.Run run : line.runs()) {
      for (MatchResult match : PIECE.matcher(shown(run)).results().toList()) {
        boolean white = match.group().isBlank();
        if (!white) {
          if (!open) {
            words.add(new ArrayList<>());
          }
          words.getLast().add(new Line.Run(match.group(), run.style(), run.target()));
        }
        open = !white;
      }
    }
    return words;
  }

  /** The words of a run; where the terminal has no inverse letters, asterisks stand for them. */
  private String shown(Line.Run run) {
    String words = run.words();
    return styled || run.style() != Line.Style.DIFFERS || words.isBlank()
        ? words
        : words.replaceFirst("^(\\s*)", "$1*").replaceFirst("(\\s*)$", "*$1");
  }

  /** How many columns the letters take: none for marks on letters, two for wide scripts. */
  private static int columns(String text) {
    return text.codePoints().map(TextBrief::columns).sum();
  }

  private static int columns(int letter) {
    if (letter < 0x300) {
      return 1;
    }
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(letter) ? 2 : 1;
    };
  }

  private static boolean isWide(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> letter >= 0x1F300 && letter <= 0x1FAFF;
    };
  }
}
