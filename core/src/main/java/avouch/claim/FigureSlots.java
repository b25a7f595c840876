package avouch.claim;

import avouch.claim.Lexicon.Entry;
import avouch.model.Claim.Slot;
import avouch.model.Mention.Figure;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells which slot a figure fills by, in this order: its own noun ("12 deaths"), what is said of it
 * after ("12 people were killed"), what is done to it before ("killed 12 people"), a toll before
 * it, what the counted do, and what they are.
 */
final class FigureSlots {
  private static final int REACH_AFTER = 8;
  private static final int REACH_BEFORE = 8;
  private static final Set<String> NEARLY =
      Set.of("the", "at", "least", "about", "some", "over", "nearly", "almost", "more", "than");

  /** "Sent two people to hospital". */
  private static final Set<String> BEARING =
      Set.of("send", "take", "rush", "transport", "fly", "airlift", "bring", "land", "put");

  /** "Hitting two people". */
  static final Set<String> STRIKING = Set.of("hit", "strike", "graze");

  private static final Set<String> BLOWS = Set.of("wounded", "injured", "dead", "missing");

  private static final Set<String> PRIOR = Set.of("prior", "previous", "past", "earlier");

  /** "Injured early on Sunday": no object. */
  private static final Set<String> TIMELY = Set.of("due", "early", "late", "last", "next");

  private static final Set<String> DEEDS = Set.of("shoot", "stab", "kill", "murder", "injure");

  private static final Set<String> LINKS =
      Set.of(
          "have",
          "be",
          "so",
          "far",
          "still",
          "were",
          "reportedly",
          "report",
          "confirm",
          "believe",
          "fear",
          "other",
          "others",
          "more",
          "now",
          "already",
          "become",
          "remain",
          "least",
          "at",
          "to",
          "go",
          "get",
          "listed",
          "list",
          "as",
          "all",
          "the",
          "there",
          "declare",
          "pronounce",
          "or",
          "about",
          "either",
          "find",
          "discover",
          "also",
          "both");

  private FigureSlots() {}

  static Optional<Slot> of(Line line, Figure figure, int from, int to) {
    if (figure.unit() != null) {
      return Optional.of(
          figure.unit().length() == 3 && Character.isUpperCase(figure.unit().charAt(0))
              ? Slot.MONEY
              : Slot.OTHER);
    }
    int first = line.indexAt(figure.range().start());
    int end = nounEnd(line, figure);
    return Stream.<Supplier<Optional<Slot>>>of(
            () -> byOutcome(line, end),
            () -> OfTheDead.behind(line, figure),
            () -> OfTheDead.part(line, figure),
            () -> byCounted(line, figure),
            () -> byAdjective(line, figure, end),
            () -> byNoun(line, figure, end),
            () -> byDeed(line, first),
            () -> byWordsAfter(line, Phrase.behindOf(line, end), to),
            () -> Tolls.before(line, first),
            () -> byWordsBefore(line, first, from, "before"),
            () -> byWay(line, figure, first, end),
            () -> byWordsBefore(line, first, from, "toll"),
            () -> byDoing(line, end, to),
            () -> byUnit(line, figure, end),
            () -> OfTheDead.opening(line))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .filter(slot -> !Things.fill(slot, figure))
        .findFirst();
  }

  /** Index after the counted noun, or after the number where the noun stands elsewhere. */
  static int nounEnd(Line line, Figure figure) {
    int end = line.indexAt(figure.range().end());
    Figure.Counted counted = figure.counted();
    if (counted != null && counted.range().start() >= figure.range().start()) {
      int nounEnd = line.indexAt(counted.range().end());
      return Math.max(end, nounEnd);
    }
    return end;
  }

  /**
   * "40 injured", "another 30 were wounded": the words that stand for the counted tell the slot.
   */
  private static Optional<Slot> byCounted(Line line, Figure figure) {
    Figure.Counted counted = figure.counted();
    if (counted == null) {
      return Optional.empty();
    }
    int index = line.indexAt(counted.range().start());
    return Lexicon.SLOTS.all(line, index).stream()
        .filter(entry -> entry.isSaidOf() && saidOf(line, index, entry))
        .map(entry -> Slot.valueOf(entry.word(0)))
        .findFirst();
  }

  /** "Nine hikers were struck, two fatally", "one of them fatally". */
  private static Optional<Slot> byOutcome(Line line, int end) {
    boolean part = line.follow(end, "of", "them") || line.follow(end, "of", "whom");
    return line.lower(part ? end + 2 : end).equals("fatally")
        ? Optional.of(Slot.KILLED)
        : Optional.empty();
  }

  private static Optional<Slot> byNoun(Line line, Figure figure, int end) {
    return endingAt(line, figure, end, "noun");
  }

  private static Optional<Slot> byUnit(Line line, Figure figure, int end) {
    return endingAt(line, figure, end, "unit");
  }

  /** Lives that are not lost, arrests of another time. */
  private static boolean isNoCount(Line line, int noun) {
    return isLived(line, noun) || isPrior(line, noun);
  }

  /** "Six lives have been changed": none of them lost. */
  private static boolean isLived(Line line, int noun) {
    return line.lemma(noun).equals("life")
        && IntStream.range(Math.max(0, noun - REACH_BEFORE), Math.min(line.size(), noun + 4))
            .mapToObj(line::lemma)
            .noneMatch(Set.of("claim", "cost", "lose", "take")::contains);
  }

  /** "Ten prior arrests": of somebody's past. */
  private static boolean isPrior(Line line, int noun) {
    return IntStream.range(noun - 3, noun).mapToObj(line::lower).anyMatch(PRIOR::contains);
  }

  /** "Three wounded people": an adjective of the counted. */
  private static Optional<Slot> byAdjective(Line line, Figure figure, int end) {
    int first = line.indexAt(figure.range().end());
    return IntStream.range(first, end - 1)
        .filter(i -> BLOWS.contains(line.lower(i)))
        .boxed()
        .flatMap(i -> Lexicon.SLOTS.all(line, i).stream())
        .filter(Entry::isSaidOf)
        .map(entry -> Slot.valueOf(entry.word(0)))
        .findFirst();
  }

  /** A lexicon entry that ends where the counted noun ends. */
  private static Optional<Slot> endingAt(Line line, Figure figure, int end, String kind) {
    int first = line.indexAt(figure.range().start());
    for (int i = first; i < end; i++) {
      for (Entry entry : Lexicon.SLOTS.all(line, i)) {
        if (i + entry.length() == end && entry.word(1).equals(kind) && !isNoCount(line, i)) {
          return Optional.of(Slot.valueOf(entry.word(0)));
        }
      }
    }
    Figure.Counted counted = figure.counted();
    return counted == null || isNoCount(line, line.indexAt(counted.range().end() - 1))
        ? Optional.empty()
        : Lexicon.SLOTS.every(counted.head()).stream()
            .filter(entry -> entry.word(1).equals(kind))
            .map(entry -> Slot.valueOf(entry.word(0)))
            .findFirst();
  }

  /** "The slaying of nine", "the killing of some 40 guards". */
  private static Optional<Slot> byDeed(Line line, int first) {
    int of = first - 1;
    while (of > 0 && NEARLY.contains(line.lower(of))) {
      of--;
    }
    int noun = of - 1;
    return line.lower(of).equals("of") && line.tag(noun).startsWith("NN")
        ? Lexicon.FATES.all(line, noun).stream()
            .filter(entry -> entry.word(1).equals("noun"))
            .map(entry -> FateWords.fate(line, noun, entry))
            .filter(Fate::isBlow)
            .map(fate -> fate == Fate.KILLED ? Slot.KILLED : Slot.INJURED)
            .findFirst()
        : Optional.empty();
  }

  /** "12 people were killed", "12 dead", but not "12 men killed a guard". */
  private static Optional<Slot> byWordsAfter(Line line, int end, int to) {
    for (int i = end; i < Math.min(to, end + REACH_AFTER); i++) {
      for (Entry entry : Lexicon.SLOTS.all(line, i)) {
        if (entry.isSaidOf() && saidOf(line, i, entry)) {
          return Optional.of(Slot.valueOf(entry.word(0)));
        }
      }
      int behind = Asides.behind(line, i);
      if (behind > i) {
        return byWordsAfter(line, behind, Math.max(to, behind + REACH_AFTER));
      }
      if (!passes(line, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean saidOf(Line line, int index, Entry entry) {
    if (!Hospitals.follow(line, entry, index)) {
      return false;
    }
    if (!Taking.isTold(line, entry, index, entry.length())) {
      return false;
    }
    String tag = line.tag(index);
    boolean holding = line.tag(index + entry.length() - 1).equals("VBG");
    if (entry.length() > 1 && holding && line.lemma(index).equals("be")) {
      return false; // "two boys were holding a kite"
    }
    boolean doing = tag.equals("VBG") && line.lemma(index - 1).equals("be");
    if (doing && DEEDS.contains(line.lemma(index))) {
      return false; // "two boys were shooting at birds"
    }
    boolean unpassive = tag.equals("VB") && DEEDS.contains(line.lemma(index));
    if (unpassive && !line.lemma(index - 1).equals("be")) {
      return false; // "eight rangers did not shoot"
    }
    boolean active =
        (tag.equals("VBD") || tag.equals("VBG") || tag.equals("VBP"))
            && !line.lemma(index).equals("die")
            && !line.lemma(index).equals("drown")
            && !line.lemma(index).equals("perish")
            && !line.lemma(index).equals("be")
            && !line.isAuxiliary(index - 1)
            && objectFollows(line, index + entry.length())
            && !isHeadline(line, index + entry.length());
    return !active;
  }

  /** "12 killed 30 hurt in blast": a number behind the verb that has a blow of its own. */
  private static boolean isHeadline(Line line, int index) {
    int said = line.lower(index + 1).equals("others") ? index + 2 : index + 1;
    return line.tag(index).equals("CD")
        && Lexicon.SLOTS.all(line, said).stream().anyMatch(Entry::isSaidOf);
  }

  private static boolean objectFollows(Line line, int index) {
    return switch (line.tag(index)) {
      case "DT", "CD", "NN", "NNS", "NNP", "PRP", "PRP$" -> true;
      case "JJ" -> !TIMELY.contains(line.lower(index));
      default -> false;
    };
  }

  private static boolean passes(Line line, int index) {
    return line.tag(index).equals("WP")
        || line.lower(index).equals("\"") // “hundreds” more were hurt
        || LINKS.contains(line.lemma(index))
        || LINKS.contains(line.lower(index))
        || line.tag(index).startsWith("RB")
        || line.isAuxiliary(index);
  }

  /** "killed at least 12", "the death toll rose to 12". */
  private static Optional<Slot> byWordsBefore(Line line, int first, int from, String kind) {
    for (int i = first - 1; i >= Math.max(from, first - REACH_BEFORE); i--) {
      if (line.isBreak(i)) {
        return Optional.empty();
      }
      for (Entry entry : Lexicon.SLOTS.all(line, i)) {
        if (entry.word(1).equals(kind)
            && i + entry.length() <= first
            && (kind.equals("toll") || doneTo(line, i, first))
            && Taking.isTold(line, entry, i, first - i)) {
          boolean fatal = entry.isHit() && FateWords.isFatal(line, i);
          return Optional.of(fatal ? Slot.KILLED : Slot.valueOf(entry.word(0)));
        }
      }
      boolean verb = line.isVerb(i) && !line.isAuxiliary(i);
      if (kind.equals("before") && verb && !isShared(line, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Arrested and charged four people": one of two verbs with one object. */
  private static boolean isShared(Line line, int verb) {
    return line.tag(verb - 1).equals("CC") && line.isVerb(verb - 2);
  }

  private static boolean doneTo(Line line, int verb, int first) {
    boolean near = first - verb <= 4 || line.tag(first - 1).equals("IN");
    boolean ends = line.lower(verb + 1).equals(","); // "40 people killed, 900 …"
    return line.isVerb(verb)
        && !isPassive(line, verb)
        && near
        && !ends
        && !isAsserted(line, verb, first);
  }

  /** "Was slightly injured": done to who stands before. */
  private static boolean isPassive(Line line, int verb) {
    int i = verb - 1;
    while (line.tag(i).startsWith("RB")) {
      i--;
    }
    return line.tag(verb).equals("VBN") && line.lemma(i).equals("be");
  }

  /** "Claims to have 200,000 members": said, and no lives claimed. */
  private static boolean isAsserted(Line line, int verb, int first) {
    return line.lemma(verb).equals("claim")
        && IntStream.range(verb + 1, first)
            .anyMatch(i -> line.isVerb(i) || line.lower(i).equals("to"));
  }

  /** "A blaze that sent four people to the hospital", "hitting four bystanders". */
  private static Optional<Slot> byWay(Line line, Figure figure, int first, int end) {
    Figure.Counted counted = figure.counted();
    int verb = first - 1;
    while (Set.of("at", "least", "about", "some", "another", "all").contains(line.lower(verb))) {
      verb--;
    }
    boolean people = counted == null || Victims.isPeople(counted.head());
    boolean done = line.isVerb(verb) && !line.isAuxiliary(verb - 1) && people;
    boolean sent = BEARING.contains(line.lemma(verb)) && Hospitals.follow(line, end);
    boolean struck = STRIKING.contains(line.lemma(verb)) && counted != null;
    return done && (sent || struck) ? Optional.of(Slot.INJURED) : Optional.empty();
  }

  private static Optional<Slot> byDoing(Line line, int end, int to) {
    for (int i = end; i < Math.min(to, end + REACH_AFTER); i++) {
      for (Entry entry : Lexicon.SLOTS.all(line, i)) {
        boolean passive = line.tag(i).equals("VBN") && line.lemma(i - 1).equals("be");
        if (entry.word(1).equals("doing") && line.isVerb(i) && !passive) {
          return Optional.of(Slot.valueOf(entry.word(0)));
        }
      }
      if (line.isBreak(i) || (line.isVerb(i) && !line.isAuxiliary(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
