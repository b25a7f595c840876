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
  void whoIsToldOfByWhatHeDoesIsNotNamedSo() {
    assertThat(cast("Tall, Sorve-supporting Dahl, 52, was killed on the upper deck."))
        .doesNotContain("**Sorve-supporting");
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

  private static String cast(String sentences) {
    return Told.section("People and organizations", Told.markdown(LEAD + sentences));
  }
}
