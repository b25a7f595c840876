package avouch.claim;

import java.util.Set;

/** Verbs that tell what somebody says or thinks, not what befell anybody. */
final class Speaking {
  private static final int LONGEST = 10;
  private static final Set<String> WORDS =
      Set.of(
          "say",
          "tell",
          "add",
          "note",
          "explain",
          "ask",
          "rule",
          "believe",
          "announce",
          "confirm",
          "recall",
          "describe",
          "testify",
          "report",
          "state",
          "warn",
          "think",
          "know",
          "hear");

  private Speaking() {}

  static boolean isSaying(Line line, int i) {
    return WORDS.contains(line.lemma(i));
  }

  /** "Shot dead: Captain Ivo Marn said …": who speaks is not whom the words before tell of. */
  static boolean follows(Line line, int end) {
    int verb = end;
    while (verb < Math.min(line.size(), end + LONGEST) && !Voice.isFinite(line, verb)) {
      verb++;
    }
    boolean own = verb == end || line.lower(verb - 1).equals(",");
    return own && Voice.isFinite(line, verb) && isSaying(line, verb);
  }
}
