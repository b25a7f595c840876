package avouch.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoweredTest {
  private final Lowered words = new Lowered("The Old BRIDGE over the Ålven is shut");

  @Test
  void whatStandsInTheWordsIsFound() {
    assertThat(new String[] {"the", "bridge over", "ålven", " shut", "b"}).allMatch(words::holds);
  }

  @Test
  void whatOnlySharesItsPairsIsNot() {
    assertThat(new String[] {"is the", "ridge the", "Bridge", "ferry", "z"})
        .noneMatch(words::holds);
  }
}
