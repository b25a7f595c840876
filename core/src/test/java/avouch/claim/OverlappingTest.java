package avouch.claim;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What overlaps is found in the order given, however things nest. */
class OverlappingTest {
  @Test
  void findsWhatALookAtEachWouldFind() {
    Random random = new Random(7);
    List<Range> ranges = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      ranges.add(range(random));
    }
    Overlapping<Range> overlapping = new Overlapping<>(ranges, Function.identity());
    for (int i = 0; i < 200; i++) {
      Range range = range(random);
      assertThat(overlapping.with(range))
          .containsExactlyElementsOf(ranges.stream().filter(range::overlaps).toList());
    }
  }

  private static Range range(Random random) {
    int start = random.nextInt(1000);
    return new Range(start, start + random.nextInt(100));
  }
}
