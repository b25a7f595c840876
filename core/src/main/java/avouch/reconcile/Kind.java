package avouch.reconcile;

import avouch.model.Finding.Difference;

/**
 * How two values differ.
 *
 * @param type the contract's kind
 * @param why the reason in words
 * @param outdated which of the two gave way to the other
 */
record Kind(Difference.Type type, String why, Outdated outdated) {
  /** Which of two values gave way. */
  enum Outdated {
    NEITHER,
    FIRST,
    SECOND
  }

  Kind(Difference.Type type, String why) {
    this(type, why, Outdated.NEITHER);
  }

  static Kind scope(String why) {
    return new Kind(Difference.Type.SCOPE, why);
  }

  static Kind later(boolean firstIsLater, String why) {
    return new Kind(
        Difference.Type.LATER_COUNT, why, firstIsLater ? Outdated.SECOND : Outdated.FIRST);
  }

  /** The same of a pair. */
  Kind of(String pair) {
    return new Kind(type, pair + ": " + why, outdated);
  }
}
