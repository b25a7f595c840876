package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CastSectionTest {
  private static final String LEAD =
      """
      Ferry Halvard burns at Sorve

      The ferry Halvard burned at its pier in Sorve on Monday. Smoke hung over the fish market. The \
      pier stays closed for the week. Boats kept away from it.

      """;

  @Test
  void whatBefellSomebodyIsPrintedAsTheSentenceThatTellsIt() {
    assertThat(cast("Police arrested Ivo Marn, 34, a night watchman, on Tuesday."))
        .contains("**Ivo Marn**", "aged 34 — “Police **arrested** **Ivo Marn**, 34,")
        .doesNotContain("called a suspect");
  }

  @Test
  void whomOneSentenceNamesTogetherStandTogether() {
    String cast = cast("Ivo Marn, 34, and Ada Quill, 51, were killed on the upper deck.");
    assertThat(cast).containsOnlyOnce("were **killed** on the upper deck.”");
    assertThat(cast).contains("**Ivo Marn**, aged 34; **Ada Quill**, aged 51 — “");
  }

  @Test
  void theDeadOfLongAgoAreNotThoseOfTheEvent() {
    assertThat(cast("The pier is named for Count Ottokar Brandt, who was killed in 1741."))
        .doesNotContain("Ottokar");
  }

  @Test
  void anOfficeStandsBesideTheName() {
    assertThat(
            cast(
                "The mayor of Sorve, Ole Dahl, said the pier was safe. Ada Quill, head of the"
                    + " harbour office, said it was not."))
        .contains("**Ada Quill**, head of the harbour office [1]");
    assertThat(cast("Mr. Dahl came to the pier. Mr. Dahl spoke to the crew there."))
        .doesNotContain("Mr.", "official");
  }

  @Test
  void whatIsNoPartOfAnOfficeDoesNotStandBeforeIt() {
    assertThat(cast("I congratulate Chairman Ole Dahl on the pier, a sailor said."))
        .doesNotContain("late Chairman");
    assertThat(
            cast(
                "Ole Dahl, chairman of the Sailors and Dockers League, said the pier was safe on"
                    + " Monday."))
        .contains("chairman of the Sailors and Dockers League");
  }

  @Test
  void anOfficeIsNotCutShortNorHoldsAnotherName() {
    assertThat(
            cast(
                "Ole Dahl, chairman of shipping and weather research house Tarn, said the pier was"
                    + " safe."))
        .contains("**Ole Dahl** [1]");
    assertThat(
            cast(
                "Ole Dahl, son of the leader ousted as mayor of Sorve, said that the pier was safe."))
        .doesNotContain("ousted");
    assertThat(
            cast(
                "To the pier came Ole Dahl, former Sorve Mayor Ada Quill, and the crew. Ole Dahl said"
                    + " it was safe."))
        .doesNotContain("**Ole Dahl**, former");
  }

  @Test
  void whoIsToldOfByWhatHeDoesIsNotNamedSo() {
    assertThat(cast("Tall, Sorve-supporting Dahl, 52, was killed on the upper deck."))
        .doesNotContain("**Sorve-supporting");
  }

  @Test
  void anAgeIsOfWhomItStandsBeside() {
    assertThat(
            cast(
                "Ole Dahl, the mayor of Sorve, said the pier was safe. A 34-year-old sailor who,"
                    + " Ole Dahl said, was killed on deck kept watch there."))
        .contains("**Ole Dahl**, mayor of Sorve")
        .doesNotContain("aged 34");
  }

  @Test
  void whatIsOnlySupposedBefellNobody() {
    assertThat(
            cast(
                "A ban would take three years to hurt Ole Dahl, who was in the harbour on Monday."))
        .doesNotContain("hurt");
  }

  @Test
  void aBodyThatDecidesIsNoCorpse() {
    assertThat(
            cast(
                "Among the dead from the pier blast were the head of the top civil harbour body in"
                    + " northern Sorve Captain Ole Dahl and a sailor who worked with him a witness"
                    + " said."))
        .contains("“Among the **dead**")
        .doesNotContain("**body**");
  }

  @Test
  void anOfficeIsNotCutFromALongerOne() {
    assertThat(cast("Dockers Federation secretary Ada Quill said the pier was safe on Monday."))
        .contains("**Ada Quill**, Dockers Federation secretary");
    assertThat(cast("On Monday Ada Quill told Line 6 Investigator Ivo Marn that she was safe."))
        .doesNotContain("Investigator");
    assertThat(cast("The shadow harbour secretary, Ada Quill, said the pier was safe on Monday."))
        .contains("**Ada Quill**, shadow harbour secretary");
  }

  @Test
  void aNameOfOneWordIsSomebodysWhereOneSpeaksOrIsCalledAPerson() {
    assertThat(begun("Grond said that the boats should keep away from it.")).contains("**Grond**");
    assertThat(begun("Grond, who keeps the pier, sent the boats away.")).contains("**Grond**");
    assertThat(begun("Grond’s papers show boats, said Ole Dahl.")).doesNotContain("**Grond**");
  }

  @Test
  void anArticleOfAnotherLanguageMakesNoSecondWord() {
    assertThat(SingleNames.isSingle("Al Grond")).isTrue();
    assertThat(SingleNames.isSingle("Grond")).isTrue();
    assertThat(SingleNames.isSingle("Ada Grond")).isFalse();
  }

  @Test
  void anAnimalOrATelescopeIsNoPerson() {
    String born = "Grond, who was born in Sorve, lived with a friend. ";
    assertThat(begun(born + "A sailor named Grond came too.")).contains("**Grond**");
    assertThat(begun(born + "An elephant named Grond came too.")).doesNotContain("**Grond**");
    assertThat(begun(born + "Boats were seen from the Grond telescope."))
        .doesNotContain("**Grond**");
  }

  @Test
  void whoStandsUnderAnOfficeDoesNotHoldIt() {
    assertThat(cast("Norland Under Secretary General Ada Quill said the pier was safe on Monday."))
        .contains("Under Secretary General");
    assertThat(cast("The assistant harbour secretary, Ada Quill, said the pier was safe."))
        .contains("**Ada Quill**, assistant harbour secretary");
  }

  @Test
  void anOfficeThatIsLostIsNotPrinted() {
    assertThat(
            cast(
                "The pier burned after Norland-backed President Ivo Marn fled to Denby. Norland's"
                    + " President Ada Quill said the pier was safe."))
        .contains("**Ada Quill**, Norland's President")
        .doesNotContain("backed President");
  }

  @Test
  void whatStandsBesideABareSurnameIsAnOfficeWhereTwoReportsHaveIt() {
    assertThat(
            cast(
                "Norwegian Pastor Brandt said the pier was safe. Brandt was killed on deck later."))
        .contains("**Brandt**")
        .doesNotContain("Pastor [", "Pastor —");
  }

  @Test
  void whomATitleAloneNamesIsNobody() {
    assertThat(
            Told.markdown(
                "Ferry burns in east Norway Monitor\n\n"
                    + "The ferry Halvard burned at its pier in Sorve on Monday, the harbour office"
                    + " said. Smoke hung over the fish market, and boats kept away.\n"))
        .doesNotContain("**Norway Monitor**");
  }

  @Test
  void aSortOfBodyOrARegionIsNoBody() {
    assertThat(
            cast(
                "The Court said the pier was safe. The boats lay in the region of Western Denby. In"
                    + " Western Denby the harbour was open. Western Denby has said it was closed."))
        .doesNotContain("**Court**", "**Western Denby**");
  }

  @Test
  void anOperationIsNoPerson() {
    assertThat(cast("Two men were wounded during Operation Halvard Shield at sea."))
        .doesNotContain("**Operation");
  }

  @Test
  void whoIsWithheldIsNotNamedInTheSentenceEither() {
    assertThat(Told.markdown(LEAD + "Ana Brun, 12, was injured in the fire on the Halvard."))
        .doesNotContain("Brun")
        .contains("name withheld");
  }

  /** A report that begins with Grond. */
  private static String begun(String sentences) {
    return Told.markdown(
        "Grond sees the ferry Halvard burn\n\nFire drove Grond from the ferry Halvard at its pier in"
            + " Sorve on Monday. Smoke hung over the fish market all day. "
            + sentences
            + "\n");
  }

  private static String cast(String sentences) {
    return Told.section("People and organizations", Told.markdown(LEAD + sentences));
  }
}
