package avouch.claim;

import avouch.claim.Lexicon.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The words of fate in a sentence, whomever they are said of. */
final class FateWords {
  private static final Set<String> FATAL = Set.of("fatal", "fatally", "deadly", "mortally");

  private FateWords() {}

  /** The first fate that any word of a sentence tells, of whomever. */
  static Optional<Fate> anyIn(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      for (Entry entry : Lexicon.FATES.all(line, i)) {
        boolean told = !entry.word(1).equals("noun") && !line.isPossessive(i + entry.length());
        boolean does = entry.word(1).equals("befalls") && !Voice.isPassive(line, i);
        if (told && !does) {
          return Optional.of(fate(line, i, entry));
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

  /** Whether words of one kind begin at a word. */
  static boolean begins(Line line, int index, String kind) {
    return Lexicon.FATES.all(line, index).stream().anyMatch(entry -> entry.word(1).equals(kind));
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

  /** What an entry tells where it stands: a blow that is "fatal" kills. */
  static Fate fate(Line line, int index, Entry entry) {
    Fate fate = fate(entry);
    return fate == Fate.INJURED && isFatal(line, index) ? Fate.KILLED : fate;
  }

  /** "Struck Ivo Marn | in the chest, killing him": the blow has killed whom it struck. */
  static boolean killsAtOnce(Line line, int end) {
    int i = line.clauseEnd(end);
    return line.lower(i).equals(",")
        && line.lower(i + 1).equals("killing")
        && line.tag(i + 2).equals("PRP");
  }

  /** "Fatally | shot", "the fatal | shooting". */
  static boolean isFatal(Line line, int index) {
    return FATAL.contains(line.lower(index - 1));
  }
}
