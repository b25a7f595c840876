package avouch.read;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The element of a page that its prose speaks for most, and the wider one that a good deal of prose
 * is added by.
 *
 * @param best the element with most prose near it
 * @param wide the widest element around it that adds prose
 * @param most how much prose the element with most of it holds directly
 */
record Candidate(Surroundings best, Surroundings wide, double most) {
  private static final int LEVELS = 5;
  private static final long AGAINST =
      Trait.all(
          Trait.ASIDE,
          Trait.FOOTER,
          Trait.NAV,
          Trait.HIDDEN,
          Trait.COMMENTS,
          Trait.RELATED,
          Trait.ADVERT,
          Trait.SIDE,
          Trait.CONSENT,
          Trait.FOOT);

  /** Weighs all pieces for the elements around them, then chooses. */
  static Candidate of(List<Piece> pieces) {
    Map<Surroundings, Boolean> seen = new IdentityHashMap<>();
    for (Piece piece : pieces) {
      weigh(piece, seen);
    }
    Surroundings root = root(pieces.getFirst().at());
    Surroundings best = root;
    double most = 0;
    for (Piece piece : pieces) {
      Surroundings at = piece.at();
      for (int level = 0; at != null && level < LEVELS; level++) {
        if (Boolean.TRUE.equals(seen.put(at, Boolean.FALSE)) && worth(at) > most) {
          most = worth(at);
          best = at;
        }
        at = at.parent();
      }
    }
    return new Candidate(best, widened(best), Math.max(1, parentProse(best)));
  }

  private static double parentProse(Surroundings best) {
    return best.prose();
  }

  private static void weigh(Piece piece, Map<Surroundings, Boolean> seen) {
    double weight = piece.isProse() || piece.weight() < 1 ? piece.weight() : piece.weight() / 2;
    int level = 0;
    for (Surroundings at = piece.at(); at != null; at = at.parent()) {
      double near = level < LEVELS ? weight / share(level) : 0;
      at.count(piece.text().length(), piece.linked(), weight, near);
      seen.putIfAbsent(at, Boolean.TRUE);
      level++;
    }
  }

  private static double share(int level) {
    return level == 0 ? 2 : level == 1 ? 1 : level * 2;
  }

  private static double worth(Surroundings at) {
    long own = at.own();
    double likely =
        1
            + (Trait.ARTICLE.in(own) || Trait.ARTICLE_BODY.in(own) ? 0.5 : 0)
            + (Trait.BODY.in(own) ? 0.3 : 0);
    double unlikely = (at.near() & AGAINST) != 0 ? 0.4 : 1;
    return at.score() * likely * unlikely * (1 - at.linkShare());
  }

  private static Surroundings root(Surroundings inner) {
    Surroundings at = inner;
    for (Surroundings outer = at.parent(); outer != null; outer = at.parent()) {
      at = outer;
    }
    return at;
  }

  private static Surroundings widened(Surroundings best) {
    Surroundings wide = best;
    @Nullable Surroundings parent = best.parent();
    while (parent != null && parent.parent() != null) {
      if (parent.prose() > wide.prose() * 1.25 && parent.linkShare() < 0.35) {
        wide = parent;
      } else if (parent.prose() > wide.prose() * 1.02) {
        return wide;
      }
      parent = parent.parent();
    }
    return wide;
  }
}
