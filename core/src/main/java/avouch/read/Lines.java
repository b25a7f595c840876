package avouch.read;

import avouch.model.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text, each without the white space around it; where a text was wrapped at a
 * margin, its paragraphs.
 */
final class Lines {
  private static final int MARGIN_LEAST = 50;
  private static final int MARGIN_MOST = 110;

  private Lines() {}

  static List<Line> of(String text) {
    List<Range> ranges = ranges(text);
    List<Range> cut = isWrapped(text, ranges) ? joined(text, ranges) : ranges;
    List<Line> lines = new ArrayList<>(cut.size());
    for (int i = 0; i < cut.size(); i++) {
      lines.add(Line.of(text, cut.get(i), i == 0 || gapBetween(text, cut.get(i - 1), cut.get(i))));
    }
    return lines;
  }

  private static List<Range> ranges(String text) {
    List<Range> ranges = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isBreak(text.charAt(at))) {
        addTrimmed(text, start, at, ranges);
        start = at + 1;
      }
    }
    return ranges;
  }

  private static void addTrimmed(String text, int from, int to, List<Range> ranges) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      ranges.add(new Range(start, end));
    }
  }

  static boolean isSpace(char c) {
    return c < '\u007f'
        ? c <= ' ' && (c == ' ' || c >= '\t' && c <= '\r' || c >= '\u001c' || c == '\0')
        : isRareSpace(c);
  }

  private static boolean isRareSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\u2060'
        || c == '\ufeff';
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static boolean gapBetween(String text, Range before, Range after) {
    int breaks = 0;
    for (int at = before.end(); at < after.start(); at++) {
      if (isBreak(text.charAt(at)) && !(text.charAt(at) == '\n' && text.charAt(at - 1) == '\r')) {
        breaks++;
      }
    }
    return breaks > 1;
  }

  /** Whether most lines stop at a margin in the middle of a sentence. */
  private static boolean isWrapped(String text, List<Range> ranges) {
    int inside = 0;
    int running = 0;
    for (int i = 0; i + 1 < ranges.size(); i++) {
      if (!gapBetween(text, ranges.get(i), ranges.get(i + 1))) {
        inside++;
        running += runsOn(text, ranges.get(i), ranges.get(i + 1)) ? 1 : 0;
      }
    }
    return inside >= 4 && running * 10 >= inside * 6 && inside * 2 >= ranges.size();
  }

  private static boolean runsOn(String text, Range line, Range next) {
    return line.length() >= MARGIN_LEAST
        && line.length() <= MARGIN_MOST
        && LineEnding.of(text, line) == Line.Ending.OPEN
        && next.length() <= MARGIN_MOST;
  }

  private static List<Range> joined(String text, List<Range> ranges) {
    List<Range> joined = new ArrayList<>();
    for (Range range : ranges) {
      Range before = joined.isEmpty() ? null : joined.getLast();
      if (before != null && !gapBetween(text, before, range) && !isIndented(text, range)) {
        joined.set(joined.size() - 1, before.cover(range));
      } else {
        joined.add(range);
      }
    }
    return joined;
  }

  private static boolean isIndented(String text, Range range) {
    return range.start() >= 2
        && text.charAt(range.start() - 1) == ' '
        && text.charAt(range.start() - 2) == ' ';
  }
}
