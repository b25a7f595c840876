package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Page;
import avouch.model.SituationReport;
import java.util.stream.Collectors;
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

  @Test
  void whatIsNotOfTheTitleIsNoLead() {
    Page page =
        Told.page(
            "a",
            "Ferry Halvard burns at its pier in Sorve",
            """
            Luck for most of us is a warm coat in the first cold week of a long winter. For sailors,
            it's a pier with stairs. Sorve was one of the towns with a harbour of stone in 1902.
            The ferry Halvard burned at its pier in Sorve on Monday and two sailors were hurt by smoke.
            """,
            Told.DAY);
    assertThat(highlights(page)).startsWith("The ferry Halvard burned").doesNotContain("1902");
  }

  @Test
  void newsOfLongBeforeIsNoHighlight() {
    String fire = "The ferry Halvard of Sorve burned at its pier in the harbour of Sorve ";
    Page old = Told.page("a", "Ferry Halvard burns", fire + "in the spring.", "2029-05-06");
    Page late = Told.page("b", "Ferry Halvard burns", fire + "again on Monday.", Told.DAY);
    Page later = Told.page("c", "Halvard burns again", fire + "for hours on Monday.", Told.DAY);
    assertThat(highlights(old, late, later)).contains("on Monday").doesNotContain("spring");
  }

  @Test
  void wordsOfASpeechAreNoHighlightAndASentenceIsOneOnce() {
    Page page =
        Told.page(
            "a",
            "Ferry Halvard burns, two sailors hurt",
            """
            "The Halvard burned for hours and two sailors were hurt. Nobody came," a keeper said.
            The ferry Halvard burned at its pier in Sorve and two sailors were hurt on Monday.
            """,
            Told.DAY);
    assertThat(highlights(page))
        .isEqualTo(
            "The ferry Halvard burned at its pier in Sorve and two sailors were hurt on Monday.");
  }

  private static String highlights(Page... pages) {
    SituationReport report = Told.report(pages);
    return report.situations().stream()
        .flatMap(
            situation -> situation.highlights().stream().map(span -> situation.story().words(span)))
        .map(words -> words.replaceAll("\\s+", " "))
        .collect(Collectors.joining("\n"));
  }

  private static String headline(String one, String other) {
    return Told.report(page("a", one), page("b", other)).situations().getFirst().headline();
  }

  private static Page page(String input, String title) {
    return Told.page(input, title, TEXT + input, null);
  }
}
