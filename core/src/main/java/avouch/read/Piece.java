package avouch.read;

import org.jsoup.nodes.Element;

/**
 * A run of a page's text between two block boundaries.
 *
 * @param owner the block element that holds it
 * @param text its words, white space folded
 * @param linked how many of its characters are inside links
 */
record Piece(Element owner, String text, int linked) {
  double linkShare() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  /** How much the piece speaks for the element around it: long prose without links most. */
  double weight() {
    if (text.length() < 25 || isHeading()) {
      return 0;
    }
    double plain = 1 - linkShare();
    long commas = text.chars().filter(c -> c == ',' || c == '，' || c == '、').count();
    double form =
        switch (owner.normalName()) {
          case "p", "pre", "blockquote", "article" -> 1;
          case "li", "td", "dd" -> 0.5;
          default -> 0.8;
        };
    return form * plain * plain * (1 + Math.min(commas, 6) + Math.min(text.length() / 100.0, 4));
  }

  boolean isHeading() {
    String name = owner.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }
}
