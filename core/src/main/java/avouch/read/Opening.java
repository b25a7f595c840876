package avouch.read;

import avouch.language.Rows;
import avouch.model.Range;
import avouch.model.Report.Block.Role;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands before the first sentence of an account: navigation, title, byline, day. */
final class Opening {
  static final String NAVIGATION = "navigation";
  static final String REPEATED = "repeated title";
  private static final LineRows EDGES = LineRows.of("edges.tsv");
  private static final Set<String> LABELS =
      Rows.of(Opening.class, "labels.tsv").stream()
          .map(Rows.Row::pattern)
          .collect(Collectors.toUnmodifiableSet());
  private static final int LONGEST_GLUED = 8;
  private static final int REACH = 8;
  private final Draft draft;

  private Opening(Draft draft) {
    this.draft = draft;
  }

  /**
   * Sorts the lines before the first sentence; gives the line of the title, −1 if there is none.
   */
  static int sort(Draft draft, @Nullable String givenTitle) {
    Opening opening = new Opening(draft);
    opening.splitNavigation();
    opening.dropEdges(draft.firstProse());
    int title = givenTitle == null ? opening.firstHeadline() : opening.lineOf(givenTitle.strip());
    if (title >= 0) {
      draft.keep(title, Role.TITLE);
      opening.dropRepeats(title);
    }
    opening.dropEdges(draft.firstProse());
    return title;
  }

  /** Drops an edge's furniture: rows, days, bylines, lines of section labels. */
  static void dropEdge(Draft draft, int index) {
    Line line = draft.line(index);
    if (!draft.isOpen(index)) {
      return;
    }
    Row row = EDGES.of(line);
    if (row != null) {
      draft.drop(index, row.reason());
    } else if (PublicationLine.isBareDay(line)) {
      draft.drop(index, PublicationLine.REASON);
    } else if (Byline.is(line)) {
      draft.drop(index, Byline.REASON);
    } else if (isLabels(line)) {
      draft.drop(index, NAVIGATION);
    }
  }

  /** Whether a line is made of nothing but words of section labels. */
  static boolean isLabels(Line line) {
    if (line.words() == 0 || line.words() > 20 || line.endsSentence()) {
      return false;
    }
    int end;
    String words = line.head();
    for (int at = WordCount.next(words, 0); at < words.length(); at = WordCount.next(words, end)) {
      end = WordCount.end(words, at);
      if (!LABELS.contains(words.substring(at, end).toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** Splits navigation off a line whose rest repeats as a line of its own below. */
  private void splitNavigation() {
    for (int i = 0; i < Math.min(REACH, draft.size()); i++) {
      for (int j = i + 1; j < Math.min(i + REACH, draft.size()); j++) {
        if (draft.isOpen(i) && draft.isOpen(j) && isGlued(draft.line(i), draft.line(j))) {
          Range line = draft.line(i).range();
          int cut = line.end() - draft.line(j).range().length();
          draft.splitOff(i, new Range(line.start(), cut), NAVIGATION);
          draft.drop(i, REPEATED);
        }
      }
    }
  }

  private static boolean isGlued(Line line, Line title) {
    int cut = line.head().length() - title.head().length();
    return line.whole()
        && title.whole()
        && cut > 1
        && title.words() >= 3
        && title.ending() != Line.Ending.SENTENCE
        && line.words() - title.words() <= LONGEST_GLUED
        && line.head().endsWith(title.head())
        && Character.isWhitespace(line.head().charAt(cut - 1))
        && LineEnding.of(line.head(), new Range(0, cut)) == Line.Ending.OPEN;
  }

  private void dropEdges(int end) {
    for (int i = 0; i < end; i++) {
      dropEdge(draft, i);
    }
  }

  private int firstHeadline() {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isOpen(i)) {
        boolean headline = draft.line(i).isHeadline() || isQuestion(i);
        boolean goesOn = nextSentence(i + 1) < draft.size();
        if (headline && goesOn) {
          return i;
        }
        if (draft.isProse(i)) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** Whether a first line is one question or exclamation above a paragraph. */
  private boolean isQuestion(int index) {
    Line line = draft.line(index);
    String words = line.head();
    char last = words.charAt(words.length() - 1);
    return (last == '?' || last == '!')
        && line.words() <= 18
        && index + 1 < draft.size()
        && words.indexOf(". ") < 0
        && (draft.line(index + 1).gap() || index + 1 == draft.firstProse());
  }

  private int nextSentence(int from) {
    int index = from;
    while (index < draft.size() && !(draft.isProse(index) && draft.line(index).endsSentence())) {
      index++;
    }
    return index;
  }

  private int lineOf(String title) {
    String wanted = plain(title);
    for (int i = 0; i < Math.min(draft.size(), 2 * REACH); i++) {
      if (draft.isOpen(i) && isSame(plain(draft.line(i).head()), wanted)) {
        return i;
      }
    }
    return -1;
  }

  private void dropRepeats(int title) {
    String wanted = plain(draft.line(title).head());
    int end = Math.min(draft.size(), Math.max(draft.firstProse() + 2, 2 * REACH));
    for (int i = 0; i < end; i++) {
      if (i != title && draft.isOpen(i) && isSame(plain(draft.line(i).head()), wanted)) {
        draft.drop(i, REPEATED);
      }
    }
  }

  /** Same words, or one with a site's name after it. */
  private static boolean isSame(String line, String title) {
    int shorter = Math.min(line.length(), title.length());
    int longer = Math.max(line.length(), title.length());
    return shorter >= 10
        && longer - shorter <= 24
        && (line.startsWith(title) || title.startsWith(line));
  }

  /** Letters and digits in lower case. */
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    String lower = words.toLowerCase(Locale.ROOT);
    int letter;
    for (int at = 0; at < lower.length(); at += Character.charCount(letter)) {
      letter = lower.codePointAt(at);
      if (Character.isLetterOrDigit(letter)) {
        plain.appendCodePoint(letter);
      }
    }
    return plain.toString();
  }
}
