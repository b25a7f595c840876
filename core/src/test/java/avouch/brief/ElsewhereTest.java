package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ElsewhereTest {
  private static final String BOMB =
      "A bomb killed 16 people at a bakery in Bergen on Tuesday. The police closed the street. ";

  @Test
  void aSentenceOfATownThatOnlyTheOneBeforeNamesIsLeftOut() {
    assertThat(
            brief(
                BOMB
                    + "Fighting went on at Tromso further north. About 700 families fled the south"
                    + " of the town, officials said."))
        .doesNotContain("700 families");
  }

  @Test
  void aSentenceOfTheStorysOwnTownStands() {
    assertThat(
            brief(
                BOMB
                    + "Bergen had been quiet for years. About 700 families fled the south of the"
                    + " town, officials said."))
        .contains("700 families");
  }

  @Test
  void aSentenceThatNamesItsTownStands() {
    assertThat(
            brief(
                BOMB
                    + "Fighting went on at Tromso further north. About 700 families fled the town of"
                    + " Tromso, officials said."))
        .contains("700 families");
  }

  private static String brief(String text) {
    return Told.plain(Told.markdown(Told.page("a", "Bomb at a bakery in Bergen", text, Told.DAY)));
  }
}
