package avouch.brief;

import avouch.model.Place;
import avouch.model.Reading;
import avouch.model.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The places of a story that are printed: those that at least half of its reports name in their
 * titles or first two sentences, towns first. Further down the reports tell of other events and of
 * places on the way.
 */
final class PrintedPlaces {
  /** So many of the reports begin with it. */
  private static final double HALF = 0.5;

  /** What a place beside the first is named after: words of being or happening there. */
  private static final String THERE = "\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]f|[Aa]cross)\\s+";

  private static final Pattern NOWHERE = Pattern.compile("(?!)");

  /** A capital behind a name that does not make it part of a longer one. */
  private static final Pattern BESIDE = Lexicon.sign("beside-place");

  private PrintedPlaces() {}

  static List<Place> of(Situation situation, Leads leads) {
    List<Place> towns = new ArrayList<>();
    List<Place> others = new ArrayList<>();
    for (Place place : situation.where()) {
      boolean town = place.kind() == Place.Kind.SETTLEMENT;
      Pattern named = !town ? within(place) : towns.isEmpty() ? named(place) : there(place);
      if (leads.share(opening -> named.matcher(opening).find()) >= HALF
          && !isPart(place, situation)
          && (!town || !towns.isEmpty() || Sited.of(place, leads) != Sited.ELSEWHERE)) {
        (town ? towns : others).add(place);
      }
    }
    if (towns.isEmpty()) {
      others.removeIf(place -> place.kind() == Place.Kind.COUNTRY);
    } else {
      others.removeIf(place -> isAbroad(place, towns.getFirst()));
    }
    towns.addAll(others);
    return List.copyOf(towns);
  }

  /** Whether a town is taken for one of another country than the reports begin with. */
  private static boolean isAbroad(Place place, Place town) {
    String country = place.country() == null ? place.name() : place.country();
    return town.country() != null && !country.equals(town.country());
  }

  private static Pattern named(Place place) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?i:" + Pattern.quote(place.name()) + ")(?![\\p{L}\\p{N}])");
  }

  /**
   * Whether the reports mostly have one word behind it that makes a longer name: "Temple Mount".
   */
  private static boolean isPart(Place place, Situation situation) {
    Pattern longer =
        Pattern.compile("\\b" + Pattern.quote(place.name()) + "\\b(?:[ ](\\p{Lu}\\p{Ll}+))?");
    Map<String, Integer> behind = new TreeMap<>();
    for (Reading reading : situation.story().readings()) {
      longer
          .matcher(reading.report().text())
          .results()
          .map(found -> found.group(1) == null ? "" : found.group(1))
          .forEach(
              word -> behind.merge(BESIDE.matcher(word).matches() ? "" : word, 1, Integer::sum));
    }
    int all = behind.values().stream().mapToInt(each -> each).sum();
    return behind.entrySet().stream()
        .anyMatch(each -> !each.getKey().isEmpty() && each.getValue() * 2 > all);
  }

  /** A country or region is where it was only as "in Norland"; a continent says nothing. */
  private static Pattern within(Place place) {
    return place.kind() != Place.Kind.COUNTRY && place.country() == null
        ? NOWHERE
        : Pattern.compile(
            "\\b(?:[Ii]n|[Aa]cross)\\s+(?:the\\s+)?(?:[\\p{L}-]+\\s+){0,3}"
                + named(place).pattern());
  }

  private static Pattern there(Place place) {
    return Pattern.compile(THERE + "(?:the\\s+)?(?:[\\p{L}-]+\\s+){0,3}" + named(place).pattern());
  }

  /** "Norlands Sorve": a country whose apostrophe is lost is no place of its own. */
  static boolean isPossessive(String name, List<String> countries) {
    return countries.stream().anyMatch(country -> name.equals(country + "s"));
  }

  /** "Sorve, Norland (Arland)": the region where a report names it, the country where it is one. */
  static String printed(List<Place> places, Situation situation, Leads leads) {
    List<String> names = new ArrayList<>();
    for (Place place : places) {
      boolean near = place.kind() == Place.Kind.SETTLEMENT && Sited.of(place, leads) == Sited.NEAR;
      names.add((near ? "near " : "") + place.name());
      if (place.kind() == Place.Kind.SETTLEMENT && places.getFirst().equals(place)) {
        String region = place.admin1();
        if (region != null && isNamed(region, situation)) {
          names.add(region);
        }
      }
    }
    List<String> countries =
        places.stream().map(Place::country).filter(Objects::nonNull).distinct().toList();
    names.removeIf(name -> isPossessive(name, countries));
    String country =
        countries.size() == 1 && isSure(places, situation, leads) ? countries.getFirst() : null;
    return String.join(", ", names.stream().distinct().toList()) + inCountry(names, country);
  }

  /** Whether the reports begin with no other country than that of the first town. */
  private static boolean isSure(List<Place> places, Situation situation, Leads leads) {
    Place first = places.getFirst();
    return first.kind() != Place.Kind.SETTLEMENT
        || situation.where().stream()
            .filter(place -> place.kind() == Place.Kind.COUNTRY && isAbroad(place, first))
            .noneMatch(
                place -> leads.share(opening -> within(place).matcher(opening).find()) >= HALF);
  }

  private static String inCountry(List<String> names, @Nullable String country) {
    return country == null || names.contains(country) ? "" : " (" + country + ")";
  }

  private static boolean isNamed(String region, Situation situation) {
    Matcher none = Pattern.compile("\\b" + Pattern.quote(region) + "\\b").matcher("");
    return situation.story().readings().stream()
        .anyMatch(reading -> none.reset(reading.report().text()).find());
  }
}
