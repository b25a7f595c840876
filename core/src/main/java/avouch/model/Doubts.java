package avouch.model;

import avouch.model.Claim.Bearing;

/** The doubts about the day of a claim. */
public final class Doubts {
  /** The sentence is mainly of another day than the claim. */
  public static final String DAY_BESIDE = "day-beside";

  /** The words name no day: the claim has the report's. */
  public static final String DAY_NOT_NAMED = "day-not-named";

  private Doubts() {}

  /** Whether the words of a claim name its day. */
  public static boolean namesDay(Bearing claim) {
    return !claim.doubts().contains(DAY_NOT_NAMED);
  }

  /** Whether what the sentence of a claim is mainly about happened on the claim's day. */
  public static boolean tellsDay(Bearing claim) {
    return namesDay(claim) && !claim.doubts().contains(DAY_BESIDE);
  }
}
