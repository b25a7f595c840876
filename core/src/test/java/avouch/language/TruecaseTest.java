package avouch.language;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Range;
import avouch.model.Sentence.Token;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruecaseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          THE FIRE BROKE OUT IN A HOSPITAL NEAR PORTO ALEGRE ON 3 MARCH.|The fire broke out in a hospital near Porto Alegre on 3 March .
          THREE SOLDIERS MAY HAVE DIED WHEN THE BRIDGE IN THE UNITED STATES FELL.|Three soldiers may have died when the bridge in the United States fell .
          GEN. MARIA KELLER LEFT LA SERENA WITH A FRENCH AID WORKER ON TUESDAY.|Gen. Maria Keller left La Serena with a French aid worker on Tuesday .
          A UNIT OF THE GREEN FRONT [QZF] SEIZED AN M-16 RIFLE IN LIMA AT 6:30 P.M.|A unit of the green front [ QZF ] seized an M-16 rifle in Lima at 6:30 p.m.
          """)
  void wordsInCapitalsAreCasedAsInRunningText(String text, String cased) {
    assertThat(words(text)).isEqualTo(cased);
  }

  @Test
  void wordsOfMixedCaseStayAsTheyArePrinted() {
    assertThat(words("The UN and the WFP sent FOOD to Lima."))
        .isEqualTo("The UN and the WFP sent FOOD to Lima .");
  }

  @Test
  void spansStayThoseOfTheText() {
    String text = "TWO BOYS DROWNED IN THE RIVER NEAR PORTO ALEGRE.";
    Token boys = Sentences.of(text, new Range(0, text.length()), 0).getFirst().tokens().get(1);
    assertThat(boys.lemma()).isEqualTo("boy");
    assertThat(text.substring(boys.range().start(), boys.range().end())).isEqualTo("BOYS");
  }

  private static String words(String text) {
    return Sentences.of(text, new Range(0, text.length()), 0).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }
}
