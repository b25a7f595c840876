package avouch.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.reconcile.Rivals.Voice;
import org.junit.jupiter.api.Test;

class RivalsTest {
  private static final Voice OBSERVATORY =
      new Voice("Tarn Observatory", "the Sorve-based Tarn Observatory monitor");

  @Test
  void whatANamedBodyIsCalledIsNoOtherSource() {
    Voice monitor = new Voice("monitor", "a monitor");
    assertThat(OBSERVATORY.isOneWith(monitor)).isTrue();
    assertThat(monitor.isOneWith(OBSERVATORY)).isTrue();
  }

  @Test
  void anotherBodyIsAnotherSource() {
    Voice group = new Voice("monitoring group", "an opposition monitoring group");
    assertThat(OBSERVATORY.isOneWith(group)).isFalse();
    assertThat(group.isOneWith(OBSERVATORY)).isFalse();
  }

  @Test
  void theSameBodyByOtherWordsIsOne() {
    assertThat(OBSERVATORY.isOneWith(new Voice("Tarn Observatory", "the group"))).isTrue();
  }

  @Test
  void nobodyIsNoSource() {
    assertThat(Voice.NOBODY.isOneWith(OBSERVATORY)).isFalse();
  }
}
