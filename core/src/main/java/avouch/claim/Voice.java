package avouch.claim;

import java.util.Set;

/** Tells of a verb whether it is passive, finite, and whose it is. */
final class Voice {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
  private static final Set<String> SUBORDINATING =
      Set.of("after", "when", "while", "because", "before", "once", "if", "although", "though");
  private static final Set<String> DENYING = Set.of("not", "n't", "never", "nearly", "almost");

  private Voice() {}

  /** Whether a transitive verb is said of whom it befell. */
  static boolean isPassive(Line line, int verb) {
    return isPassive(line, verb, verb + 1);
  }

  /** The same of several words with a verb ahead ("gunned down"), which end at an index. */
  static boolean isPassive(Line line, int verb, int end) {
    int i = verb - 1;
    while (i >= 0
        && (line.tag(i).startsWith("RB") || line.tag(i).equals("CC") || isSameGroup(line, i))) {
      i--;
    }
    if (line.lemma(i).equals("be") || line.lemma(i).equals("get")) {
      return !line.tag(verb).equals("VBG") || line.lower(i).equals("being");
    }
    boolean perfect = line.lemma(i).equals("have");
    boolean participle = line.tag(verb).equals("VBN") || line.tag(verb).equals("VBD");
    return participle && !perfect && !hasObject(line, end) && !line.tag(verb + 1).equals("CC");
  }

  private static boolean isSameGroup(Line line, int i) {
    boolean be = line.lemma(i).equals("be") || line.lemma(i).equals("get");
    return !be && (line.tag(i).equals("VBN") || line.tag(i).equals("VBD"));
  }

  static boolean hasObject(Line line, int i) {
    String tag = line.tag(i);
    return tag.startsWith("NN")
        || tag.startsWith("PRP")
        || tag.equals("DT")
        || tag.equals("CD")
        || tag.startsWith("JJ");
  }

  static boolean isFinite(Line line, int i) {
    return switch (line.tag(i)) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  static boolean isVerbless(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (isFinite(line, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an auxiliary helps another verb: "had been shot", but not "had a gun". */
  static boolean isHelping(Line line, int verb) {
    return line.isAuxiliary(verb)
        && !(line.lemma(verb).equals("have") && hasObject(line, verb + 1));
  }

  /** Whether somebody else than the person does what a verb says. */
  static boolean hasOtherSubject(Line line, int first, int verb) {
    boolean ordered = line.tag(verb).equals("VB") && line.lower(verb - 1).equals("to");
    if (ordered && verb - 2 > first && Set.of("NNP", "PRP").contains(line.tag(verb - 2))) {
      return true; // "a judge ordered Ivo Marn to be held"
    }
    int i = verb - 1;
    while (i > first && (line.tag(i).startsWith("RB") || line.isAuxiliary(i) || line.isVerb(i))) {
      i--;
    }
    String tag = line.tag(i);
    boolean aside = tag.equals(",") || tag.equals(")") || tag.equals("-RRB-");
    boolean relative = tag.equals("WP") || tag.equals("WDT");
    boolean aged = line.lower(i).endsWith("-old");
    boolean noun = aged || tag.startsWith("NN") || tag.equals("PRP") || tag.equals("CD");
    boolean finite = !line.tag(verb).equals("VBG") && !line.tag(verb).equals("VBN");
    boolean aided = i < verb - 1 && line.isVerb(i + 1) && !line.tag(i + 1).equals("VBN");
    boolean same = PRONOUNS.contains(line.lower(i)) && mayBe(line.lower(first), line.lower(i));
    return (noun || relative || aside) && (finite || aided) && !same || areOthers(line, i, verb);
  }

  /** "Ivo Marn met the widows of sailors | killed": what is said of other people. */
  private static boolean areOthers(Line line, int noun, int verb) {
    String lemma = line.lemma(noun);
    boolean people = Victims.isPeople(lemma) || PersonNouns.has(lemma) || lemma.equals("personnel");
    return noun == verb - 1
        && line.tag(noun).startsWith("NN")
        && line.tag(verb).equals("VBN")
        && people;
  }

  /** Whether a pronoun may mean the one person whom other words mean: "he … she" are two. */
  private static boolean mayBe(String person, String pronoun) {
    return !PRONOUNS.contains(person) || person.equals(pronoun);
  }

  /** Whether a clause of its own begins between a person and a verb: "after his friend was". */
  static boolean isInOwnClause(Line line, int from, int verb) {
    for (int i = from; i < verb; i++) {
      if (isSubordinating(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word may begin a clause of its own ("when the roof gave way"). */
  static boolean isSubordinating(Line line, int i) {
    return SUBORDINATING.contains(line.lower(i));
  }

  /** Whether a verb tells of what did not or only nearly happen ("was not hurt"). */
  static boolean isDenied(Line line, int from, int verb) {
    for (int k = verb - 1; k >= Math.max(from, verb - 3); k--) {
      if (DENYING.contains(line.lower(k))) {
        return true;
      }
      if (!line.isAuxiliary(k) && !line.tag(k).startsWith("RB")) {
        return false;
      }
    }
    return line.isAuxiliary(verb) && DENYING.contains(line.lower(verb + 1));
  }

  /** Whether a word only describes the noun behind it ("his dying friend"). */
  static boolean isAttributive(Line line, int word) {
    boolean owned = line.tag(word - 1).equals("PRP$") || line.tag(word - 1).equals("DT");
    return owned && line.tag(word + 1).startsWith("NN");
  }
}
