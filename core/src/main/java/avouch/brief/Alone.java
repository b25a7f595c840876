package avouch.brief;

import java.util.regex.Pattern;

/** Tells whether a sentence can be read without those around it, and tells of an event. */
final class Alone {
  /** A word that points to a sentence before. */
  private static final Pattern LEANING = Lexicon.sign("leaning");

  /** Words of a picture's caption or of a text's frame. */
  private static final Pattern PICTURE = Lexicon.sign("picture");

  private static final Pattern FURNITURE = Lexicon.sign("furniture");

  /** Words of what lasts: a war, years, every day. */
  private static final Pattern LASTING = Lexicon.sign("lasting");

  /** Words of a page around its text, which ran into a sentence. */
  private static final Pattern FRAME = Lexicon.sign("frame");

  private static final Pattern HANGING = Lexicon.sign("hanging");

  private static final Pattern THAT =
      Lexicon.pattern("\\b(?:that|those)\\s+" + Lexicon.signs("there.event") + "\\b");

  /** Words that hang on what was told before, wherever they stand. */
  private static final Pattern ADRIFT = Lexicon.sign("adrift");

  private static final Pattern MANY = Lexicon.sign("of-many");

  private static final Pattern LINKS =
      Lexicon.pattern(Lexicon.signs("links") + "|" + Lexicon.signs("furniture.related"));

  private static final Pattern SOMEBODY = Lexicon.sign("somebody");

  private static final Pattern OWN = Lexicon.sign("own");

  private Alone() {}

  /** Whether a speech that began before a sentence ends with it. */
  static boolean isEndOfSpeech(String sentence) {
    long marks = sentence.chars().filter(Alone::isMark).count();
    return marks == 1 && isMark(sentence.charAt(sentence.length() - 1)) && !sentence.endsWith("“");
  }

  /** Whether a speech that goes on behind a sentence begins with it. */
  static boolean isBeginningOfSpeech(String sentence) {
    return !sentence.isEmpty()
        && isMark(sentence.charAt(0))
        && sentence.chars().filter(Alone::isMark).count() == 1;
  }

  /** Whether a sentence begins with somebody whom only those before it name: "His followers …". */
  static boolean isOfSomebody(String sentence) {
    return SOMEBODY.matcher(sentence).find();
  }

  /** Whether a number in a sentence is of what only the one before it names. */
  static boolean isHanging(String sentence) {
    return HANGING.matcher(sentence).find() || isOfSomebody(sentence);
  }

  /** Whether a sentence tells of "that attack", which only those before it name. */
  static boolean isOfThatEvent(String sentence) {
    return THAT.matcher(sentence).find();
  }

  /** Whether what is said is said of a time or matter that only sentences before it name. */
  static boolean isAdrift(String sentence) {
    return ADRIFT.matcher(sentence).find();
  }

  /** Whether a sentence tells of many events or people, of which none is this one. */
  static boolean isOfMany(String sentence) {
    return MANY.matcher(sentence).find();
  }

  /** Whether the titles of other pages stand in a sentence. */
  static boolean isOfLinks(String sentence) {
    return LINKS.matcher(sentence).find();
  }

  /** Whether words without marks are somebody's own: "we detained three officers". */
  static boolean isInFirstPerson(String sentence) {
    return sentence.chars().noneMatch(Alone::isMark) && OWN.matcher(sentence).find();
  }

  static boolean isMark(int letter) {
    return "\"“”".indexOf(letter) >= 0;
  }

  /** Whether a sentence tells of what lasts: a war, years, every day. */
  static boolean isLasting(String sentence) {
    return LASTING.matcher(sentence).find();
  }

  /** Whether a sentence holds what its page has beside the text. */
  static boolean isGlued(String sentence) {
    return FURNITURE.matcher(sentence).find();
  }

  static boolean isPicture(String sentence) {
    return PICTURE.matcher(sentence).find();
  }

  /** Whether words of a page stand in a sentence, or the paper speaks of itself. */
  static boolean isFramed(String sentence) {
    return FRAME.matcher(sentence).find() || isInFirstPerson(sentence);
  }

  /** Whether a sentence tells of an event to somebody who reads no other. */
  static boolean isTold(String sentence) {
    return !isPicture(sentence)
        && !isGlued(sentence)
        && !isEndOfSpeech(sentence)
        && !isBeginningOfSpeech(sentence)
        && !isInFirstPerson(sentence)
        && !LEANING.matcher(sentence).find()
        && !isLasting(sentence);
  }
}
