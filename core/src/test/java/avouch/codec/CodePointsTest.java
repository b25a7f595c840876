package avouch.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void countsAsTheTextItself() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      String text = text(random);
      CodePoints points = CodePoints.of(text);
      assertThat(points.count()).isEqualTo(text.codePointCount(0, text.length()));
      for (int point = 0; point <= points.count(); point++) {
        int position = text.offsetByCodePoints(0, point);
        assertThat(points.at(position)).isEqualTo(point);
        assertThat(points.position(point)).isEqualTo(position);
      }
    }
  }

  @Test
  void staysInsideTheText() {
    CodePoints points = CodePoints.of("a🔥b");
    assertThat(points.position(-5)).isZero();
    assertThat(points.position(99)).isEqualTo(4);
    assertThat(CodePoints.of("").count()).isZero();
  }

  /** Letters, astral letters and halves of pairs in any order. */
  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> text.appendCodePoint(0x1F525);
        case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
        default -> text.append((char) ('a' + random.nextInt(26)));
      }
    }
    return text.toString();
  }
}
