package avouch.read;

import avouch.model.Range;

/** How lines end, closing quotation marks and brackets left aside. */
final class LineEnding {
  private static final String CLOSING = "\"'”’“‘»«)]}*_";
  private static final String STOPS = ".!?。！？।؟۔";

  private LineEnding() {}

  static Line.Ending of(String text, Range range) {
    int last = range.end() - 1;
    while (last > range.start() && isClosing(text.charAt(last))) {
      last--;
    }
    char mark = last >= range.start() ? text.charAt(last) : ' ';
    if (mark == '…' || (mark == '.' && last > range.start() && text.charAt(last - 1) == '.')) {
      return Line.Ending.ELLIPSIS;
    }
    if (STOPS.indexOf(mark) >= 0) {
      return Line.Ending.SENTENCE;
    }
    return mark == ':' || mark == '：' ? Line.Ending.COLON : Line.Ending.OPEN;
  }

  private static boolean isClosing(char mark) {
    return CLOSING.indexOf(mark) >= 0 || Character.isWhitespace(mark);
  }
}
