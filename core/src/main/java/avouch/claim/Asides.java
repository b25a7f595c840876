package avouch.claim;

import java.util.Set;

/** What stands between the counted and what is said of them, and is passed over. */
final class Asides {
  private static final int LONGEST_ASIDE = 12;
  private static final Set<String> ASIDES =
      Set.of("aged", "ages", "including", "among", "all", "both", "mostly", "most", "some");
  private static final Set<String> HOME = Set.of("from", "of");
  private static final int LONGEST_LIST = 20;
  private static final Set<String> CAUGHT_UP =
      Set.of("involved", "wanted", "accused", "suspected", "linked", "sought");
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

  private Asides() {}

  /** Index behind an aside or behind others told of in one breath; the same where none stands. */
  static int behind(Line line, int index) {
    int told = Math.max(aside(line, index), others(line, index));
    return Math.max(Math.max(home(line, index), caughtUp(line, index)), told);
  }

  /**
   * Index behind "wanted in connection with the blaze at the mill | are", "involved in the theft |
   * –"; the same where it does not stand.
   */
  private static int caughtUp(Line line, int index) {
    boolean opens = CAUGHT_UP.contains(line.lower(index)) && line.tag(index + 1).equals("IN");
    for (int i = index + 2; opens && i < Math.min(line.size(), index + LONGEST_LIST); i++) {
      if (DASHES.contains(line.lower(i)) || line.isAuxiliary(i) && Voice.isFinite(line, i)) {
        return i;
      }
      if (line.isBreak(i) || line.lower(i).equals(",") || line.tag(i).startsWith("W")) {
        return index;
      }
    }
    return index;
  }

  /** Index behind "from Port Denby" where a verb follows; the same where it does not stand. */
  private static int home(Line line, int index) {
    int i = index + 1;
    while (line.tag(i).startsWith("NNP")) {
      i++;
    }
    boolean named = i > index + 1 && HOME.contains(line.lower(index));
    return named && line.isVerb(i) ? i : index;
  }

  /**
   * Index behind ", aged 22 and 23," or ", including a child,"; the same index where none stands.
   */
  static int aside(Line line, int comma) {
    String mark = line.lower(comma);
    boolean dash = DASHES.contains(mark);
    boolean opens = ASIDES.contains(line.lower(comma + 1)) || line.tag(comma + 1).equals("CD");
    if (!dash && !(mark.equals(",") && opens)) {
      return comma;
    }
    for (int i = comma + 2;
        i < Math.min(line.size(), comma + (dash ? LONGEST_LIST : LONGEST_ASIDE));
        i++) {
      if (line.lower(i).equals(mark)) {
        return i + 1;
      }
    }
    return comma;
  }

  /**
   * Index behind others of whom the same is said (", a nurse, and her brother | were killed"); the
   * same index where none stand.
   */
  private static int others(Line line, int joint) {
    int i = joint;
    while (isJoint(line, i)) {
      int noun = i;
      while (isJoint(line, noun)) {
        noun++;
      }
      boolean opens = line.tag(noun).equals("DT") || line.tag(noun).equals("PRP$");
      int end = noun + 1;
      while (line.tag(end).startsWith("NN") || line.tag(end).startsWith("JJ")) {
        end++;
      }
      boolean one = Victims.isPeople(line.lower(end - 1)) || PersonNouns.has(line.lower(end - 1));
      if (!opens || end == noun + 1 || !one) {
        return joint;
      }
      i = end;
    }
    return i > joint && line.lemma(i).equals("be") ? i : joint;
  }

  private static boolean isJoint(Line line, int index) {
    return line.lower(index).equals(",") || line.lower(index).equals("and");
  }
}
