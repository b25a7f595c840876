package avouch.claim;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.language.Rows;
import avouch.model.Claim;
import avouch.model.Claim.FigureClaim;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whose word a figure is: of people and bodies, never of a pronoun or of what is written. */
class CitedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry said four guards were killed. | ministry",
        "They said four guards were killed. | ''",
        "It said four guards were killed. | ''",
        "Everyone said four guards were killed. | ''",
        "Officials in Denby said the dam broke, and they said four guards were killed. | Officials in Denby",
        "Officials in Denby said the dam broke. Four guards were killed, they said. | Officials in Denby",
        "Officials said the dam broke and guards said it leaked. They said four men were killed. | ''",
        "Officials in Denby said they believed four guards were killed. | Officials in Denby",
        "The Denby Water Union said the dam broke. It said four guards were killed. | Denby Water Union",
        "A statement said four guards were killed. | ''",
        "The latest report said four guards were killed. | ''",
        "Four guards were killed, according to reports. | ''",
        "A statement by the Denby Water Union said four guards were killed. | Denby Water Union",
        "A Denby Water Union statement said four guards were killed. | Denby Water Union",
        "The dam broke, the Denby Water Union said in a report. The report said four guards were killed. | Denby Water Union",
        "The dam broke, the Denby Water Union said. The report said four guards were killed. | ''",
        "The police statement said four guards were killed. | police statement",
        "Preliminary estimates say four guards were killed. | ''",
        "REUTERS Ivo Marn said four guards were killed. | ''",
        "The White House said four guards were killed. | White House"
      })
  void aFigureIsTheWordOfSomebody(String text, String expected) {
    assertThat(sources(text)).isEqualTo(expected);
  }

  static Stream<Rows.Row> things() {
    return Rows.of(Lexicon.class, "channels.tsv").stream()
        .filter(row -> row.value().equals("thing"));
  }

  @ParameterizedTest
  @MethodSource("things")
  void aThingSaysNothing(Rows.Row row) {
    assertThat(sources(row.example())).isEmpty();
  }

  private static String sources(String text) {
    return ClaimRowsTest.claims(text).stream()
        .filter(FigureClaim.class::isInstance)
        .map(Claim::bearing)
        .flatMap(bearing -> bearing.attribution().stream())
        .map(Claim.Source::settled)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
