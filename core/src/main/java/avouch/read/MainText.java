package avouch.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element of a page that holds its main text, and the pieces of text in it. */
final class MainText {
  private static final List<Row> LIKELY = Row.of("likely.tsv");
  private static final int LEVELS = 5;
  private static final int ENOUGH = 200;
  private final Map<Element, Mass> masses = new IdentityHashMap<>();
  private final Map<String, Boolean> likely = new HashMap<>();
  private final List<Element> elements = new ArrayList<>();

  private MainText() {}

  /** What the pieces in one element come to. */
  private static final class Mass {
    private double score;
    private double prose;
    private int length;
    private int linked;

    double plain() {
      return length == 0 ? 1 : 1 - (double) linked / length;
    }
  }

  /** The pieces of the main text; {@code page} is pruned on the way. */
  static List<Piece> of(Document page) {
    Element body = page.body();
    Pruning.prune(body);
    List<Piece> all = Pieces.of(body);
    MainText main = new MainText();
    all.forEach(main::weigh);
    List<Piece> pieces = within(main.best(body), all);
    return length(pieces) < ENOUGH ? prose(all) : pieces;
  }

  private void weigh(Piece piece) {
    double weight = piece.weight();
    int level = 0;
    for (Element at = piece.owner(); at != null; at = at.parent()) {
      Mass mass = masses.get(at);
      if (mass == null) {
        mass = new Mass();
        masses.put(at, mass);
        elements.add(at);
      }
      mass.length += piece.text().length();
      mass.linked += piece.linked();
      mass.prose += weight;
      mass.score += level < LEVELS ? weight / share(level) : 0;
      level++;
    }
  }

  private static double share(int level) {
    return level == 0 ? 2 : level == 1 ? 1 : level * 2;
  }

  private Element best(Element body) {
    Element best = body;
    double most = 0;
    for (Element element : elements) {
      Mass mass = mass(element);
      double score = mass.score * likely(element) * mass.plain();
      if (score > most) {
        most = score;
        best = element;
      }
    }
    return widened(best, body);
  }

  private Mass mass(Element element) {
    return masses.getOrDefault(element, new Mass());
  }

  private double likely(Element element) {
    boolean marked =
        element.normalName().equals("article") || element.attr("itemprop").contains("articleBody");
    String names = element.className() + ' ' + element.id();
    boolean named =
        names.length() > 1
            && names.length() < Line.READ
            && likely.computeIfAbsent(
                names, key -> LIKELY.stream().anyMatch(row -> row.in(key).find()));
    return 1 + (marked ? 0.5 : 0) + (named ? 0.3 : 0);
  }

  /** The widest element around the best one that a good deal of prose is added by. */
  private Element widened(Element best, Element body) {
    Element wide = best;
    @Nullable Element parent = best.equals(body) ? null : best.parent();
    while (parent != null && !parent.equals(body)) {
      double inside = mass(wide).prose;
      double around = mass(parent).prose;
      if (around > inside * 1.25 && mass(parent).plain() > 0.65) {
        wide = parent;
      } else if (around > inside * 1.02) {
        return wide;
      }
      parent = parent.parent();
    }
    return wide;
  }

  private static List<Piece> within(Element root, List<Piece> all) {
    return all.stream()
        .filter(piece -> isIn(piece.owner(), root))
        .filter(MainText::isText)
        .toList();
  }

  private static boolean isIn(Element element, Element root) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(root)) {
        return true;
      }
    }
    return false;
  }

  private static List<Piece> prose(List<Piece> all) {
    return all.stream()
        .filter(piece -> piece.weight() > 1 || piece.isHeading())
        .filter(MainText::isText)
        .toList();
  }

  /** Whether a piece is no list of links. */
  private static boolean isText(Piece piece) {
    return piece.linkShare() < 0.5 || (piece.text().length() > 120 && piece.linkShare() < 0.8);
  }

  private static int length(List<Piece> pieces) {
    return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
  }
}
