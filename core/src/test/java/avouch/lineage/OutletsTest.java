package avouch.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.language.Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutletsTest {
  static List<Rows.Row> rows() {
    return Rows.of(Outlets.class, "outlets.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void anOutletIsNamed(Rows.Row row) {
    assertThat(outlets(null, row.example()).named()).contains(row.expected());
  }

  @Test
  void aCallSignIsAnOutlet() {
    assertThat(outlets(null, "Neighbours told KZQX-TV that the road had been wet.").named())
        .contains("kzqx");
  }

  @Test
  void aReportMeetsTheOutletThatItNames() {
    Outlets gazette = outlets("Tarn Valley Gazette", "A slope gave way above the mill on Monday.");
    Outlets herald =
        outlets("herald", "A slope gave way above the mill, the Tarn Valley Gazette reported.");
    Outlets third = outlets("third", "The slope above the mill gave way.");
    assertThat(herald.meets(gazette)).isTrue();
    assertThat(gazette.meets(herald)).isTrue();
    assertThat(third.meets(gazette)).isFalse();
  }

  private static Outlets outlets(@Nullable String outlet, String text) {
    return Outlets.of(LineagesTest.reading("a", outlet, List.of(), text));
  }
}
