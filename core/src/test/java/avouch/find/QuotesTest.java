package avouch.find;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.language.Rows;
import avouch.language.Rows.Row;
import avouch.language.Sentences;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every verb of saying with its example, and whole quotes with their speakers. */
class QuotesTest {
  static Stream<Row> cues() {
    return Rows.of(QuotesTest.class, "cues.tsv").stream();
  }

  static Stream<Row> roles() {
    return Rows.of(QuotesTest.class, "roles.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("roles")
  void everyRoleMeansItsBearer(Row row) {
    assertThat(quotes(row.example()).getLast().speaker())
        .as(row.example())
        .isEqualTo(row.expected());
  }

  static Stream<Row> cases() {
    return Rows.of(QuotesTest.class, "quote-cases.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("cues")
  void everyCueAttributesItsWords(Row row) {
    List<String> words =
        quotes(row.example()).stream()
            .flatMap(quote -> quote.pieces().stream())
            .map(piece -> piece.range().in(row.example()))
            .toList();
    if (row.isGap()) {
      assertThat(words).as("gap now closed: %s", row.id()).doesNotContain(row.expected());
    } else {
      assertThat(words).as(row.example()).contains(row.expected());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCaseGivesItsQuotes(Row row) {
    String text = row.example().replace("¶", "\n\n");
    String told =
        quotes(text).stream().map(quote -> told(text, quote)).collect(Collectors.joining(" ; "));
    if (row.isGap()) {
      assertThat(told).as("gap now closed: %s", row.id()).isNotEqualTo(row.expected());
    } else {
      assertThat(told).as(row.example()).isEqualTo(row.expected());
    }
  }

  @Test
  void everyPartIsCitedWhereItStands() {
    String text = "“We are safe,” Mayor Ada Quill said on Monday.";
    Mention.Quote quote = quotes(text).getFirst();
    Range cue = Objects.requireNonNull(quote.cue());
    Range speaker = Objects.requireNonNull(quote.speakerWords());
    assertThat(cue.in(text)).isEqualTo("said");
    assertThat(speaker.in(text)).isEqualTo("Mayor Ada Quill");
  }

  @Test
  void whoIsCitedIsKept() {
    String text = "The ministry said, citing police, that ten boats sank.";
    Range cited = Objects.requireNonNull(quotes(text).getFirst().citedWords());
    assertThat(cited.in(text)).isEqualTo("police");
  }

  private static String told(String text, Mention.Quote quote) {
    String words =
        quote.pieces().stream()
            .map(piece -> piece.range().in(text))
            .collect(Collectors.joining(" | "));
    return (quote.direct() ? "direct " : "told ") + quote.speaker() + ": " + words;
  }

  private static List<Mention.Quote> quotes(String text) {
    Passage passage = passage(text);
    return Quotes.in(passage, Names.in(passage));
  }

  /** A passage of paragraphs that empty lines part. */
  static Passage passage(String text) {
    List<Report.Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      blocks.add(new Report.Block(new Range(start, end), Report.Block.Role.PARAGRAPH, ""));
      start = end + 2;
    }
    Report report =
        new Report("r", "input", null, null, "", "en", null, List.of(), null, null, text, blocks);
    return Passage.of(report, Sentences.in(report));
  }
}
