package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Page;
import java.util.List;
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

  @Test
  void aTownWhoseGamesSomebodyWonIsNotWhereSheStops() {
    String brief =
        Told.markdown(
            "Swimmer Brun stops\n\nAna Brun, the queen of the Lyon 2028 Olympic Games, stopped"
                + " swimming on Monday. The Lyon gold medallist told it in a video.\n");
    assertThat(brief).contains("Ana Brun").doesNotContain("**Where:**");
  }

  @Test
  void whatIsOutsideATownIsNearIt() {
    String brief =
        Told.markdown(
            "Six killed in Lyon suburbs\n\nSix people were killed when a bomb went off in a market"
                + " near Lyon on Monday, police said.\n\nStalls burned all day.\n");
    assertThat(brief).contains("**Where:** near Lyon");
  }

  @Test
  void aCountryThatLostItsApostropheIsNoPlaceOfItsOwn() {
    assertThat(PrintedPlaces.isPossessive("Frances", List.of("France"))).isTrue();
    assertThat(PrintedPlaces.isPossessive("Lyon", List.of("France"))).isFalse();
    assertThat(PrintedPlaces.isPossessive("Cyprus", List.of("Cyprus"))).isFalse();
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
