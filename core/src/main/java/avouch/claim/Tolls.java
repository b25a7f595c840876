package avouch.claim;

import avouch.model.Claim.Slot;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads what a death toll is said to have risen to, however much stands between. */
final class Tolls {
  private static final int FAR = 30;

  private static final Set<String> RISING =
      Set.of("rise", "reach", "climb", "increase", "grow", "jump", "stand", "pass", "hit");

  private static final Set<String> NEARLY =
      Set.of("at", "least", "more", "than", "to", "over", "about");

  private Tolls() {}

  /** "The death toll from a blast on a bus that carried the displaced has risen to | 112". */
  static Optional<Slot> before(Line line, int figure) {
    int verb = figure - 1;
    while (NEARLY.contains(line.lower(verb))) {
      verb--;
    }
    boolean rises = RISING.contains(line.lemma(verb)) && line.isVerb(verb);
    return rises && IntStream.range(Math.max(1, verb - FAR), verb).anyMatch(i -> isToll(line, i))
        ? Optional.of(Slot.KILLED)
        : Optional.empty();
  }

  private static boolean isToll(Line line, int i) {
    return line.lower(i).equals("toll") && line.lower(i - 1).equals("death");
  }
}
