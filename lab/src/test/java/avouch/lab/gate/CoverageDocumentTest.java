package avouch.lab.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed document says what the program does today. */
class CoverageDocumentTest {
  @Test
  void isUpToDate() {
    Path house = Gold.repository();
    assertThat(Json.text(CoverageDocument.file(house)))
        .as("regenerate it as its first paragraph says, and read the diff")
        .isEqualTo(CoverageDocument.text(house));
  }
}
