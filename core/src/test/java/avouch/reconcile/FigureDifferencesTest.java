package avouch.reconcile;

import static avouch.model.Finding.Difference.Type.BOUND;
import static avouch.model.Finding.Difference.Type.CONTRADICTION;
import static avouch.model.Finding.Difference.Type.LATER_COUNT;
import static avouch.model.Finding.Difference.Type.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;

import avouch.Avouch;
import avouch.model.Claim.Slot;
import avouch.model.Finding;
import avouch.model.Finding.Difference;
import avouch.model.Page;
import avouch.model.Request;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two reports of one ferry fire differ, by the sentence in which each counts. */
class FigureDifferencesTest {
  private static final String REST =
      """


      The ferry Halvard burned at its pier in Sorve. Smoke hung over the fish market, the mayor,
      Ana Ruiz Lodi, told reporters, and the pier of the Halvard stays closed for the week.
      """;

  private static final Set<Slot> HARM = Set.of(Slot.KILLED, Slot.INJURED, Slot.DISPLACED);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Six people were killed when the ferry Halvard burned at Sorve."
            + "| Four people were killed when the ferry Halvard burned at Sorve. | LATER_COUNT",
        "Six people were killed when the ferry Halvard burned at Sorve, the coast guard said."
            + "| Four people were killed when the ferry Halvard burned at Sorve, the mayor said."
            + "| CONTRADICTION",
        "Six people were killed on Monday when the ferry Halvard burned at Sorve."
            + "| Four people were killed on Saturday when the ferry Halvard burned at Sorve.| SCOPE",
        "Six people were killed when the ferry Halvard burned at Sorve."
            + "| Nine people were killed in the past ten days on ferries at Sorve. | SCOPE",
        "Six people were killed when the ferry Halvard burned at Sorve."
            + "| Nine people were killed in three separate fires at Sorve. | SCOPE",
        "Six people were killed when the ferry Halvard burned at Sorve."
            + "| The two women were killed when the ferry Halvard burned at Sorve. | SCOPE",
        "Six people were hurt when the ferry Halvard burned at Sorve."
            + "| Four people were taken to hospital when the ferry Halvard burned at Sorve."
            + "| SCOPE",
        "Six people were hurt when the ferry Halvard burned at Sorve, the coast guard said."
            + "| The Lodi hospital received four injured people when the ferry Halvard burned at"
            + " Sorve, the mayor said. | SCOPE",
        "Six people were hurt when the ferry Halvard burned at Sorve."
            + "| Four female victims were hurt when the ferry Halvard burned at Sorve. | SCOPE",
        "Six people were hurt when the ferry Halvard burned at Sorve, the coast guard said."
            + "| Four people were hurt when the ferry Halvard burned at Sorve, it said."
            + "| LATER_COUNT",
        "Six people were killed, including the attacker, when the ferry Halvard burned at Sorve."
            + "| Five people were killed when the ferry Halvard burned at Sorve. | SCOPE",
        "40 people were hurt when the ferry Halvard burned at Sorve."
            + "| 41 people were hurt when the ferry Halvard burned at Sorve. | ROUNDING",
        "At least four people were killed when the ferry Halvard burned at Sorve."
            + "| Six people were killed when the ferry Halvard burned at Sorve. | BOUND",
        "At least four people were killed when the ferry Halvard burned at Sorve."
            + "| 19 people were killed when the ferry Halvard burned at Sorve. | LATER_COUNT",
        "Six people were killed when the ferry Halvard burned at Sorve, police said."
            + "| Four people were killed when the ferry Halvard burned at Sorve, authorities said."
            + "| LATER_COUNT",
        "Six people were killed when the ferry Halvard burned at Sorve."
            + "| The harbour office gave a lower toll of four people killed on the Halvard."
            + "| CONTRADICTION",
        "The union says 900 people were displaced when the ferry Halvard burned at Sorve, well above"
            + " the figure of the town."
            + "| 600 people were displaced when the ferry Halvard burned at Sorve. | CONTRADICTION",
        "Six people were killed when the ferry Halvard burned at Sorve."
            + "| The harbour office earlier put the toll at seven people killed on the ferry Halvard"
            + " as it burned at Sorve. | LATER_COUNT",
        "Dozens of people were killed when the ferry Halvard burned at Sorve."
            + "| Four people were killed when the ferry Halvard burned at Sorve. | SCOPE",
        "Dozens of people were killed when the ferry Halvard burned at Sorve."
            + "| 34 people were killed when the ferry Halvard burned at Sorve. | BOUND",
        "The fire killed and injured nine people when the ferry Halvard burned at Sorve."
            + "| Six people were injured when the ferry Halvard burned at Sorve. | SCOPE",
      })
  void theSentencesTellHowTwoCountsDiffer(String one, String other, Difference.Type type) {
    assertThat(types(page("a", "2031-05-06", one), page("b", "2031-05-06", other)))
        .containsOnly(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bombing raids in and around the town of Sorve|SCOPE",
        "Bombing raids across the town of Sorve|SCOPE",
        "Bombing raids on the town of Sorve|CONTRADICTION",
      })
  void aCountOverATownIsNotThatOfOnePlaceInIt(String raids, Difference.Type type) {
    String one =
        "Bombing raids on the town of Sorve killed eight people on Monday, Tarn Radio said.";
    String other = raids + " killed 11 people on Monday, the Sorve Health Office said.";
    assertThat(types(page("a", "2031-05-06", one), page("b", "2031-05-06", other)))
        .containsOnly(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A crowd of 2,400 marched to the town hall of Sorve.| SCOPE",
        "1,500 people marched over the Halvard pier against the fares.| CONTRADICTION",
      })
  void twoCrowdsAreOneOnlyInSentencesThatAreAlike(String other, Difference.Type type) {
    assertThat(crowds("2,300 people marched over the Halvard pier against the fares.", other))
        .containsOnly(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police said 2,300 people joined the march at Sorve."
            + "| About 41,000 took to the streets, the Sorve Transport Union said."
            + "| CONTRADICTION",
        "A crowd of 2,300 people filled the fish hall to hear her speak."
            + "| More than 41,000 protesters turned out, Ada Barn of the Sorve Transport Union said."
            + "| SCOPE",
        "Police said 23 people joined the march at Sorve."
            + "| About 41,000 took to the streets, the Sorve Transport Union said."
            + "| SCOPE",
      })
  void aMarchHasNoPartsForThoseWhoCountIt(String one, String other, Difference.Type type) {
    assertThat(crowds(one, other)).containsOnly(type);
  }

  private static Stream<Difference.Type> crowds(String one, String other) {
    return Avouch.report(
            List.of(page("a", "2031-05-06", one), page("b", "2031-05-06", other)),
            List.of(),
            Request.ALL)
        .situations()
        .stream()
        .flatMap(situation -> situation.findings().stream())
        .filter(finding -> finding.slot() == Slot.PROTESTERS)
        .flatMap(finding -> finding.differences().stream())
        .map(Difference::type);
  }

  @Test
  void aFarLargerNumberIsNoLaterCount() {
    assertThat(
            types(
                page(
                    "a",
                    "2031-05-06",
                    "At least four people were killed when the ferry Halvard burned at Sorve."),
                page(
                    "b",
                    "2031-05-06",
                    "More than 4,600 people died aboard the ferry Halvard at Sorve.")))
        .containsOnly(SCOPE);
  }

  @Test
  void aLargerCountOfALaterDayIsALaterCount() {
    String text = "%s people were killed when the ferry Halvard burned at Sorve.";
    assertThat(
            types(
                page("a", "2031-05-06", text.formatted("Four")),
                page("b", "2031-05-07", text.formatted("Six"))))
        .containsOnly(LATER_COUNT);
  }

  @Test
  void aLowerBoundInUnlikeWordsIsNoEarlyCount() {
    assertThat(
            types(
                page("a", "2031-05-06", "At least two people were killed on the Halvard at Sorve."),
                page(
                    "b",
                    "2031-05-07",
                    "Fires and squalls have killed 19 people this week, the coast guard said.")))
        .containsOnly(SCOPE);
  }

  @Test
  void peopleShownOneByOneAreNoLaterCount() {
    assertThat(
            types(
                page("a", "2031-05-06", "Two people were hurt when the ferry Halvard burned."),
                page(
                    "b",
                    "2031-05-07",
                    "Ana Brun was hurt when the ferry Halvard burned. Ole Dahl was hurt when the"
                        + " ferry Halvard burned. Per Lund was hurt when the ferry Halvard"
                        + " burned.")))
        .containsOnly(SCOPE);
  }

  @Test
  void whatAReportTellsBesideItsOwnCountIsNoCountOfAll() {
    String lead = "Six people were killed when the ferry Halvard burned at Sorve.";
    String part = lead + " Four people were killed on its upper deck as the Halvard burned.";
    assertThat(types(page("a", "2031-05-06", lead), page("b", "2031-05-06", part)))
        .containsOnly(SCOPE);
  }

  @Test
  void twoSourcesOfOneReportMayExcludeEachOther() {
    String text =
        "Six people were killed when the ferry burned at Sorve, the coast guard said. Four people"
            + " were killed when the ferry burned at Sorve, the harbour police said.";
    assertThat(types(page("a", "2031-05-06", text))).containsOnly(CONTRADICTION);
  }

  @Test
  void whatLiesBelowALowerBoundIsNotTheBest() {
    Page[] pages = {
      page("a", "2031-05-06", "At least 12 people were killed when the ferry Halvard burned."),
      page("b", "2031-05-06", "Smoke rose on. Three people were killed on her car deck at Sorve."),
    };
    assertThat(findings(pages).filter(finding -> finding.slot() == Slot.KILLED))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.best()).isEqualTo(12));
  }

  @Test
  void ofWhatIsLongPastNeitherCountGrows() {
    String text = "A court sentenced the man whose bomb at Sorve wounded %s people in 2019.";
    assertThat(
            findings(
                    page("a", "2031-05-06", text.formatted("26")),
                    page("b", "2031-05-06", text.formatted("15")))
                .flatMap(finding -> finding.differences().stream())
                .map(Difference::type))
        .contains(CONTRADICTION);
  }

  @Test
  void twoReportsThatLeadWithTheirOwnCountTellALaterOne() {
    String early = "Four people were killed when the ferry Halvard burned at Sorve.";
    String late = "Six people were killed when the ferry Halvard burned at Sorve.";
    String back = " On the day of the fire the mayor had counted four people killed.";
    assertThat(types(page("a", "2031-05-06", early), page("b", "2031-05-07", late + back)))
        .containsOnly(LATER_COUNT);
  }

  @Test
  void fewerOfALaterDayMayBeSomeOfThem() {
    String text = "%s people were killed when the ferry Halvard burned at Sorve.";
    assertThat(
            types(
                page("a", "2031-05-06", text.formatted("Six")),
                page("b", "2031-05-07", text.formatted("Two"))))
        .containsOnly(SCOPE);
  }

  @Test
  void numbersThatAddUpToATotalAreItsParts() {
    String total = "Six people were hurt when the ferry Halvard burned at Sorve.";
    String parts =
        "Four people were hurt on deck and two people were hurt below when the ferry Halvard burned"
            + " at Sorve.";
    assertThat(types(page("a", "2031-05-06", total), page("b", "2031-05-06", parts)))
        .containsOnly(SCOPE);
  }

  @Test
  void twoVagueCountsOfOneReportAreOneOnlyInSentencesThatAreAlike() {
    String apart =
        "Dozens of people were killed when the ferry Halvard burned at Sorve. A landslide on the"
            + " far side of the island killed more than 30 people in April.";
    assertThat(types(page("a", "2031-05-06", apart))).doesNotContain(BOUND);
  }

  private static Stream<Finding> findings(Page... pages) {
    return Avouch.report(List.of(pages), List.of(), Request.ALL).situations().stream()
        .flatMap(situation -> situation.findings().stream());
  }

  private static List<Difference.Type> types(Page... pages) {
    return findings(pages)
        .filter(finding -> HARM.contains(finding.slot()))
        .map(Finding::differences)
        .flatMap(List::stream)
        .map(Difference::type)
        .toList();
  }

  private static Page page(String outlet, String day, String lead) {
    return Page.of(
        outlet + ".txt",
        new Page.Content.Plain("Ferry Halvard burns at Sorve\n\n" + day + "\n\n" + lead + REST));
  }
}
