package avouch.model;

import java.util.Arrays;
import java.util.List;

/**
 * Where the characters of a report's clean text stand in the decoded page that it was read from,
 * and which parts of the page were left out.
 *
 * <p>The text is cut into runs. A run that is as long in the page as in the text is written there
 * character by character; of any other run (a reference such as {@code &amp;}, folded white space)
 * each character has the whole of the run's place.
 */
public final class PageOffsets {
  private final int[] texts;
  private final int[] starts;
  private final int[] ends;
  private final int[] pairs;
  private final List<Report.Block> dropped;

  private PageOffsets(Draft draft, String page, List<Report.Block> dropped) {
    this.texts = Arrays.copyOf(draft.texts, draft.runs);
    this.starts = Arrays.copyOf(draft.starts, draft.runs);
    this.ends = Arrays.copyOf(draft.ends, draft.runs);
    this.pairs = pairs(page);
    this.dropped = List.copyOf(dropped);
  }

  private PageOffsets(List<int[]> numbers, List<Report.Block> dropped) {
    this.texts = numbers.get(0).clone();
    this.starts = numbers.get(1).clone();
    this.ends = numbers.get(2).clone();
    this.pairs = numbers.get(3).clone();
    this.dropped = List.copyOf(dropped);
  }

  /** What {@link #numbers} and {@link #dropped} gave, put together again. */
  public static PageOffsets of(List<int[]> numbers, List<Report.Block> dropped) {
    return new PageOffsets(numbers, dropped);
  }

  /** All there is to it beside the parts left out, for whoever carries it elsewhere. */
  public List<int[]> numbers() {
    return List.of(texts.clone(), starts.clone(), ends.clone(), pairs.clone());
  }

  /** The parts of the page that are not the account: ranges of the page, in its order. */
  public List<Report.Block> dropped() {
    return dropped;
  }

  /**
   * The range of the page that writes a range of the text: from its first character to its last.
   */
  public Range of(Range text) {
    if (texts.length == 0) {
      return new Range(0, 0);
    }
    int first = run(text.start());
    int last = run(Math.max(text.start(), text.end() - 1));
    boolean straight = isStraight(first);
    int start = straight ? starts[first] + text.start() - texts[first] : starts[first];
    int end = isStraight(last) ? starts[last] + text.end() - texts[last] : ends[last];
    return new Range(Math.min(start, end), Math.max(start, end));
  }

  /** A range of the page, counted in Unicode code points. */
  public Range inCodePoints(Range page) {
    return new Range(point(page.start()), point(page.end()));
  }

  private int point(int position) {
    int found = Arrays.binarySearch(pairs, position);
    return position - (found >= 0 ? found : -found - 1);
  }

  private int run(int position) {
    int found = Arrays.binarySearch(texts, position);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  private boolean isStraight(int run) {
    return run + 1 < texts.length && texts[run + 1] - texts[run] == ends[run] - starts[run];
  }

  private static int[] pairs(String page) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 1; i < page.length(); i++) {
      if (Character.isLowSurrogate(page.charAt(i))
          && Character.isHighSurrogate(page.charAt(i - 1))) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Takes the places of a text's characters one after the other. */
  public static final class Draft {
    private int[] texts = new int[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int runs;
    private int length;

    /** Adds the next character of the text, which the page writes from start to before end. */
    public void add(int start, int end) {
      boolean goesOn =
          runs > 0
              && end - start == 1
              && ends[runs - 1] == start
              && ends[runs - 1] - starts[runs - 1] == length - texts[runs - 1];
      if (!goesOn) {
        open(start, end);
      }
      ends[runs - 1] = end;
      length++;
    }

    private void open(int start, int end) {
      boolean same = runs > 0 && starts[runs - 1] == start && ends[runs - 1] == end;
      if (same) {
        return;
      }
      if (runs == texts.length) {
        texts = Arrays.copyOf(texts, runs * 2);
        starts = Arrays.copyOf(starts, runs * 2);
        ends = Arrays.copyOf(ends, runs * 2);
      }
      texts[runs] = length;
      starts[runs] = start;
      runs++;
    }

    /** The offsets of all that was added, in a page with its parts left out. */
    public PageOffsets of(String page, List<Report.Block> dropped) {
      int last = runs == 0 ? 0 : ends[runs - 1];
      open(last, -1);
      ends[runs - 1] = last;
      return new PageOffsets(this, page, dropped);
    }
  }
}
