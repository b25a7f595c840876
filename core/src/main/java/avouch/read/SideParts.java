package avouch.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a page that stand beside the account under a heading of their own: other stories,
 * the author's biography, comments, follow-us blocks. Each runs until the account clearly resumes.
 */
final class SideParts {
  private static final LineRows OPENERS = LineRows.of("openers.tsv");
  private static final int LONGEST_OPENER = 120;
  private static final int TEASER = 200;
  private static final int ENOUGH = 4;
  private static final String TEASER_REASON = "teaser of another story";
  private final Draft draft;

  private SideParts(Draft draft) {
    this.draft = draft;
  }

  /** The openers among the lines; found before anything is dropped. */
  static List<Opener> openers(Draft draft) {
    List<Opener> openers = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      Line line = draft.line(i);
      boolean isShort = line.head().length() <= LONGEST_OPENER && !line.head().endsWith(".");
      Row row = isShort ? OPENERS.of(line) : null;
      if (row != null) {
        openers.add(new Opener(i, row));
      }
    }
    return openers;
  }

  /** The name in "About Jane Doe", if that is what a line says. */
  static @Nullable String aboutName(Line line) {
    Row row = line.head().length() <= LONGEST_OPENER ? OPENERS.of(line) : null;
    boolean named = row != null && row.id().equals("about-name") && line.words() > 2;
    return named ? line.head().substring("about".length()).strip() : null;
  }

  /** Drops every part that one of the openers opens. */
  static void drop(Draft draft, List<Opener> openers) {
    SideParts parts = new SideParts(draft);
    int end = 0;
    String reason = "";
    for (Opener opener : openers) {
      if (opener.line() < end) {
        draft.rename(opener.line(), end, reason, opener.row().reason());
        reason = opener.row().reason();
      } else if (parts.opens(opener)) {
        end = parts.drop(opener);
        reason = opener.row().reason();
      }
    }
  }

  /** A line that may open a part beside the account. */
  record Opener(int line, Row row) {}

  private boolean opens(Opener opener) {
    return !opener.row().id().equals("about-name") || isAboutStranger(opener.line());
  }

  /** Whether "About X" names someone whom the account does not speak of. */
  private boolean isAboutStranger(int index) {
    String name = draft.line(index).head().substring("about".length());
    return draft.firstProse() < index && !vocabulary(index).shared(name).all();
  }

  private int drop(Opener opener) {
    int start = opener.line();
    draft.drop(start, opener.row().reason());
    if (draft.firstProse() >= start) {
      return start + 1;
    }
    int end =
        switch (opener.row().id()) {
          case "related" -> resumes(start, true);
          case "author-box", "about-name" -> resumes(start, false);
          case "comments" -> afterComments(start);
          default -> nextProse(start + 1);
        };
    draft.drop(start + 1, end, opener.row().reason());
    return end;
  }

  /**
   * Comments run to the end of the page, unless the heading stands early and the account goes on.
   */
  private int afterComments(int start) {
    int before = 0;
    int after = 0;
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isProse(i)) {
        before += i < start ? 1 : 0;
        after += i > start ? 1 : 0;
      }
    }
    return before > after || before >= ENOUGH ? draft.size() : start + 1;
  }

  private int nextProse(int from) {
    int index = from;
    while (index < draft.size() && !draft.isProse(index)) {
      index++;
    }
    return index;
  }

  /** The line at which the account resumes after {@code start}; the number of lines if never. */
  private int resumes(int start, boolean links) {
    Vocabulary account = vocabulary(start);
    int unsure = -1;
    for (int i = nextProse(start + 1); i < draft.size(); i = nextProse(i + 1)) {
      if (links && isAfterLinks(start, i)) {
        return i;
      }
      if (belongs(account, i) && (isAbout(account, i) || confirmed(account, i) || !isTeaser(i))) {
        return unsure >= 0 ? unsure : i;
      }
      boolean follows = unsure >= 0 && i == unsure + 1;
      boolean weighty = draft.line(i).endsSentence() && draft.line(i).range().length() > TEASER;
      unsure = follows ? unsure : weighty ? i : -1;
    }
    return draft.size();
  }

  /** Whether a full sentence stands right under a heading of links, or under a list of them. */
  private boolean isAfterLinks(int start, int index) {
    if (!isPlainSentence(draft.line(index))) {
      return false;
    }
    int first = index;
    while (first > start + 1 && isLink(first - 1)) {
      first--;
    }
    if (first != start + 1) {
      return false;
    }
    boolean bulleted = index > first && isBulleted(first) && !isBulleted(index);
    return index == first ? index + 1 < draft.size() : bulleted || index - first > 1;
  }

  /** A sentence with a full stop that is not capitalised like a headline. */
  private static boolean isPlainSentence(Line line) {
    return line.endsSentence()
        && 2 * line.capitals() <= line.words()
        && line.words() >= 6
        && line.head().indexOf('.') > 0;
  }

  /** Whether a line could be the headline of another story and nothing more. */
  private boolean isLink(int index) {
    Line.Ending ending = draft.line(index).ending();
    return !draft.isDroppedAs(index, TEASER_REASON)
        && (ending == Line.Ending.OPEN || ending == Line.Ending.COLON);
  }

  private boolean isBulleted(int index) {
    return "+•-–*►▶·»>".indexOf(draft.line(index).head().charAt(0)) >= 0;
  }

  private boolean belongs(Vocabulary account, int index) {
    Vocabulary.Shared shared = shared(account, index);
    return draft.line(index).ending() != Line.Ending.ELLIPSIS
        && ((shared.found() >= 3 && shared.isMost(33))
            || (shared.found() >= 7 && shared.isMost(25)));
  }

  /** Whether a line shares so much with the account that it is about the same matter. */
  private boolean isAbout(Vocabulary account, int index) {
    Vocabulary.Shared shared = shared(account, index);
    return shared.found() >= 4 && shared.isMost(40);
  }

  private boolean confirmed(Vocabulary account, int index) {
    int next = nextProse(index + 1);
    return next == index + 1
        && next < draft.size()
        && shared(account, index).plus(shared(account, next)).isMost(33);
  }

  private Vocabulary.Shared shared(Vocabulary account, int index) {
    return account.shared(draft.line(index).head());
  }

  /** Whether a line could be the first words of another story under that story's headline. */
  private boolean isTeaser(int index) {
    @Nullable Line before = index > 0 ? draft.line(index - 1) : null;
    return before == null
        || before.isHeadline()
        || (draft.line(index).range().length() < TEASER && nextProse(index + 1) == draft.size());
  }

  private Vocabulary vocabulary(int end) {
    Vocabulary account = new Vocabulary();
    for (int i = 0; i < end; i++) {
      if (!draft.isDropped(i)) {
        account.add(draft.line(i).head().toLowerCase(Locale.ROOT));
      }
    }
    return account;
  }
}
