package avouch.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import avouch.model.Range;
import avouch.model.ReportDay;
import avouch.model.Sketch;
import avouch.model.Span;
import avouch.model.Told;
import avouch.model.Weights;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupingBytesTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 4);
  private static final Weights WORDS = Weights.of(Map.of(-7, 3.0, 0, 0.0, 12, 4.0, 1 << 30, 1e-9));
  private static final Told TOLD =
      new Told(List.of(DAY, DAY.plusDays(2)), List.of(), WORDS, Weights.of(Map.of()));

  @Test
  void aSketchComesBackAsItWas() {
    for (Sketch sketch :
        List.of(
            new Sketch("a", DAY, WORDS, Weights.of(Map.of()), TOLD),
            new Sketch("b", null, Weights.of(Map.of()), WORDS, TOLD))) {
      assertThat(GroupingBytes.sketch(GroupingBytes.of(sketch))).isEqualTo(sketch);
    }
  }

  @Test
  void soDoesADay() {
    ReportDay day =
        new ReportDay(DAY, ReportDay.Basis.INFERRED, List.of(new Span("a", new Range(3, 9))));
    assertThat(GroupingBytes.day(GroupingBytes.of(day))).isEqualTo(day);
  }

  @Test
  void weightsMakeAVectorOfLengthOne() {
    assertThat(WORDS.size()).isEqualTo(2);
    assertThat(WORDS.cosine(WORDS)).isCloseTo(1, within(1e-4));
    Weights other = Weights.of(Map.of(12, 1.0, 13, 1.0));
    assertThat(WORDS.cosine(other)).isCloseTo(0.8 / Math.sqrt(2), within(1e-4));
    assertThat(WORDS.shared(other)).isEqualTo(1);
  }
}
