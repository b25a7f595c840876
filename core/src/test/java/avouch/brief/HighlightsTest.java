package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HighlightsTest {
  private static final String TEXT =
      """
      The ferry Halvard burned at its pier in Sorve on Monday. Two sailors were hurt in the fire on
      the Halvard, the harbour office at Sorve said, and the pier stays closed for the week.
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferry Halvard burns at its pier in Sorve - Sorve Harbour News, Weather & Sports",
        "Ferry Halvard burns at its pier in Sorve | Channel 4 Sorve"
      })
  void aHeadlineWithoutItsSiteGoesFirst(String tailed) {
    assertThat(headline(tailed, "Two hurt on burning ferry"))
        .isEqualTo("Two hurt on burning ferry");
  }

  @Test
  void aTitleWithADashIsNoSite() {
    String best = "Ferry Halvard burns at its pier in Sorve - two sailors hurt";
    assertThat(headline(best, "Closed pier")).isEqualTo(best);
  }

  private static String headline(String one, String other) {
    return Told.report(page("a", one), page("b", other)).situations().getFirst().headline();
  }

  private static Page page(String input, String title) {
    return Told.page(input, title, TEXT + input, null);
  }
}
