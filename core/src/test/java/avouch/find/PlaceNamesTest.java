package avouch.find;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.language.Rows;
import avouch.language.Rows.Row;
import avouch.model.Mention;
import avouch.model.Place;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word for a kind of place with its example, and whole sentences with their places. */
class PlaceNamesTest {
  static Stream<Row> heads() {
    return Stream.of("place-heads.tsv", "place-cues.tsv")
        .flatMap(file -> Rows.of(PlaceNamesTest.class, file).stream());
  }

  static Stream<Row> cases() {
    return Rows.of(PlaceNamesTest.class, "place-cases.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("heads")
  void everyHeadOrCueMakesItsPlace(Row row) {
    List<String> places =
        places(row.example()).stream()
            .filter(place -> place.use() == Mention.PlaceName.Use.PLACE)
            .map(place -> place.range().in(row.example()))
            .toList();
    if (row.isGap()) {
      assertThat(places).as("gap now closed: %s", row.id()).doesNotContain(row.expected());
    } else {
      assertThat(String.join(" ; ", places)).as(row.example()).contains(row.expected());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCaseGivesItsPlaces(Row row) {
    String told =
        places(row.example()).stream().map(PlaceNamesTest::told).collect(Collectors.joining(" ; "));
    if (row.isGap()) {
      assertThat(told).as("gap now closed: %s", row.id()).isNotEqualTo(row.expected());
    } else {
      assertThat(told).as(row.example()).isEqualTo(row.expected());
    }
  }

  private static List<Mention.PlaceName> places(String text) {
    Passage passage = Passages.of(text);
    return PlaceNames.in(passage, Names.in(passage));
  }

  private static String told(Mention.PlaceName mention) {
    Place place = mention.place();
    String where =
        place == null ? "unknown" : place.kind() + " " + place.admin1() + ", " + place.country();
    return mention.use() + " " + mention.name() + " = " + where;
  }
}
