package avouch.claim;

import avouch.claim.Lexicon.Entry;
import java.util.Optional;
import java.util.function.Predicate;

/** The words of fate in a sentence, whomever they are said of. */
final class FateWords {
  private FateWords() {}

  /** The first fate that any word of a sentence tells, of whomever. */
  static Optional<Fate> anyIn(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      for (Entry entry : Lexicon.FATES.all(line, i)) {
        boolean told = !entry.word(1).equals("noun") && !line.isPossessive(i + entry.length());
        boolean does = entry.word(1).equals("befalls") && !Voice.isPassive(line, i);
        if (told && !does) {
          return Optional.of(fate(entry));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether any word of a sentence can tell of some fate. */
  static boolean tells(Line line, Predicate<Fate> wanted) {
    for (int i = 0; i < line.size(); i++) {
      for (Entry entry : Lexicon.FATES.all(line, i)) {
        if (wanted.test(fate(entry))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the words from one on tell that somebody died. */
  static boolean isToldToDie(Line line, int from) {
    for (int i = from; i < line.clauseEnd(from); i++) {
      for (Entry entry : Lexicon.FATES.all(line, i)) {
        if (fate(entry) == Fate.KILLED && entry.word(1).equals("does")) {
          return true;
        }
      }
    }
    return false;
  }

  /** What an entry of the words of fate tells. */
  static Fate fate(Entry entry) {
    return Fate.valueOf(entry.word(0));
  }
}
