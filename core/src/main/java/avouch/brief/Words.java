package avouch.brief;

import avouch.model.Mention;
import avouch.model.Reading;
import avouch.model.Sentence;
import avouch.model.Span;
import avouch.model.Story;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A sentence of a report, word by word. */
record Words(Reading reading, Sentence sentence) {

  private static final Set<String> HAVING = Lexicon.words("having");

  /** So many words from its participle an auxiliary stands. */
  private static final int NEAR = 4;

  /** The sentence in which some words stand. */
  static Optional<Words> around(Story story, Span words) {
    Reading reading = story.reading(words.report());
    return reading.sentenceAt(words.range()).map(sentence -> new Words(reading, sentence));
  }

  /** The sentence as it is written. */
  String written() {
    return reading.words(sentence.range());
  }

  int size() {
    return sentence.tokens().size();
  }

  private boolean has(int index) {
    return index >= 0 && index < size();
  }

  String lower(int index) {
    return has(index) ? text(index).toLowerCase(Locale.ROOT) : "";
  }

  String text(int index) {
    return has(index) ? sentence.tokens().get(index).text() : "";
  }

  String tag(int index) {
    return has(index) ? sentence.tokens().get(index).tag() : "";
  }

  String lemma(int index) {
    return has(index) ? sentence.tokens().get(index).lemma() : "";
  }

  boolean isNoun(int index) {
    return tag(index).startsWith("NN");
  }

  boolean isVerb(int index) {
    return tag(index).startsWith("VB") || tag(index).equals("MD");
  }

  /** Whether a word is a verb that has a subject. */
  boolean isFinite(int index) {
    return switch (tag(index)) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  /** Whether a word is a participle that no auxiliary makes a verb of its clause. */
  boolean isParticiple(int index) {
    return tag(index).equals("VBN")
        && IntStream.range(Math.max(0, index - NEAR), index)
            .noneMatch(i -> HAVING.contains(lemma(i)));
  }

  /** Whether such a verb stands from one index to another, the latter not included. */
  boolean anyFinite(int from, int to) {
    return IntStream.range(from, to).anyMatch(this::isFinite);
  }

  /** Index of the first word that ends behind a place in the text. */
  int indexAt(int offset) {
    return (int)
        sentence.tokens().stream().takeWhile(token -> token.range().end() <= offset).count();
  }

  <M extends Mention> Stream<M> mentions(Class<M> kind) {
    return reading.within(sentence.range(), kind);
  }

  /** Whether a word from one index to another, the latter not included, says no. */
  boolean isNegated(int from, int to) {
    return IntStream.range(Math.max(0, from), Math.min(size(), to)).anyMatch(this::saysNo);
  }

  /** The same of the whole sentence; between quotation marks another speaks than outside. */
  boolean isNegatedWith(int index) {
    return IntStream.range(0, size()).anyMatch(i -> saysNo(i) && isQuoted(i) == isQuoted(index));
  }

  private boolean saysNo(int index) {
    return switch (lower(index)) {
      case "not", "n't", "no", "never", "without", "neither", "nor", "none" -> true;
      default -> false;
    };
  }

  /** Whether a word stands between quotation marks. */
  boolean isQuoted(int index) {
    return IntStream.range(0, index).filter(i -> lower(i).equals("\"")).count() % 2 == 1;
  }
}
