package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said not to be known, of which the reports must have no word. */
class UnknownTest {
  @Test
  void harmOfWhichNoReportHasAWordIsNamed() {
    assertThat(unknown("Four people were killed aboard the ferry Halvard at Sorve."))
        .contains("do not speak of people injured, people missing, people arrested")
        .doesNotContain("people killed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two dockers have never been heard from again.",
        "Her brother vanished that night.",
        "Divers went out in search of survivors."
      })
  void whoIsGoneIsMissing(String sentence) {
    assertThat(unknown("Four people were killed aboard the ferry Halvard at Sorve. " + sentence))
        .contains("people arrested")
        .doesNotContain("people missing");
  }

  @Test
  void reportsThatTellOfNoHarmLackNone() {
    assertThat(unknown("The ferry Halvard won the race off Sorve by nine minutes."))
        .doesNotContain("do not speak of");
  }

  private static String unknown(String text) {
    return Told.section("What is not known", Told.markdown(text));
  }
}
