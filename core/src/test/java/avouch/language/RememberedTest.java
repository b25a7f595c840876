package avouch.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private final List<String> worked = new ArrayList<>();
  private final Remembered<Integer> lengths = new Remembered<>(0, this::length);

  private int length(String word) {
    worked.add(word);
    return word.length();
  }

  @Test
  void anAnswerIsWorkedOutOnce() {
    assertThat(lengths.of("river")).isEqualTo(5);
    assertThat(lengths.of("ri" + "ver".strip())).isEqualTo(5);
    assertThat(worked).containsExactly("river");
  }

  @Test
  void aNewAnswerTakesTheRoomOfAnOldOne() {
    assertThat(List.of(lengths.of("river"), lengths.of("sea"), lengths.of("river")))
        .containsExactly(5, 3, 5);
    assertThat(worked).containsExactly("river", "sea", "river");
  }

  @Test
  void longQuestionsAreAnsweredAndForgotten() {
    String longer = "long ".repeat(40);
    assertThat(List.of(lengths.of(longer), lengths.of(longer))).containsExactly(200, 200);
    assertThat(worked).hasSize(2);
  }
}
