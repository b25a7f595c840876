package avouch.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands before and after each piece of a page, as features. */
final class PieceNeighbours {
  private static final int FAR = 9;
  private static final List<String> KINDS =
      List.of("none", "link", "heading", "prose", "short", "long");
  private static final List<String> STEPS = List.of("none", "1", "2", "3", "5");
  private static final List<String> KINSHIPS = List.of("none", "twin", "sibling", "other");
  private static final int SHORT = 40;
  private final int before;
  private final int after;
  private final int before2;
  private final int after2;
  private final int between;
  private final int proseBefore;
  private final int proseAfter;
  private final int sameBefore;
  private final int sameAfter;

  PieceNeighbours(FeatureNames names) {
    before = names.add("before-", KINDS);
    after = names.add("after-", KINDS);
    before2 = names.add("before2-", KINDS);
    after2 = names.add("after2-", KINDS);
    between = names.add("between-", pairs());
    proseBefore = names.add("prose-before-", STEPS);
    proseAfter = names.add("prose-after-", STEPS);
    sameBefore = names.add("same-before-", KINSHIPS);
    sameAfter = names.add("same-after-", KINSHIPS);
  }

  private static List<String> pairs() {
    List<String> pairs = new ArrayList<>();
    for (String first : KINDS) {
      for (String second : KINDS) {
        pairs.add(first + '-' + second);
      }
    }
    return pairs;
  }

  /** The kinds of pieces, two of no kind before the first and after the last. */
  static int[] kinds(List<Piece> pieces) {
    int[] kinds = new int[pieces.size() + 4];
    for (int i = 0; i < pieces.size(); i++) {
      kinds[i + 2] = KINDS.indexOf(kind(pieces.get(i)));
    }
    return kinds;
  }

  private static String kind(Piece piece) {
    if (piece.linkShare() > 0.6) {
      return "link";
    }
    return piece.isHeading()
        ? "heading"
        : piece.isProse() ? "prose" : piece.text().length() < SHORT ? "short" : "long";
  }

  /** Adds the features of the piece of number {@code index}. */
  void add(List<Piece> pieces, int[] kinds, int index, FeatureSet found) {
    int at = index + 2;
    found.add(before + kinds[at - 1]);
    found.add(after + kinds[at + 1]);
    found.add(before2 + kinds[at - 2]);
    found.add(after2 + kinds[at + 2]);
    found.add(between + kinds[at - 1] * KINDS.size() + kinds[at + 1]);
    found.add(proseBefore + prose(pieces, index, -1));
    found.add(proseAfter + prose(pieces, index, 1));
    found.add(sameBefore + same(pieces, index, index - 1));
    found.add(sameAfter + same(pieces, index, index + 1));
  }

  /** How far the next piece of prose lies, in steps. */
  private static int prose(List<Piece> pieces, int index, int step) {
    int far = 1;
    for (int i = index + step; i >= 0 && i < pieces.size() && far < FAR; i += step) {
      if (pieces.get(i).isProse()) {
        return far < 3 ? far : far < 5 ? 3 : 4;
      }
      far++;
    }
    return 0;
  }

  private static int same(List<Piece> pieces, int index, int other) {
    if (other < 0 || other >= pieces.size()) {
      return 0;
    }
    Surroundings a = pieces.get(index).at();
    Surroundings b = pieces.get(other).at();
    @Nullable Surroundings parent = a.parent();
    boolean siblings = parent != null && parent == b.parent();
    return siblings ? (a.tag().equals(b.tag()) ? 1 : 2) : 3;
  }
}
