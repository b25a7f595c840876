package avouch.claim;

import avouch.model.Mention.Figure;
import avouch.model.Setting.Sign;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads what the words beside a figure say of those whom it counts. */
final class Signs {
  static final Set<String> ATTACKERS =
      Set.of(
          "gunman",
          "gunmen",
          "shooter",
          "suspect",
          "attacker",
          "attackers",
          "bomber",
          "assailant",
          "assailants",
          "killer");

  private static final Set<String> POINTING =
      Set.of("the", "these", "those", "all", "both", "his", "her", "their");
  private static final Set<String> FILLING = Set.of("other", "remaining", "further", "of");
  private static final Set<String> OTHERS = Set.of("other", "others");
  private static final Set<String> OWNED =
      Set.of("the", "these", "those", "his", "her", "their", "its", "them", "whom");
  private static final int NEAR = 5;
  private static final Set<String> INCLUDING = Set.of("including", "plus", "besides", "and");
  private static final Set<String> THEMSELVES = Set.of("himself", "herself", "themselves");

  /** Row of the words for being taken to hospital or treated. */
  private static final String CARE = "injured-cared";

  private static final Set<String> SORTS =
      Set.of("female", "male", "adult", "juvenile", "teenage", "elderly", "young");
  private static final Set<String> TAKING = Set.of("receive", "admit", "treat");
  private static final Set<String> COUNTS =
      Set.of("toll", "figure", "number", "count", "tally", "estimate", "total", "report", "tolls");
  private static final Set<String> BEFORE =
      Set.of("earlier", "previous", "initial", "preliminary", "original", "first");
  private static final Set<String> ONCE =
      Set.of("earlier", "previously", "initially", "originally", "first");
  private static final Set<String> GIVING =
      Set.of("say", "put", "report", "announce", "give", "state", "estimate", "confirm", "count");
  private static final Set<String> MORE = Set.of("higher", "larger", "different", "conflicting");
  private static final Set<String> LESS = Set.of("lower", "smaller", "different", "conflicting");
  private static final Set<String> OVER =
      Set.of("above", "higher", "more", "contradict", "dispute");
  private static final Set<String> UNDER =
      Set.of("below", "lower", "less", "fewer", "contradict", "dispute");
  private static final Set<String> GIVEN =
      Set.of("toll", "figure", "count", "tally", "estimate", "tolls");
  private static final Set<String> RISING =
      Set.of("rise", "raise", "climb", "increase", "go", "grow", "jump", "revise", "update", "up");

  private final Line line;
  private final Figure figure;
  private final int first;
  private final int last;

  private Signs(Line line, Figure figure) {
    this.line = line;
    this.figure = figure;
    this.first = line.indexAt(figure.range().start());
    this.last = Math.max(first, line.indexAt(figure.range().end() - 1));
  }

  static Set<Sign> of(Line line, Figure figure) {
    return new Signs(line, figure).all();
  }

  private Set<Sign> all() {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    add(signs, Sign.AGAIN, again());
    add(signs, Sign.CARE, isOfCare());
    add(signs, Sign.ATTACKER, isOfAttacker());
    add(signs, Sign.SOME, isOfSome() || isBesideNamed());
    add(signs, Sign.SORT, SORTS.contains(line.lower(last + 1)) || SORTS.contains(line.lower(last)));
    add(signs, Sign.INCLUDED, figure.role() == Figure.Role.INCLUDING);
    add(signs, Sign.TOGETHER, isTogether());
    add(signs, Sign.EARLIER, isEarlier() || isFrom());
    add(signs, Sign.ABOVE, isAgainst(MORE, OVER));
    add(signs, Sign.BELOW, isAgainst(LESS, UNDER));
    return signs;
  }

  private static void add(Set<Sign> signs, Sign sign, boolean said) {
    if (said) {
      signs.add(sign);
    }
  }

  /** "The two men", "all four", "the other three": people told of before. */
  private boolean again() {
    int before = first - 1;
    while (before > 0 && FILLING.contains(line.lower(before))) {
      before--;
    }
    return POINTING.contains(line.lower(before));
  }

  private boolean isOfCare() {
    return IntStream.range(line.clauseStart(first), line.clauseEnd(last))
            .mapToObj(i -> Lexicon.SLOTS.all(line, i))
            .flatMap(java.util.List::stream)
            .anyMatch(entry -> entry.id().equals(CARE))
        || isTakenIn();
  }

  /** "The clinic received 40 injured": a hospital counts its own. */
  private boolean isTakenIn() {
    int start = line.clauseStart(first);
    return IntStream.range(start, first)
            .anyMatch(i -> TAKING.contains(line.lemma(i)) && line.isVerb(i))
        && IntStream.range(start, first).anyMatch(i -> Hospitals.isOne(line.lower(i)));
  }

  /** "Including the gunman", "before shooting himself": the count may hold the attacker. */
  private boolean isOfAttacker() {
    for (int i = 0; i < line.size(); i++) {
      boolean included =
          INCLUDING.contains(line.lower(i))
              && IntStream.range(i + 1, Math.min(line.size(), i + NEAR))
                  .anyMatch(next -> ATTACKERS.contains(line.lower(next)));
      boolean own =
          THEMSELVES.contains(line.lower(i))
              && Lexicon.SLOTS.at(line, i - 1).filter(e -> e.word(1).equals("before")).isPresent();
      if (included || own) {
        return true;
      }
    }
    return false;
  }

  /** "Two of her sons", "three of those officers". */
  private boolean isOfSome() {
    return line.lower(last + 1).equals("of") && OWNED.contains(line.lower(last + 2));
  }

  /** "Shot his brother and two others": those named are more. */
  private boolean isBesideNamed() {
    boolean others = IntStream.of(last, last + 1).mapToObj(line::lower).anyMatch(OTHERS::contains);
    boolean and = line.lower(first - 1).equals("and");
    return others
        && and
        && line.tag(first - 2).startsWith("NN")
        && IntStream.range(line.clauseStart(first), first - 1)
            .anyMatch(
                i -> Lexicon.SLOTS.at(line, i).filter(e -> e.word(1).equals("before")).isPresent());
  }

  /** "Killed and injured five", "killing or wounding dozens". */
  private boolean isTogether() {
    for (int i = line.clauseStart(first) + 1; i + 1 < line.clauseEnd(last); i++) {
      boolean joint = line.lower(i).equals("and") || line.lower(i).equals("or");
      if (joint && isHarm(i - 1, "KILLED") && isHarm(i + 1, "INJURED")) {
        return true;
      }
    }
    return false;
  }

  private boolean isHarm(int index, String slot) {
    return line.isVerb(index)
        && Lexicon.SLOTS.at(line, index).filter(e -> e.word(0).equals(slot)).isPresent();
  }

  /** "An earlier toll of 15", "earlier put the toll at 15". */
  private boolean isEarlier() {
    for (int i = Math.max(line.clauseStart(first), first - 2 * NEAR); i < first; i++) {
      String word = line.lower(i);
      boolean toll =
          BEFORE.contains(word)
              && (COUNTS.contains(line.lemma(i + 1)) || COUNTS.contains(line.lemma(i + 2)));
      boolean given =
          ONCE.contains(word)
              && (GIVING.contains(line.lemma(i + 1)) || GIVING.contains(line.lemma(i - 1)));
      if (toll || given) {
        return true;
      }
    }
    return false;
  }

  /** "Rose from 15 to 18", "up from 15". */
  private boolean isFrom() {
    return line.lower(first - 1).equals("from")
        && IntStream.range(Math.max(0, first - NEAR), first)
            .anyMatch(i -> RISING.contains(line.lemma(i)));
  }

  /** "Gave a lower toll of 17"; "6,500, well above the government's figure". */
  private boolean isAgainst(Set<String> before, Set<String> behind) {
    return isAgainstBefore(before) || isAgainstBehind(behind);
  }

  private boolean isAgainstBefore(Set<String> words) {
    return IntStream.range(Math.max(line.clauseStart(first), first - NEAR - 1), first)
        .filter(i -> words.contains(line.lower(i)))
        .anyMatch(
            i -> IntStream.of(i - 1, i + 1, i + 2).anyMatch(k -> COUNTS.contains(line.lemma(k))));
  }

  private boolean isAgainstBehind(Set<String> words) {
    return IntStream.range(last + 1, line.size())
        .filter(i -> words.contains(line.lemma(i)) || words.contains(line.lower(i)))
        .anyMatch(
            i ->
                IntStream.range(i + 1, Math.min(line.size(), i + NEAR))
                    .anyMatch(k -> GIVEN.contains(line.lemma(k))));
  }
}
