package avouch.claim;

import avouch.model.Amount;
import avouch.model.Claim;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.Slot;
import avouch.model.Scope;
import avouch.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts the people whom the reports of a story name or describe without printing a figure: "a man
 * was shot dead" is one killed. Each is counted once, whichever reports tell of the person; each
 * report that tells of one bears the count.
 */
final class CountedClaims {
  private final Accounts accounts;
  private final List<Claim> read;
  private @Nullable Victims victims;

  /**
   * @param read what the reports print
   */
  CountedClaims(Accounts accounts, List<Claim> read) {
    this.accounts = accounts;
    this.read = List.copyOf(read);
  }

  /** The dead, if nobody prints how many they are. */
  List<Claim> killed() {
    if (isStated(read, Slot.KILLED)) {
      return List.of();
    }
    List<VictimOccasions.Occasion> occasions =
        new VictimOccasions(accounts, read).of(people().with(Fate.KILLED));
    List<Victim> main = occasions.isEmpty() ? List.of() : occasions.getFirst().dead();
    List<Claim> claims =
        new ArrayList<>(counted(Slot.KILLED, bearings(main), grouped(read, Slot.KILLED)));
    occasions.stream().skip(1).map(VictimOccasions.Occasion::claim).forEach(claims::add);
    return claims;
  }

  /** The injured and the arrested, each if nobody prints how many they are. */
  List<Claim> others(List<Claim> settled) {
    List<Claim> claims = new ArrayList<>();
    if (!isStated(settled, Slot.INJURED)) {
      claims.addAll(counted(Slot.INJURED, hurt(settled), grouped(settled, Slot.INJURED)));
    }
    Arrests.Held held = Arrests.of(accounts, read);
    if (!isStated(read, Slot.ARRESTED) || held.named() > mostStated(read, Slot.ARRESTED)) {
      claims.addAll(counted(Slot.ARRESTED, held.people(), grouped(read, Slot.ARRESTED)));
    }
    return claims;
  }

  private static boolean isStated(List<Claim> read, Slot slot) {
    return read.stream()
        .anyMatch(
            claim ->
                claim instanceof FigureClaim figure
                    && figure.slot() == slot
                    && figure.scope().equals(Scope.WHOLE));
  }

  private static List<Bearing> bearings(List<Victim> people) {
    return people.stream().map(Victim::bearing).toList();
  }

  private Victims people() {
    if (victims == null) {
      victims = Victims.of(accounts, read);
    }
    return victims;
  }

  /**
   * Those hurt, without those of whom is only said that a blow hit them where as many died as may
   * be they: "a boy was shot" beside "a child is dead".
   */
  private List<Bearing> hurt(List<Claim> settled) {
    List<Victim> hurt = ofOneEvent(people().with(Fate.INJURED));
    List<Victim> dead = people().with(Fate.KILLED);
    int killed = Math.max(dead.size(), mostStated(settled, Slot.KILLED));
    boolean may = hurt.size() <= killed && hurt.stream().allMatch(one -> mayBeDead(one, dead));
    return may ? List.of() : bearings(hurt);
  }

  /** Without those whom the words put on another day or in another town than the story's own. */
  private List<Victim> ofOneEvent(List<Victim> hurt) {
    List<Victim> all = new ArrayList<>(people().with(Fate.KILLED));
    all.addAll(hurt);
    List<VictimOccasions.Occasion> occasions = new VictimOccasions(accounts, read).of(all);
    return occasions.size() < 2
        ? hurt
        : hurt.stream().filter(occasions.getFirst().dead()::contains).toList();
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
  private static List<Claim> counted(Slot slot, List<Bearing> named, List<FigureClaim> groups) {
    Map<Span, List<FigureClaim>> together =
        groups.stream().collect(Collectors.groupingBy(group -> group.bearing().sentence()));
    int most = together.values().stream().mapToInt(CountedClaims::largest).max().orElse(0);
    List<Bearing> people =
        most <= named.size()
            ? named
            : together.values().stream()
                .filter(group -> largest(group) == most)
                .map(group -> group.getFirst().bearing())
                .sorted(Comparator.comparing(Bearing::span))
                .toList();
    int count = Math.max(most, named.size());
    Map<String, Bearing> byReport = new TreeMap<>();
    people.forEach(bearing -> byReport.putIfAbsent(bearing.report(), bearing));
    List<Claim> claims = new ArrayList<>();
    for (Bearing bearing : byReport.values()) {
      claims.add(FigureClaim.counted(bearing, slot, count));
    }
    return claims;
  }
}
