package avouch.find;

import avouch.find.PlaceSenses.Naming;
import avouch.language.Toponym;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of the places that a text's names were taken for lie apart from all it surely names.
 */
final class Strays {
  /** A city of so many is meant by its name wherever that stands. */
  private static final long GREAT_CITY = 300_000;

  private static final long TOWN = 10_000;

  /** So many places around it show that one is no mistake. */
  private static final int COMPANY = 2;

  /** A name that stands so often in a text needs one place around it. */
  private static final int OFTEN = 2;

  private final Map<String, Naming> namings;
  private final Map<String, List<Toponym>> candidates;
  private final Map<String, Toponym> chosen;
  private final Set<String> told;
  private final Set<String> regions;
  private final List<Toponym> sure = new ArrayList<>();
  private final List<Toponym> named = new ArrayList<>();

  /**
   * What a text's names were taken for.
   *
   * @param told the countries that it names
   * @param regions the regions that it names
   */
  Strays(
      Map<String, Naming> namings,
      Map<String, List<Toponym>> candidates,
      Map<String, Toponym> chosen,
      Set<String> told,
      Set<String> regions) {
    this.namings = namings;
    this.candidates = candidates;
    this.chosen = chosen;
    this.told = told;
    this.regions = regions;
    gather();
  }

  /**
   * What the text surely names: towns told with their region, and cities, if not far from these.
   */
  private void gather() {
    List<Toponym> within =
        namings.values().stream()
            .filter(naming -> naming.qualifier() != null)
            .filter(naming -> isSure(naming, chosen.get(naming.name())))
            .map(naming -> Objects.requireNonNull(chosen.get(naming.name())))
            .toList();
    for (Naming naming : namings.values()) {
      Toponym toponym = chosen.get(naming.name());
      if (toponym != null
          && isSure(naming, toponym)
          && (within.isEmpty()
              || naming.qualifier() != null
              || toponym.population() >= GREAT_CITY
              || isAroundAny(toponym, within))) {
        sure.add(toponym);
        if (naming.times() > 0) {
          named.add(toponym);
        }
      }
    }
  }

  /**
   * The names whose places lie apart, each with its meanings that do not; without any where the
   * gazetteer lacks the place that is meant.
   */
  Map<Naming, List<Toponym>> nearer() {
    Map<Naming, List<Toponym>> strays = new LinkedHashMap<>();
    for (Naming naming : namings.values()) {
      Toponym toponym = chosen.get(naming.name());
      if (!sure.isEmpty() && toponym != null && isStray(naming, toponym)) {
        List<Toponym> nearer =
            candidates.getOrDefault(naming.name(), List.of()).stream()
                .filter(place -> isAroundAny(place, sure))
                .toList();
        if (!nearer.isEmpty() || isAlone(naming, toponym)) {
          strays.put(naming, nearer);
        }
      }
    }
    return strays;
  }

  /**
   * Whether all that is surely named as a place is elsewhere, or all that is surely known of in
   * another country, and little else is around it.
   */
  private boolean isAlone(Naming naming, Toponym toponym) {
    long around =
        chosen.entrySet().stream()
            .filter(other -> !other.getKey().equals(naming.name()))
            .filter(other -> PlaceCompany.isAround(toponym, other.getValue()))
            .count();
    boolean elsewhere =
        !named.isEmpty()
            || sure.stream().noneMatch(place -> Objects.equals(place.country(), toponym.country()));
    return naming.quarter() || elsewhere && around < (naming.times() >= OFTEN ? 1 : COMPANY);
  }

  private static boolean isSure(Naming naming, @Nullable Toponym toponym) {
    if (naming.quarter() || toponym == null) {
      return false;
    }
    Toponym within = naming.qualifier();
    return within != null
        ? PlaceSenses.liesIn(toponym, within)
        : toponym.kind() == Toponym.Kind.SETTLEMENT && toponym.population() >= PlaceSenses.CITY;
  }

  private boolean isStray(Naming naming, Toponym toponym) {
    boolean wide = toponym.kind() == Toponym.Kind.COUNTRY || isPartOfWorld(toponym);
    if (naming.quarter() && !isAroundAny(toponym, sure)) {
      return true;
    }
    if (wide
        || toponym.population() >= GREAT_CITY
        || toponym.admin1() != null && regions.contains(toponym.admin1())
        || isUnmistakable(naming, toponym)
        || isAroundAny(toponym, sure)) {
      return false;
    }
    String country = toponym.country();
    return sure.stream().anyMatch(place -> Objects.equals(place.country(), country))
        || country == null
        || !told.contains(country);
  }

  private static boolean isAroundAny(Toponym toponym, List<Toponym> places) {
    return places.stream().anyMatch(place -> PlaceCompany.isAround(toponym, place));
  }

  /** A town whose name no other place bears. */
  private boolean isUnmistakable(Naming naming, Toponym toponym) {
    return toponym.population() >= TOWN
        && candidates.getOrDefault(naming.name(), List.of()).stream()
            .allMatch(place -> PlaceCompany.isAround(toponym, place));
  }

  /** A continent, sea or mountains: what lies in several countries. */
  static boolean isPartOfWorld(Toponym toponym) {
    return toponym.kind() == Toponym.Kind.AREA && !toponym.feature().equals("ADM2");
  }
}
