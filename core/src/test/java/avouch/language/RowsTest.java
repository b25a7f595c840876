package avouch.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RowsTest {
  @Test
  void aRowHasItsCells() {
    Rows.Row row = Rows.of(RowsTest.class, "abbreviations.tsv").getFirst();
    assertThat(row.id()).isEqualTo("titles");
    assertThat(row.patterns()).contains("Mr", "Dr");
    assertThat(row.isGap()).isFalse();
  }

  @Test
  void aMissingResourceIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rows.of(RowsTest.class, "nowhere.tsv"))
        .withMessageContaining("nowhere.tsv");
  }
}
