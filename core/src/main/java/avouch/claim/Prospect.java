package avouch.claim;

import avouch.model.Claim.Modality;
import java.util.Set;

/**
 * Tells of what a verb does to a state whether it has come about, is to come, or is only talked of.
 */
final class Prospect {
  /** Verbs before "to …" whose aim was reached. */
  private static final Set<String> DONE = Set.of("have", "force", "manage", "use", "come", "go");

  /** Prepositions before "…ing" that speak of what has come about. */
  private static final Set<String> REACHED = Set.of("by", "after", "since", "in", "on", "for");

  private static final Set<String> UNWILLING =
      Set.of(
          "reluctant", "unwilling", "unlikely", "unable", "hesitant", "refuse", "decline", "fail");

  private Prospect() {}

  /** How it is put; what stands as a mere infinitive is to come. */
  static Modality of(Line line, int verb) {
    Modality modality = line.modality(verb);
    return modality == Modality.ASSERTED && isInfinitive(line, verb) ? Modality.PLANNED : modality;
  }

  private static boolean isInfinitive(Line line, int verb) {
    if (!line.tag(verb).equals("VB")) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      if (line.lemma(i).equals("do") || line.lower(i).equals("to") && isDone(line, i - 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDone(Line line, int before) {
    return DONE.contains(line.lemma(before));
  }

  /** "Wary of placing a ban", "could impose a ban": nothing that has come about or will. */
  static boolean isIdle(Line line, int verb) {
    boolean gerund = line.tag(verb).equals("VBG") && line.tag(verb - 1).equals("IN");
    boolean unwilling =
        line.lower(verb - 1).equals("to") && UNWILLING.contains(line.lemma(verb - 2));
    return unwilling
        || gerund && !REACHED.contains(line.lower(verb - 1))
        || line.modality(verb) == Modality.POSSIBLE;
  }
}
