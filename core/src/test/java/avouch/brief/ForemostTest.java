package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.SituationReport;
import org.junit.jupiter.api.Test;

class ForemostTest {
  private static final String LEAD =
      """
      Ferry Halvard burns at Sorve

      The ferry Halvard burned at its pier in Sorve on Monday. Smoke hung over the fish market. The \
      pier stays closed for the week. Boats kept away from it. Nobody in the market had seen the \
      like.

      """;

  @Test
  void whatIsCountedInPassingIsPrintedOnlyIfItIsMany() {
    assertThat(brief("The town has two bridges. The crew threw 40 crates into the water."))
        .contains("40 crates")
        .doesNotContain("two bridges");
  }

  @Test
  void aNumberOfSomethingStandsWithItsSentence() {
    assertThat(brief("The crew threw 40 crates of herring into the water."))
        .contains("- “The crew threw **40 crates** of herring into the water.” [1]");
  }

  @Test
  void whatIsCountedSinceLongAgoIsNoFigureOfTheEvent() {
    assertThat(brief("The port has lost 400 barges since 2013."))
        .doesNotContain("(barge)", "400 barges**");
  }

  @Test
  void whoDiesIsNotSaidToBeKilled() {
    assertThat(opening("Two people have died in a hospice in Sorve."))
        .contains("How many died? Two people")
        .doesNotContain("were killed?", "victim, killed");
    assertThat(opening("Two men were killed in a fire.")).contains("How many were killed?");
  }

  @Test
  void whatIsCountedFromATimeOnIsSaidToBe() {
    assertThat(brief("Two men were killed on board. Since March fires have killed 29 people."))
        .contains("Since March fires have killed **29 people**");
  }

  @Test
  void whoIsWithheldIsNotNamedAsAValueEither() {
    SituationReport report = Told.report(LEAD + "Ana Brun, 34, was hurt in the fire.");
    assertThat(HtmlBrief.of(report, true)).contains("Brun");
    assertThat(HtmlBrief.of(report, false)).doesNotContain("Brun");
  }

  @Test
  void whatMayBeOfAPartStandsApart() {
    assertThat(
            opening(
                "Six people were killed when the ferry Halvard burned at Sorve. The pier is closed."
                    + " Boats keep away. Four people were killed on its upper deck."))
        .contains("How many were killed? Six people")
        .contains("also told, of these or of others: “Four people were killed on its upper deck.”");
  }

  @Test
  void whoIsOnlyMentionedIsNotPrinted() {
    assertThat(
            brief(
                "The Norsk Lloyd Company built the pier. The mayor of Sorve, Ole Dahl, said the"
                    + " pier was safe."))
        .contains("**Ole Dahl**")
        .doesNotContain("**Norsk Lloyd Company**");
  }

  private static String brief(String sentences) {
    return Told.markdown(LEAD + sentences);
  }

  /** The report of a text that begins with some sentences, without what is set apart. */
  private static String opening(String sentences) {
    return Told.plain(Told.markdown("A fire at Sorve\n\n" + sentences));
  }
}
