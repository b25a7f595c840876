package avouch.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose pattern is the whole of a line, told apart by the letter that a line begins with: most
 * patterns begin with few.
 */
final class LineRows {
  /** Letters beyond these, and lines that begin with a mark, are tried with every row. */
  private static final int PLAIN = 128;

  private final List<Row> rows;
  private final List<List<Row>> byLetter = new ArrayList<>(PLAIN);

  private LineRows(List<Row> rows) {
    this.rows = rows;
    for (char letter = 0; letter < PLAIN; letter++) {
      byLetter.add(Character.isLetterOrDigit(letter) ? beginning(letter) : rows);
    }
  }

  /** The rows of a resource of this room. */
  static LineRows of(String name) {
    return new LineRows(Row.of(name));
  }

  private List<Row> beginning(char letter) {
    return rows.stream().filter(row -> row.mayBegin(letter)).toList();
  }

  /** The first row whose pattern is the whole of a line. */
  @Nullable Row of(Line line) {
    if (!line.whole()) {
      return null;
    }
    char first = line.head().charAt(0);
    List<Row> candidates = first < PLAIN ? byLetter.get(first) : rows;
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
