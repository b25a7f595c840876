package avouch.read;

import java.util.BitSet;
import java.util.List;

/** Finds the pieces of a page's text that are its account. */
final class MainText {
  private MainText() {}

  /** The numbers of the pieces that are the account. */
  static BitSet in(List<Piece> pieces, PieceFeatures.PageHints hints) {
    BitSet account = new BitSet();
    if (!pieces.isEmpty()) {
      PieceFeatures features = new PieceFeatures(pieces, Candidate.of(pieces), hints);
      FeatureSet found = new FeatureSet();
      for (int i = 0; i < pieces.size(); i++) {
        found.clear();
        features.at(i, found);
        account.set(i, PieceModel.isAccount(found));
      }
    }
    return account;
  }
}
