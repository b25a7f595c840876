package avouch.claim;

import avouch.claim.Lexicon.Entry;
import avouch.model.Claim;
import avouch.model.Claim.CauseClaim;
import avouch.model.Mention;
import avouch.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads why something happened: what stands behind "because of", "sparked by", "over". */
final class CauseClaims {
  private static final int REACH = 6;
  private static final int LONGEST = 14;
  private static final Set<String> RISING =
      Set.of("protest", "strike", "unrest", "clash", "resignation", "trial");
  private static final Set<String> HAPPENING =
      Set.of(
          "happen", "occur", "begin", "start", "erupt", "break", "come", "take", "follow", "arise",
          "flare", "spread", "call", "hold", "stage");

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
    if (tellsNothing(line, from, to)) {
      return Optional.empty();
    }
    return EventWords.nearest(line, index - 1, REACH)
        .filter(event -> event.index() < index)
        .filter(event -> !event.kind().equals(EventWords.ANNOUNCEMENT))
        .filter(event -> fits(line, entry, index, event))
        .map(
            event ->
                new CauseClaim(
                    line.bearing(cause, line.modality(index)), event.kind(), line.words(cause)));
  }

  /** "Over the past months" is a time; "due to the fact that" and a bare "it" explain nothing. */
  private static boolean tellsNothing(Line line, int from, int to) {
    Range cause = line.range(from, to);
    boolean time =
        line.mentions(Mention.Time.class).anyMatch(named -> named.range().overlaps(cause));
    boolean pointing =
        IntStream.range(from, to).anyMatch(i -> line.lemma(i).equals("fact"))
            || line.tag(from).equals("PRP");
    boolean background = Background.overYears(line) || line.longAgo().isPresent();
    return time || pointing || background;
  }

  /** "Over" and "against" tell why people rise; other words, why what their verb tells happened. */
  private static boolean fits(Line line, Entry entry, int index, EventWords.Found event) {
    boolean infinitive = line.tag(event.index()).equals("VB");
    if (line.lower(index).equals("against")) {
      return !infinitive && event.kind().equals("protest");
    }
    if (entry.id().equals("over")) {
      return !infinitive && RISING.contains(event.kind());
    }
    int verb = index - 1;
    while (verb > event.index() && !isOfItsOwn(line, verb)) {
      verb--;
    }
    return verb <= event.index() || HAPPENING.contains(line.lemma(verb));
  }

  private static boolean isOfItsOwn(Line line, int index) {
    return line.isVerb(index) && !line.isAuxiliary(index);
  }

  private static int phraseEnd(Line line, int from) {
    int end = from;
    int noun = from;
    int joint = -1;
    while (end < Math.min(line.size(), from + LONGEST) && inPhrase(line, end)) {
      if (line.at(end).isNoun()) {
        noun = end + 1;
      } else if (line.tag(end).equals("CC")) {
        joint = noun;
      }
      end++;
    }
    return joint > from && isFinite(line, end) ? joint : noun;
  }

  /** "Because of smoke | and the mayor added": a verb behind the phrase has its own subject. */
  private static boolean isFinite(Line line, int index) {
    return switch (line.tag(index)) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
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
