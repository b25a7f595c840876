package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.Avouch;
import avouch.model.Page;
import avouch.model.Request;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedPlacesTest {
  private static final String LEAD =
      "Six people were killed when a bomb went off in the market of Lyon on Monday.";

  @Test
  void aTownThatOnlyAnotherReportNamesIsNotPrinted() {
    String brief =
        MarkdownBrief.of(
            Avouch.report(
                List.of(
                    page("a", ""),
                    page(
                        "b",
                        " In Marseille a bomb killed two people on Monday. Police in Marseille said that the bomb went off in a market of Marseille."),
                    page("c", "")),
                List.of(),
                Request.ALL),
            true);
    assertThat(brief).contains("**Where:** Lyon").doesNotContain("**Where:** Lyon, Marseille");
  }

  private static Page page(String outlet, String more) {
    String text =
        "Six killed by bomb in Lyon market\n\n"
            + LEAD
            + more
            + "\n\nStalls burned, and the market stays closed for the week.\n";
    return new Page(
        outlet + ".txt",
        new Page.Content.Plain(text),
        outlet,
        null,
        null,
        LocalDate.parse("2031-05-06"));
  }
}
