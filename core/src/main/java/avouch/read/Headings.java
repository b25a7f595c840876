package avouch.read;

import avouch.model.Report.Block.Role;

/** Sub-headings inside the account: short lines that announce the paragraph under them. */
final class Headings {
  private static final int LONGEST = 14;
  private static final int ECHO = 7;

  private Headings() {}

  static void mark(Draft draft) {
    for (int i = 0; i + 1 < draft.size(); i++) {
      if (draft.isOpen(i) && (announces(draft, i) || echoes(draft, i))) {
        draft.keep(i, Role.HEADING);
      }
    }
  }

  private static boolean announces(Draft draft, int index) {
    Line line = draft.line(index);
    boolean listed = index > 0 && isList(draft, index - 1);
    return line.words() <= LONGEST
        && !line.isProse()
        && (line.ending() == Line.Ending.OPEN || isQuestion(line))
        && !listed
        && !isQuoted(line)
        && Datelines.at(draft.text(), line.range()) == null
        && nextKept(draft, index) < draft.size()
        && draft.isProse(nextKept(draft, index));
  }

  /** Whether a line opens a list or stands in one. */
  private static boolean isList(Draft draft, int index) {
    Line line = draft.line(index);
    return line.ending() == Line.Ending.COLON
        || (draft.isOpen(index) && !line.isProse() && line.ending() == Line.Ending.OPEN);
  }

  /** A short sentence whose telling words all come again in the longer paragraph below it. */
  private static boolean echoes(Draft draft, int index) {
    Line line = draft.line(index);
    int next = nextKept(draft, index);
    if (line.words() > ECHO
        || line.words() < 3
        || !line.endsSentence()
        || isQuoted(line)
        || index == draft.firstProse()
        || next == draft.size()
        || draft.line(next).words() < 3 * line.words()) {
      return false;
    }
    Vocabulary below = new Vocabulary();
    below.add(draft.line(next).head());
    Vocabulary.Shared shared = below.shared(line.head());
    return shared.total() >= 3 && shared.all();
  }

  private static int nextKept(Draft draft, int index) {
    int next = index + 1;
    while (next < draft.size() && draft.isDropped(next)) {
      next++;
    }
    return next;
  }

  private static boolean isQuestion(Line line) {
    return line.head().endsWith("?") && line.words() <= LONGEST;
  }

  private static boolean isQuoted(Line line) {
    char first = line.head().charAt(0);
    return "\"“”„«'‘’-–—•*".indexOf(first) >= 0;
  }
}
