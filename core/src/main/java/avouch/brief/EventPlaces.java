package avouch.brief;

import avouch.find.FiledFrom;
import avouch.find.PlaceNames;
import avouch.find.PlaceSenses;
import avouch.find.PlaceSenses.Naming;
import avouch.language.Gazetteer;
import avouch.language.Toponym;
import avouch.model.Claim.PlaceClaim;
import avouch.model.Place;
import avouch.model.Reading;
import avouch.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Ranks the places of a story: those that most reports name for the key event come first. */
final class EventPlaces {
  private static final int MOST = 12;

  /** A place with less than this share of the first one's weight is named in passing. */
  private static final double NEARLY_NONE = 0.25;

  /**
   * The same for a place in another country, or in none: mostly whose doing it is, or who speaks.
   */
  private static final double ABROAD = 0.8;

  private static final String CAPITAL = "PPLC";

  private EventPlaces() {}

  /** The places of the key event; where no report names any, the town they were filed from. */
  static List<Place> of(Story story, List<PlaceClaim> claims, String event) {
    List<Place> named = of(claims, event);
    return named.isEmpty() ? filed(story) : named;
  }

  private static List<Place> filed(Story story) {
    Map<String, Naming> namings = new TreeMap<>();
    List<String> countries = new ArrayList<>();
    for (Reading reading : story.readings()) {
      FiledFrom.naming(reading.report())
          .ifPresent(naming -> namings.merge(naming.name(), naming, Naming::and));
      Optional.ofNullable(FiledFrom.country(reading.report()))
          .ifPresent(country -> countries.add(country.name()));
    }
    Map<String, Toponym> senses = PlaceSenses.of(List.copyOf(namings.values()), countries);
    return namings.values().stream()
        .filter(naming -> senses.containsKey(naming.name()))
        .max(
            Comparator.comparingInt(Naming::times)
                .thenComparing(Naming::name, Comparator.reverseOrder()))
        .map(naming -> filed(naming.name(), Objects.requireNonNull(senses.get(naming.name()))))
        .stream()
        .toList();
  }

  /** From a capital the whole country is reported. */
  private static Place filed(String name, Toponym town) {
    Toponym country =
        town.feature().equals(CAPITAL) && town.countryCode() != null
            ? Gazetteer.shipped().country(town.countryCode())
            : null;
    return country == null
        ? PlaceNames.place(name, town)
        : PlaceNames.place(country.name(), country);
  }

  /** The settlement of the key event first, then the other places by how many reports name them. */
  static List<Place> of(List<PlaceClaim> claims, String event) {
    Map<String, Ranked> byName = new TreeMap<>();
    for (PlaceClaim claim : claims) {
      byName
          .computeIfAbsent(key(claim.place()), key -> new Ranked(claim.place()))
          .add(claim, event);
    }
    List<Ranked> ranked = new ArrayList<>(byName.values());
    if (ranked.stream().anyMatch(place -> place.located > 0)) {
      ranked.removeIf(place -> place.located == 0);
    }
    ranked.sort(Comparator.comparingDouble((Ranked r) -> -r.weight()).thenComparing(r -> r.name()));
    double most = ranked.isEmpty() ? 0 : ranked.getFirst().weight();
    String country = country(ranked);
    List<Place> places =
        new ArrayList<>(
            ranked.stream()
                .filter(place -> place.weight() >= most * place.share(country))
                .limit(MOST)
                .map(Ranked::place)
                .toList());
    ranked.stream()
        .map(Ranked::place)
        .filter(place -> place.kind() == Place.Kind.SETTLEMENT)
        .findFirst()
        .ifPresent(
            settlement -> {
              places.remove(settlement);
              places.addFirst(settlement);
            });
    return List.copyOf(places);
  }

  /** Of the first place that is in one. */
  private static @Nullable String country(List<Ranked> ranked) {
    return ranked.stream()
        .map(each -> each.place.country())
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

  /** A place and what speaks for it. */
  private static final class Ranked {
    private final Place place;
    private final Map<String, Integer> names = new TreeMap<>();
    private final Set<String> reports = new HashSet<>();
    private int claims;
    private int near;
    private int located;

    private Ranked(Place place) {
      this.place = place;
    }

    private void add(PlaceClaim claim, String event) {
      names.merge(claim.place().name(), 1, Integer::sum);
      reports.add(claim.bearing().report());
      claims++;
      located += claim.event().isEmpty() ? 0 : 1;
      near += claim.event().equals(event) ? 1 : 0;
    }

    /** The share of the first one's weight that it needs: more where another country comes in. */
    private double share(@Nullable String country) {
      return country != null && !country.equals(place.country()) ? ABROAD : NEARLY_NONE;
    }

    private double weight() {
      return reports.size() * 3.0 + near * 1.5 + Math.sqrt(claims);
    }

    private String name() {
      return names.entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .map(Map.Entry::getKey)
          .orElse(place.name());
    }

    private Place place() {
      return place.named(name());
    }
  }
}
