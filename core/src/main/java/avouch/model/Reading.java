package avouch.model;

import java.time.LocalDate;
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
 * @param rulings what people say of it and others; empty as it is read
 */
public record Reading(
    Report report, List<Sentence> sentences, List<Mention> mentions, List<Ruling> rulings) {
  public Reading {
    Objects.requireNonNull(report);
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    rulings = List.copyOf(rulings);
  }

  /** One of which nobody says anything. */
  public Reading(Report report, List<Sentence> sentences, List<Mention> mentions) {
    this(report, sentences, mentions, List.of());
  }

  /** The same with what people say of it and others. */
  public Reading ruled(List<Ruling> said) {
    return new Reading(report, sentences, mentions, said);
  }

  /** The same of a report published on another day than it says. */
  public Reading published(LocalDate day) {
    return new Reading(report.published(day), sentences, mentions, rulings);
  }

  /** The mentions of one kind, by position. */
  public <M extends Mention> Stream<M> all(Class<M> kind) {
    return mentions.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** The mentions of one kind that lie wholly in {@code range}. */
  public <M extends Mention> Stream<M> within(Range range, Class<M> kind) {
    int from = firstAt(range.start());
    int to = firstAt(range.end() + 1);
    return mentions.subList(from, to).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(mention -> range.contains(mention.range()));
  }

  /** The sentence that holds the start of {@code range}. */
  public Optional<Sentence> sentenceAt(Range range) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).range().end() <= range.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() && sentences.get(low).range().contains(range.start())
        ? Optional.of(sentences.get(low))
        : Optional.empty();
  }

  /** The number of the first mention that starts at {@code position} or later. */
  private int firstAt(int position) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).range().start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The stretches of what the report attributes to somebody, by position of the utterances. */
  public Stream<Mention.Quote.Piece> said() {
    return all(Mention.Quote.class).flatMap(quote -> quote.pieces().stream());
  }

  public String words(Range range) {
    return range.in(report.text());
  }
}
