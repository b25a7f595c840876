package avouch.read;

/** What stands after the last sentence of an account: menus, days, bylines, labels. */
final class Closing {
  private static final int LONGEST = 6;

  private Closing() {}

  static void drop(Draft draft) {
    int last = draft.lastProse();
    if (last < 0) {
      return;
    }
    boolean furniture = false;
    for (int i = last + 1; i < draft.size(); i++) {
      Opening.dropEdge(draft, i);
      if (draft.isOpen(i) && furniture && isLabel(draft.line(i))) {
        draft.drop(i, "page furniture");
      }
      furniture |= draft.isDropped(i);
    }
  }

  /** A few words without a stop, capitalised like a label. */
  private static boolean isLabel(Line line) {
    return line.words() <= LONGEST
        && line.ending() == Line.Ending.OPEN
        && line.small() == 0
        && line.head().chars().noneMatch(Character::isDigit);
  }
}
