package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In whose words and under whose name it is printed what was said. */
class StatementSectionTest {
  private static final String TEXT =
      """
      Old ferry drifts ashore at Sorve

      The old ferry Halvard drifted ashore at Sorve on Monday. Crowds came to see the wreck.

      %s

      Smoke hung over the fish market, and the pier stays closed for the week.
      """;

  private static String said(String... passages) {
    return Told.section(
        "What was said",
        Told.markdown(Stream.of(passages).map(TEXT::formatted).toArray(String[]::new)));
  }

  @Test
  void wordsInMarksStandUnderTheNameBesideThem() {
    assertThat(said("“We will tow the ferry away by the end of May,” said Ada Barn, the mayor."))
        .contains("- **Ada Barn**: “We will tow the ferry away by the end of May,” [1]");
  }

  @Test
  void aSpeechGoesOnInItsParagraphAndNotBehindOthers() {
    String speech =
        "“We will tow the ferry away by the end of May,” Ada Barn said. “Nobody was on board of it.”";
    assertThat(said(speech)).contains("**Ada Barn**: “Nobody was on board of it.”");
    assertThat(said("Ada Barn came to the beach.\n\nHe added: “Nobody was on board of it.”"))
        .doesNotContain("**: “Nobody was on board");
  }

  @Test
  void theNameMayStandBehindTheSentence() {
    assertThat(
            said(
                "“It sank. We will tow the ferry away by the end of May,” said Ada Barn, the mayor."))
        .contains("**Ada Barn**: “We will tow the ferry away by the end of May,” [1]")
        .doesNotContain("It sank");
  }

  @Test
  void anOfficeIsPrintedAsItStands() {
    assertThat(
            said(
                "Ada Barn, the mayor, came to the beach with Ole Dahl. “We will tow the ferry away by"
                    + " May,” the harbour captain said."))
        .contains("- ““We will tow the ferry away by May,” the harbour captain said.” [1]");
  }

  @Test
  void whoQuotesAnotherDoesNotSayIt() {
    assertThat(
            said(
                "The Sorve Union quoted one sailor as saying: “We have no rope left on the boats of"
                    + " Sorve.”"))
        .doesNotContain("**Sorve Union**")
        .contains("- “The Sorve Union quoted one sailor as saying: “We have no rope left");
  }

  @Test
  void whatSomebodyMightSayIsNotSaid() {
    assertThat(said("The Harbour Court would likely find that the owners kept the sailors ashore."))
        .doesNotContain("kept the sailors");
  }

  @Test
  void whatIsHardToShowOrGoesOnIsNotSaid() {
    assertThat(
            said(
                "True, the cause of the drift was the storm, but it is hard to show that the owners"
                    + " kept the sailors ashore."))
        .doesNotContain("kept the sailors");
    assertThat(said("The brigade and its boats continue fighting against the smoke in Sorve."))
        .doesNotContain("continue fighting");
    assertThat(
            said("At dusk the office has used \"row or pay\" rules to clear the beach of boats."))
        .doesNotContain("row or pay");
  }

  @Test
  void whatIsSaidOfAnotherMatterOrTellsATimeIsLeftOut() {
    assertThat(said("Ada Barn, the mayor, said that in this instance the owners kept the sailors."))
        .doesNotContain("kept the sailors");
    assertThat(said("Since then the owners have kept the sailors ashore, Ada Barn said."))
        .doesNotContain("kept the sailors");
    assertThat(said("Just before the mayor announced the storm the owners kept the sailors."))
        .doesNotContain("kept the sailors");
    assertThat(said("Ada Barn, the mayor, said that the owners kept the sailors ashore."))
        .contains("kept the sailors");
  }

  @Test
  void wordsThatMetAtALostCommaAreNoSpeaker() {
    assertThat(Voice.isJoined("suspected arson Norland sources")).isTrue();
    assertThat(Voice.isJoined("spokesman for the port of Sorve")).isFalse();
    assertThat(Voice.isJoined("local sailors")).isFalse();
    assertThat(Voice.isJoined("Ada Barn")).isFalse();
  }

  @Test
  void twoSentencesThatOneReportQuotesAreNoWordingsOfOne() {
    String one = "“There is no real ferry on this coast of ours,” Ada Barn said.";
    String two = "“There is no real pier on this coast of ours,” Ada Barn said.";
    assertThat(said(one + " " + two)).contains("no real").doesNotContain("wordings");
    assertThat(said(one, two)).contains("**Ada Barn**, in 2 wordings");
  }

  @Test
  void aJudgmentIsNotTheParty() {
    assertThat(
            said(
                "The law is set out in Sorve v. Marn. Marn strongly suggests that claims of sailors"
                    + " against the ferry would fail."))
        .doesNotContain("would fail");
  }

  @Test
  void theNameIsThatOfWhoSpeaks() {
    assertThat(
            said(
                "“We will tow the ferry away by the end of May,” said a member of Mayor Ada Barn's"
                    + " union in Sorve."))
        .doesNotContain("**Ada Barn**: “We");
    assertThat(
            said(
                "Her sons Ole, Finn and Ivo said: “We will tow the ferry away by the end of May.”"))
        .doesNotContain("**Ivo**");
    assertThat(
            said(
                "“It is telling the owners, we know you. It is telling them, we are watching. We will"
                    + " tow you away,” Ada Barn said."))
        .doesNotContain("**: “We will tow you");
  }

  @Test
  void whoseSentenceEndsBeforeASpeechNeedNotSpeak() {
    assertThat(
            said(
                "The harbour office denied that the ferry had burned. \"The office had no boats out at"
                    + " that time. Nothing burned\" Ada Barn a clerk told us by letter."))
        .doesNotContain("office**: “The office had");
  }

  @Test
  void whatWasSaidLongBeforeIsLeftOut() {
    String fire = "The ferry Halvard of Sorve burned at its pier in the harbour of Sorve. ";
    String said = "Ada Barn said that the pier would ";
    assertThat(
            Told.markdown(
                Told.page("a", "Halvard burns", fire + said + "open for guests.", "2029-05-06"),
                Told.page("b", "Halvard burns", fire + said + "stay closed.", Told.DAY),
                Told.page("c", "Halvard burns", fire + "Nobody was hurt.", Told.DAY)))
        .contains("Ada Barn said that the pier would stay closed.")
        .doesNotContain("Ada Barn said that the pier would open");
  }

  @Test
  void happeningsOfTwoPlacesAreNoWordingsOfOne() {
    String told = " people were killed in the shelling of the town of %s, the Sorve Watch said.";
    assertThat(
            said("On Monday 11" + told.formatted("Bergen"), "On Monday 3" + told.formatted("Oslo")))
        .doesNotContain("in 2 wordings");
    assertThat(
            said("On Monday 11" + told.formatted("Oslo"), "On Monday 3" + told.formatted("Oslo")))
        .doesNotContain("in 2 wordings");
  }

  @Test
  void whatIsToldIsPrintedInItsWholeSentence() {
    assertThat(said("Ada Barn said that about 250 sailors lost their work."))
        .contains("- “Ada Barn said that about 250 sailors lost their work.” [1]");
    assertThat(said("Flyers announced a march to the wreck, and the town braced for trouble."))
        .doesNotContain("**Flyers**:");
  }

  @Test
  void aChannelIsNobody() {
    assertThat(
            said(
                "The rescue brigade in a note published on Twitter and the messaging service Telegram"
                    + " said the ferry had lost its anchor."))
        .doesNotContain("**Telegram")
        .doesNotContain("Telegram**");
  }

  @Test
  void aSentenceStandsOnce() {
    String sentence = "Ada Barn said the ferry was old and the brigade said the anchor was lost.";
    String section = said(sentence, sentence);
    assertThat(section.indexOf("the anchor was lost"))
        .isEqualTo(section.lastIndexOf("the anchor was lost"));
  }

  @Test
  void heIsNobodyAlone() {
    assertThat(said("Ole Dahl came. He said the ferry had lost its anchor in the night of Sunday."))
        .doesNotContain("anchor");
  }

  @Test
  void wordingsStandUnderTheirSpeaker() {
    assertThat(
            said(
                "“We will tow the ferry off the beach by the end of May,” Ada Barn said.",
                "Mayor Ada Barn told us: “We are going to tow the ferry away from the beach by the end"
                    + " of May.”"))
        .contains("- **Ada Barn**, in 2 wordings:");
  }
}
