package avouch.reconcile;

import avouch.model.Sentence;
import avouch.model.Sentence.Token;
import avouch.model.Span;
import avouch.model.Story;
import java.util.List;

/**
 * The sentences that claims carry: their words, never the whole texts.
 *
 * @param story where the sentences stand
 */
record Passages(Story story) {
  /** The words inside a span. */
  List<Token> tokens(Span span) {
    return story.reading(span.report()).sentences().stream()
        .filter(sentence -> sentence.range().overlaps(span.range()))
        .map(Sentence::tokens)
        .flatMap(List::stream)
        .filter(token -> span.range().contains(token.range()))
        .toList();
  }

  /** The words as printed, white space folded. */
  String words(Span span) {
    return story.words(span).strip().replaceAll("\\s+", " ");
  }
}
