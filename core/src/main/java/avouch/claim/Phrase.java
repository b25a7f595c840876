package avouch.claim;

/** What belongs to a noun behind it. */
final class Phrase {
  private static final int LONGEST = 6;

  private Phrase() {}

  /**
   * Index behind "of …" where it stands at an index ("two members | of his escort | were killed");
   * the same index where it does not.
   */
  static int behindOf(Line line, int index) {
    if (!line.lower(index).equals("of") || line.tag(index + 1).equals("CD")) {
      return index;
    }
    int end = index + 1;
    while (end < Math.min(line.size(), index + LONGEST) && isOfNoun(line, end)) {
      end++;
    }
    return end > index + 1 && line.tag(end - 1).startsWith("NN") ? end : index;
  }

  private static boolean isOfNoun(Line line, int index) {
    String tag = line.tag(index);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("PRP$")
        || tag.equals("POS");
  }
}
