package avouch.app.fetch;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Letters for a parser that keeps what it has not finished: so many between two servings. */
final class Ration extends FilterReader {
  /** How many letters at the end are remembered. */
  private static final int TAIL = 1 << 10;

  private final long most;
  private final StringBuilder tail = new StringBuilder();
  private long left;

  Ration(Reader letters, long most) {
    super(letters);
    this.most = most;
    this.left = most;
  }

  void serve() {
    left = most;
  }

  /** The last letters that were read. */
  String tail() {
    return tail.toString();
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] letters, int start, int length) throws IOException {
    if (left <= 0) {
      throw new Exceeded();
    }
    int count = in.read(letters, start, length);
    left -= Math.max(0, count);
    if (count > 0) {
      tail.append(letters, start + Math.max(0, count - TAIL), Math.min(TAIL, count));
      tail.delete(0, Math.max(0, tail.length() - TAIL));
    }
    return count;
  }

  /** More letters than one item can need. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
