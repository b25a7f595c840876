package avouch.claim;

import avouch.claim.Lexicon.Entry;
import avouch.model.Claim.Slot;
import avouch.model.Mention.Figure;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the hurt are taken. */
final class Hospitals {
  private static final int LONGEST = 10;
  private static final Set<String> WORDS =
      Set.of("hospital", "hospitals", "medical", "clinic", "infirmary", "trauma", "health");

  private static final int ILL = 6;
  private static final Set<String> BEARING = Set.of("suffer", "sustain");
  private static final Set<String> ILLNESSES =
      Set.of(
          "cancer",
          "ailment",
          "disease",
          "illness",
          "leukemia",
          "diabetes",
          "failure",
          "attack",
          "stroke",
          "fever",
          "flu",
          "virus",
          "depression",
          "hunger",
          "loss",
          "defeat",
          "setback",
          "casualty",
          "damage");

  private static final Set<String> SUBJECTS = Set.of("they", "both", "all", "he", "she", "each");

  private Hospitals() {}

  static boolean isOne(String word) {
    return WORDS.contains(word);
  }

  /** "was taken to" tells of an injury only where a hospital follows. */
  static boolean follow(Line line, Entry entry, int i) {
    if (BEARING.contains(entry.lemmas().getFirst()) || entry.lemmas().getFirst().equals("treat")) {
      return !isIllness(line, i + entry.length());
    }
    if (!entry.lemmas().getLast().equals("to")) {
      return true;
    }
    return within(line, i + entry.length());
  }

  /** Whether "to a hospital" follows or, for those who are put there, "in" one. */
  static boolean follow(Line line, int end) {
    return Set.of("to", "in").contains(line.lower(end)) && within(line, end + 1);
  }

  /** "Two were taken to a hospital, where they died": killed, not injured. */
  static @Nullable Slot died(Line line, Figure figure, @Nullable Slot slot) {
    int from = line.indexAt(figure.range().end());
    for (int i = from; slot == Slot.INJURED && i < line.size(); i++) {
      if (line.lower(i).equals("where") && within(line, Math.max(from, i - LONGEST))) {
        return diesIn(line, i) ? Slot.KILLED : slot;
      }
    }
    return slot;
  }

  private static boolean diesIn(Line line, int where) {
    if (!SUBJECTS.contains(line.lower(where + 1))) {
      return false;
    }
    for (int i = where + 2; i < Math.min(line.size(), where + LONGEST); i++) {
      boolean dead = line.lower(i).equals("dead") && line.lemma(i - 1).equals("pronounce");
      if (dead || Set.of("die", "succumb").contains(line.lemma(i))) {
        return true;
      }
      if (line.isBreak(i)) {
        return false;
      }
    }
    return false;
  }

  /** "Is suffering from cancer", "treated for a fever": nobody hurt him. */
  private static boolean isIllness(Line line, int from) {
    int head = from;
    while (head < from + ILL && !line.tag(head).startsWith("NN") && !line.isBreak(head)) {
      head++;
    }
    while (line.tag(head + 1).startsWith("NN")) {
      head++;
    }
    return ILLNESSES.contains(line.lemma(head));
  }

  private static boolean within(Line line, int from) {
    for (int k = from; k < Math.min(line.size(), from + LONGEST); k++) {
      if (WORDS.contains(line.lower(k))) {
        return true;
      }
    }
    return false;
  }
}
