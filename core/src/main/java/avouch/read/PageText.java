package avouch.read;

import avouch.model.PageOffsets;
import avouch.model.Range;
import avouch.model.Report.Block;
import avouch.model.Report.Block.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The clean text of a web page: its account alone, the paragraphs apart by empty lines.
 *
 * @param text the text
 * @param blocks its blocks; none is dropped
 * @param author the author that a byline or a biography in the account names
 * @param offsets where the text stands in the page, and what was left out of it
 */
record PageText(String text, List<Block> blocks, @Nullable String author, PageOffsets offsets) {
  private static final String GAP = "\n\n";
  private static final int OPENING = 4;

  static PageText of(
      String source,
      Document document,
      List<Piece> pieces,
      PieceFeatures.PageHints hints,
      @Nullable String title) {
    BitSet account = MainText.in(pieces, hints);
    List<Piece> kept = account.stream().mapToObj(pieces::get).toList();
    PageWords all = new PageWords();
    if (title != null && kept.stream().limit(OPENING).noneMatch(piece -> isTitle(piece, title))) {
      addTitle(source, document, pieces, title, all);
    }
    addAll(kept, all);
    return cleaned(source, all, title, new ArrayList<>(beside(pieces, account)));
  }

  /**
   * Some words of a page, sorted into blocks.
   *
   * @param dropped what was left out of the page already; more may be added
   */
  static PageText cleaned(
      String source, PageWords all, @Nullable String title, List<Block> dropped) {
    TextBlocks sorted = TextBlocks.of(all.text(), title);
    PageWords clean = new PageWords();
    List<Block> blocks = clean(all, sorted.blocks(), clean, dropped);
    dropped.sort(Comparator.comparing(Block::range));
    PageOffsets.Draft draft = new PageOffsets.Draft();
    for (int i = 0; i < clean.length(); i++) {
      draft.add(clean.start(i), clean.end(i));
    }
    return new PageText(clean.text(), blocks, sorted.author(), draft.of(source, dropped));
  }

  /** The words of some pieces as paragraphs. */
  static PageWords joined(List<Piece> pieces) {
    PageWords all = new PageWords();
    addAll(pieces, all);
    return all;
  }

  private static void addAll(List<Piece> pieces, PageWords all) {
    for (Piece piece : pieces) {
      all.addBetween(all.isEmpty() ? "" : GAP);
      all.add(piece.words(), 0, piece.words().length());
    }
  }

  private static boolean isTitle(Piece piece, String title) {
    return piece.text().equalsIgnoreCase(title);
  }

  /** Copies what is not dropped; tells where in the page the rest stands. */
  private static List<Block> clean(
      PageWords all, List<Block> sorted, PageWords clean, List<Block> dropped) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : sorted) {
      Range range = block.range();
      if (block.role() == Role.DROPPED) {
        Range page = new Range(all.start(range.start()), all.end(range.end() - 1));
        dropped.add(new Block(page, Role.DROPPED, block.why()));
      } else {
        clean.addBetween(clean.isEmpty() ? "" : GAP);
        int start = clean.length();
        clean.add(all, range.start(), range.end());
        blocks.add(new Block(new Range(start, clean.length()), block.role(), ""));
      }
    }
    return blocks;
  }

  /**
   * The headline where the page shows it, else the title of its window; left out of the text if
   * neither writes it.
   */
  private static void addTitle(
      String source, Document document, List<Piece> pieces, String title, PageWords words) {
    for (Piece piece : pieces) {
      if (isTitle(piece, title)) {
        words.add(piece.words(), 0, piece.words().length());
        return;
      }
    }
    for (Piece piece : pieces) {
      int at = piece.text().indexOf(title);
      if (at >= 0 && piece.isHeading()) {
        words.add(piece.words(), at, at + title.length());
        return;
      }
    }
    Element window = document.head().selectFirst("title");
    if (window != null && window.childNodeSize() == 1 && window.childNode(0) instanceof TextNode) {
      PageWords shown = Pieces.words(source, (TextNode) window.childNode(0));
      int at = shown.text().indexOf(title);
      if (at >= 0) {
        words.add(shown, at, at + title.length());
      }
    }
  }

  /** The runs of pieces that are not the account, with the reason that most of a run has. */
  private static List<Block> beside(List<Piece> pieces, BitSet account) {
    List<Block> beside = new ArrayList<>();
    Block open = null;
    for (int i = 0; i < pieces.size(); i++) {
      if (account.get(i)) {
        open = null;
      } else {
        Piece piece = pieces.get(i);
        PageWords words = piece.words();
        Range place =
            new Range(words.start(0), Math.max(words.start(0), words.end(words.length() - 1)));
        String why = why(piece);
        if (open != null && open.why().equals(why) && open.range().end() <= place.start()) {
          beside.removeLast();
          place = open.range().cover(place);
        }
        open = new Block(place, Role.DROPPED, why);
        beside.add(open);
      }
    }
    return beside;
  }

  private static String why(Piece piece) {
    long near = piece.at().far();
    return Trait.COMMENTS.in(near)
        ? "comments"
        : Trait.NAV.in(near) || Trait.NAVIGATION.in(near)
            ? Opening.NAVIGATION
            : Trait.RELATED.in(near)
                ? "related stories"
                : Trait.SHARE.in(near)
                    ? "share and follow links"
                    : Trait.ADVERT.in(near) ? "advertisement" : "page furniture";
  }
}
