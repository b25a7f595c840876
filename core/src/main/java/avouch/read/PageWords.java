package avouch.read;

import java.util.Arrays;

/**
 * Words of a page in the order of the text, each character with the place in the page's source that
 * writes it.
 */
final class PageWords {
  private static final int FIRST = 64;
  private char[] text = new char[FIRST];
  private int length;
  private int[] starts = new int[FIRST];
  private int[] ends = new int[FIRST];

  /** Adds a character that the source writes from {@code start} to before {@code end}. */
  void add(char c, int start, int end) {
    int at = length++;
    if (at == starts.length) {
      text = Arrays.copyOf(text, at * 2);
      starts = Arrays.copyOf(starts, at * 2);
      ends = Arrays.copyOf(ends, at * 2);
    }
    starts[at] = start;
    ends[at] = end;
    text[at] = c;
  }

  /** Adds part of other words. */
  void add(PageWords other, int from, int to) {
    for (int i = from; i < to; i++) {
      add(other.text[i], other.starts[i], other.ends[i]);
    }
  }

  /** Adds characters that the source does not write: they stand at its last place. */
  void addBetween(String words) {
    int at = length == 0 ? 0 : ends[length - 1];
    for (int i = 0; i < words.length(); i++) {
      add(words.charAt(i), at, at);
    }
  }

  /** Cuts white space off the end. */
  void stripEnd() {
    while (length > 0 && Lines.isSpace(text[length - 1])) {
      length--;
    }
  }

  boolean isEmpty() {
    return length == 0;
  }

  int length() {
    return length;
  }

  char last() {
    return text[length - 1];
  }

  String text() {
    return new String(text, 0, length);
  }

  /** Where the source starts to write the character at {@code index}. */
  int start(int index) {
    return starts[index];
  }

  /** Where the source ends to write the character at {@code index}. */
  int end(int index) {
    return ends[index];
  }
}
