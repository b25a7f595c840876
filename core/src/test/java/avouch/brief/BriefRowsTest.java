package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.find.Readings;
import avouch.language.Rows;
import avouch.language.Rows.Row;
import avouch.model.Sentence.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example of every row by which it is chosen what is printed. */
class BriefRowsTest {
  static Stream<Row> words() {
    return Rows.of(Lexicon.class, "words.tsv").stream();
  }

  static Stream<Row> signs() {
    return Rows.of(Lexicon.class, "signs.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("words")
  void the_words_of_a_kind_are_found_in_its_example_and_no_others(Row row) {
    Set<String> kind = Lexicon.words(row.id());
    String found =
        tokens(row.example()).stream()
            .map(token -> kind.contains(lower(token)) ? lower(token) : token.lemma())
            .filter(kind::contains)
            .collect(Collectors.joining(" "));
    assertThat(found).as("%s: %s", row.id(), row.example()).isEqualTo(row.expected());
  }

  @ParameterizedTest
  @MethodSource("signs")
  void the_sign_is_found_in_its_example_and_its_kind_has_it(Row row) {
    Matcher found = Lexicon.pattern(row.pattern()).matcher(row.example());
    Pattern kind = Lexicon.sign(row.id().substring(0, row.id().indexOf('.')));
    assertThat(found.find()).as("%s: %s", row.id(), row.example()).isTrue();
    assertThat(found.group()).as(row.id()).isEqualTo(row.expected());
    assertThat(kind.matcher(row.example()).find()).as(row.id()).isTrue();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private static List<Token> tokens(String text) {
    return Readings.of(text).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .toList();
  }
}
