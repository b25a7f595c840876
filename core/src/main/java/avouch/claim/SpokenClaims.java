package avouch.claim;

import avouch.model.Claim;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.Modality;
import avouch.model.Claim.UtteranceClaim;
import avouch.model.Mention;
import avouch.model.Sentence;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads every quote with a speaker as an utterance. */
final class SpokenClaims {
  private SpokenClaims() {}

  static Stream<Claim> in(Account account) {
    return account.reading().all(Mention.Quote.class).flatMap(quote -> claim(account, quote));
  }

  /** "Denied that …" takes the words back. */
  private static Modality modality(Account account, Mention.Quote quote) {
    boolean denied =
        quote.cue() != null
            && account.reading().words(quote.cue()).toLowerCase(Locale.ROOT).startsWith("den");
    return denied ? Modality.DENIED : Modality.ASSERTED;
  }

  private static Stream<Claim> claim(Account account, Mention.Quote quote) {
    Sentence sentence = account.reading().sentenceAt(quote.range()).orElse(null);
    if (sentence == null) {
      return Stream.empty();
    }
    return account.source(quote).stream()
        .map(
            source -> {
              Bearing bearing = account.bearing(quote.range(), sentence, modality(account, quote));
              return new UtteranceClaim(bearing, source.settled(), quote.direct());
            });
  }
}
