package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In which region an event was, by all its places. */
class RegionsTest {
  @Test
  void aTownAwayFromTheCountyBesideItIsOneThatTheGazetteerLacks() {
    List<Place> agreed = Regions.agreed(List.of(town("Velm", "Utah"), county("Marn County")));
    assertThat(agreed).extracting(Place::name).containsExactly("Velm", "Marn County");
    assertThat(agreed).extracting(Place::admin1).containsOnly("Ohio");
    assertThat(agreed.getFirst().latitude()).isNull();
  }

  @Test
  void theTownsOfTheRegionWithMostPlacesComeFirst() {
    assertThat(
            Regions.agreed(
                List.of(town("Velm", "Utah"), town("Denby", "Ohio"), county("Marn County"))))
        .extracting(Place::name)
        .containsExactly("Denby", "Marn County", "Velm");
  }

  @Test
  void aCityIsMeantItselfAndOfEqualRegionsTheFirst() {
    List<Place> city = List.of(town("Boise", "Idaho"), county("Marn County"));
    assertThat(Regions.agreed(city)).isEqualTo(city);
    List<Place> two = List.of(town("Velm", "Utah"), town("Denby", "Ohio"));
    assertThat(Regions.agreed(two)).isEqualTo(two);
    assertThat(Regions.agreed(List.of())).isEmpty();
  }

  private static Place town(String name, String region) {
    return new Place(name, Place.Kind.SETTLEMENT, 40.0, -100.0, region, "United States", null);
  }

  private static Place county(String name) {
    return new Place(name, Place.Kind.AREA, 40.0, -82.0, "Ohio", "United States", null);
  }
}
