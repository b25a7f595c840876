package avouch.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose pattern is the whole of a line, told apart by the two letters that a line begins with:
 * most patterns begin with few.
 */
final class LineRows {
  /** Letters beyond these, and lines that begin with a mark, are tried with every row. */
  private static final int PLAIN = 128;

  private final List<Row> rows;

  /** By the first two letters, worked out when first met: the same whoever works it out. */
  private final @Nullable List<Row>[] byLetters;

  private LineRows(List<Row> rows) {
    this.rows = rows;
    @SuppressWarnings({"unchecked", "rawtypes"})
    @Nullable List<Row>[] none = new @Nullable List[PLAIN * PLAIN];
    byLetters = none;
  }

  /** The rows of a resource of this room. */
  static LineRows of(String name) {
    return new LineRows(Row.of(name));
  }

  /** The rows that a line with this head may match. */
  private List<Row> beginning(String head) {
    if (head.length() < 2 || !isPlain(head.charAt(0)) || !isSecond(head.charAt(1))) {
      return rows;
    }
    int at = head.charAt(0) * PLAIN + head.charAt(1);
    List<Row> found = byLetters[at];
    if (found == null) {
      String letters = head.substring(0, 2);
      found = rows.stream().filter(row -> row.mayBegin(letters)).toList();
      byLetters[at] = found;
    }
    return found;
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
    Lowered words = new Lowered(line.head());
    for (Row row : candidates) {
      if (row.mayMatch(words) && row.in(line.head()).matches()) {
        return row;
      }
    }
    return null;
  }
}
