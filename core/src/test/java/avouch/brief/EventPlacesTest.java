package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.Avouch;
import avouch.model.Page;
import avouch.model.Place;
import avouch.model.Request;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventPlacesTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 3);

  @Test
  void whatNamesNoPlaceHappenedWhereItWasFiledUnlessThatIsACapital() {
    assertThat(where("BERGEN (Wire) -- A bomb killed two guards of a telephone company.", null))
        .extracting(Place::name)
        .containsExactly("Bergen");
    assertThat(where("OSLO (Wire) -- A bomb killed two guards of a telephone company.", null))
        .extracting(Place::name)
        .containsExactly("Norway");
  }

  @Test
  void ofTownsWithOneNameTheOneNearTheDatelineIsMeant() {
    assertThat(where("SPOKANE, Wash. -- A bomb killed two guards at a shop in Aberdeen.", null))
        .first()
        .extracting(Place::admin1)
        .isEqualTo("Washington");
  }

  @Test
  void aNameWhosePlaceIsFarFromAllThatIsSurelyNamedIsLeftOut() {
    assertThat(where("KISUMU, Kenya -- A fire killed two guards at a shop in Homewood.", null))
        .extracting(Place::name)
        .containsExactly("Kisumu");
  }

  @Test
  void theTownInTheOutletsAddressIsWhatNamesAreNearTo() {
    String text = "A fire killed two guards at a shop in Ashland. The police seek a driver.";

    assertThat(where(text, "https://www.clevelandpost.example/fire"))
        .first()
        .extracting(Place::admin1)
        .isEqualTo("Ohio");
    assertThat(where(text, "https://www.omahapost.example/fire"))
        .first()
        .extracting(Place::admin1)
        .isEqualTo("Nebraska");
  }

  @Test
  void anotherCountryThatIsOnlyNamedInPassingIsLeftOut() {
    String text =
        "BERGEN (Wire) -- A bomb killed two guards of a telephone company in Bergen on Monday. "
            + "The bomb in Bergen stood beside the gate of the company, and the guards died there.";
    List<Page> pages =
        List.of(
            page("a", text + " Another bomb hurt a clerk in Denmark on Monday."),
            page("b", text + " Police seek a driver with a red van."));
    List<Place> where =
        Avouch.report(pages, List.of(), Request.ALL).situations().getFirst().where();

    assertThat(where).extracting(Place::country).containsOnly("Norway");
  }

  @Test
  void theTownOfTheDatelineComesBeforeTheCountyWhereThingsHappened() {
    assertThat(
            where(
                "BUFFALO, N.Y. -- Two guards were shot and treated in Erie County on Monday.",
                null))
        .extracting(Place::name)
        .containsExactly("Buffalo", "Erie County");
  }

  @Test
  void theTownThatTheTitleAndThePoliceAreOfComesFirst() {
    String text =
        "A guard was shot at a shop on Monday, Ludlow police said. A driver from Westfield was "
            + "arrested in Holyoke on Tuesday.\n\nHe had fled in a van from Holyoke to Westfield.";
    Page page =
        new Page("a", new Page.Content.Plain(text), null, null, "Guard shot in Ludlow", DAY);

    assertThat(situation(page)).first().extracting(Place::name).isEqualTo("Ludlow");
  }

  @Test
  void aPartOfATownIsNotTheTown() {
    String lead = "A guard was shot in the Harlem neighborhood on Monday, police in New York said.";

    assertThat(where(lead, null)).first().extracting(Place::name).isEqualTo("New York");
  }

  @Test
  void theSideOfATownIsNoPlaceElsewhere() {
    assertThat(
            where(
                "Two clerks were stabbed on the Northeast Side on Monday, Tulsa police said.",
                null))
        .extracting(Place::name)
        .containsExactly("Tulsa");
  }

  @Test
  void whereTheHurtAreTakenIsNotWhereItHappened() {
    String lead =
        "A guard was shot at a shop in Ludlow on Monday. He was treated at Springfield Hospital.";

    assertThat(where(lead, null)).extracting(Place::name).containsExactly("Ludlow");
  }

  @Test
  void theFarCityWithTheNameOfAPartOfATownIsNotMeant() {
    String lead =
        "Two clerks were stabbed in the Geneva neighborhood on Monday, Tulsa police said.";

    assertThat(where(lead, null)).extracting(Place::name).containsExactly("Tulsa", "Geneva");
    assertThat(where(lead, null).getLast().latitude()).isNull();
  }

  @Test
  void whereSomebodyLivesOrIsTakenIsNotWhereItHappened() {
    String lead =
        "A guard who lives in Westfield was shot at a shop in Ludlow on Monday. He died at a "
            + "hospital in Holyoke.";

    assertThat(where(lead, null)).extracting(Place::name).containsExactly("Ludlow");
  }

  @Test
  void aTownIsNotLeftOutBecauseTheOutletIsOfAnother() {
    String lead =
        "A guard was shot at a shop in Grand Junction on Monday. Grand Junction police seek a van.";

    assertThat(where(lead, "https://www.bostonpost.example/guard"))
        .extracting(Place::name)
        .containsExactly("Grand Junction");
  }

  @Test
  void theTownBehindTheHeadlineIsWhatNamesAreNearTo() {
    String text =
        "A fire killed two guards at a shop in Ashland. The police seek a driver.\n\n"
            + "The company has closed its other offices until the guards are buried.";
    Page page =
        new Page(
            "a",
            new Page.Content.Plain(text),
            null,
            null,
            "Two killed in fire - News 5 - Omaha, Nebraska",
            DAY);

    assertThat(situation(page)).first().extracting(Place::admin1).isEqualTo("Nebraska");
  }

  @Test
  void theTownThatALocalStationWritesFromIsWhatNamesAreNearTo() {
    String text = "A fire killed two guards at a shop in Ashland. The police seek a driver.";

    assertThat(where(text, "https://www.wowt.com/fire"))
        .first()
        .extracting(Place::admin1)
        .isEqualTo("Nebraska");
    assertThat(where("ASHLAND (WOWT) -- " + text, null))
        .first()
        .extracting(Place::admin1)
        .isEqualTo("Nebraska");
  }

  @Test
  void aCityOfAnotherRegionIsNotMeantWhereTheReportIsFiledFarFromIt() {
    assertThat(where("DENVER, Colo. -- A fire killed two guards at a shop in Rochester.", null))
        .extracting(Place::name)
        .containsExactly("Denver");
    assertThat(where("TIFTON, Georgia -- A fire killed two guards at a shop in Rochester.", null))
        .extracting(Place::name)
        .containsExactly("Tifton");
  }

  @Test
  void aLocalOutletMeansNoSmallTownAbroad() {
    String text = "A fire killed two guards at a shop in Galvez on Monday.";

    assertThat(where(text, "https://www.wowt.com/fire")).isEmpty();
  }

  @Test
  void aTownThatTheGazetteerLacksLiesWhereTheDatelineSays() {
    assertThat(where("OSTRENKA, Ohio -- A fire killed two guards at a shop.", null))
        .extracting(place -> place.name() + " " + place.kind() + " " + place.admin1())
        .containsExactly("Ostrenka SETTLEMENT Ohio");
    assertThat(where("OSTRENKA CO., Ohio -- A fire killed two guards at a shop.", null))
        .extracting(place -> place.name() + " " + place.kind() + " " + place.admin1())
        .containsExactly("Ostrenka County AREA Ohio");
  }

  private static List<Place> situation(Page page) {
    return Told.report(page).situations().getFirst().where();
  }

  private static List<Place> where(String lead, @Nullable String address) {
    String text =
        lead + "\n\nThe company has closed its other offices until the guards are buried.";
    Page page = new Page("a", new Page.Content.Plain(text), null, address, "Two killed", DAY);
    return situation(page);
  }

  private static Page page(String input, String text) {
    return new Page(input, new Page.Content.Plain(text), null, null, "Two killed", DAY);
  }
}
