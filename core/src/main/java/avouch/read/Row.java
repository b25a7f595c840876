package avouch.read;

import avouch.language.Rows;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of this room with its pattern compiled. */
record Row(String id, Pattern pattern, String reason) {
  /** The rows of a resource of this room. */
  static List<Row> of(String name) {
    return Rows.of(Row.class, name).stream().map(Row::of).toList();
  }

  private static Row of(Rows.Row row) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return new Row(row.id(), Pattern.compile(row.pattern(), flags), row.value());
  }

  /** The first row whose pattern is the whole of a line. */
  static @Nullable Row whole(List<Row> rows, Line line) {
    if (line.whole()) {
      for (Row row : rows) {
        if (row.pattern.matcher(line.head()).matches()) {
          return row;
        }
      }
    }
    return null;
  }

  Matcher in(String words) {
    return pattern.matcher(words);
  }
}
