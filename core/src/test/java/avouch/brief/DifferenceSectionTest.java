package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.Avouch;
import avouch.model.Page;
import avouch.model.Request;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceSectionTest {
  private static final String FIRST =
      "Ferry burns at Sorve\n\nSix people were killed when the ferry Halvard burned at its"
          + " pier in Sorve on Monday, the coastguard said.\n";

  private static final String SECOND =
      "Toll of Sorve ferry fire rises\n\nSeventeen people were killed when the ferry Halvard burned"
          + " at its pier in Sorve on Monday, the coastguard said.\n";

  @Test
  void aLaterCountIsOfALaterDay() {
    assertThat(brief("2031-05-05", "2031-05-06"))
        .contains("Earlier counts gave way", "later count");
  }

  @Test
  void aVagueNumberPartsNothing() {
    assertThat(
            brief(
                new Page(
                    "a",
                    new Page.Content.Plain(
                        "Ferry burns at Sorve\n\nForty people were hurt when the ferry Halvard burned"
                            + " in Sorve on Monday. Dozens of people were hurt, the coastguard"
                            + " said.\n"),
                    "a",
                    null,
                    null,
                    LocalDate.parse("2031-05-06"))))
        .contains("How many were injured?")
        .doesNotContain("vaguer");
  }

  private static String brief(String first, String second) {
    return brief(
        new Page("a", new Page.Content.Plain(FIRST), "a", null, null, LocalDate.parse(first)),
        new Page("b", new Page.Content.Plain(SECOND), "b", null, null, LocalDate.parse(second)));
  }

  private static String brief(Page... pages) {
    return MarkdownBrief.of(Avouch.report(List.of(pages), List.of(), Request.ALL), true)
        .replace("**", "");
  }
}
