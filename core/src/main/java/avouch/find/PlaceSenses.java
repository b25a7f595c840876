package avouch.find;

import avouch.language.Gazetteer;
import avouch.language.Toponym;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which place each name means, by the company it keeps: one meaning a name in a text, the
 * country and region that are written beside it or named elsewhere, places close to it, and size.
 */
public final class PlaceSenses {
  /** A side of any town or land: the far place of that name is never meant. */
  private static final Pattern SIDE =
      Pattern.compile("(?i)(north|south)?[- ]?(east|west)?([- ]?side)?");

  private static final int MOST_CANDIDATES = 40;
  private static final int ROUNDS = 3;
  private static final double MOST_SUPPORT = 7;

  /** A town of so many tells what part of the world a text is about. */
  static final long CITY = 100_000;

  /** How much it counts that a name is a place's own one and no other of its names. */
  private static final double PRINTED = 0.3;

  /** How much the number of inhabitants counts in a report of local life. */
  private static final double LOCAL_WEIGHT = 0.7;

  private final Map<String, List<Toponym>> candidates = new TreeMap<>();
  private final Map<String, Toponym> chosen = new HashMap<>();
  private final Set<String> countries = new HashSet<>();
  private final Set<String> told = new HashSet<>();
  private final Set<String> regions = new HashSet<>();
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
   * @param times how often it stands in the text as a place; 0 where it is known from elsewhere: a
   *     body's name, an outlet's address
   * @param quarter whether it is called a part of a town
   */
  public record Naming(
      String name,
      @Nullable Toponym qualifier,
      boolean regional,
      int urban,
      int times,
      boolean quarter) {

    /** One that is not called a part of a town. */
    public Naming(
        String name, @Nullable Toponym qualifier, boolean regional, int urban, int times) {
      this(name, qualifier, regional, urban, times, false);
    }

    /** The same name, called a part of a town. */
    public Naming asQuarter() {
      return new Naming(name, qualifier, regional, urban, times, true);
    }

    private Naming in(Toponym wider) {
      return new Naming(name, wider, regional, urban, times, quarter);
    }

    /** The same name met again. */
    public Naming and(Naming other) {
      return new Naming(
          name,
          qualifier != null ? qualifier : other.qualifier,
          regional && other.regional,
          Math.max(urban, other.urban),
          times + other.times,
          quarter || other.quarter);
    }
  }

  /**
   * The place that each name means; names that the gazetteer lacks have none.
   *
   * @param namings one a name
   * @param mentioned English names of countries that the text points to otherwise ("Kazakh")
   */
  public static Map<String, Toponym> of(List<Naming> namings, List<String> mentioned) {
    return Map.copyOf(chosen(namings, mentioned).chosen);
  }

  /**
   * As {@link #of}, without what lies far from all that is surely named: more often the name of a
   * person, a street or a place that the gazetteer lacks than the far place of that name.
   */
  public static Map<String, Toponym> together(List<Naming> namings, List<String> mentioned) {
    PlaceSenses senses = chosen(namings, mentioned);
    senses.gather();
    return Map.copyOf(senses.chosen);
  }

  private static PlaceSenses chosen(List<Naming> namings, List<String> mentioned) {
    PlaceSenses senses = new PlaceSenses();
    for (Naming naming : namings) {
      senses.add(naming);
      if (naming.regional() && naming.name().endsWith(" County") || isRoad(naming.name())) {
        senses.weight = LOCAL_WEIGHT;
      }
    }
    for (String country : mentioned) {
      senses.countries.add(country);
      senses.told.add(country);
    }
    senses.choose();
    return senses;
  }

  /** Reports that name streets are of a place's own life, where a small town is often meant. */
  private static boolean isRoad(String name) {
    int last = name.lastIndexOf(' ');
    return last > 0 && PlaceHeads.after(name.substring(last + 1)) == PlaceHeads.Head.ROAD;
  }

  private void add(Naming given) {
    List<Toponym> named = named(given.name());
    if (named.isEmpty()) {
      return;
    }
    Naming naming = within(given, named);
    namings.put(naming.name(), naming);
    candidates.put(naming.name(), fitting(naming, named));
    Toponym first = named.getFirst();
    String only = first.country();
    if (only != null && named.stream().allMatch(place -> only.equals(place.country()))) {
      countries.add(only);
    }
    for (Toponym place : named) {
      if (place.kind() == Toponym.Kind.REGION && first.kind() == Toponym.Kind.COUNTRY) {
        note(place);
      }
    }
    boolean stateToo = named.stream().anyMatch(place -> place.kind() == Toponym.Kind.REGION);
    if (first.kind() == Toponym.Kind.COUNTRY && !stateToo) {
      countries.add(first.name());
      told.add(first.name());
    } else if (first.kind() == Toponym.Kind.REGION) {
      note(first);
    }
    Toponym qualifier = naming.qualifier();
    if (qualifier != null) {
      note(qualifier);
    }
  }

  private void note(Toponym toponym) {
    if (toponym.country() != null) {
      countries.add(toponym.country());
      told.add(toponym.country());
    }
    if (toponym.admin1() != null && toponym.kind() != Toponym.Kind.COUNTRY) {
      regions.add(toponym.admin1());
    }
  }

  /** A name's places; states also by their abbreviation. */
  public static List<Toponym> named(String name) {
    Gazetteer gazetteer = Gazetteer.shipped();
    if (SIDE.matcher(name).matches()) {
      return List.of();
    }
    if (name.endsWith(".")) {
      Toponym state = gazetteer.state(name);
      if (state != null) {
        return List.of(state);
      }
    }
    return gazetteer.named(name);
  }

  /** "Savannah, Georgia": the region of that name where no such town lies in the country. */
  private static Naming within(Naming naming, List<Toponym> named) {
    Toponym country = naming.qualifier();
    if (country == null || named.stream().anyMatch(place -> liesIn(place, country))) {
      return naming;
    }
    return named(country.name()).stream()
        .filter(wider -> wider.kind() == Toponym.Kind.REGION)
        .filter(wider -> named.stream().anyMatch(place -> liesIn(place, wider)))
        .findFirst()
        .map(naming::in)
        .orElse(naming);
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
  static boolean liesIn(Toponym toponym, Toponym within) {
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

  /**
   * Puts what lies apart from all that the text surely names nearer to that, if its name has such a
   * meaning, and else leaves it out: the gazetteer lacks the place.
   */
  private void gather() {
    Map<String, Toponym> before = Map.copyOf(chosen);
    Strays strays = new Strays(namings, candidates, before, told, regions);
    strays
        .nearer()
        .forEach(
            (naming, nearer) -> {
              if (nearer.isEmpty()) {
                chosen.remove(naming.name());
              } else {
                chosen.put(naming.name(), best(naming, nearer, before));
              }
            });
  }

  /** Whether a text names a place's region as such. */
  private boolean isKnownRegion(Toponym toponym) {
    return toponym.admin1() != null && regions.contains(toponym.admin1());
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
    } else if (Strays.isPartOfWorld(toponym)) {
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
    if (toponym.country() != null && countries.contains(toponym.country())) {
      score += 1.5;
    }
    if (toponym.name().equals(naming.name())) {
      score += PRINTED;
    }
    if (isKnownRegion(toponym)) {
      score += 2.5;
    }
    return score + Math.min(MOST_SUPPORT, company.support(naming.name(), toponym, before));
  }

  private boolean firstIsTown(String name) {
    List<Toponym> named = candidates.getOrDefault(name, List.of());
    return !named.isEmpty() && named.getFirst().kind() == Toponym.Kind.SETTLEMENT;
  }
}
