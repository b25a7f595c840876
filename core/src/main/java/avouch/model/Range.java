package avouch.model;

/**
 * A half-open range of a text.
 *
 * <p>Offsets are UTF-16 positions inside the program; the codec turns them into Unicode code points
 * when it writes.
 *
 * @param start first position inside
 * @param end first position after
 */
public record Range(int start, int end) implements Comparable<Range> {
  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: " + start + "–" + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Range other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int position) {
    return start <= position && position < end;
  }

  public boolean overlaps(Range other) {
    return start < other.end && other.start < end;
  }

  /** The smallest range that holds both. */
  public Range cover(Range other) {
    return new Range(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The words of {@code text} that this range covers. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Order by start, the shorter first. */
  @Override
  public int compareTo(Range other) {
    return start != other.start ? Integer.compare(start, other.start) : end - other.end;
  }
}
