package avouch.claim;

import avouch.claim.Lexicon.Entry;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads what a person is called: "the victim, Ivo Marn", "Ivo Marn, one of the suspects". */
final class Epithets {
  private static final int LONGEST_PHRASE = 10;

  private Epithets() {}

  /** What the phrase says that ends in the name. */
  static Set<Fate> before(Line line, int phrase, int first) {
    Set<Fate> fates = EnumSet.noneOf(Fate.class);
    for (int i = phrase; i < first; i++) {
      for (Entry entry : Lexicon.FATES.all(line, i)) {
        int after = i + entry.length();
        if (isEpithet(entry) && after <= first && !line.isPossessive(after)) {
          fates.add(Fate.valueOf(entry.word(0)));
        }
      }
    }
    return fates;
  }

  private static boolean isEpithet(Entry entry) {
    return entry.word(1).equals("is");
  }

  /** What the first noun phrase of a stretch calls the person. */
  static Optional<Fate> in(Line line, int from, int to) {
    for (int i = from; i < Math.min(to, from + LONGEST_PHRASE); i++) {
      for (Entry entry : Lexicon.FATES.all(line, i)) {
        int after = i + entry.length();
        boolean ends = !line.isPossessive(after) && !line.tag(after).startsWith("NN");
        if (isEpithet(entry) && ends) {
          return Optional.of(Fate.valueOf(entry.word(0)));
        }
      }
      if (!goesOn(line, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean goesOn(Line line, int i) {
    boolean oneOf = line.lower(i).equals("of") && line.tag(i - 1).equals("CD");
    return oneOf
        || line.lower(i).equals("among")
        || switch (line.tag(i)) {
          case "DT", "CD", "RB", "VBN", "POS", "HYPH" -> true;
          default -> line.tag(i).startsWith("NN") || line.tag(i).startsWith("JJ");
        };
  }
}
