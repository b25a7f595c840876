package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceSectionTest {
  private static final String FIRST =
      "Ferry burns at Sorve\n\nSix people were killed when the ferry Halvard burned at its"
          + " pier in Sorve on Monday, the coastguard said.";

  private static final String SECOND =
      "Toll of Sorve ferry fire rises\n\nSeventeen people were killed when the ferry Halvard burned"
          + " at its pier in Sorve on Monday, the coastguard said.";

  @Test
  void aLaterCountIsOfALaterDay() {
    assertThat(brief("2031-05-05", "2031-05-06"))
        .contains("Earlier counts gave way", "later count");
  }

  @Test
  void aVagueNumberPartsNothing() {
    assertThat(
            Told.markdown(
                "Ferry burns at Sorve\n\nForty people were hurt when the ferry Halvard burned in"
                    + " Sorve on Monday. Dozens of people were hurt, the coastguard said."))
        .contains("How many were injured?")
        .doesNotContain("vaguer");
  }

  private static String brief(String first, String second) {
    return Told.markdown(Told.page("a", null, FIRST, first), Told.page("b", null, SECOND, second));
  }
}
