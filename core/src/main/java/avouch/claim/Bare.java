package avouch.claim;

import avouch.model.Amount;
import avouch.model.Claim;
import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Gives slots to figures that stand bare ("25,000 by the union's count"): the slot that the story
 * gives the same number elsewhere, else that of the figure in the sentence before.
 */
final class Bare {
  /** Smaller numbers recur by chance. */
  private static final double TELLING = 100;

  /** A bare figure goes on with a count only if it is of its size. */
  private static final double SIZE = 20;

  private Bare() {}

  /**
   * A figure that its own sentence gives no slot.
   *
   * @param claim the figure, under slot OTHER
   * @param before the figure of the sentence before in the same paragraph, if there is one
   */
  record Figure(FigureClaim claim, Optional<FigureClaim> before) {}

  static List<Claim> settled(List<Figure> bare, List<Claim> claims) {
    Map<Double, FigureClaim> known = known(claims);
    List<Claim> settled = new ArrayList<>();
    for (Figure figure : bare) {
      double number = figure.claim().amount().number();
      Optional<FigureClaim> same =
          number >= TELLING && figure.claim().amount().bound() != Amount.Bound.VAGUE
              ? Optional.ofNullable(known.get(number))
              : Optional.empty();
      same.or(() -> figure.before().filter(before -> goesOn(before, number)))
          .ifPresent(like -> settled.add(like(figure.claim(), like)));
    }
    return settled;
  }

  private static boolean goesOn(FigureClaim before, double number) {
    double other = before.amount().number();
    return number <= other * SIZE && other <= number * SIZE;
  }

  private static FigureClaim like(FigureClaim bare, FigureClaim like) {
    return new FigureClaim(
        bare.bearing(),
        like.slot(),
        like.counted(),
        like.of(),
        bare.unit(),
        bare.amount(),
        bare.change(),
        bare.scope(),
        bare.basis(),
        bare.setting());
  }

  private static Map<Double, FigureClaim> known(List<Claim> claims) {
    Map<Double, FigureClaim> known = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim instanceof FigureClaim figure && counts(figure.slot())) {
        known.putIfAbsent(figure.amount().number(), figure);
      }
    }
    return known;
  }

  /** Slots that count people or things of the event. */
  static boolean counts(Slot slot) {
    return switch (slot) {
      case KILLED, INJURED, MISSING, ARRESTED, DISPLACED, TROOPS, EQUIPMENT, PROTESTERS -> true;
      case DURATION, MONEY, MEMBERS, COMMANDER, DATE, CAUSE, OTHER -> false;
    };
  }
}
