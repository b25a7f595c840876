package avouch.reconcile;

import avouch.model.Claim.UtteranceClaim;
import avouch.model.Range;
import avouch.model.Sentence.Token;
import avouch.model.Span;
import java.util.List;

/**
 * An utterance as one report words it.
 *
 * @param claim the utterance
 * @param tokens its words where they stand
 * @param words the same, wherever they stand
 * @param named whether the words beside it name an actor as its speaker
 */
record Wording(UtteranceClaim claim, List<Token> tokens, Words words, boolean named) {
  Span span() {
    return claim.bearing().span();
  }

  String report() {
    return claim.bearing().report();
  }

  String speaker() {
    return claim.speaker();
  }

  /** Whether only a pronoun beside the words tells who says them. */
  boolean byPronoun() {
    return Statements.isPronoun(speaker()) || Statements.isByPronoun(claim);
  }

  /** Whether most of the shorter of two of one report lies in the other. */
  boolean repeats(Wording other) {
    Range a = span().range();
    Range b = other.span().range();
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return shared * 2 > Math.min(a.length(), b.length());
  }
}
