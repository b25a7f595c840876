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
      List<List<String>> features = PieceFeatures.of(pieces, Candidate.of(pieces), hints);
      for (int i = 0; i < features.size(); i++) {
        account.set(i, PieceModel.isAccount(features.get(i)));
      }
    }
    return account;
  }
}
