package avouch.read;

import avouch.language.Rows;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of this room with its pattern compiled.
 *
 * @param id names the row
 * @param cues words of which a line must hold one before the pattern is tried; empty for none. In
 *     the file they stand in braces before the pattern, apart by bars; a bar that is meant has a
 *     backslash before it
 * @param pattern what it reads, case ignored
 * @param reason the row's value
 */
record Row(String id, Cues cues, Pattern pattern, String reason) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  /** The rows of a resource of this room. */
  static List<Row> of(String name) {
    return Rows.of(Row.class, name).stream().map(Row::of).toList();
  }

  private static Row of(Rows.Row row) {
    String pattern = row.pattern();
    int end = pattern.startsWith("{") ? pattern.indexOf('}') : -1;
    Cues cues = end < 0 ? Cues.of(List.of()) : cues(pattern.substring(1, end));
    return new Row(
        row.id(), cues, Pattern.compile(pattern.substring(end + 1).strip(), FLAGS), row.value());
  }

  private static Cues cues(String written) {
    return Cues.of(
        Stream.of(written.split("(?<!\\\\)\\|", -1)).map(cue -> cue.replace("\\|", "|")).toList());
  }

  /** Whether a text that begins with these letters can match as a whole. */
  boolean mayBegin(String letters) {
    Matcher matcher = pattern.matcher(letters);
    return matcher.matches() || matcher.hitEnd();
  }

  /** Whether words hold one of the cues. */
  boolean mayMatch(Lowered words) {
    return cues.isEmpty() || cues.anyIn(words);
  }

  Matcher in(String words) {
    return pattern.matcher(words);
  }
}
