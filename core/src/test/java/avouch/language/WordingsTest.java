package avouch.language;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Range;
import avouch.model.Sentence.Token;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingsTest {
  private static final String ONE = "We played a very important role in calming the town";
  private static final String OTHER = "They have played a critical part in the calming of the town";

  @Test
  void theSameWordsInAnyOrderAreWhollyAlike() {
    assertThat(Wordings.likeness(tokens("the town is calm"), tokens("calm is the town")))
        .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(Wordings.likeness(tokens(ONE), tokens("Rain fell on Sunday"))).isLessThan(0.1);
    assertThat(Wordings.likeness(tokens(ONE), tokens(OTHER)))
        .isEqualTo(Wordings.likeness(tokens(OTHER), tokens(ONE)))
        .isBetween(0.3, 0.9);
  }

  @Test
  void wordsThatDifferAreMarkedAndMovedOnesAreNot() {
    assertThat(differing(ONE, OTHER)).containsExactly("We", "very important role");
    assertThat(differing("tomorrow begins the march", "the march begins tomorrow")).isEmpty();
  }

  @Test
  void anEmptyPassageIsLikeNothing() {
    assertThat(Wordings.likeness(List.of(), tokens(ONE))).isZero();
  }

  private static List<String> differing(String a, String b) {
    return Wordings.differing(tokens(a), tokens(b)).stream().map(range -> range.in(a)).toList();
  }

  private static List<Token> tokens(String text) {
    return Tokens.in(text, new Range(0, text.length())).stream()
        .map(
            word ->
                new Token(
                    word.range(),
                    word.text(),
                    List.of("a", "the", "in", "of").contains(word.text()) ? "DT" : "NN",
                    word.text().toLowerCase(Locale.ROOT)))
        .toList();
  }
}
