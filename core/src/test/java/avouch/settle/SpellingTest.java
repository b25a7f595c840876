package avouch.settle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "Mohammed, Muhammad, true",
    "Yevgeny, Evgeni, false",
    "Shevchenko, Szewczenko, false",
    "Zhanna, Janna, true",
    "Qassem, Kasem, true",
    "Sergey, Sergei, true",
    "Petrov, Petrow, true",
    "Martin, Morton, false",
    "Ivanov, Ivanova, true",
    "Lee, Leigh, false",
    "Nguyen, Nguen, true",
    "Anatoly, Andrei, false"
  })
  void tells_spellings_from_names(String a, String b, boolean alike) {
    assertThat(Spelling.alike(a, b)).isEqualTo(alike);
    assertThat(Spelling.alike(b, a)).isEqualTo(alike);
  }

  @ParameterizedTest
  @CsvSource({
    "defence, defense",
    "organisation, organization",
    "centre, center",
    "labour, labor",
    "four, four",
    "hour, hour"
  })
  void folds_british_words(String british, String american) {
    assertThat(Spelling.american(british)).isEqualTo(american);
  }
}
