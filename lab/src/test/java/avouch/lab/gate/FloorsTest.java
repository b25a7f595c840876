package avouch.lab.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Floors rise by themselves and fall only when told to. */
class FloorsTest {
  private static final Score HIGH = new Score("F", 0.81269, 10);
  private static final Score LOW = new Score("F", 0.70499, 10);

  @Test
  void aFloorIsTheMeasureRoundedDown() {
    Floors floors = new Floors();
    assertThat(floors.accept("dates", "sha", List.of(HIGH), false)).isEmpty();
    assertThat(floors.floor("dates", "F")).isEqualTo(0.812);
    assertThat(floors.gold("dates")).isEqualTo("sha");
  }

  @Test
  void aLowerMeasureIsRefused() {
    Floors floors = new Floors();
    floors.accept("dates", "sha", List.of(HIGH), false);
    assertThat(floors.accept("dates", "sha", List.of(LOW), false)).hasSize(1);
    assertThat(floors.floor("dates", "F")).isEqualTo(0.812);
    assertThat(floors.accept("dates", "sha", List.of(LOW), true)).isEmpty();
    assertThat(floors.floor("dates", "F")).isEqualTo(0.704);
  }

  @Test
  void whatIsWrittenReadsTheSame(@TempDir Path folder) {
    Floors floors = new Floors();
    floors.accept("dates", "sha", List.of(HIGH), false);
    floors.write(folder.resolve("floors.json"));
    Floors read = Floors.read(folder.resolve("floors.json"));
    assertThat(read.floor("dates", "F")).isEqualTo(0.812);
    assertThat(read.gold("dates")).isEqualTo("sha");
  }

  @Test
  void theTableFailsUnderAFloor() {
    Table table = new Table();
    table.add("dates", LOW, 0.708);
    assertThat(table.isUnder()).isFalse();
    table.add("dates", LOW, 0.8);
    assertThat(table.isUnder()).isTrue();
    assertThat(table.toString()).contains("UNDER by 0.095");
  }
}
