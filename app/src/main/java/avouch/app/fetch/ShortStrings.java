package avouch.app.fetch;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * JSON whose strings end at a limit: of a longer one the rest is passed over, so that what stands
 * behind it is read.
 */
final class ShortStrings extends FilterReader {
  private static final int DIGITS = 4;

  /** An escape of which nothing but its stroke is known. */
  private static final int OPENED = DIGITS + 1;

  private final int longest;
  private boolean inString;
  private boolean within;
  private int escape;
  private int length;

  /**
   * @param longest as many characters of a string as are passed on, at most an escape more
   */
  ShortStrings(Reader json, int longest) {
    super(json);
    this.longest = longest;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] letters, int start, int count) throws IOException {
    int kept = 0;
    while (kept == 0) {
      int read = super.read(letters, start, count);
      if (read <= 0) {
        return read;
      }
      for (int i = start; i < start + read; i++) {
        if (passes(letters[i])) {
          letters[start + kept++] = letters[i];
        }
      }
    }
    return kept;
  }

  /** Whether a character is passed on; an escape is so as a whole or not at all. */
  private boolean passes(char letter) {
    if (!inString) {
      inString = letter == '"';
      length = 0;
      return true;
    }
    if (escape > 0) {
      escape = escape < OPENED ? escape - 1 : letter == 'u' ? DIGITS : 0;
    } else if (letter == '"') {
      inString = false;
      return true;
    } else {
      within = length < longest;
      escape = letter == '\\' ? OPENED : 0;
    }
    length++;
    return within;
  }
}
