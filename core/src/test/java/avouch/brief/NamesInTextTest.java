package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesInTextTest {
  private static final NamesInText NAMES =
      new NamesInText(List.of("Mira", "Mira Holt", "Jon O’Dell", "J. R. Vane", "Žan", "'Tip' Roe"));

  private static List<String> found(String text) {
    return NAMES.in(text).stream().map((Range range) -> range.in(text)).toList();
  }

  @Test
  void theLongestNameStandsWhereSeveralBegin() {
    assertThat(found("Mira Holt met Mira, and Mira Holton."))
        .containsExactly("Mira Holt", "Mira", "Mira");
  }

  @Test
  void aNameIsNoPartOfAWord() {
    assertThat(found("Admira, Mirage, 2Mira, Mira2 and Mirá")).isEmpty();
    assertThat(found("Mira's (Mira) “Mira”")).hasSize(3);
  }

  @Test
  void anySpacesStandBetweenTheWordsOfAName() {
    assertThat(found("Jon \n O’Dell and J. R.\tVane; J.R. Vane"))
        .containsExactly("Jon \n O’Dell", "J. R.\tVane");
  }

  @Test
  void namesBeginAndEndWithAnyLetterOrSign() {
    assertThat(found("Žan, Žana, 'Tip' Roe, a'Tip' Roe")).containsExactly("Žan", "'Tip' Roe");
  }

  @Test
  void noNamesAreFoundWhereNoneAreLookedFor() {
    assertThat(new NamesInText(List.of(" ")).in("Mira")).isEmpty();
  }
}
