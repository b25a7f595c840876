package avouch.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LemmasTest {
  static List<String> checkedByHand() {
    return Rows.lines(LemmasTest.class, "lemmas.tsv");
  }

  @ParameterizedTest
  @MethodSource("checkedByHand")
  void lemmas(String row) {
    List<String> cells = List.of(row.split("\t"));

    assertThat(Lemmas.shipped().lemma(cells.get(0), cells.get(1))).isEqualTo(cells.get(2));
  }

  @ParameterizedTest
  @CsvSource({
    "withdrawal, withdraw",
    "arrest, arrest",
    "injury, injure",
    "death, die",
    "closure, close",
    "evacuation, evacuate",
    "extradition, extradite"
  })
  void nominalizations(String noun, String verb) {
    assertThat(Nominalizations.shipped().verb(noun)).isEqualTo(verb);
  }

  @Test
  void mostNounsAreNoActs() {
    assertThat(Nominalizations.shipped().verb("city")).isNull();
  }
}
