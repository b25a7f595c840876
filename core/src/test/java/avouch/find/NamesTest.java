package avouch.find;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.language.Rows;
import avouch.language.Rows.Row;
import avouch.model.Mention;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every title and head noun with its example, and whole names with what stands beside them. */
class NamesTest {
  static Stream<Row> heads() {
    return Stream.of("titles.tsv", "organization-heads.tsv")
        .flatMap(file -> Rows.of(NamesTest.class, file).stream());
  }

  static Stream<Row> cases() {
    return Stream.of("name-cases.tsv", "no-titles.tsv")
        .flatMap(file -> Rows.of(NamesTest.class, file).stream());
  }

  @ParameterizedTest
  @MethodSource("heads")
  void everyHeadMakesItsName(Row row) {
    List<String> names = names(row.example()).stream().map(NamesTest::name).toList();
    if (row.isGap()) {
      assertThat(names).as("gap now closed: %s", row.id()).doesNotContain(row.expected());
    } else {
      assertThat(names).as(row.example()).contains(row.expected());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCaseGivesItsNames(Row row) {
    String told =
        names(row.example()).stream().map(NamesTest::told).collect(Collectors.joining(" ; "));
    if (row.isGap()) {
      assertThat(told).as("gap now closed: %s", row.id()).isNotEqualTo(row.expected());
    } else {
      assertThat(told).as(row.example()).isEqualTo(row.expected());
    }
  }

  private static List<Mention> names(String text) {
    return Names.in(Passages.of(text));
  }

  private static String name(Mention mention) {
    return mention instanceof Mention.Person person
        ? person.name()
        : ((Mention.Organization) mention).name();
  }

  private static String told(Mention mention) {
    if (mention instanceof Mention.Person person) {
      String title = person.title() == null ? "" : " (" + person.title() + ")";
      return "P " + person.name() + title + (person.age() == null ? "" : " " + person.age());
    }
    String acronym = ((Mention.Organization) mention).acronym();
    return "O " + name(mention) + (acronym == null ? "" : " = " + acronym);
  }
}
