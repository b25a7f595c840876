package avouch.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class BordersTest {
  private static final Borders BORDERS = Borders.shipped();

  @Test
  void theWholeWorldIsThere() {
    assertThat(BORDERS.lines()).hasSizeGreaterThan(1_500);
    assertThat(BORDERS.regions()).hasSizeGreaterThan(3_500);
    assertThat(BORDERS.lines().stream().mapToInt(Borders.Chain::size).sum()).isGreaterThan(50_000);
  }

  @Test
  void aRegionIsFoundAroundItsTownsAndByItsName() {
    Borders.Region region = BORDERS.around(-33.87, 151.2, "New South Wales");
    assertThat(Objects.requireNonNull(region).name()).isEqualTo("New South Wales");
    assertThat(BORDERS.around(-33.87, 151.2, "Victoria")).isNull();
    assertThat(BORDERS.around(-37.8, 144.96, "New South Wales")).isNull();
  }

  @Test
  void aLineIsNearWhatItCrosses() {
    Borders.Chain outline =
        Objects.requireNonNull(BORDERS.around(-33.87, 151.2, "New South Wales"))
            .outlines()
            .getFirst();
    assertThat(outline.isNear(-90, 90, -180, 180)).isTrue();
    assertThat(outline.isNear(40, 50, 0, 10)).isFalse();
    assertThat(outline.latitude(0)).isBetween(-38.0, -28.0);
    assertThat(outline.longitude(0)).isBetween(140.0, 160.0);
  }
}
