package avouch.read;

/**
 * A run of a page's text between two block boundaries.
 *
 * @param at the smallest element that holds all of it
 * @param words its words, white space folded, with their places in the page
 * @param text the same without the places
 * @param linked how many of its characters are inside links
 * @param line the words as a line of text
 */
record Piece(Surroundings at, PageWords words, String text, int linked, Line line) {
  private static final int LEAST = 25;
  private static final int MOST_COMMAS = 6;

  double linkShare() {
    return (double) linked / text.length();
  }

  /** How much the piece speaks for the element around it: long prose without links most. */
  double weight() {
    if (text.length() < LEAST || isHeading()) {
      return 0;
    }
    double plain = 1 - linkShare();
    double form =
        switch (at.tag()) {
          case "p", "pre", "blockquote", "article" -> 1;
          case "li", "td", "dd" -> 0.5;
          default -> 0.8;
        };
    return form * plain * plain * (1 + commas() + Math.min(text.length() / 100.0, 4));
  }

  private int commas() {
    int commas = 0;
    for (int i = 0; i < text.length() && commas < MOST_COMMAS; i++) {
      char c = text.charAt(i);
      commas += c == ',' || c == '，' || c == '、' ? 1 : 0;
    }
    return commas;
  }

  boolean isHeading() {
    String name = at.tag();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  boolean isProse() {
    return line.isProse() && linkShare() < 0.4;
  }
}
