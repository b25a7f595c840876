package avouch.claim;

import avouch.model.Claim.Slot;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether words of arrest tell of one that came about for the event, by what stands beside them.
 */
final class Taking {
  private static final int REACH = 5;
  private static final Set<String> AHEAD =
      Set.of(
          "will", "would", "could", "may", "might", "should", "can", "if", "until", "unless",
          "whether", "hope", "pending", "without", "no", "not", "n't", "never", "neither");

  /** "Information that leads to the arrest of". */
  private static final Set<String> LEADING = Set.of("lead", "result", "reward", "call", "seek");

  private static final Set<String> BEFORE =
      Set.of("previously", "previous", "prior", "past", "formerly", "once");
  private static final Set<String> GIVING_UP = Set.of("turn", "surrender");
  private static final Set<String> LATER = Set.of("later", "since");
  private static final Set<String> QUESTIONS =
      Set.of("questioning", "questioned", "interviews", "interviewed", "interview");
  private static final Set<String> OFTEN = Set.of("times", "twice");
  private static final Set<String> UPON = Set.of("once", "when", "until", "if");
  private static final Set<String> SOUGHT = Set.of("seek", "want", "warrant");
  private static final Set<String> OF_OTHERS = Set.of("outstanding", "unrelated", "existing");
  private static final Set<String> YEARS = Set.of("year", "month", "decade");
  private static final Set<String> THAT = Set.of("in", "for", "with", "to");
  private static final Set<String> CASES =
      Set.of("case", "incident", "shooting", "killing", "attack", "murder", "crime", "robbery");

  private static final int FURTHEST = 10;
  private static final Set<String> CHARGES = Set.of("charge", "count", "indictment");
  private static final Set<String> PICTURES =
      Set.of("video", "camera", "footage", "photo", "image", "film", "recording", "tape");
  private static final Set<String> CAPTORS = Set.of("knifepoint", "gunpoint", "hostage", "captive");

  private Taking() {}

  private static final Map<String, Integer> ORDINALS =
      Map.of("second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7);
  private static final Set<String> LAST = Set.of("final", "last");
  private static final Map<String, Integer> TOGETHER =
      Map.of("pair", 2, "couple", 2, "duo", 2, "trio", 3);
  private static final Set<String> MADE = Set.of("make", "made");

  /**
   * "A third suspect", "a fourth arrest", "an arrest was made": which of them it is; "both
   * suspects", "the trio": how many they are; else 0.
   */
  static int numbered(Line line, int noun) {
    boolean one = line.tag(noun).equals("NN");
    boolean arrest = line.lower(noun).equals("arrest") && !line.isVerb(noun);
    boolean last = LAST.contains(line.lower(noun - 1)) && line.tag(noun - 2).equals("CC");
    Integer which = ORDINALS.get(line.lower(last ? noun - 3 : noun - 1));
    boolean both = line.lower(noun - 1).equals("both") && line.tag(noun).equals("NNS");
    if (both && Victims.isPeople(line.lemma(noun))) {
      return 2;
    }
    if (one && line.lower(noun - 1).equals("the") && TOGETHER.containsKey(line.lower(noun))) {
      return TOGETHER.getOrDefault(line.lower(noun), 0);
    }
    if (which != null && (arrest || one && Victims.isPeople(line.lemma(noun)))) {
      return which;
    }
    return arrest && isMade(line, noun) ? 1 : 0;
  }

  /** "Made an arrest", "an arrest has been made", "arrest made". */
  private static boolean isMade(Line line, int arrest) {
    int verb = arrest + 1;
    while (line.isAuxiliary(verb) || line.tag(verb).startsWith("RB")) {
      verb++;
    }
    int before = line.tag(arrest - 1).equals("DT") ? arrest - 2 : arrest - 1;
    return MADE.contains(line.lemma(verb)) || MADE.contains(line.lemma(before));
  }

  /** Whether words that tell a slot, if of arrest, tell of one that came about. */
  static boolean isTold(Line line, Lexicon.Entry entry, int index, int length) {
    return Slot.valueOf(entry.word(0)) != Slot.ARRESTED
        || isDone(line, index, length)
            && (!line.lemma(index).equals("charge") || line.isVerb(index)) // no "four charges"
            && !line.follow(index, "was", "held"); // "who were nine and ten, was held"
  }

  /** Whether whom a noun with a number means is told to be taken, or it is an arrest itself. */
  static boolean isTaken(Line line, int noun) {
    return line.lemma(noun).equals("arrest")
        ? isDone(line, noun, 1)
        : Fates.of(line, noun, noun + 1).contains(Fate.ARRESTED);
  }

  /** "Faces manslaughter and weapons charges". */
  static boolean isFacing(Line line, int verb) {
    boolean faces = line.lemma(verb).equals("face") && line.isVerb(verb);
    for (int i = verb + 1; faces && i < Math.min(line.size(), verb + FURTHEST); i++) {
      if (CHARGES.contains(line.lemma(i)) && line.tag(i).startsWith("NN")) {
        return true;
      }
      if (line.isBreak(i) || line.isVerb(i) && Voice.isFinite(line, i)) {
        return false;
      }
    }
    return false;
  }

  /**
   * "Took Ivo Marn, the driver, into custody", "took the driver, Ivo Marn, into custody", "have Ivo
   * Marn in custody".
   */
  static boolean isIntoCustody(Line line, int end) {
    boolean closed = line.lower(end).equals(",") && line.lower(end + 1).equals("into");
    int into = closed ? end + 1 : behindAside(line, end);
    boolean police = line.lower(into + 1).equals("police");
    return Set.of("into", "in").contains(line.lower(into))
        && line.lower(police ? into + 2 : into + 1).equals("custody");
  }

  /** Behind ", the driver,"; the same place if nothing is put in there. */
  private static int behindAside(Line line, int end) {
    int close = end + 1;
    while (close < Math.min(line.size(), end + FURTHEST)
        && !line.isBreak(close)
        && !line.lower(close).equals(",")) {
      close++;
    }
    return line.lower(end).equals(",") && line.lower(close).equals(",") ? close + 1 : end;
  }

  /** "Was detained and later released", but not "was released on bond". */
  private static boolean isLetGo(Line line) {
    return IntStream.range(1, line.size())
        .filter(i -> line.lemma(i).equals("release") && line.isVerb(i))
        .filter(i -> !line.lower(i + 1).equals("on") && !line.lower(i + 1).equals("after"))
        .anyMatch(
            i ->
                LATER.contains(line.lower(i - 1))
                    || LATER.contains(line.lower(i - 2))
                    || line.lower(i + 1).equals("pending")
                    || line.follow(i + 1, "without", "charge")
                    || line.follow(i + 1, "without", "charges"));
  }

  /** "The camera captured Ivo Marn", "was captured on video". */
  static boolean isFilmed(Line line, int verb) {
    if (!line.lemma(verb).equals("capture")) {
      return false;
    }
    for (int i = Math.max(0, verb - REACH); i < Math.min(line.size(), verb + REACH); i++) {
      if (PICTURES.contains(line.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Was held at gunpoint": by no police. */
  static boolean isHostage(Line line, int behind) {
    return CAPTORS.contains(line.lower(behind)) || CAPTORS.contains(line.lower(behind + 1));
  }

  /**
   * Whether it came about.
   *
   * @param word the first word of arrest
   * @param length how many words they are
   */
  static boolean isDone(Line line, int word, int length) {
    int clause = Math.max(line.clauseStart(word), word - REACH);
    boolean noun = line.tag(word).startsWith("NN");
    for (int i = clause; i < word; i++) {
      boolean leads = noun && LEADING.contains(line.lemma(i)) && !line.tag(i).equals("VBD");
      if (AHEAD.contains(line.lower(i)) || leads || isOfBefore(line, i, word)) {
        return false;
      }
    }
    boolean aim =
        line.tag(word).equals("VB")
            && line.lower(word - 1).equals("to")
            && !GIVING_UP.contains(line.lemma(word))
            && IntStream.range(clause, word).mapToObj(line::lemma).noneMatch("order"::equals);
    return !aim
        && !isToCome(line, clause, word)
        && !isOfOther(line, word + length)
        && !isOften(line, word + length)
        && !isForQuestions(line, word + length)
        && !isLetGo(line);
  }

  /**
   * "We hope that he reads this and they turn themselves in", "once he is caught", "is sought on
   * charges of", "a warrant for the arrest of", "faces years behind bars".
   */
  private static boolean isToCome(Line line, int clause, int word) {
    boolean present = line.lower(word - 1).equals("is") || line.lower(word - 1).equals("are");
    boolean upon = IntStream.range(clause, word).mapToObj(line::lower).anyMatch(UPON::contains);
    boolean noun = line.tag(word).startsWith("NN") || line.tag(word).equals("IN");
    boolean sought = IntStream.range(clause, word).mapToObj(line::lemma).anyMatch(SOUGHT::contains);
    boolean years = line.tag(word).equals("IN") && YEARS.contains(line.lemma(word - 1));
    boolean hoped = IntStream.range(0, word).anyMatch(i -> isHope(line, i));
    return present && upon || noun && sought || years || hoped;
  }

  private static boolean isHope(Line line, int i) {
    return line.lemma(i).equals("hope") && line.isVerb(i);
  }

  /**
   * "Arrested on an outstanding warrant", "charged in that case", "arrested in the past": for what
   * is not the event.
   */
  private static boolean isOfOther(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + FURTHEST) && !line.isBreak(i); i++) {
      boolean warrant = OF_OTHERS.contains(line.lower(i)) && line.tag(i + 1).startsWith("NN");
      boolean that = THAT.contains(line.lower(i)) && line.lower(i + 1).equals("that");
      boolean past = line.follow(i, "in", "the") && line.lower(i + 2).equals("past");
      if (warrant
          || that && (CASES.contains(line.lemma(i + 2)) || CASES.contains(line.lemma(i + 3)))
          || past && !line.tag(i + 3).startsWith("NN") && !line.tag(i + 3).equals("CD")) {
        return true;
      }
    }
    return false;
  }

  /** "Prior arrests", "has been previously charged"; but "had previously arrested another man". */
  private static boolean isOfBefore(Line line, int i, int word) {
    boolean passive = line.lower(word - 1).equals("been") || line.lower(i - 1).equals("been");
    return BEFORE.contains(line.lower(i)) && (passive || line.tag(word).startsWith("NN"));
  }

  /** "Taken into custody for questioning", "detained and is being questioned": not arrested yet. */
  private static boolean isForQuestions(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + FURTHEST) && !line.isBreak(i); i++) {
      boolean aim = line.lower(i).equals("for") || line.lower(i - 1).equals("for");
      boolean being = line.lower(i).equals("being");
      if ((aim || being) && QUESTIONS.contains(line.lower(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "Arrested more than 20 times": somebody's past. */
  private static boolean isOften(Line line, int from) {
    for (int i = from; i < Math.min(line.size(), from + REACH); i++) {
      if (line.isBreak(i) || line.lower(i).equals(",")) {
        return false;
      }
      if (OFTEN.contains(line.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
