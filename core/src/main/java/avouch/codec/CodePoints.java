package avouch.codec;

import avouch.model.Range;
import java.util.Arrays;

/** Turns the UTF-16 offsets of one text into offsets in Unicode code points, and back. */
public final class CodePoints {
  private static final int[] NONE = {};

  private final int length;

  /** UTF-16 positions of the second halves of surrogate pairs, ascending. */
  private final int[] seconds;

  private CodePoints(int length, int[] seconds) {
    this.length = length;
    this.seconds = seconds;
  }

  public static CodePoints of(String text) {
    int[] found = NONE;
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, count * 2));
        }
        found[count++] = i++;
      }
    }
    return new CodePoints(text.length(), Arrays.copyOf(found, count));
  }

  /** How many code points stand before a UTF-16 position; inside a pair, the pair counts. */
  public int at(int position) {
    int found = Arrays.binarySearch(seconds, position);
    int before = found >= 0 ? found : -found - 1;
    return position - before;
  }

  /** The UTF-16 position of a code point: the inverse of {@link #at}, kept inside the text. */
  public int position(int codePoint) {
    int low = 0;
    int high = seconds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (seconds[middle] - middle <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, Math.min(length, codePoint + low));
  }

  /** How many code points the whole text has. */
  public int count() {
    return length - seconds.length;
  }

  public Range of(Range range) {
    return new Range(at(range.start()), at(range.end()));
  }
}
