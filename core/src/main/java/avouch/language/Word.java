package avouch.language;

import avouch.model.Range;
import java.util.Objects;

/**
 * A word, number or mark before it has a part of speech.
 *
 * @param range where in the text
 * @param text as printed, with quotation marks, dashes and apostrophes made plain
 */
public record Word(Range range, String text) {
  public Word {
    Objects.requireNonNull(range);
    Objects.requireNonNull(text);
  }

  /** Whether no white space stands between this word and the next one. */
  boolean touches(Word next) {
    return range.end() == next.range.start();
  }
}
