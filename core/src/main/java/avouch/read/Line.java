package avouch.read;

import avouch.model.Range;

/**
 * One line of a text with the features that tell an account from what surrounds it.
 *
 * @param range where, without surrounding white space
 * @param head its first characters, as much as any pattern reads
 * @param words how many words
 * @param capitals how many of them start with a capital or a digit
 * @param small how many of them are frequent small words in lower case
 * @param ending how it ends
 * @param gap whether an empty line or the start of the text stands before it
 */
record Line(
    Range range, String head, int words, int capitals, int small, Ending ending, boolean gap) {
  /** As many characters of a line as patterns read: what is longer is no furniture. */
  static final int READ = 600;

  /** How a line ends. */
  enum Ending {
    SENTENCE,
    ELLIPSIS,
    COLON,
    OPEN
  }

  /** A line of {@code text}; {@code range} must hold no white space at its ends. */
  static Line of(String text, Range range, boolean gap) {
    String head = text.substring(range.start(), Math.min(range.end(), range.start() + READ));
    WordCount count = WordCount.of(head);
    return new Line(
        range,
        head,
        count.words(),
        count.capitals(),
        count.small(),
        LineEnding.of(text, range),
        gap);
  }

  boolean whole() {
    return head.length() == range.length();
  }

  boolean endsSentence() {
    return ending == Ending.SENTENCE;
  }

  /** Whether the line reads like a sentence or more, whatever it tells. */
  boolean isProse() {
    return (ending == Ending.SENTENCE && words >= 5 && small > 0)
        || (words >= 14 && small >= 3 && 2 * capitals <= words + small)
        || range.length() > READ
        || isUnspaced();
  }

  /** Whether the line could be a headline: some words, no stop. */
  boolean isHeadline() {
    return words >= 3
        && words <= 28
        && range.length() <= 220
        && ending == Ending.OPEN
        && Character.isLetterOrDigit(firstLetter());
  }

  /** A script that puts no blanks between words: length tells what words cannot. */
  private boolean isUnspaced() {
    return ending == Ending.SENTENCE && words < 5 && range.length() >= 24;
  }

  private int firstLetter() {
    for (int i = 0; i < Math.min(6, head.length()); i++) {
      if (Character.isLetterOrDigit(head.codePointAt(i))) {
        return head.codePointAt(i);
      }
    }
    return ' ';
  }
}
