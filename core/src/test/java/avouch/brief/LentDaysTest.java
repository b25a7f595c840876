package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.Avouch;
import avouch.model.Page;
import avouch.model.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        MarkdownBrief.of(
            Avouch.report(
                List.of(page("a", "2031-05-06", "https://t.example/1 Nine people were hurt.")),
                List.of(),
                Request.ALL),
            true);
    assertThat(brief.substring(0, brief.indexOf("## Key figures"))).doesNotContain("t.example");
  }

  private static String brief(String first, String last) {
    List<Page> pages = new ArrayList<>();
    pages.add(page("a", first, "The mayor came."));
    pages.add(page("b", last, "The governor came."));
    pages.add(page("c", null, "The Halvard went down on Friday night."));
    return MarkdownBrief.of(Avouch.report(pages, List.of(), Request.ALL), true);
  }

  private static Page page(String outlet, @Nullable String day, String sentence) {
    return new Page(
        outlet + ".txt",
        new Page.Content.Plain(TEXT.formatted(sentence)),
        outlet,
        null,
        null,
        day == null ? null : LocalDate.parse(day));
  }
}
