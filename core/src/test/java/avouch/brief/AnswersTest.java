package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswersTest {
  private static final String FIRE =
      "Ferry burns at Sorve\n\nThe ferry Halvard burned at its pier in Sorve on Monday. ";

  private static final String MORE =
      "Smoke hung over the fish market. The pier stays closed for the week. Boats kept away. ";

  private static final String OTHERS =
      "Ferry fire in Sorve\n\nIn Sorve the ferry Halvard burned at the pier on Monday. The cause is"
          + " not known, and divers are to search the wreck. The owner spoke of a black day. ";

  @Test
  void whatAReportBeginsWithIsAnswered() {
    assertThat(brief(FIRE + "Six people were killed. " + MORE))
        .contains("How many were killed? Six people — one origin only")
        .contains("“Six people were killed.” [1]");
  }

  @Test
  void whatOneReportTellsFurtherDownIsItsSentence() {
    assertThat(brief(FIRE + MORE + "Six people were killed."))
        .doesNotContain("How many were killed?")
        .contains("No headline figure")
        .contains("- “Six people were killed.” [1]");
  }

  @Test
  void whatAccountsTellApartIsAnswered() {
    assertThat(brief(FIRE + MORE + "Six people were killed.", OTHERS + "The fire killed six."))
        .contains("How many were killed? Six people — told by 2 accounts");
  }

  @Test
  void oneSentenceInTwoReportsIsOneAccount() {
    assertThat(brief(FIRE + MORE + "Six people were killed.", OTHERS + "Six people were killed."))
        .doesNotContain("How many were killed?")
        .contains("- “Six people were killed.” [1]; the same told by [2]");
  }

  @Test
  void whatOneOfSeveralReportsBeginsWithIsTold() {
    assertThat(brief(FIRE + "Six people were killed. " + MORE, OTHERS))
        .contains("How many were killed? Six people — told by [2] only");
  }

  @Test
  void aLargerNumberWhereAReportBeginsLeavesItOpen() {
    assertThat(
            brief(
                FIRE + "Six people were killed. " + MORE + "It was the worst fire in years.",
                "Ferry fire kills 11 in Sorve\n\nIn Sorve 11 people were killed as the ferry Halvard"
                    + " burned on Monday. Divers are to search the wreck. "
                    + MORE))
        .doesNotContain("How many were killed? Six people —")
        .contains("Six people", "11");
  }

  @Test
  void anEventWithANameOfItsOwnIsNotTheStorys() {
    assertThat(brief(FIRE + "The Denby fire killed six people. " + MORE))
        .doesNotContain("How many were killed?")
        .contains("- “The Denby fire killed six people.” [1]");
  }

  @Test
  void anAnswerKeepsTheBoundThatIsToldOfIt() {
    assertThat(
            brief(
                "Six killed in ferry fire at Sorve\n\nThe ferry Halvard burned at its pier in Sorve"
                    + " on Monday. At least six people were killed. "
                    + MORE))
        .contains("How many were killed? At least six people — one origin only");
  }

  @Test
  void aVagueNumberBesideTheAnswerStandsAmongTheOthers() {
    assertThat(
            brief(
                FIRE
                    + "Six people were killed. "
                    + MORE
                    + "Dozens of people were killed in the storm on Sunday."))
        .contains("How many were killed? Six people")
        .contains("- “Dozens of people were killed in the storm on Sunday.” [1]");
  }

  @Test
  void whatStandsBesideAnAnswerIsOfTheSameEvent() {
    assertThat(
            brief(
                FIRE + MORE + "The fire left six people dead and 40 injured.",
                OTHERS + "It left 40 people injured."))
        .contains("How many were injured? 40", "How many died? six people — told by [1] only")
        .containsOnlyOnce("“The fire left six people dead and 40 injured.”")
        .contains("“40 injured”, in a sentence of [1] above; the same told by [2]");
  }

  @Test
  void twoVoicesInOneReportAreNotAgreed() {
    assertThat(
            brief(
                FIRE
                    + "Six people were killed, the coastguard said. "
                    + MORE
                    + "The mayor said six people were killed."))
        .contains("How many were killed? Six people — one account only");
  }

  @Test
  void theDeadAndTheHurtTogetherAreNoAnswer() {
    assertThat(brief(FIRE + "The fire killed and wounded 60 people. " + MORE))
        .doesNotContain("How many were killed?", "How many were injured?")
        .contains("60 people");
  }

  @Test
  void whatHappensEveryDayIsNoAnswer() {
    assertThat(brief(FIRE + "Fires at sea kill 20 people a day. " + MORE))
        .doesNotContain("How many were killed?");
  }

  @Test
  void anotherNumberBeforeTheAnswerLeavesItOpen() {
    assertThat(
            brief(
                "Three killed in ferry fire at Sorve\n\nThe ferry Halvard burned at its pier in"
                    + " Sorve on Monday. Eleven people were also killed on Sunday at Tarn. "
                    + MORE))
        .doesNotContain("How many were killed? Eleven");
  }

  @Test
  void sentencesOfOneWordingStandOnce() {
    assertThat(
            brief(
                FIRE + "The crew threw 40 crates into the water. " + MORE,
                OTHERS + "The crew threw 40 crates into the water."))
        .containsOnlyOnce("The crew threw 40 crates into the water.");
  }

  @Test
  void oneSentenceStandsForANumberOfSeveralReports() {
    assertThat(
            brief(
                FIRE + "The crew threw 40 crates into the water. " + MORE,
                OTHERS + "Some of the crew then threw 40 crates overboard."))
        .contains("“The crew threw 40 crates into the water.” [2]; the same told by [1]")
        .doesNotContain("overboard");
  }

  @Test
  void wordsOfASpeechAreNotTheReportsOwn() {
    assertThat(
            brief(
                FIRE
                    + MORE
                    + "\"It was terrible today. In an hour 40 people were hurt on the pier.\" Boats"
                    + " kept away."))
        .contains(
            "“In an hour 40 people were hurt on the pier.”, in words that the report quotes [1]");
  }

  @Test
  void whatStandsRightBeforeASpeechIsNoPartOfIt() {
    assertThat(figures(FIRE + MORE + "The crew threw 40 crates.\"It was hot,\" Ole Dahl said."))
        .contains("40 crates")
        .doesNotContain("in words that the report quotes");
  }

  @Test
  void wordsOfANarratorAreNotQuoted() {
    String seen = "They call it \"the lantern.\" From the pier we saw 40 boats. " + MORE;
    assertThat(figures(FIRE + MORE + "The crew threw 40 crates away. " + seen))
        .contains("40 crates")
        .doesNotContain("we saw", "in words that the report quotes");
  }

  @Test
  void theSameNumberOfSomethingElseIsNotTheSameTold() {
    assertThat(
            brief(
                FIRE + "The crew led 40 people ashore. " + MORE,
                OTHERS + "Last winter a flood in Denby drove 40 people from the old mill."))
        .doesNotContain("the same told by");
  }

  @Test
  void aNumberThatHangsOnTheSentenceBeforeIsLeftOut() {
    assertThat(figures(FIRE + MORE + "The owner has ten ferries. Some 40 died in that fire."))
        .contains("“The owner has ten ferries.”")
        .doesNotContain("Some 40");
    assertThat(figures(FIRE + MORE + "The owner has ten ferries. Since then 40 crates were found."))
        .contains("“The owner has ten ferries.”")
        .doesNotContain("40 crates");
  }

  @Test
  void oneWhoTellsIsNoNumber() {
    assertThat(
            figures(FIRE + MORE + "The crew threw 40 crates. \"We ran,\" one sailor told Sorve."))
        .contains("40 crates")
        .doesNotContain("one sailor");
  }

  @Test
  void titlesOfOtherPagesAreNotPrinted() {
    assertThat(
            figures(
                FIRE + MORE + "Fish for 300 guests | Boats of Sorve | The ferry timetable is out."))
        .doesNotContain("300 guests");
  }

  @Test
  void whatIsCalledOutWithoutAVerbIsNoFigure() {
    assertThat(figures(FIRE + MORE + "The crew threw 40 crates. Two million three million people."))
        .contains("40 crates")
        .doesNotContain("million people");
  }

  @Test
  void aReportOfLongAgoHasItsDay() {
    String markdown =
        Told.plain(
            Told.markdown(
                Told.page("a", null, FIRE + MORE + "The crew threw 40 crates away.", "2031-03-04"),
                Told.page("b", null, OTHERS + "The pier of Sorve is shut again.", "2031-05-06")));
    assertThat(markdown).contains("“The crew threw 40 crates away.” [1], told on 4 March 2031");
  }

  private static String figures(String... texts) {
    return Told.section("Other figures", brief(texts));
  }

  private static String brief(String... texts) {
    return Told.plain(Told.markdown(texts));
  }
}
