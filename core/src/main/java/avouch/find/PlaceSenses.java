package avouch.find;

import avouch.language.Gazetteer;
import avouch.language.Toponym;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which place each name means, by the company it keeps: one meaning a name in a text, the
 * country and region that are written beside it or named elsewhere, places close to it, and size.
 */
public final class PlaceSenses {
  private static final int MOST_CANDIDATES = 40;
  private static final int ROUNDS = 3;
  private static final double MOST_SUPPORT = 7;

  /** How much the number of inhabitants counts in a report of local life. */
  private static final double LOCAL_WEIGHT = 0.7;

  private final Map<String, List<Toponym>> candidates = new TreeMap<>();
  private final Map<String, Toponym> chosen = new HashMap<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<String, Integer> regions = new HashMap<>();
  private final Map<String, Naming> namings = new TreeMap<>();
  private final PlaceCompany company = new PlaceCompany(candidates);

  private double weight = 1;

  private PlaceSenses() {}

  /**
   * What is known of one name before its place is chosen.
   *
   * @param name as printed
   * @param qualifier the state or country written beside it, if any
   * @param regional whether it is called a county, province or region
   * @param urban how far the words beside it are said of towns: 1 hardly of countries ("a … man"),
   *     2 nor of regions ("mayor of …")
   * @param times how often it stands in the text
   */
  public record Naming(
      String name, @Nullable Toponym qualifier, boolean regional, int urban, int times) {

    /** The same name met again. */
    public Naming and(Naming other) {
      return new Naming(
          name,
          qualifier != null ? qualifier : other.qualifier,
          regional && other.regional,
          Math.max(urban, other.urban),
          times + other.times);
    }
  }

  /**
   * The place that each name means; names that the gazetteer lacks have none.
   *
   * @param namings one a name
   * @param mentioned English names of countries that the text points to otherwise ("Kazakh")
   */
  public static Map<String, Toponym> of(List<Naming> namings, List<String> mentioned) {
    PlaceSenses senses = new PlaceSenses();
    for (Naming naming : namings) {
      senses.add(naming);
      if (naming.regional() && naming.name().endsWith(" County") || isRoad(naming.name())) {
        senses.weight = LOCAL_WEIGHT;
      }
    }
    for (String country : mentioned) {
      senses.countries.merge(country, 1, Integer::sum);
    }
    senses.choose();
    return Map.copyOf(senses.chosen);
  }

  /** Reports that name streets are of a place's own life, where a small town is often meant. */
  private static boolean isRoad(String name) {
    int last = name.lastIndexOf(' ');
    return last > 0 && PlaceHeads.after(name.substring(last + 1)) == PlaceHeads.Head.ROAD;
  }

  private void add(Naming naming) {
    List<Toponym> named = named(naming.name());
    if (named.isEmpty()) {
      return;
    }
    namings.put(naming.name(), naming);
    candidates.put(naming.name(), fitting(naming, named));
    Toponym first = named.getFirst();
    String only = first.country();
    if (only != null && named.stream().allMatch(place -> only.equals(place.country()))) {
      countries.merge(only, naming.times(), Integer::sum);
    }
    for (Toponym place : named) {
      if (place.kind() == Toponym.Kind.REGION && first.kind() == Toponym.Kind.COUNTRY) {
        note(place, naming.times());
      }
    }
    boolean stateToo = named.stream().anyMatch(place -> place.kind() == Toponym.Kind.REGION);
    if (first.kind() == Toponym.Kind.COUNTRY && !stateToo) {
      countries.merge(first.name(), naming.times(), Integer::sum);
    } else if (first.kind() == Toponym.Kind.REGION) {
      note(first, naming.times());
    }
    Toponym qualifier = naming.qualifier();
    if (qualifier != null) {
      note(qualifier, naming.times());
    }
  }

  private void note(Toponym toponym, int times) {
    if (toponym.country() != null) {
      countries.merge(toponym.country(), times, Integer::sum);
    }
    if (toponym.admin1() != null && toponym.kind() != Toponym.Kind.COUNTRY) {
      regions.merge(toponym.admin1(), times, Integer::sum);
    }
  }

  /** A name's places; states also by their abbreviation. */
  public static List<Toponym> named(String name) {
    Gazetteer gazetteer = Gazetteer.shipped();
    if (name.endsWith(".")) {
      Toponym state = gazetteer.state(name);
      if (state != null) {
        return List.of(state);
      }
    }
    return gazetteer.named(name);
  }

  private static List<Toponym> fitting(Naming naming, List<Toponym> named) {
    Toponym within = naming.qualifier();
    List<Toponym> fitting = new ArrayList<>();
    if (within != null) {
      boolean listed = isCountry(within) && isCountry(named.getFirst());
      for (Toponym toponym : named) {
        boolean town = toponym.kind() == Toponym.Kind.SETTLEMENT;
        if (liesIn(toponym, within) && !(listed && town)) {
          fitting.add(toponym);
        }
      }
    }
    List<Toponym> list = fitting.isEmpty() ? named : fitting;
    return list.size() > MOST_CANDIDATES ? list.subList(0, MOST_CANDIDATES) : list;
  }

  private static boolean isCountry(Toponym toponym) {
    return toponym.kind() == Toponym.Kind.COUNTRY;
  }

  /** Whether a place is in another; of two countries in a list ("Peru, Chile") none is. */
  private static boolean liesIn(Toponym toponym, Toponym within) {
    if (isCountry(within)) {
      return within.name().equals(toponym.country()) && toponym.kind() != Toponym.Kind.COUNTRY;
    }
    return within.admin1() != null
        && within.admin1().equals(toponym.admin1())
        && within.countryCode() != null
        && within.countryCode().equals(toponym.countryCode())
        && toponym.kind() != Toponym.Kind.REGION;
  }

  private void choose() {
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Toponym> before = Map.copyOf(chosen);
      for (Map.Entry<String, List<Toponym>> entry : candidates.entrySet()) {
        Naming naming = namings.get(entry.getKey());
        if (naming != null) {
          chosen.put(entry.getKey(), best(naming, entry.getValue(), before));
        }
      }
    }
  }

  private Toponym best(Naming naming, List<Toponym> named, Map<String, Toponym> before) {
    Toponym best = named.getFirst();
    double most = Double.NEGATIVE_INFINITY;
    for (int rank = 0; rank < named.size(); rank++) {
      Toponym toponym = named.get(rank);
      double score = score(naming, toponym, before) - 0.05 * rank;
      if (score > most) {
        most = score;
        best = toponym;
      }
    }
    return best;
  }

  private double score(Naming naming, Toponym toponym, Map<String, Toponym> before) {
    double score = weight * Math.log10(toponym.population() + 10);
    if (toponym.kind() == Toponym.Kind.COUNTRY) {
      score += 3;
    } else if (toponym.kind() == Toponym.Kind.AREA && !toponym.feature().equals("ADM2")) {
      score += 8;
    }
    boolean towns = candidates.getOrDefault(naming.name(), List.of()).size() > 1;
    if (toponym.kind() == Toponym.Kind.REGION && towns && firstIsTown(naming.name())) {
      score -= 1;
    }
    if (naming.regional() && toponym.kind() != Toponym.Kind.SETTLEMENT) {
      score += 3;
    }
    if (naming.urban() > 0 && toponym.kind() == Toponym.Kind.COUNTRY) {
      score -= 4;
    } else if (naming.urban() > 1 && toponym.kind() != Toponym.Kind.SETTLEMENT) {
      score -= 2;
    }
    if (toponym.country() != null && countries.containsKey(toponym.country())) {
      score += 1.5;
    }
    if (toponym.admin1() != null && regions.containsKey(toponym.admin1())) {
      score += 2.5;
    }
    return score + Math.min(MOST_SUPPORT, company.support(naming.name(), toponym, before));
  }

  private boolean firstIsTown(String name) {
    List<Toponym> named = candidates.getOrDefault(name, List.of());
    return !named.isEmpty() && named.getFirst().kind() == Toponym.Kind.SETTLEMENT;
  }
}
