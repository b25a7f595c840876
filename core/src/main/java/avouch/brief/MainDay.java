package avouch.brief;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells whether a day that a sentence names is the one of its main clause, and not of a clause or a
 * noun in it ("the headquarters, where 42 died on Friday", "ahead of Sunday's referendum").
 */
final class MainDay {
  private static final Set<String> OPENING = Lexicon.words("opening");

  /** Words that open a clause only where a verb follows them. */
  private static final Set<String> MAY_OPEN = Lexicon.words("may-open");

  private static final Set<String> BOUNDS = Lexicon.words("bound");

  private static final Set<String> SAID = Lexicon.words("said-noun");

  private static final Set<String> SET = Lexicon.words("set");

  private static final Set<String> HAVING = Lexicon.words("having");
  private static final Set<String> CALLING = Lexicon.words("calling");
  private static final Set<String> DASHES = Lexicon.words("dash");

  /** "On", "Late on", "Also on", "Earlier on" before the day that a sentence begins with. */
  private static final int OPENS = 2;

  /** So many words from its day a participle has it. */
  private static final int BESIDE = 5;

  private static final int NEAR = 4;

  /** A subject of few words: "An air strike | on Friday". */
  private static final int SUBJECT = 5;

  private final Words words;
  private final int from;
  private final int behind;

  /**
   * @param from index of the first word of the day
   * @param behind index of the first word behind it
   */
  MainDay(Words words, int from, int behind) {
    this.words = words;
    this.from = from;
    this.behind = behind;
  }

  boolean isTold() {
    return !isBound() && !isOfNoun() && !isOfWords() && !isUnder() && !isOfParticiple();
  }

  /**
   * Whether the sentence begins with the day, or with what was on it ("A blast on Friday left …"),
   * or it stands behind a verb of the main clause.
   */
  boolean isOfVerb() {
    return opens() || isOfSubject() || IntStream.range(0, from).anyMatch(words::isVerb);
  }

  private boolean isOfSubject() {
    return from <= SUBJECT && words.lower(from - 1).equals("on") && words.isNoun(from - 2);
  }

  private boolean opens() {
    return from <= OPENS && !words.anyFinite(0, from);
  }

  private boolean isBound() {
    int on = first();
    return BOUNDS.contains(words.lower(on - 1))
        || BOUNDS.contains(words.lower(on - 2))
        || BOUNDS.contains(words.lower(from))
        || words.lower(from - 1).equals("to")
        || words.lower(from - 1).equals("of") && !words.lower(from - 2).equals("as");
  }

  /** Index of the word "on" before the day, or of the day. */
  private int first() {
    return words.lower(from - 1).equals("on") ? from - 1 : from;
  }

  /** "Sunday's vote", "Tuesdays blast", "during Friday prayer". */
  private boolean isOfNoun() {
    boolean owner =
        words.tag(behind).equals("POS")
            || words.lower(behind).equals("'s")
            || words.lower(behind).equals("'")
            || words.lower(behind - 1).endsWith("days");
    boolean free =
        opens()
            || words.lower(from - 1).equals("on")
            || words.lower(from).equals("on")
            || words.isVerb(from - 1);
    boolean which = words.tag(from - 1).equals("DT") && words.tag(behind).matches("JJ|VBG");
    return owner || which || !free && words.isNoun(behind);
  }

  /** "Questioned his assertion on Wednesday": it was made then; "said in a statement on Friday". */
  private boolean isOfWords() {
    int noun = first() - 1;
    if (!words.isNoun(noun) || !SAID.contains(words.lemma(noun))) {
      return false;
    }
    int before = noun - 1;
    while (words.tag(before).matches("DT|JJ|PRP\\$|POS|NN.*")) {
      before--;
    }
    return words.anyFinite(0, noun) && !words.tag(before).equals("IN");
  }

  /** Whether a word that opens a clause stands before the day, and the clause goes on to it. */
  private boolean isUnder() {
    return IntStream.range(0, from).anyMatch(i -> isOpening(i) && !isClosed(i));
  }

  private boolean isOpening(int index) {
    String word = words.lower(index);
    boolean opening =
        OPENING.contains(word) && !words.lower(index + 1).equals("of") && !isCalled(index)
            || words.tag(index).equals("WDT");
    return opening
        || isBare(index)
        || MAY_OPEN.contains(word) && words.anyFinite(index, Math.max(index, from));
  }

  /** "Raided | what they called a camp": no more than a name. */
  private boolean isCalled(int index) {
    return words.lower(index).equals("what")
        && IntStream.range(index + 1, index + NEAR).anyMatch(i -> CALLING.contains(words.lemma(i)));
  }

  /** "The strike | it had planned": a clause that no word opens. */
  private boolean isBare(int index) {
    return words.tag(index).equals("PRP")
        && words.tag(index - 1).matches("NNS?")
        && words.isFinite(index + 1);
  }

  /** "The union, which led the march, prolonged | …": the main clause goes on behind the comma. */
  private boolean isClosed(int opening) {
    boolean aside = isDash(opening - 1);
    return IntStream.range(opening, from)
        .anyMatch(
            i ->
                aside && isDash(i)
                    || words.lower(i).equals(",") && words.anyFinite(i, from)
                    || words.lower(i).equals(";"));
  }

  private boolean isDash(int index) {
    return DASHES.contains(words.lower(index));
  }

  /**
   * "Of those arrested on Friday, eleven were released", "blamed it on a man found dead on Friday":
   * the day of a participle.
   */
  private boolean isOfParticiple() {
    int verb = from - 1;
    while (verb >= 0 && !words.isVerb(verb)) {
      verb--;
    }
    boolean alone = words.isParticiple(verb);
    boolean set =
        words.anyFinite(0, from)
            && IntStream.range(Math.max(0, from - OPENS - 1), from)
                .anyMatch(
                    i ->
                        SET.contains(words.lower(i))
                            && IntStream.range(Math.max(0, i - OPENS), i)
                                .noneMatch(k -> HAVING.contains(words.lemma(k))));
    return set || alone && (goesOn() || isOfObject(verb));
  }

  /** "He mourned a guard | found dead on Friday": beside the day, behind a noun and a verb. */
  private boolean isOfObject(int participle) {
    boolean said =
        IntStream.range(0, participle)
            .anyMatch(i -> words.lower(i).equals("that") && !words.anyFinite(i, participle));
    return !said
        && from - participle <= BESIDE
        && words.isNoun(participle - 1)
        && words.anyFinite(0, participle);
  }

  /** Whether the verb of the main clause stands behind the day. */
  private boolean goesOn() {
    int verb = behind;
    while (verb < words.size() && !words.isFinite(verb)) {
      verb++;
    }
    return verb < words.size() && IntStream.range(behind, verb).noneMatch(this::isOpening);
  }
}
