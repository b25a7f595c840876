package avouch.app.fetch;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells text files that are plainly something else: code, tables, Markdown, encoded bytes. */
final class OtherText {
  /** How many lines are looked at. */
  private static final int LINES = 200;

  private static final double CODE_SHARE = 0.3;

  /** How many plain letters no news text prints without a space. */
  private static final int UNBROKEN = 2_000;

  private static final Pattern CODE =
      Pattern.compile(
          "\\s*(?:import |from \\S+ import |def \\w+\\(|class \\w+[:({]|#include|package [\\w.]+;"
              + "|public |private |function \\w*\\(|const \\w+ =|let \\w+ =|var \\w+ =|<\\?php"
              + "|[}\\])]+[;,]?\\s*$).*|.*[;{}]\\s*|\\s*[\\w.]+\\(.*\\).*|\\s*[\\w.\\[\\]\"']+ ?[+-]?= ?\\S.*");
  private static final Pattern FENCE = Pattern.compile("\\s*```.*");
  private static final Pattern TABLE_RULE =
      Pattern.compile("\\s*\\|?\\s*:?-{3,}:?\\s*\\|[\\s:|-]*");

  private OtherText() {}

  /** What a text is instead of a report; {@code null} if nothing else. */
  static Form.@Nullable Refused refusal(String text) {
    if (isUnbroken(text)) {
      return refused("encoded bytes");
    }
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
    if (text.startsWith("#!") || isCode(lines)) {
      return refused("source code");
    }
    if (lines.stream().anyMatch(line -> matches(FENCE, line) || matches(TABLE_RULE, line))) {
      return refused("a Markdown document with code or tables");
    }
    if (isTable(lines, '\t', 2, 2) || isTable(lines, ',', 3, 4)) {
      return refused("a table");
    }
    return null;
  }

  private static Form.Refused refused(String what) {
    return new Form.Refused("not-a-report", "this looks like " + what + ", not like a report");
  }

  private static boolean isUnbroken(String text) {
    String start = text.strip();
    return start.length() > UNBROKEN
        && start.chars().limit(UNBROKEN).allMatch(letter -> letter > ' ' && letter < 0x7f);
  }

  private static boolean matches(Pattern pattern, String line) {
    return line.length() < 400 && pattern.matcher(line).matches();
  }

  private static boolean isCode(List<String> lines) {
    long code = lines.stream().filter(line -> matches(CODE, line)).count();
    return lines.size() > 2 && code > lines.size() * CODE_SHARE;
  }

  private static boolean isTable(List<String> lines, char separator, int cells, int rows) {
    long first = lines.isEmpty() ? 0 : count(lines.getFirst(), separator);
    return lines.size() >= rows
        && first >= cells
        && lines.stream().allMatch(line -> count(line, separator) == first);
  }

  private static long count(String line, char separator) {
    return line.chars().filter(letter -> letter == separator).count();
  }
}
