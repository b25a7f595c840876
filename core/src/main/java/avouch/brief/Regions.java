package avouch.brief;

import avouch.language.Gazetteer;
import avouch.language.Toponym;
import avouch.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets the places of an event agree on the region that it was in: towns of one name are many, while
 * the counties and other towns beside it lie in the region that is meant.
 */
final class Regions {
  /** A county's namesakes are told apart more surely than a town's. */
  private static final double COUNTY = 1.5;

  private static final int CITY = 100_000;

  private Regions() {}

  /**
   * The places with one of the region first in which most of them lie, if the first one stands in
   * another alone. Such a town is then one that the gazetteer lacks: its point is not known.
   */
  static List<Place> agreed(List<Place> places) {
    String region = most(places);
    if (places.isEmpty() || region == null || region.equals(region(places.getFirst()))) {
      return List.copyOf(places);
    }
    List<Place> inside = places.stream().filter(place -> region.equals(region(place))).toList();
    if (isGreat(places.getFirst(), inside)) {
      return List.copyOf(places);
    }
    List<Place> others =
        new ArrayList<>(places.stream().filter(place -> !inside.contains(place)).toList());
    List<Place> agreed = new ArrayList<>(inside);
    Place first = others.getFirst();
    boolean town = first.kind() == Place.Kind.SETTLEMENT;
    if (town && inside.stream().noneMatch(place -> place.kind() == Place.Kind.SETTLEMENT)) {
      others.removeFirst();
      agreed.addFirst(within(first, inside.getFirst()));
    }
    agreed.addAll(others);
    return List.copyOf(agreed);
  }

  /** Whether a place is a city, and larger than each of the others: then it is meant itself. */
  private static boolean isGreat(Place place, List<Place> others) {
    long people = people(place);
    return people >= CITY && others.stream().allMatch(other -> people(other) < people);
  }

  private static long people(Place place) {
    return place.kind() == Place.Kind.SETTLEMENT
        ? Gazetteer.shipped().named(place.name()).stream()
            .filter(sense -> sense.kind() == Toponym.Kind.SETTLEMENT)
            .filter(sense -> Objects.equals(sense.country(), place.country()))
            .filter(sense -> Objects.equals(sense.admin1(), place.admin1()))
            .mapToLong(Toponym::population)
            .max()
            .orElse(0)
        : 0;
  }

  /** A town of this name in the region of another place; where in it is not known. */
  private static Place within(Place town, Place region) {
    return new Place(town.name(), town.kind(), null, null, region.admin1(), region.country(), null);
  }

  /** The region with most weight; of equal ones the first. */
  private static @Nullable String most(List<Place> places) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Place place : places) {
      String region = region(place);
      if (region != null) {
        weights.merge(region, place.kind() == Place.Kind.AREA ? COUNTY : 1, Double::sum);
      }
    }
    String most = null;
    for (Map.Entry<String, Double> each : weights.entrySet()) {
      if (most == null || each.getValue() > Objects.requireNonNull(weights.get(most))) {
        most = each.getKey();
      }
    }
    return most;
  }

  private static @Nullable String region(Place place) {
    return place.admin1() == null ? null : place.country() + "|" + place.admin1();
  }
}
