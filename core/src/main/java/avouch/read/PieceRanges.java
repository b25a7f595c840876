package avouch.read;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page's pieces, asked which of them an element holds and how much they tell. */
final class PieceRanges {
  private static final long BESIDE =
      Trait.all(Trait.COMMENTS, Trait.RELATED, Trait.NAV, Trait.NAVIGATION, Trait.FORM);
  private final int[] starts;
  private final int[] told;

  PieceRanges(List<Piece> pieces) {
    starts = new int[pieces.size()];
    told = new int[pieces.size() + 1];
    for (int i = 0; i < starts.length; i++) {
      Piece piece = pieces.get(i);
      starts[i] = Math.max(piece.words().start(0), i == 0 ? 0 : starts[i - 1]);
      boolean tells = piece.isProse() && (piece.at().far() & BESIDE) == 0;
      told[i + 1] = told[i] + (tells ? piece.line().words() : 0);
    }
  }

  /** The pieces that an element holds. */
  LiveEntries.Entry of(Element element) {
    int from = at(element.sourceRange().startPos());
    int end = end(element);
    return new LiveEntries.Entry(element, from, end < 0 ? starts.length : Math.max(from, at(end)));
  }

  /** How many words of sentences that are no comments stand in some pieces. */
  int words(int from, int to) {
    return told[to] - told[from];
  }

  private int at(int position) {
    int found = Arrays.binarySearch(starts, position);
    int at = found < 0 ? -found - 1 : found;
    while (at > 0 && starts[at - 1] >= position) {
      at--;
    }
    return at;
  }

  /** Where an element ends; one that nothing closes goes on to what follows it. */
  private static int end(Element element) {
    int close = element.endSourceRange().endPos();
    if (element.endSourceRange().isTracked() && close > element.sourceRange().endPos()) {
      return close;
    }
    for (@Nullable Element at = element; at != null; at = at.parent()) {
      Element next = at.nextElementSibling();
      if (next != null && next.sourceRange().isTracked()) {
        return next.sourceRange().startPos();
      }
    }
    return -1;
  }
}
