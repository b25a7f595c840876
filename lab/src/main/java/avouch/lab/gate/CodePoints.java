package avouch.lab.gate;

import avouch.model.Range;

/** The way between the program's UTF-16 positions and the code points that gold counts in. */
final class CodePoints {
  private final int[] point;

  private CodePoints(int[] point) {
    this.point = point;
  }

  static CodePoints of(String text) {
    int[] point = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      point[i] = count;
      if (!Character.isLowSurrogate(text.charAt(i))) {
        count++;
      }
    }
    point[text.length()] = count;
    return new CodePoints(point);
  }

  Range range(Range utf16) {
    return new Range(at(utf16.start()), at(utf16.end()));
  }

  /** The code point at a position; a low surrogate counts with its high one. */
  private int at(int position) {
    return position == 0 ? 0 : point[position];
  }
}
