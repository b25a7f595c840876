package avouch.read;

import avouch.language.Remembered;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose pattern is the whole of a line, told apart by the two letters that a line begins with:
 * most patterns begin with few.
 */
final class LineRows {
  /** Letters beyond these, and lines that begin with a mark, are tried with every row. */
  private static final int PLAIN = 128;

  /** Room for most pairs of letters that lines begin with, as a power of two. */
  private static final int PAIRS = 11;

  private final List<Row> rows;
  private final Remembered<List<Row>> byLetters;

  LineRows(List<Row> rows) {
    this.rows = rows;
    byLetters = new Remembered<>(PAIRS, letters -> beginning(rows, letters));
  }

  /** The rows of a resource of this room. */
  static LineRows of(String name) {
    return new LineRows(Row.of(name));
  }

  private static List<Row> beginning(List<Row> rows, String letters) {
    return rows.stream().filter(row -> row.mayBegin(letters)).toList();
  }

  /** The rows that a line with this head may match. */
  List<Row> beginning(String head) {
    return head.length() < 2 || !isPlain(head.charAt(0)) || !isSecond(head.charAt(1))
        ? rows
        : byLetters.of(head.substring(0, 2));
  }

  private static boolean isSecond(char letter) {
    return letter == ' ' || isPlain(letter);
  }

  private static boolean isPlain(char letter) {
    return letter < PLAIN && Character.isLetterOrDigit(letter);
  }

  /** The first row whose pattern is the whole of a line. */
  @Nullable Row of(Line line) {
    if (!line.whole()) {
      return null;
    }
    List<Row> candidates = beginning(line.head());
    if (candidates.isEmpty()) {
      return null;
    }
    return of(line, candidates, new Lowered(line.head()));
  }

  /** The same where the lowered head of the line is at hand. */
  @Nullable Row of(Line line, Lowered words) {
    return line.whole() ? of(line, beginning(line.head()), words) : null;
  }

  private static @Nullable Row of(Line line, List<Row> candidates, Lowered words) {
    for (Row row : candidates) {
      if (row.mayMatch(words) && row.in(line.head()).matches()) {
        return row;
      }
    }
    return null;
  }
}
