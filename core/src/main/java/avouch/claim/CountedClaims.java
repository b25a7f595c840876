package avouch.claim;

import avouch.model.Amount;
import avouch.model.Claim;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.Modality;
import avouch.model.Claim.PartClaim;
import avouch.model.Claim.Slot;
import avouch.model.Claim.Status;
import avouch.model.Scope;
import avouch.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts the people whom a report names or describes without printing a figure: "a man was shot
 * dead" is one killed. Each report is counted by itself: whom one alone tells of may be of another
 * event, and two who are told of in different words may be one.
 */
final class CountedClaims {
  private final Accounts accounts;
  private final List<Claim> read;
  private final Map<String, List<Claim>> byReport;
  private final VictimOccasions victimOccasions;

  /** Who is named as dead, in whichever report. */
  private final Set<String> gone;

  private @Nullable Map<String, Victims> victims;
  private @Nullable Set<Victim> ofEvent;

  /**
   * @param read what the reports print
   */
  CountedClaims(Accounts accounts, List<Claim> read) {
    this.accounts = accounts;
    this.read = List.copyOf(read);
    this.byReport = byReport(read);
    this.victimOccasions = new VictimOccasions(accounts, read);
    this.gone = gone(read);
  }

  private static Map<String, List<Claim>> byReport(List<Claim> claims) {
    return claims.stream().collect(Collectors.groupingBy(claim -> claim.bearing().report()));
  }

  /** The dead of each report that does not print how many they are. */
  List<Claim> killed() {
    List<String> silent = silent(byReport, Slot.KILLED);
    List<Victim> dead =
        silent.stream().flatMap(report -> people(report).with(Fate.KILLED).stream()).toList();
    List<VictimOccasions.Occasion> occasions = victimOccasions.of(dead);
    List<Victim> main = occasions.isEmpty() ? List.of() : occasions.getFirst().dead();
    List<Claim> claims = new ArrayList<>();
    Map<String, List<Bearing>> own =
        main.stream().map(Victim::bearing).collect(Collectors.groupingBy(Bearing::report));
    for (String report : silent) {
      List<Bearing> named = own.getOrDefault(report, List.of());
      counted(Slot.KILLED, named, grouped(of(byReport, report), Slot.KILLED))
          .ifPresent(claims::add);
    }
    occasions.stream().skip(1).map(VictimOccasions.Occasion::claim).forEach(claims::add);
    return claims;
  }

  /** The injured of each such report, and the arrested if nobody prints how many they are. */
  List<Claim> others(List<Claim> settled) {
    List<Claim> claims = new ArrayList<>();
    Map<String, List<Claim>> told = byReport(settled);
    int dead = mostStated(settled, Slot.KILLED);
    for (String report : silent(told, Slot.INJURED)) {
      List<FigureClaim> groups = grouped(of(told, report), Slot.INJURED);
      counted(Slot.INJURED, hurt(dead, report), groups).ifPresent(claims::add);
    }
    Arrests.Held held = Arrests.of(accounts, read);
    if (!isStated(read, Slot.ARRESTED) || held.sure() > mostStated(read, Slot.ARRESTED)) {
      claims.addAll(eachCounted(Slot.ARRESTED, held.people(), grouped(read, Slot.ARRESTED)));
    }
    return claims;
  }

  private static List<Claim> of(Map<String, List<Claim>> claims, String report) {
    return claims.getOrDefault(report, List.of());
  }

  /** The reports that print no figure for a question. */
  private List<String> silent(Map<String, List<Claim>> told, Slot slot) {
    return accounts.stream()
        .map(Account::id)
        .filter(report -> !isStated(of(told, report), slot))
        .toList();
  }

  private static boolean isStated(List<Claim> read, Slot slot) {
    return read.stream()
        .anyMatch(
            claim ->
                claim instanceof FigureClaim figure
                    && figure.slot() == slot
                    && figure.scope().equals(Scope.WHOLE));
  }

  private Victims people(String report) {
    if (victims == null) {
      victims = Victims.byReport(accounts, byReport);
    }
    return Objects.requireNonNull(victims.get(report));
  }

  /**
   * Those hurt, without whom another report names as dead, and without those of whom is only said
   * that a blow hit them where as many died as may be they: "a boy was shot" beside "a child is
   * dead".
   */
  private List<Bearing> hurt(int stated, String report) {
    List<Victim> hurt =
        ofOneEvent(people(report).with(Fate.INJURED)).stream()
            .filter(one -> one.name() == null || !gone.contains(one.name()))
            .toList();
    List<Victim> dead = people(report).with(Fate.KILLED);
    int killed = Math.max(dead.size(), stated);
    boolean may = hurt.size() <= killed && hurt.stream().allMatch(one -> mayBeDead(one, dead));
    return may ? List.of() : hurt.stream().map(Victim::bearing).toList();
  }

  private static Set<String> gone(List<Claim> read) {
    return read.stream()
        .filter(PartClaim.class::isInstance)
        .map(PartClaim.class::cast)
        .filter(part -> part.status() == Status.KILLED)
        .filter(part -> part.bearing().modality() != Modality.DENIED)
        .map(PartClaim::actor)
        .collect(Collectors.toSet());
  }

  /** Without those whom the words put on another day or in another town than the story's own. */
  private List<Victim> ofOneEvent(List<Victim> hurt) {
    return hurt.stream().filter(ofEvent()::contains).toList();
  }

  /**
   * Of everybody killed or hurt, whichever report tells of them, those of the story's own event.
   */
  private Set<Victim> ofEvent() {
    if (ofEvent == null) {
      List<Victim> all =
          Stream.of(Fate.KILLED, Fate.INJURED)
              .flatMap(fate -> accounts.stream().flatMap(a -> people(a.id()).with(fate).stream()))
              .toList();
      ofEvent =
          victimOccasions.of(all).stream()
              .limit(1)
              .flatMap(occasion -> occasion.dead().stream())
              .collect(Collectors.toSet());
    }
    return ofEvent;
  }

  private boolean mayBeDead(Victim hurt, List<Victim> dead) {
    return !hurt.another()
        && accounts.line(hurt.bearing()).filter(Hits::isOnlyHit).isPresent()
        && (dead.isEmpty()
            || dead.stream()
                .anyMatch(
                    one ->
                        (one.name() == null || hurt.name() == null)
                            && one.mayBe(hurt)
                            && !one.bearing().sentence().equals(hurt.bearing().sentence())));
  }

  private static int mostStated(List<Claim> settled, Slot slot) {
    return FigureClaim.in(settled)
        .filter(claim -> claim.slot() == slot && claim.scope().equals(Scope.WHOLE))
        .mapToInt(claim -> (int) claim.amount().number())
        .max()
        .orElse(0);
  }

  /** The counts of sorts of people where nobody counts them all ("two children were killed"). */
  private static List<FigureClaim> grouped(List<Claim> read, Slot slot) {
    return FigureClaim.in(read)
        .filter(claim -> claim.slot() == slot && isSort(claim))
        .filter(claim -> claim.amount().bound() == Amount.Bound.EXACT && claim.change() == null)
        .filter(claim -> claim.scope().period() == null)
        .toList();
  }

  /**
   * Of a sort of people, by the noun or, since only they are killed, by the group that it makes.
   */
  private static boolean isSort(FigureClaim claim) {
    String group = claim.scope().group();
    return Victims.isPeople(claim.counted())
        || claim.slot() == Slot.KILLED
            && !claim.counted().isEmpty()
            && group.equals(claim.counted());
  }

  private static int largest(List<FigureClaim> together) {
    return together.stream().mapToInt(claim -> (int) claim.amount().number()).max().orElse(0);
  }

  /** One claim for each report that tells of somebody, each with the count of all. */
  private static List<Claim> eachCounted(Slot slot, List<Bearing> named, List<FigureClaim> groups) {
    Counted counted = Counted.of(named, groups);
    Map<String, Bearing> byReport = new TreeMap<>();
    counted.people().forEach(bearing -> byReport.putIfAbsent(bearing.report(), bearing));
    return byReport.values().stream()
        .<Claim>map(bearing -> FigureClaim.counted(bearing, slot, counted.number()))
        .toList();
  }

  /** The claim of one report, if it tells of somebody. */
  private static Optional<Claim> counted(Slot slot, List<Bearing> named, List<FigureClaim> groups) {
    return eachCounted(slot, named, groups).stream().findFirst();
  }

  /**
   * How many people are told of.
   *
   * @param people where
   */
  private record Counted(int number, List<Bearing> people) {
    /** Those who are named or described, or the most that one sentence counts if they are more. */
    static Counted of(List<Bearing> named, List<FigureClaim> groups) {
      Map<Span, List<FigureClaim>> together =
          groups.stream().collect(Collectors.groupingBy(group -> group.bearing().sentence()));
      int most = together.values().stream().mapToInt(CountedClaims::largest).max().orElse(0);
      return most <= named.size()
          ? new Counted(named.size(), named)
          : new Counted(
              most,
              together.values().stream()
                  .filter(group -> largest(group) == most)
                  .map(group -> group.getFirst().bearing())
                  .sorted(Comparator.comparing(Bearing::span))
                  .toList());
    }
  }
}
