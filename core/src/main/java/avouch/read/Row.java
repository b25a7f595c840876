package avouch.read;

import avouch.language.Rows;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of this room with its pattern compiled.
 *
 * @param id names the row
 * @param cues words of which a line must hold one before the pattern is tried; empty for none. In
 *     the file they stand in braces before the pattern, apart by bars
 * @param pattern what it reads, case ignored
 * @param reason the row's value
 */
record Row(String id, List<String> cues, Pattern pattern, String reason) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  /** The rows of a resource of this room. */
  static List<Row> of(String name) {
    return Rows.of(Row.class, name).stream().map(Row::of).toList();
  }

  private static Row of(Rows.Row row) {
    String pattern = row.pattern();
    int end = pattern.startsWith("{") ? pattern.indexOf('}') : -1;
    List<String> cues = end < 0 ? List.of() : List.of(pattern.substring(1, end).split("\\|", -1));
    return new Row(
        row.id(), cues, Pattern.compile(pattern.substring(end + 1).strip(), FLAGS), row.value());
  }

  /** Whether a text that begins with these letters can match as a whole. */
  boolean mayBegin(String letters) {
    Matcher matcher = pattern.matcher(letters);
    return matcher.matches() || matcher.hitEnd();
  }

  /** Whether words hold one of the cues. */
  boolean mayMatch(Lowered words) {
    for (int i = 0; i < cues.size(); i++) {
      if (words.holds(cues.get(i))) {
        return true;
      }
    }
    return cues.isEmpty();
  }

  Matcher in(String words) {
    return pattern.matcher(words);
  }
}
