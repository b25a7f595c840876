package avouch.model;

import java.util.List;
import java.util.Objects;

/**
 * One sentence of a report.
 *
 * @param range where, without surrounding white space
 * @param block index of its block in {@link Report#blocks}
 * @param tokens its words and marks in order
 */
public record Sentence(Range range, int block, List<Token> tokens) {
  public Sentence {
    Objects.requireNonNull(range);
    tokens = List.copyOf(tokens);
  }

  /**
   * A word, number or mark.
   *
   * @param range where in the report's text
   * @param text the words as printed, with quotation marks, dashes and apostrophes made plain; what
   *     is printed in capitals throughout is cased as in running text
   * @param tag Penn Treebank part of speech
   * @param lemma dictionary form, lower case
   */
  public record Token(Range range, String text, String tag, String lemma) {
    public Token {
      Objects.requireNonNull(range);
      Objects.requireNonNull(text);
      Objects.requireNonNull(tag);
      Objects.requireNonNull(lemma);
    }

    public boolean isVerb() {
      return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isNoun() {
      return tag.startsWith("NN");
    }

    public boolean isName() {
      return tag.startsWith("NNP");
    }
  }
}
