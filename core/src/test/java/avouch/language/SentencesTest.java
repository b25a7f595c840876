package avouch.language;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.language.Rows.Row;
import avouch.model.Range;
import avouch.model.Report;
import avouch.model.Report.Block;
import avouch.model.Report.Block.Role;
import avouch.model.Report.Dateline;
import avouch.model.Sentence;
import avouch.model.Sentence.Token;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cuts every example into its sentences and words. */
class SentencesTest {
  static Stream<Row> sentences() {
    return Stream.of("abbreviations.tsv", "sentence-cases.tsv")
        .flatMap(file -> Rows.of(SentencesTest.class, file).stream());
  }

  static Stream<Row> words() {
    return Rows.of(SentencesTest.class, "token-cases.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everyExampleGivesItsSentences(Row row) {
    String told =
        Sentences.of(row.example(), new Range(0, row.example().length()), 0).stream()
            .map(sentence -> sentence.range().in(row.example()))
            .collect(Collectors.joining(" / "));
    assertThat(told).isEqualTo(row.expected());
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyExampleGivesItsWords(Row row) {
    List<Word> words = Tokens.in(row.example(), new Range(0, row.example().length()));
    assertThat(words.stream().map(Word::text).collect(Collectors.joining(" ")))
        .isEqualTo(row.expected());
  }

  @Test
  void aRunOfWordsWithoutAStopIsCutByLength() {
    String text = "one more word ".repeat(1_000).strip();
    List<Sentence> sentences = Sentences.of(text, new Range(0, text.length()), 0);
    assertThat(sentences).hasSize(12).allMatch(sentence -> sentence.tokens().size() <= 250);
    assertThat(sentences.stream().mapToInt(sentence -> sentence.tokens().size()).sum())
        .isEqualTo(3_000);
  }

  @Test
  void everyWordKeepsItsPlace() {
    String text = "“It’s over,” said Mr. O’Neil – the café’s owner…";
    for (Sentence sentence : Sentences.of(text, new Range(0, text.length()), 0)) {
      for (Token token : sentence.tokens()) {
        assertThat(Letters.plain(token.range().in(text))).isIn(token.text(), "“", "”", "-", "…");
      }
    }
  }

  @Test
  void aDatelineAndDroppedBlocksHaveNoSentence() {
    String text = "OSLO, May 3 – The ferry sank. Follow us";
    Report report =
        new Report(
            "r",
            "input",
            null,
            null,
            "",
            "en",
            null,
            List.of(),
            new Dateline(new Range(0, 13), "OSLO", new Range(6, 11)),
            null,
            text,
            List.of(
                new Block(new Range(0, 29), Role.PARAGRAPH, ""),
                new Block(new Range(30, 39), Role.DROPPED, "follow us")));
    List<Sentence> sentences = Sentences.in(report);
    assertThat(sentences).hasSize(1);
    assertThat(sentences.getFirst().range().in(text)).isEqualTo("The ferry sank.");
  }
}
