package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Page;
import org.junit.jupiter.api.Test;

class PrintedPlacesTest {
  private static final String LEAD =
      "Six people were killed when a bomb went off in the market of Lyon on Monday.";

  @Test
  void aTownThatOnlyAnotherReportNamesIsNotPrinted() {
    String brief =
        Told.markdown(
            page("a", ""),
            page(
                "b",
                " In Marseille a bomb killed two people on Monday. Police in Marseille said that the"
                    + " bomb went off in a market of Marseille."),
            page("c", ""));
    assertThat(brief).contains("**Where:** Lyon").doesNotContain("**Where:** Lyon, Marseille");
  }

  private static Page page(String outlet, String more) {
    String text =
        "Six killed by bomb in Lyon market\n\n"
            + LEAD
            + more
            + "\n\nStalls burned, and the market stays closed for the week.";
    return Told.page(outlet, null, text, Told.DAY);
  }
}
