package avouch.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that name the author. */
final class Byline {
  static final String REASON = "byline";
  private static final int LONGEST = 200;
  private static final LineRows ROWS = LineRows.of("bylines.tsv");
  private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\W]+");
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?i).*\\b(?:staff|press|agency|agencies|news|reuters|afp|ap|desk|editor|editors|team"
              + "|reporter|correspondent|newsroom|wire|online|admin)\\b.*");

  private Byline() {}

  static boolean is(Line line) {
    return matcher(line) != null;
  }

  /** The author that a byline names, if it is a person. */
  static @Nullable String author(Line line) {
    Matcher matcher = matcher(line);
    if (matcher == null) {
      return null;
    }
    String name = matcher.group("name").strip();
    return HOUSE.matcher(name).matches() ? null : spelled(name);
  }

  private static @Nullable Matcher matcher(Line line) {
    if (!line.whole() || line.head().length() > LONGEST) {
      return null;
    }
    Row row = ROWS.of(line);
    Matcher matcher = row == null ? null : row.in(line.head());
    return matcher != null && matcher.matches() ? matcher : null;
  }

  /** A name printed all in capitals, with capitals where names have them. */
  private static String spelled(String name) {
    if (!CAPITALS.matcher(name).matches()) {
      return name;
    }
    StringBuilder spelled = new StringBuilder(name);
    for (int i = 1; i < spelled.length(); i++) {
      if (Character.isLetter(spelled.charAt(i - 1))) {
        spelled.setCharAt(i, Character.toLowerCase(spelled.charAt(i)));
      }
    }
    return spelled.toString();
  }
}
