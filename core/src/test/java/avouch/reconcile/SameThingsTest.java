package avouch.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.Avouch;
import avouch.language.Rows;
import avouch.model.Finding;
import avouch.model.Page;
import avouch.model.Request;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Outlets count one thing by several nouns. */
class SameThingsTest {
  private static final String STORY =
      "The weaving mill of Sorve shuts\n\nThe weaving mill at Sorve on the Denby shut on Monday,"
          + " and the mayor, Ada Quill, said so to the weavers of Sorve. ";

  /** The hurt are counted in all, too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "That does away with 310 jobs. | That does away with 310 posts. | 1",
        "That does away with 310 jobs. | That does away with 290 posts. | 2",
        "That does away with 310 jobs. | That does away with 310 looms. | 2",
        "Nine policemen were hurt. | Nine officers were hurt. | 2",
        "Nine policemen were hurt. | Nine weavers were hurt. | 3"
      })
  void findingsOfTwoReports(String one, String other, int findings) {
    List<Page> pages =
        List.of(
            Page.of("one.txt", new Page.Content.Plain(STORY + one)),
            Page.of("other.txt", new Page.Content.Plain(STORY + other)));
    assertThat(Avouch.report(pages, List.of(), Request.ALL).situations())
        .flatExtracting(situation -> situation.findings())
        .filteredOn(finding -> finding.kind() == Finding.Kind.NUMBER)
        .hasSize(findings);
  }

  static Stream<Rows.Row> rows() {
    return Rows.of(FigureGroups.class, "same-things.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void anExampleShowsANounOfItsRow(Rows.Row row) {
    assertThat(row.patterns()).contains(row.value());
    assertThat(row.patterns()).anyMatch(noun -> row.example().contains(noun.substring(0, 3)));
    assertThat(row.expected()).isEqualTo(row.value());
  }
}
