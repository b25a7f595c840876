package avouch.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import avouch.language.Toponym.Kind;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.shipped();

  private Toponym first(String name) {
    return gazetteer.named(name).getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "Almaty, Almaty, 43.25, 76.92",
    "ALMATY, Almaty, 43.25, 76.92",
    "Alma-Ata, Almaty, 43.25, 76.92",
    "Nursultan, Astana, 51.18, 71.45",
    "Nur-Sultan, Astana, 51.18, 71.45",
    "Zhanaozen, Zhanaozen, 43.34, 52.86",
    "Novy Uzen, Zhanaozen, 43.34, 52.86",
    "Aktau, Aktau, 43.65, 51.17",
    "Uralsk, Oral, 51.23, 51.37",
    "West Kazakhstan, West Kazakhstan, 49.78, 50.68",
    "Mangystau, Mangystau, 44.10, 53.95",
    "Washington, Washington, 38.90, -77.04",
    "Pennsylvania, Pennsylvania, 40.88, -77.80",
    "São Paulo, São Paulo, -23.55, -46.64",
    "Kiev, Kyiv, 50.45, 30.52",
    "Black Sea, Black Sea, 43.5, 34.5",
    "Vestfold, Vestfold, 59.33, 10.16",
    "Vancouver Island, Vancouver Island, 49.6, -125.6"
  })
  void placesByAnyOfTheirNames(String name, String main, double latitude, double longitude) {
    Toponym toponym = first(name);

    assertThat(toponym.name()).isEqualTo(main);
    assertThat(Objects.requireNonNull(toponym.latitude())).isCloseTo(latitude, within(0.05));
    assertThat(Objects.requireNonNull(toponym.longitude())).isCloseTo(longitude, within(0.05));
  }

  @Test
  void aTownBeforeTheRegionNamedAfterIt() {
    List<Toponym> named = gazetteer.named("Pavlodar");

    assertThat(named).extracting(Toponym::kind).containsExactly(Kind.SETTLEMENT, Kind.REGION);
    assertThat(named).extracting(Toponym::admin1).containsOnly("Pavlodar Region");
    assertThat(Objects.requireNonNull(named.getFirst().latitude())).isCloseTo(52.28, within(0.05));
    assertThat(Objects.requireNonNull(named.getFirst().longitude())).isCloseTo(76.97, within(0.05));
  }

  @Test
  void countriesBeforeStates() {
    assertThat(gazetteer.named("Georgia"))
        .extracting(Toponym::kind, Toponym::country)
        .containsSubsequence(
            org.assertj.core.groups.Tuple.tuple(Kind.COUNTRY, "Georgia"),
            org.assertj.core.groups.Tuple.tuple(Kind.REGION, "United States"));
  }

  @Test
  void theGreaterParisFirst() {
    List<Toponym> named = gazetteer.named("Paris");

    assertThat(named.getFirst().country()).isEqualTo("France");
    assertThat(named).extracting(Toponym::admin1).contains("Texas");
  }

  @ParameterizedTest
  @CsvSource({
    "U.S., United States",
    "US, United States",
    "the United States, United States",
    "Britain, United Kingdom",
    "UK, United Kingdom",
    "Ivory Coast, Ivory Coast",
    "Côte d'Ivoire, Ivory Coast",
    "Cote d’Ivoire, Ivory Coast",
    "DR Congo, Democratic Republic of the Congo",
    "The Netherlands, Netherlands",
    "Pa., Pennsylvania",
    "Calif., California"
  })
  void commonNamesAndAbbreviations(String name, String main) {
    assertThat(first(name).name()).isEqualTo(main);
  }

  @Test
  void abbreviationsAreTakenAsWritten() {
    assertThat(gazetteer.named("us")).extracting(Toponym::kind).doesNotContain(Kind.COUNTRY);
  }

  @ParameterizedTest
  @CsvSource({"PA, Pennsylvania", "Pa., Pennsylvania", "Pa, Pennsylvania", "OR, Oregon"})
  void statesByAbbreviation(String abbreviation, String name) {
    assertThat(Objects.requireNonNull(gazetteer.state(abbreviation)).name()).isEqualTo(name);
  }

  @Test
  void stateAbbreviationsMindTheirCase() {
    assertThat(gazetteer.state("or")).isNull();
  }

  @Test
  void countriesKnowTheirCapital() {
    assertThat(Objects.requireNonNull(gazetteer.capital("KZ")).name()).isEqualTo("Astana");
    assertThat(Objects.requireNonNull(gazetteer.country("KZ")).name()).isEqualTo("Kazakhstan");
    assertThat(gazetteer.country("??")).isNull();
  }

  @Test
  void aScannerMayGoOnWhileSomeNameBeginsSo() {
    assertThat(gazetteer.begins("San")).isTrue();
    assertThat(gazetteer.begins("San Sal")).isTrue();
    assertThat(gazetteer.begins("the United")).isTrue();
    assertThat(gazetteer.begins("Xqzzy")).isFalse();
    assertThat(gazetteer.longestNameTokens()).isBetween(4, 12);
  }

  @Test
  void unknownAndEmptyNamesMeanNothing() {
    assertThat(gazetteer.knows("Marlow said")).isFalse();
    assertThat(gazetteer.named("")).isEmpty();
    assertThat(gazetteer.named("—")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Kazakh, Kazakhstan",
    "Kazakhstani, Kazakhstan",
    "KAZAKHS, Kazakhstan",
    "Brazilian, Brazil",
    "Dutch, Netherlands",
    "South Korean, South Korea",
    "Chechen, Russia"
  })
  void demonyms(String word, String country) {
    assertThat(Demonyms.shipped().country(word)).isEqualTo(country);
    assertThat(gazetteer.named(country).getFirst().kind()).isEqualTo(Kind.COUNTRY);
  }

  @Test
  void aDemonymIsCapitalized() {
    assertThat(Demonyms.shipped().country("polish")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"Nur-Sultan, nursultan", "Łódź, lodz", "Côte d’Ivoire, cotedivoire", "Ørsta, orsta"})
  void foldedNames(String name, String folded) {
    assertThat(FoldedName.of(name)).isEqualTo(folded);
  }
}
