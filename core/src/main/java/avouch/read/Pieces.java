package avouch.read;

import avouch.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Cuts an element's text into pieces at its block boundaries. */
final class Pieces implements NodeFilter {
  private static final Set<String> NEVER =
      WordCount.spaced(
          """
          script style template svg math iframe object embed canvas audio video map button
          input select textarea head datalist
          """);
  private static final Set<String> FORMS =
      WordCount.spaced("a b i em strong u s sub sup br font img small big abbr cite q mark wbr");
  private static final int ACCOUNT = 600;

  /** As many pieces as are read of one page. */
  static final int MOST = 20_000;

  private final List<Piece> pieces = new ArrayList<>();
  private final SourceText source;
  private PageWords words = new PageWords();
  private Surroundings here;
  private Surroundings at;
  private int links;
  private int linked;
  private int breaks;

  private Pieces(String page, Element root) {
    this.source = new SourceText(page);
    this.here = Surroundings.root(root.normalName());
    this.at = here;
  }

  /** The pieces of {@code root}, in the order of the page. */
  static List<Piece> of(String page, Element root) {
    Pieces pieces = new Pieces(page, root);
    root.filter(pieces);
    pieces.flush();
    return pieces.pieces;
  }

  /** The words of one text node, white space folded. */
  static PageWords words(String page, TextNode node) {
    Pieces pieces = new Pieces(page, new Element("title"));
    pieces.add(node);
    pieces.words.stripEnd();
    return pieces.words;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (pieces.size() >= MOST) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode text) {
      add(text);
    } else if (node instanceof Element element && depth > 0) {
      String tag = element.normalName();
      if (NEVER.contains(tag) || (tag.equals("noscript") && isShort(element))) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element, tag);
    }
    return FilterResult.CONTINUE;
  }

  /** Whether what a page shows without scripts is a notice and no account. */
  private static boolean isShort(Element element) {
    return element.text().length() < ACCOUNT;
  }

  private void open(Element element, String tag) {
    links += tag.equals("a") ? 1 : 0;
    if (tag.equals("br")) {
      breakLine(element);
    } else if (!FORMS.contains(tag)) {
      boolean block = element.isBlock() || tag.equals("td");
      if (block) {
        flush();
      }
      here = here.inside(tag, block, Trait.of(element));
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && depth > 0) {
      String tag = element.normalName();
      links -= tag.equals("a") ? 1 : 0;
      if (!FORMS.contains(tag)) {
        if (here.isBlock()) {
          flush();
        }
        @Nullable Surroundings outer = here.parent();
        here = outer == null ? here : outer;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void add(TextNode node) {
    String value = node.getWholeText();
    SourceText.Places places = source.of(node.sourceRange(), value);
    boolean seen = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Lines.isSpace(c)) {
        space(places.start(i), places.end(i));
      } else if (!isUnseen(c)) {
        if (!seen) {
          at = words.isEmpty() ? here : at.around(here);
          seen = true;
        }
        words.add(c, places.start(i), places.end(i));
        linked += links > 0 ? 1 : 0;
        breaks = 0;
      }
    }
  }

  /** Whether a character shows nothing: a place where a word may break, or a mark of the bytes. */
  private static boolean isUnseen(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
  }

  private void space(int start, int end) {
    if (!words.isEmpty() && words.last() != ' ') {
      words.add(' ', start, end);
      linked += links > 0 ? 1 : 0;
    }
  }

  /** A second line break in a row starts a new piece. */
  private void breakLine(Element element) {
    breaks++;
    if (breaks > 1) {
      flush();
    } else {
      space(element.sourceRange().startPos(), element.sourceRange().endPos());
    }
  }

  private void flush() {
    words.stripEnd();
    if (!words.isEmpty()) {
      String text = words.text();
      Line line = Line.of(text, new Range(0, text.length()), true);
      pieces.add(new Piece(at, words, text, Math.min(linked, text.length()), line));
      words = new PageWords();
    }
    linked = 0;
    breaks = 0;
  }
}
