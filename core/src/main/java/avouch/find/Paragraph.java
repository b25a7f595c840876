package avouch.find;

import avouch.model.Range;
import avouch.model.Sentence;
import avouch.model.Sentence.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sentences of one block as one row of tokens, numbered from its start. */
final class Paragraph {
  private final String text;
  private final Token[] tokens;
  private final int[] starts;
  private final int[] sentenceOf;
  private final int number;
  private final Range range;

  private Paragraph(String text, List<Sentence> sentences, int number) {
    this.text = text;
    this.number = number;
    starts = new int[sentences.size() + 1];
    List<Token> all = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      all.addAll(sentences.get(i).tokens());
      starts[i + 1] = all.size();
    }
    tokens = all.toArray(Token[]::new);
    sentenceOf = new int[tokens.length];
    for (int i = 1; i < sentences.size(); i++) {
      Arrays.fill(sentenceOf, starts[i], tokens.length, i);
    }
    range = sentences.getFirst().range().cover(sentences.getLast().range());
  }

  /** The paragraphs that a report's sentences make, in order. */
  static List<Paragraph> of(String text, List<Sentence> sentences) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sentences.size(); i++) {
      if (i == sentences.size() || sentences.get(i).block() != sentences.get(start).block()) {
        paragraphs.add(new Paragraph(text, sentences.subList(start, i), start));
        start = i;
      }
    }
    return paragraphs;
  }

  String text() {
    return text;
  }

  Range range() {
    return range;
  }

  int size() {
    return tokens.length;
  }

  Token token(int i) {
    return tokens[i];
  }

  /** The token's words as printed, plain marks; empty outside the paragraph. */
  String word(int i) {
    return i < 0 || i >= tokens.length ? "" : tokens[i].text();
  }

  String tag(int i) {
    return i < 0 || i >= tokens.length ? "" : tokens[i].tag();
  }

  String lemma(int i) {
    return i < 0 || i >= tokens.length ? "" : tokens[i].lemma();
  }

  boolean is(int i, String word) {
    String printed = word(i);
    return printed.length() == word.length() && printed.equalsIgnoreCase(word);
  }

  int sentences() {
    return starts.length - 1;
  }

  /** First token of a sentence; of the one past the last, the paragraph's size. */
  int start(int sentence) {
    return starts[sentence];
  }

  /** The number of a sentence among all of the report. */
  int number(int sentence) {
    return number + sentence;
  }

  /** The sentence of a token; of one past the last, the last sentence. */
  int sentenceOf(int token) {
    return token < tokens.length ? sentenceOf[token] : starts.length - 2;
  }

  /** The number of the first token that ends after {@code position}. */
  int tokenAt(int position) {
    int low = 0;
    int high = tokens.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens[middle].range().end() > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** What the tokens from {@code first} up to, not including, {@code end} cover. */
  Range cover(int first, int end) {
    return new Range(tokens[first].range().start(), tokens[end - 1].range().end());
  }
}
