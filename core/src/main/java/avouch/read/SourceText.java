package avouch.read;

import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page's source, asked which of its characters write the characters of a text node: a reference
 * such as {@code &amp;} writes one with several.
 */
final class SourceText {
  private static final int LONGEST_REFERENCE = 34;
  private final String source;

  SourceText(String source) {
    this.source = source;
  }

  /** Where each character of a text is written. */
  interface Places {
    int start(int index);

    int end(int index);
  }

  /** The places of the characters of {@code value}, which {@code range} of the source writes. */
  Places of(Range range, String value) {
    if (!range.isTracked()) {
      return new Whole(0, 0);
    }
    int start = Math.max(0, range.startPos());
    int end = Math.min(source.length(), range.endPos());
    if (end - start == value.length() && source.startsWith(value, start)) {
      return new Straight(start);
    }
    Places aligned = aligned(value, start, end);
    return aligned == null ? new Whole(start, Math.max(start, end)) : aligned;
  }

  private record Straight(int from) implements Places {
    @Override
    public int start(int index) {
      return from + index;
    }

    @Override
    public int end(int index) {
      return from + index + 1;
    }
  }

  private record Whole(int from, int to) implements Places {
    @Override
    public int start(int index) {
      return from;
    }

    @Override
    public int end(int index) {
      return to;
    }
  }

  private static final class Each implements Places {
    private final int[] starts;
    private final int[] ends;

    Each(int[] starts, int[] ends) {
      this.starts = starts;
      this.ends = ends;
    }

    @Override
    public int start(int index) {
      return starts[index];
    }

    @Override
    public int end(int index) {
      return ends[index];
    }
  }

  /** Reads source and text side by side; {@code null} where they part. */
  private @Nullable Places aligned(String value, int start, int end) {
    int[] starts = new int[value.length()];
    int[] ends = new int[value.length()];
    int at = start;
    for (int i = 0; i < value.length(); ) {
      while (at < end && source.charAt(at) == '\0') {
        at++;
      }
      if (at >= end) {
        return null;
      }
      int length = source.charAt(at) == '&' ? reference(at, end) : 1;
      String written = source.substring(at, at + length);
      String read = length == 1 ? written : Parser.unescapeEntities(written, false);
      if (length == 1 && written.charAt(0) == '\r' && value.charAt(i) == '\n') {
        read = "\n";
        length = at + 1 < end && source.charAt(at + 1) == '\n' ? 2 : 1;
      }
      if (!value.startsWith(read, i)) {
        return null;
      }
      fill(starts, ends, i, read, at, length);
      i += read.length();
      at += length;
    }
    return new Each(starts, ends);
  }

  /** Gives all characters of a reference its place, and plain characters behind it their own. */
  private void fill(int[] starts, int[] ends, int from, String read, int at, int length) {
    int tail = 0;
    while (tail < read.length() - 1
        && source.charAt(at + length - 1 - tail) == read.charAt(read.length() - 1 - tail)) {
      tail++;
    }
    int head = read.length() - tail;
    for (int k = 0; k < read.length(); k++) {
      boolean referred = k < head;
      starts[from + k] = referred ? at : at + length - read.length() + k;
      ends[from + k] = referred ? at + length - tail : at + length - read.length() + k + 1;
    }
  }

  /** How long the reference is that may stand at {@code at}. */
  private int reference(int at, int end) {
    int to = at + 1;
    int most = Math.min(end, at + LONGEST_REFERENCE);
    while (to < most
        && (Character.isLetterOrDigit(source.charAt(to)) || source.charAt(to) == '#')) {
      to++;
    }
    return (to < most && source.charAt(to) == ';' ? to + 1 : to) - at;
  }
}
