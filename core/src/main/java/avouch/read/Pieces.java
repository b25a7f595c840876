package avouch.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts an element's text into pieces at its block boundaries. */
final class Pieces implements NodeVisitor {
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element owner;
  private int links;
  private int linked;
  private int breaks;

  private Pieces(Element root) {
    this.owner = root;
  }

  /** The pieces of {@code root}, in the order of the page. */
  static List<Piece> of(Element root) {
    Pieces pieces = new Pieces(root);
    root.traverse(pieces);
    pieces.flush(root);
    return pieces.pieces;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links++;
      }
      if (element.normalName().equals("br")) {
        breakLine();
      } else if (isBlock(element)) {
        flush(element);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links--;
      }
      if (isBlock(element)) {
        Element parent = element.parent();
        flush(parent == null ? element : parent);
      }
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || element.normalName().equals("td");
  }

  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Lines.isSpace(c)) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
      } else {
        text.append(c);
        linked += links > 0 ? 1 : 0;
        breaks = 0;
      }
    }
  }

  /** A second line break in a row starts a new piece. */
  private void breakLine() {
    breaks++;
    if (breaks > 1) {
      flush(owner);
    } else {
      add(" ");
    }
  }

  private void flush(Element next) {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      pieces.add(new Piece(owner, words, Math.min(linked, words.length())));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
    owner = next;
  }
}
