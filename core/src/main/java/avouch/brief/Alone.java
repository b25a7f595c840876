package avouch.brief;

import java.util.regex.Pattern;

/** Tells whether a sentence can be read without those around it, and tells of an event. */
final class Alone {
  /** A word that points to a sentence before. */
  private static final Pattern POINTING =
      Pattern.compile(
          "^[“\"'‘(\\s]*(?:he|she|it|they|him|her|his|its|their|we|i|you|this|that|these|those|both"
              + "|there (?:are|is|were|was) (?:also|in addition)|but|and|or|however|also|meanwhile"
              + "|the (?:latter|former|two|three|pair|man|woman)|the [a-z]+ (?:is|was)|another|others?"
              + "|most|some of)\\b|\\balso\\b|^.{0,40}\\btold (?:her|him|them)\\b|\\?$",
          Pattern.CASE_INSENSITIVE);

  /** Words of a picture's caption or of a text's frame. */
  private static final Pattern PICTURE =
      Pattern.compile(
          "^\\W*(?:watch|photos?|pictured|file):|^\\d+ of \\d+\\b|\\b(?:is|are) seen (?:in|at|on|near)\\b"
              + "|^(?:an?|the) .{0,80}\\b(?:walks|runs|stands|sits|gestures) (?:in|near|at|on|past)\\b|\\b(?:file photo|photo by|getty images|image via"
              + "|pictured|read more|please note|click here|share this|subscribe)\\b"
              + "|\\((?:reuters|ap|afp|epa|trt|[^()]{0,40}(?:photo|images|agencies))[^()]{0,40}\\)",
          Pattern.CASE_INSENSITIVE);

  /** Words of what lasts: a war, years, every day. */
  private static final Pattern LASTING =
      Pattern.compile(
          "\\bmillions\\b|\\b(?:a|per|every|each) day\\b|\\bdaily\\b|\\bregularly\\b"
              + "|\\b(?:since|over|in|during|for) (?:the )?(?:past|last|more than) [\\p{L}\\d -]*years?\\b"
              + "|\\bsince (?:[\\p{L}]+ )?(?:19|20)\\d\\d\\b|\\b(?:year|decade)s?-(?:old|long)"
              + " (?:war|conflict|crisis)\\b|\\bsince the (?:war|conflict|uprising|revolt|start)\\b",
          Pattern.CASE_INSENSITIVE);

  private Alone() {}

  /** Whether a speech that began before a sentence ends with it. */
  static boolean isEndOfSpeech(String sentence) {
    long marks = sentence.chars().filter(Alone::isMark).count();
    return marks == 1 && isMark(sentence.charAt(sentence.length() - 1)) && !sentence.endsWith("“");
  }

  static boolean isMark(int letter) {
    return "\"“”".indexOf(letter) >= 0;
  }

  static boolean isPicture(String sentence) {
    return PICTURE.matcher(sentence).find();
  }

  /** Whether a sentence tells of an event to somebody who reads no other. */
  static boolean isTold(String sentence) {
    return !isPicture(sentence)
        && !isEndOfSpeech(sentence)
        && !POINTING.matcher(sentence).find()
        && !LASTING.matcher(sentence).find();
  }
}
