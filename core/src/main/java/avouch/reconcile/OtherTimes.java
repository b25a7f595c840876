package avouch.reconcile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import avouch.model.Amount.Bound;
import avouch.model.Claim.FigureClaim;
import avouch.model.Setting;
import avouch.model.Setting.Sign;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets apart the figures of people that count over more than the event, or are told of another day
 * than the one that reports lead with: they answer another question.
 */
final class OtherTimes {
  private final List<FigureClaim> whole;
  private final Map<String, Set<Setting>> led;

  /** So many are hit by a war or over years, also where no other count stands beside them. */
  private static final int MASSES = 10_000;

  private OtherTimes(List<FigureClaim> whole, Map<String, Set<Setting>> led) {
    this.whole = whole;
    this.led = led;
  }

  /** The same figures, those of other times under their period. */
  static List<FigureClaim> apart(List<FigureClaim> claims) {
    List<FigureClaim> whole =
        claims.stream()
            .filter(claim -> !claim.setting().has(Sign.WIDE))
            .sorted(Comparator.comparing(FigureClaim::bearing, Backings.BY_PLACE))
            .toList();
    OtherTimes times = new OtherTimes(whole, led(whole));
    return claims.stream().map(times::placed).toList();
  }

  /** The days that reports give to the figure which they tell first, wherever they give them. */
  private static Map<String, Set<Setting>> led(List<FigureClaim> whole) {
    Map<String, FigureClaim> heads = new HashMap<>();
    whole.forEach(claim -> heads.putIfAbsent(claim.bearing().report(), claim));
    return whole.stream()
        .filter(claim -> isDated(claim.setting()))
        .filter(claim -> agree(claim, heads.getOrDefault(claim.bearing().report(), claim)))
        .collect(
            groupingBy(claim -> claim.bearing().report(), mapping(FigureClaim::setting, toSet())));
  }

  private FigureClaim placed(FigureClaim claim) {
    if (claim.scope().period() != null) {
      return claim;
    }
    String stretch = claim.setting().stretch();
    if (stretch != null && claim.setting().has(Sign.WIDE)) {
      return isToldOfEvent(claim) ? claim : claim.over(stretch);
    }
    return isOfAnotherDay(claim) ? claim.over(String.valueOf(claim.setting().first())) : claim;
  }

  private boolean isOfAnotherDay(FigureClaim claim) {
    return isDated(claim.setting())
        && led.containsKey(claim.bearing().report())
        && led.values().stream()
            .flatMap(Set::stream)
            .noneMatch(setting -> Occasions.areOfOneDay(setting, claim.setting()))
        && whole.stream()
            .filter(other -> !other.setting().equals(claim.setting()))
            .noneMatch(other -> agree(claim, other));
  }

  /** "Dozens" of a week of unrest are no other people than the 90 whom others count by its end. */
  private boolean isToldOfEvent(FigureClaim claim) {
    return whole.isEmpty() && Amounts.least(claim.amount()) < MASSES
        || whole.stream().anyMatch(other -> agree(claim, other))
        || claim.amount().bound() == Bound.VAGUE
            && whole.stream().noneMatch(other -> isOfOneReport(claim, other))
            && whole.stream()
                .anyMatch(other -> Amounts.least(claim.amount()) <= other.amount().number());
  }

  private static boolean isOfOneReport(FigureClaim a, FigureClaim b) {
    return a.bearing().report().equals(b.bearing().report());
  }

  private static boolean agree(FigureClaim a, FigureClaim b) {
    return a.amount().number() == b.amount().number() || Amounts.rounded(a.amount(), b.amount());
  }

  private static boolean isDated(Setting setting) {
    return setting.first() != null && setting.last() != null;
  }
}
