package avouch.claim;

import avouch.claim.Lexicon.Entry;
import avouch.model.Amount;
import avouch.model.Amount.Bound;
import avouch.model.Claim;
import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.Scope;
import avouch.model.Claim.Slot;
import avouch.model.Mention.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Those whom shots or blows hit, some of whom may have died: "five people were shot" beside one
 * dead leaves four injured, and says nothing of the injured where they are told themselves.
 */
final class Hits {
  private static final String HIT = "hit-";
  private static final String INJURED = "injured-";

  private Hits() {}

  /** Whether a figure of the injured is told by a blow alone that may also have killed. */
  static boolean isHit(Line line, Figure figure) {
    int index = line.indexAt(figure.range().start());
    boolean hit = false;
    for (int i = line.clauseStart(index); i < line.clauseEnd(index); i++) {
      for (Entry entry : Lexicon.SLOTS.all(line, i)) {
        if (entry.id().startsWith(INJURED)) {
          return false;
        }
        hit |= entry.id().startsWith(HIT);
      }
    }
    return hit && !isOfOthers(line, figure, index);
  }

  /** "killed a clerk and shot four others": they stand beside the dead. */
  private static boolean isOfOthers(Line line, Figure figure, int index) {
    int end = FigureSlots.nounEnd(line, figure);
    for (int i = index - 1; i <= end; i++) {
      switch (line.lower(i)) {
        case "other", "others", "another", "more", "additional" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** The claims, with whom blows hit less the dead in place of all whom they hit. */
  static List<Claim> settled(List<Claim> claims, List<FigureClaim> hit) {
    boolean injured =
        claims.stream().anyMatch(claim -> isOf(claim, Slot.INJURED, c -> !hit.contains(c)));
    List<Claim> settled = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim instanceof FigureClaim figure
          && isOf(figure, Slot.INJURED, hit::contains)
          && figure.amount().bound() != Bound.VAGUE) {
        OptionalInt dead = dead(claims, figure);
        settled.add(dead.isEmpty() ? figure : less(figure, dead.getAsInt(), injured));
      } else {
        settled.add(claim);
      }
    }
    return settled;
  }

  private static FigureClaim less(FigureClaim hit, int dead, boolean injured) {
    double left = hit.amount().number() - dead;
    return injured || left < 1
        ? hit.as(Slot.OTHER, hit.amount(), hit.basis())
        : hit.as(Slot.INJURED, minus(hit.amount(), dead), Claim.Basis.COUNTED);
  }

  private static Amount minus(Amount amount, int dead) {
    Double low = amount.low();
    Double high = amount.high();
    return new Amount(
        low == null ? null : Double.valueOf(low - dead),
        high == null ? null : Double.valueOf(high - dead),
        amount.bound());
  }

  /** The dead of the figure's own report, else of the story: the number that most claims give. */
  private static OptionalInt dead(List<Claim> claims, FigureClaim figure) {
    String report = figure.bearing().report();
    OptionalInt own = most(claims, claim -> claim.bearing().report().equals(report));
    return own.isPresent() ? own : most(claims, claim -> true);
  }

  private static OptionalInt most(List<Claim> claims, Predicate<FigureClaim> wanted) {
    Map<Integer, Integer> votes = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim instanceof FigureClaim figure && isOf(figure, Slot.KILLED, wanted)) {
        votes.merge((int) figure.amount().number(), 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(most -> OptionalInt.of(most.getKey()))
        .orElse(OptionalInt.empty());
  }

  private static boolean isOf(Claim claim, Slot slot, Predicate<FigureClaim> wanted) {
    return claim instanceof FigureClaim figure
        && figure.slot() == slot
        && figure.scope().equals(Scope.WHOLE)
        && wanted.test(figure);
  }
}
