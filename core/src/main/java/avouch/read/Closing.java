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
    for (int i = last + 1; i < draft.size(); i++) {
      Opening.dropEdge(draft, i);
    }
    int start = draft.size();
    while (start > last + 1 && (draft.isDropped(start - 1) || isLabel(draft.line(start - 1)))) {
      start--;
    }
    dropLabels(draft, start);
  }

  /** Drops the labels at the very end of a page that follow what was dropped there. */
  private static void dropLabels(Draft draft, int start) {
    boolean furniture = false;
    for (int i = start; i < draft.size(); i++) {
      furniture |= draft.isDropped(i);
      if (furniture && !draft.isDropped(i)) {
        draft.drop(i, "page furniture");
      }
    }
  }

  /** A few words without a stop, capitalised like a label; no pair of a name and a value. */
  private static boolean isLabel(Line line) {
    return line.words() <= LONGEST
        && line.ending() == Line.Ending.OPEN
        && line.small() == 0
        && 2 * line.capitals() >= line.words()
        && line.head().chars().noneMatch(c -> Character.isDigit(c) || c == ':' || c == '–');
  }
}
