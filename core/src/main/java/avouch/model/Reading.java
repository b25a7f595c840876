package avouch.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One report with its sentences and the mentions found in it: all that later strata know of it.
 *
 * @param report the report
 * @param sentences the sentences of the account in text order; dropped blocks have none
 * @param mentions all mentions, by position
 */
public record Reading(Report report, List<Sentence> sentences, List<Mention> mentions) {
  public Reading {
    Objects.requireNonNull(report);
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
  }

  /** The mentions of one kind, by position. */
  public <M extends Mention> Stream<M> all(Class<M> kind) {
    return mentions.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** The mentions of one kind that lie wholly in {@code range}. */
  public <M extends Mention> Stream<M> within(Range range, Class<M> kind) {
    return all(kind).filter(mention -> range.contains(mention.range()));
  }

  /** The sentence that holds the start of {@code range}. */
  public Optional<Sentence> sentenceAt(Range range) {
    return sentences.stream()
        .filter(sentence -> sentence.range().contains(range.start()))
        .findFirst();
  }

  /** The stretches of what the report attributes to somebody, by position of the utterances. */
  public Stream<Mention.Quote.Piece> said() {
    return all(Mention.Quote.class).flatMap(quote -> quote.pieces().stream());
  }

  public String words(Range range) {
    return range.in(report.text());
  }
}
