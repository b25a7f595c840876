package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LentDaysTest {
  private static final String TEXT =
      """
      Ferry Halvard burns at Sorve

      The ferry Halvard burned at its pier in Sorve. Four people were killed aboard the Halvard. %s

      Smoke hung over the fish market, and the pier of the Halvard stays closed for the week.
      """;

  @Test
  void aDayRestsOnNoReportWhoseOwnDayMayBeOfAnotherYear() {
    assertThat(brief("2031-05-06", "2032-04-02"))
        .doesNotContain("**Friday night**")
        .doesNotContain("**Event:**");
  }

  @Test
  void aPostIsNoHighlight() {
    String brief =
        Told.markdown(page("a", "2031-05-06", "https://t.example/1 Nine people were hurt."));
    assertThat(brief.substring(0, brief.indexOf("## Key figures"))).doesNotContain("t.example");
  }

  private static String brief(String first, String last) {
    return Told.markdown(
        page("a", first, "The mayor came."),
        page("b", last, "The governor came."),
        page("c", null, "The Halvard went down on Friday night."));
  }

  private static Page page(String outlet, @Nullable String day, String sentence) {
    return Told.page(outlet, null, TEXT.formatted(sentence), day);
  }
}
