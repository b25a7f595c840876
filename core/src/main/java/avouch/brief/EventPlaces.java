package avouch.brief;

import avouch.model.Claim.PlaceClaim;
import avouch.model.Place;
import avouch.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ranks the places of a story: first those for which most speaks that the key event was there. */
final class EventPlaces {
  private static final int MOST = 12;

  /** A place with less than this share of the first one's weight is named in passing. */
  private static final double NEARLY_NONE = 0.25;

  /**
   * The same for a place in another country, or in none: mostly whose doing it is, or who speaks.
   */
  private static final double ABROAD = 0.8;

  private final PlaceWeights weights;

  EventPlaces(Story story) {
    weights = new PlaceWeights(story);
  }

  /**
   * The settlement of an event first, then the other places; where no report names any, the town
   * that they were filed from. So too where harm is placed nowhere and all that is named lies
   * abroad: it is named for something else.
   */
  List<Place> of(List<PlaceClaim> claims, String event) {
    List<Place> places = ranked(claims, event);
    if (claims.stream().anyMatch(EventPlaces::isHarmed)) {
      return places;
    }
    List<PlaceClaim> filed =
        claims.stream().filter(claim -> claim.standing() == PlaceClaim.Standing.FILED).toList();
    boolean abroad =
        places.stream()
            .noneMatch(
                place ->
                    filed.stream()
                        .anyMatch(from -> Objects.equals(from.place().country(), place.country())));
    return abroad && !filed.isEmpty() ? ranked(filed, event) : places;
  }

  private static boolean isHarmed(PlaceClaim claim) {
    return KeyEvent.harms(claim.event());
  }

  private List<Place> ranked(List<PlaceClaim> claims, String event) {
    Map<String, PlaceWeights.Weighed> byKey = new TreeMap<>();
    for (PlaceClaim claim : claims) {
      byKey
          .computeIfAbsent(key(claim.place()), key -> weights.weighed(claim.place()))
          .add(claim, event);
    }
    List<PlaceWeights.Weighed> ranked = new ArrayList<>(byKey.values());
    if (ranked.stream().anyMatch(place -> place.isNamed() && place.isSettlement())) {
      ranked.removeIf(place -> !place.isNamed());
    }
    if (ranked.stream().anyMatch(place -> place.isSite() && !place.place().isUnmappedPart())) {
      ranked.removeIf(place -> !place.isSite() && !place.isHome());
    }
    ranked.sort(
        Comparator.comparingDouble((PlaceWeights.Weighed r) -> -r.weight())
            .thenComparing(PlaceWeights.Weighed::name));
    if (KeyEvent.harms(event)) {
      ranked.removeAll(elsewhere(ranked));
    }
    return chosen(ranked);
  }

  /**
   * Of an event that does harm to the towns of one country, the places of others in which none is
   * done, and with which no report begins: mostly where somebody speaks of it.
   */
  private static List<PlaceWeights.Weighed> elsewhere(List<PlaceWeights.Weighed> ranked) {
    List<PlaceWeights.Weighed> harmed =
        ranked.stream().filter(PlaceWeights.Weighed::isHarmed).toList();
    boolean town = harmed.stream().anyMatch(PlaceWeights.Weighed::isSettlement);
    Set<String> countries =
        harmed.stream()
            .flatMap(each -> Stream.ofNullable(each.place().country()))
            .collect(Collectors.toSet());
    return ranked.stream()
        .filter(each -> town && !each.isLed() && each.place().country() != null)
        .filter(each -> !countries.contains(each.place().country()))
        .toList();
  }

  private static List<Place> chosen(List<PlaceWeights.Weighed> ranked) {
    double most = ranked.isEmpty() ? 0 : ranked.getFirst().weight();
    String country = country(ranked);
    List<Place> places =
        new ArrayList<>(
            ranked.stream()
                .filter(each -> each.weight() >= most * share(each.place(), country))
                .limit(MOST)
                .map(PlaceWeights.Weighed::place)
                .toList());
    places.sort(Comparator.comparing(Place::isUnmappedPart));
    ranked.stream()
        .map(PlaceWeights.Weighed::place)
        .filter(place -> place.kind() == Place.Kind.SETTLEMENT)
        .findFirst()
        .ifPresent(
            settlement -> {
              places.remove(settlement);
              places.addFirst(settlement);
            });
    return Regions.agreed(places);
  }

  /** The share of the first one's weight that it needs: more where another country comes in. */
  private static double share(Place place, @Nullable String country) {
    return country != null && !country.equals(place.country()) ? ABROAD : NEARLY_NONE;
  }

  /** Of the first place that is in one. */
  private static @Nullable String country(List<PlaceWeights.Weighed> ranked) {
    return ranked.stream()
        .map(each -> each.place().country())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String key(Place place) {
    return place.kind()
        + "|"
        + place.latitude()
        + "|"
        + place.longitude()
        + "|"
        + (place.latitude() == null ? place.name() : "");
  }
}
