package avouch.claim;

import avouch.model.Claim.Modality;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells of what a verb does to a state whether it has come about, is to come, or is only talked of.
 */
final class Prospect {
  /** Verbs before "to …" whose aim was reached. */
  private static final Set<String> DONE = Set.of("have", "force", "manage", "use", "come", "go");

  /** Prepositions before "…ing" that speak of what has come about. */
  private static final Set<String> REACHED = Set.of("by", "after", "since", "in", "on", "for");

  /** Before "to …": what somebody has undertaken. */
  private static final Set<String> MEANING =
      Set.of(
          "agree",
          "decide",
          "promise",
          "pledge",
          "vow",
          "be",
          "order",
          "vote",
          "announce",
          "about",
          "ready",
          "go");

  private static final Set<String> UNWILLING =
      Set.of(
          "delay",
          "reluctant",
          "unwilling",
          "unlikely",
          "unable",
          "hesitant",
          "refuse",
          "decline",
          "fail");

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

  private static boolean isReached(Line line, int preposition) {
    return REACHED.contains(line.lower(preposition))
        && !UNWILLING.contains(line.lemma(preposition - 1));
  }

  /**
   * Whether somebody means to do what stands as an infinitive ("will lift", "agreed to lift",
   * "Union to strike"): a trigger, a role or a decision to do it leaves that open.
   */
  private static boolean isMeant(Line line, int verb) {
    if (line.planned(verb)) {
      return true;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      if (line.lower(i).equals("to")) {
        return MEANING.contains(line.lemma(i - 1)) || line.at(0).isNoun() && isVerbless(line, i);
      }
    }
    return IntStream.range(0, verb).anyMatch(i -> line.lower(i).matches("will|shall"));
  }

  private static boolean isVerbless(Line line, int end) {
    return IntStream.range(0, end).noneMatch(line::isVerb);
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
        || gerund && !isReached(line, verb - 1)
        || isInfinitive(line, verb) && !isMeant(line, verb)
        || line.modality(verb) == Modality.POSSIBLE;
  }
}
