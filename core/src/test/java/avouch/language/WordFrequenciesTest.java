package avouch.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordFrequenciesTest {
  private final WordFrequencies frequencies = WordFrequencies.shipped();

  @Test
  void rareWordsWeighMore() {
    assertThat(frequencies.idf("the")).isLessThan(0.1);
    assertThat(frequencies.idf("police"))
        .isBetween(frequencies.idf("the"), frequencies.idf("bandits"));
    assertThat(frequencies.idf("bandits")).isLessThan(frequencies.rarest());
  }

  @Test
  void unseenWordsAreTheRarest() {
    assertThat(frequencies.idf("xqzzyblorp")).isEqualTo(frequencies.rarest()).isGreaterThan(8);
  }

  @Test
  void caseDoesNotMatter() {
    assertThat(frequencies.idf("Police")).isEqualTo(frequencies.idf("police"));
  }

  @Test
  void theRarestPartOfACompoundCounts() {
    assertThat(frequencies.idf("police-xqzzyblorp")).isEqualTo(frequencies.rarest());
    assertThat(frequencies.idf("the-the")).isEqualTo(frequencies.idf("the"));
  }

  @Test
  void marksWeighNothing() {
    assertThat(frequencies.idf("'s")).isZero();
    assertThat(frequencies.idf(",")).isZero();
    assertThat(frequencies.idf("")).isZero();
  }
}
