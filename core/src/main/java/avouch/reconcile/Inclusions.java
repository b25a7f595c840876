package avouch.reconcile;

import avouch.model.Setting.Sign;
import java.util.Optional;

/**
 * Tells figures apart by whom they take in: those treated, the dead with the hurt, the attacker.
 */
final class Inclusions {
  private Inclusions() {}

  /** Why two figures of two reports take in other people, in words; empty if nothing says so. */
  static Optional<String> apart(Told one, Told other) {
    return byCare(one, other).or(() -> byDeath(one, other)).or(() -> byAttacker(one, other));
  }

  private static Optional<String> byCare(Told a, Told b) {
    return a.setting().has(Sign.CARE) == b.setting().has(Sign.CARE)
        ? Optional.empty()
        : Optional.of("one counts those taken to hospital or treated, the other those hurt");
  }

  private static Optional<String> byDeath(Told a, Told b) {
    return a.setting().has(Sign.TOGETHER) == b.setting().has(Sign.TOGETHER)
        ? Optional.empty()
        : Optional.of("one counts the dead and the hurt together");
  }

  /** Where one is the other and the attacker, or the sentences differ in telling of that death. */
  private static Optional<String> byAttacker(Told a, Told b) {
    boolean one = a.setting().has(Sign.ATTACKER);
    boolean other = b.setting().has(Sign.ATTACKER);
    boolean byOne = Math.abs(a.amount().number() - b.amount().number()) == 1;
    return one != other || (one && byOne)
        ? Optional.of("one sentence tells of the attacker's death too")
        : Optional.empty();
  }
}
