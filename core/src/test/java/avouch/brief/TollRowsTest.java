package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.language.Rows;
import avouch.language.Rows.Row;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of harm with a sentence that has a word of it. */
class TollRowsTest {
  static Stream<Row> tolls() {
    return Rows.of(SourceSections.class, "tolls.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("tolls")
  void everyTollIsFoundByItsWords(Row toll) {
    Pattern words = Pattern.compile(toll.pattern(), Pattern.CASE_INSENSITIVE);
    assertThat(words.matcher(toll.example()).results().map(found -> found.group()))
        .as(toll.id())
        .containsExactly(toll.expected());
  }
}
