package avouch.reconcile;

import avouch.language.Rows;
import avouch.model.Claim;
import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.PlaceClaim;
import avouch.model.Claim.Slot;
import avouch.model.Place;
import avouch.model.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sorts figure claims into questions: those of one group answer one question. */
final class FigureGroups {
  /** Sentences so alike in wording speak of one thing. */
  private static final double ONE_THING = 0.3;

  /** Noun to the noun for all that mean the same. */
  private static final Map<String, String> SAME_THINGS = sameThings();

  private final Passages passages;
  private final Map<String, Place> places;

  FigureGroups(Passages passages, List<Claim> claims) {
    this.passages = passages;
    this.places = places(claims);
  }

  private static String same(String noun) {
    return SAME_THINGS.getOrDefault(noun, noun);
  }

  private static Map<String, String> sameThings() {
    Map<String, String> nouns = new HashMap<>();
    for (Rows.Row row : Rows.of(FigureGroups.class, "same-things.tsv")) {
      row.patterns().forEach(noun -> nouns.put(noun, row.value()));
    }
    return Map.copyOf(nouns);
  }

  private static Map<String, Place> places(List<Claim> claims) {
    Map<String, Place> places = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim instanceof PlaceClaim place) {
        places.putIfAbsent(place.place().name(), place.place());
      }
    }
    return places;
  }

  Collection<Group> of(List<FigureClaim> claims) {
    Map<Slot, List<FigureClaim>> bySlot =
        claims.stream()
            .collect(Collectors.groupingBy(FigureClaim::slot, TreeMap::new, Collectors.toList()));
    List<Group> groups = new ArrayList<>();
    bySlot.forEach((slot, members) -> groups.addAll(groups(slot, members)));
    return groups;
  }

  private Collection<Group> groups(Slot slot, List<FigureClaim> claims) {
    return switch (slot) {
      case KILLED, INJURED, MISSING, ARRESTED, DISPLACED, PROTESTERS -> byScope(slot, claims);
      case TROOPS, EQUIPMENT -> byOwner(slot, claims);
      case DURATION -> byNumberOrEvent(slot, claims);
      case MONEY, OTHER, MEMBERS, COMMANDER, DATE, CAUSE -> byWording(slot, claims);
    };
  }

  private Collection<Group> byScope(Slot slot, List<FigureClaim> claims) {
    Map<String, List<FigureClaim>> byGroup = new TreeMap<>();
    for (FigureClaim claim : OtherTimes.apart(claims)) {
      Scope scope = claim.scope();
      String key = same(scope.group()) + "|" + scope.period() + "|" + scope.counting();
      byGroup.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
    }
    List<Group> groups = new ArrayList<>();
    for (List<FigureClaim> members : byGroup.values()) {
      byPlace(members).forEach((place, some) -> groups.add(group(slot, some, place, null)));
    }
    return groups;
  }

  /** The whole event's claims under "", the claims of a part under its place. */
  private Map<String, List<FigureClaim>> byPlace(List<FigureClaim> claims) {
    Set<String> named = new TreeSet<>();
    claims.forEach(claim -> Optional.ofNullable(claim.scope().place()).ifPresent(named::add));
    Map<String, List<FigureClaim>> byPlace = new TreeMap<>();
    for (FigureClaim claim : claims) {
      String place = claim.scope().place();
      String key = place == null || whole(place, named, claims) ? "" : place;
      byPlace.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
    }
    return byPlace;
  }

  /**
   * Whether a place is the whole event's: a country; one that holds every other place named with a
   * figure; or the only one named, when its figures come first or fit those without a place.
   */
  private boolean whole(String place, Set<String> named, List<FigureClaim> claims) {
    Place it = places.get(place);
    if (it != null && it.kind() == Place.Kind.COUNTRY) {
      return true;
    }
    if (named.size() > 1) {
      return named.stream().allMatch(other -> other.equals(place) || holds(place, other));
    }
    if (leads(place, claims)) {
      return true;
    }
    List<FigureClaim> without =
        claims.stream().filter(claim -> claim.scope().place() == null).toList();
    return without.isEmpty()
        || claims.stream()
            .filter(claim -> place.equals(claim.scope().place()))
            .anyMatch(
                claim ->
                    without.stream()
                        .anyMatch(other -> Amounts.compatible(claim.amount(), other.amount())));
  }

  /** Whether every report that gives a figure of some place gives it first of all its figures. */
  private static boolean leads(String place, List<FigureClaim> claims) {
    Map<String, FigureClaim> heads = new TreeMap<>();
    claims.stream()
        .sorted(Comparator.comparing(FigureClaim::bearing, Backings.BY_PLACE))
        .forEach(claim -> heads.putIfAbsent(claim.bearing().report(), claim));
    return claims.stream()
        .filter(claim -> place.equals(claim.scope().place()))
        .map(claim -> heads.get(claim.bearing().report()))
        .allMatch(head -> head != null && place.equals(head.scope().place()));
  }

  private boolean holds(String place, String other) {
    Place inner = places.get(other);
    return inner != null && inner.kind() == Place.Kind.SETTLEMENT && place.equals(inner.admin1());
  }

  /** Claims without an owner belong to the owner that most claims name. */
  private Collection<Group> byOwner(Slot slot, List<FigureClaim> claims) {
    Map<String, List<FigureClaim>> byOwner = new TreeMap<>();
    List<FigureClaim> unowned = new ArrayList<>();
    for (FigureClaim claim : claims) {
      if (claim.of() == null) {
        unowned.add(claim);
      } else {
        byOwner.computeIfAbsent(claim.of(), key -> new ArrayList<>()).add(claim);
      }
    }
    String owner =
        byOwner.entrySet().stream()
            .max(Map.Entry.comparingByValue(Comparator.comparingInt(List::size)))
            .map(Map.Entry::getKey)
            .orElse("");
    byOwner.computeIfAbsent(owner, key -> new ArrayList<>()).addAll(unowned);
    List<Group> groups = new ArrayList<>();
    byOwner.forEach(
        (of, members) -> {
          if (!members.isEmpty()) {
            groups.add(group(slot, members, "", of));
          }
        });
    return groups;
  }

  /** Lengths of one event, or equal lengths, answer one question. */
  private static Collection<Group> byNumberOrEvent(Slot slot, List<FigureClaim> claims) {
    return groups(
        slot,
        new Clusters<>(claims)
            .joinEqual(claim -> List.of(claim.scope().counting(), hours(claim)))
            .joinEqual(
                claim ->
                    claim.of() == null ? null : List.of(claim.scope().counting(), claim.of())));
  }

  /** A number that is 0 is one whatever its sign. */
  private static double hours(FigureClaim claim) {
    return claim.amount().number() * Lengths.hours(claim.unit()) + 0.0;
  }

  private Collection<Group> byWording(Slot slot, List<FigureClaim> claims) {
    return groups(
        slot,
        new Clusters<>(claims)
            .joinEqual(FigureGroups::numbered)
            .joinAlike(
                new Clusters.Alike<>(
                    claim -> claim.counted().isEmpty() ? null : thing(claim),
                    FigureClaim::amount,
                    claim -> passages.profile(claim.bearing().sentence()),
                    ONE_THING,
                    (a, b) -> !oneReport(a, b))));
  }

  private static List<Object> thing(FigureClaim claim) {
    return List.of(claim.counted(), Optional.ofNullable(claim.unit()));
  }

  private static List<Object> numbered(FigureClaim claim) {
    return List.of(same(claim.counted()), Optional.ofNullable(claim.unit()), claim.amount());
  }

  /** A report that prints two numbers for one noun means two things. */
  private static boolean oneReport(FigureClaim a, FigureClaim b) {
    return a.bearing().report().equals(b.bearing().report());
  }

  private static Collection<Group> groups(Slot slot, Clusters<FigureClaim> clusters) {
    return clusters.all().stream().map(members -> group(slot, members, "", null)).toList();
  }

  private static Group group(
      Slot slot, List<FigureClaim> members, String place, @Nullable String of) {
    FigureClaim first = members.getFirst();
    Scope scope = first.scope();
    return new Group(
        slot,
        counted(members),
        of == null || of.isEmpty() ? first.of() : of,
        first.unit(),
        new Scope(place.isEmpty() ? null : place, scope.period(), named(members), scope.counting()),
        members);
  }

  /** The group of all claims; where they name it otherwise, the noun for all. */
  private static String named(List<FigureClaim> members) {
    String first = members.getFirst().scope().group();
    return members.stream().allMatch(claim -> claim.scope().group().equals(first))
        ? first
        : same(first);
  }

  /** What most of the claims count. */
  private static String counted(List<FigureClaim> members) {
    Map<String, Integer> votes = new TreeMap<>();
    members.forEach(claim -> votes.merge(claim.counted(), 1, Integer::sum));
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /**
   * The claims that answer one question.
   *
   * @param slot which question
   * @param counted lemma of what is counted
   * @param of what the counted belong to
   * @param unit of the amounts
   * @param scope what part of the event
   * @param claims the claims
   */
  record Group(
      Slot slot,
      String counted,
      @Nullable String of,
      @Nullable String unit,
      Scope scope,
      List<FigureClaim> claims) {}
}
