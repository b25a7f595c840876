package avouch.claim;

import avouch.claim.Lexicon.Entry;
import avouch.model.Claim;
import avouch.model.Claim.CauseClaim;
import avouch.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads why something happened: what stands behind "because of", "sparked by", "over". */
final class CauseClaims {
  private static final int REACH = 6;
  private static final int LONGEST = 14;

  private CauseClaims() {}

  static Stream<Claim> in(Line line) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      Optional<Entry> entry = Lexicon.CAUSES.at(line, i);
      if (entry.isPresent()) {
        claim(line, i, entry.get()).ifPresent(claims::add);
      }
    }
    return claims.stream();
  }

  private static Optional<Claim> claim(Line line, int index, Entry entry) {
    int from = index + entry.length();
    int to = phraseEnd(line, from);
    if (to <= from || !line.at(to - 1).isNoun() || line.tag(from).equals("CD")) {
      return Optional.empty();
    }
    Range cause = line.range(from, to);
    return EventWords.nearest(line, index - 1, REACH)
        .filter(event -> event.index() < index)
        .filter(event -> !event.kind().equals(EventWords.ANNOUNCEMENT))
        .map(
            event ->
                new CauseClaim(
                    line.bearing(cause, line.modality(index)), event.kind(), line.words(cause)));
  }

  private static int phraseEnd(Line line, int from) {
    int end = from;
    int noun = from;
    while (end < Math.min(line.size(), from + LONGEST) && inPhrase(line, end)) {
      if (line.at(end).isNoun()) {
        noun = end + 1;
      }
      end++;
    }
    return noun;
  }

  private static boolean inPhrase(Line line, int index) {
    return switch (line.tag(index)) {
      case "DT",
          "JJ",
          "JJR",
          "NN",
          "NNS",
          "NNP",
          "NNPS",
          "IN",
          "PRP$",
          "POS",
          "VBN",
          "VBG",
          "CC",
          "RB",
          "CD" ->
          true;
      default -> false;
    };
  }
}
