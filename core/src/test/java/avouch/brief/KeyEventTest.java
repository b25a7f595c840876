package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Page;
import avouch.model.Place;
import avouch.model.Situation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class KeyEventTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 3);

  @Test
  void harmOfNoToldDayIsOfTheFirstReportsDayAndOfTheCountryItWasFiledFrom() {
    Situation situation =
        situation(
            """
            OSLO (Wire) -- A bomb killed two guards and injured five clerks of a telephone company.

            The guards had stopped a man with a bag at the gate, a spokeswoman for the company said.
            The company has closed its other offices.
            """);

    assertThat(situation.first()).isEqualTo(DAY);
    assertThat(situation.where()).extracting(Place::name).containsExactly("Norway");
  }

  @Test
  void harmToldInPassingIsNotWhatAnElectionIsAbout() {
    Situation situation =
        situation(
            """
            OSLO (Wire) -- The council of Bergen announced an election for 3 June.

            The mayor will run again. Her party has ruled the town for ten years. Nobody else has
            said that he will run.

            On Monday a wall fell on a square in Bergen, killing two guards and wounding dozens.
            """);

    assertThat(situation.first()).isEqualTo(LocalDate.of(2021, 6, 3));
  }

  @Test
  void whereItIsSpokenOfAbroadIsNoPlaceOfTheHarm() {
    Situation situation =
        situation(
            """
            President Ivo Marn said that an attack in Norway that killed 72 people on Tuesday was
            horrific. He named nobody. He offered no details.

            Marn shook hands with a guest at his house in Lima on Wednesday. Lima has not yet said
            what it will do. The attack on Tuesday killed 72 people in the town of Bergen.
            """);

    assertThat(situation.where()).extracting(Place::name).contains("Bergen").doesNotContain("Lima");
  }

  @Test
  void theDeadOfAWarAreNoKeyFigureOfOneBlow() {
    Situation situation =
        situation(
            """
            OSLO (Wire) -- A bomb wounded two guards of a telephone company in Bergen on Tuesday.

            The guards had stopped a man with a bag at the gate, the company said. An estimated
            170,000 people have been killed due to the violence.
            """);

    assertThat(situation.findings())
        .filteredOn(finding -> situation.key().contains(finding.id()))
        .extracting(Finding::slot)
        .containsExactly(Claim.Slot.INJURED);
  }

  @Test
  void theDayOfTheReportIsOfLessWeightThanOneThatItsWordsName() {
    Situation situation =
        situation(
            """
            OSLO (Wire) -- A blast in Bergen killed two guards on Sunday.

            The attack began before dawn. It went on until early morning. The company has closed its
            offices.
            """);

    assertThat(situation.first()).isEqualTo(LocalDate.of(2021, 2, 28));
  }

  @Test
  void harmHasHappenedByTheDayOfTheReport() {
    Situation situation =
        situation(
            """
            OSLO (Wire) -- An explosion killed two guards of a telephone company in Bergen.

            The company said that the gate where the explosion happened will be rebuilt on 20 March.
            Its other offices stay open.
            """);

    assertThat(situation.first()).isEqualTo(DAY);
  }

  @Test
  void theDayThatAReportBeginsWithGoesBeforeThatOfAnEarlierBlowToldFurtherDown() {
    Situation situation =
        situation(
            """
            OSLO (Wire) -- A bomb wounded two guards of a telephone company in Bergen on Tuesday.

            The guards had stopped a man with a bag at the gate, the company said. It has closed its
            other offices. Nobody has been arrested.

            On 6 January a bomb wounded a clerk in Bergen. It exploded on 6 January in the same street.
            """);

    assertThat(situation.first()).isEqualTo(LocalDate.of(2021, 3, 2));
  }

  @Test
  void aFeastToComeIsNotTheDayOfTheHarm() {
    Situation situation =
        situation(
            """
            OSLO (Wire) -- A wall in Bergen killed a guard on Tuesday, days before the feast of the town.

            The feast is expected to draw crowds on Wednesday. Ferries will run all night on
            Wednesday. The town will ring its bells on Wednesday.
            """);

    assertThat(situation.first()).isEqualTo(LocalDate.of(2021, 3, 2));
  }

  @Test
  void whatElseADayToldFurtherDownWasOfIsNotTheDayOfTheHarm() {
    Situation situation =
        situation(
            """
            OSLO (Wire) -- A bomb tore the door off a telephone company in Bergen.

            The clerks had all gone home, a spokeswoman said. The company has closed its other
            offices. The mayor who visited it was elected on 14 October 2019.
            """);

    assertThat(situation.first()).isEqualTo(DAY);
  }

  @Test
  void anotherEventIsWhereItIsToldWithItsDay() {
    Situation situation =
        situation(
            """
            OSLO (Wire) -- A bomb killed two guards in Bergen on Tuesday.

            The king will pay a visit to the wounded on Friday. The mayor was on a visit in
            Trondheim when the bomb went off.
            """);

    assertThat(situation.events())
        .filteredOn(event -> event.kind().equals("visit"))
        .allMatch(event -> event.where().isEmpty());
  }

  @Test
  void whatLiesAbroadIsNotWhereHarmIsThatIsPlacedNowhere() {
    Situation situation =
        situation(
            """
            OSLO (Wire) -- The mayor condemned the bomb that damaged a telephone company.

            He returned from talks in Canada on Friday, a spokeswoman said.
            """);

    assertThat(situation.where()).extracting(Place::name).containsExactly("Norway");
  }

  @Test
  void whoIsOnlyThreatenedIsNotKilled() {
    Situation situation =
        situation(
            """
            OSLO (Wire) -- Smugglers threatened to murder 12 clerks of a telephone company in Bergen.

            The company has closed its other offices, a spokeswoman said.
            """);

    assertThat(situation.findings()).extracting(Finding::slot).doesNotContain(Claim.Slot.KILLED);
  }

  @Test
  void aDatelineWithItsCountryBesideTheTownDatesTheReport() {
    Page page =
        new Page(
            "a",
            new Page.Content.Plain(
                """
                TRONDHEIM (NORWAY), 8 APR 97 (WIRE) -- A BOMB KILLED TWO GUARDS OF A TELEPHONE
                COMPANY YESTERDAY.

                THE GUARDS HAD STOPPED A MAN WITH A BAG AT THE GATE, THE COMPANY SAID.
                """),
            null,
            null,
            "",
            null);

    assertThat(Told.report(page).situations().getFirst().first())
        .isEqualTo(LocalDate.of(1997, 4, 7));
  }

  private static Situation situation(String text) {
    Page page = new Page("a", new Page.Content.Plain(text), null, null, "Bomb kills two", DAY);
    return Told.report(page).situations().getFirst();
  }

  @Test
  void onlyCausesOfItsKindOrOneNearItExplainIt() {
    assertThat(new KeyEvent("explosion", DAY, DAY).isExplainedWith("fire")).isTrue();
    assertThat(new KeyEvent("protest", DAY, DAY).isExplainedWith("unrest")).isTrue();
    assertThat(new KeyEvent("trial", DAY, DAY).isExplainedWith("protest")).isFalse();
  }
}
