package avouch.find;

import avouch.language.Garbled;
import avouch.model.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the passages that quotation marks enclose, also where a mark is turned the wrong way, glued
 * to a word or missing.
 */
final class QuotationMarks {
  private static final String MARKS = "\"“”„‟«»＂";
  private static final String OPENERS = "“„«";
  private static final String CLOSERS = "”»";

  private final Paragraph paragraph;
  private final String text;
  private final List<Integer> marks;
  private final List<Marked> passages = new ArrayList<>();

  private QuotationMarks(Paragraph paragraph, boolean single) {
    this.paragraph = paragraph;
    text = paragraph.text();
    marks = single ? singleMarks() : doubleMarks();
  }

  /**
   * Words between quotation marks.
   *
   * @param range with the marks
   * @param first first token inside
   * @param end token after the last one inside
   * @param closed whether a mark closes it in this paragraph
   * @param opened whether a mark opens it in this paragraph
   */
  record Marked(Range range, int first, int end, boolean opened, boolean closed) {
    int words() {
      return end - first;
    }
  }

  /** The passages of a paragraph, in order; {@code single} where single marks are the style. */
  static List<Marked> in(Paragraph paragraph, boolean single) {
    return new QuotationMarks(paragraph, single).pair();
  }

  /** Whether single marks are the style of a text: it has no double ones, nor two single ones. */
  static boolean single(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isMark(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(String text, int i) {
    return isDouble(text.charAt(i)) || isDoubled(text, i) || isDouble(Garbled.at(text, i));
  }

  private static boolean isDouble(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /** Two single marks that stand for a double one. */
  private static boolean isDoubled(String text, int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '`') && i + 1 < text.length() && text.charAt(i + 1) == c;
  }

  private List<Integer> doubleMarks() {
    List<Integer> found = new ArrayList<>();
    for (int i = paragraph.range().start(); i < paragraph.range().end(); i++) {
      if (isMark(text, i) && !isInchSign(i)) {
        found.add(i);
        i = afterMark(i) - 1;
      }
    }
    return found;
  }

  /** The position behind a mark. */
  private int afterMark(int mark) {
    int length = Garbled.at(text, mark) != 0 ? Garbled.LENGTH : isDoubled(text, mark) ? 2 : 1;
    return mark + length;
  }

  /** The mark itself, where it stands in the wrong letters too. */
  private char mark(int at) {
    char meant = Garbled.at(text, at);
    return meant == 0 ? text.charAt(at) : meant;
  }

  private boolean isInchSign(int i) {
    return text.charAt(i) == '"'
        && Character.isDigit(before(i))
        && !isDouble(after(i))
        && text.indexOf('"', paragraph.range().start()) == i
        && text.indexOf('"', i + 1) < 0;
  }

  private List<Integer> singleMarks() {
    List<Integer> found = new ArrayList<>();
    boolean inside = false;
    for (int i = paragraph.range().start(); i < paragraph.range().end(); i++) {
      char c = text.charAt(i);
      if (c != '‘' && c != '’' && c != '\'') {
        continue;
      }
      if (inside ? closesSingle(i) : opensSingle(i)) {
        found.add(i);
        inside = !inside;
      }
    }
    return found;
  }

  private boolean opensSingle(int i) {
    return text.charAt(i) != '’' && isGap(before(i)) && Character.isLetterOrDigit(after(i));
  }

  private boolean closesSingle(int i) {
    return text.charAt(i) != '‘'
        && (isGap(after(i)) || isStop(after(i)))
        && (isStop(before(i)) || Character.isLetterOrDigit(before(i)) && before(i) != 's');
  }

  private List<Marked> pair() {
    int open = -1;
    for (int m = 0; m < marks.size(); m++) {
      int mark = marks.get(m);
      if (open < 0) {
        if (closesOnly(mark) && passages.isEmpty()) {
          orphanCloser(mark);
        } else if (!closesOnly(mark)) {
          open = mark;
        }
      } else if (opensAnew(m, open)) {
        unclosed(open, mark);
        open = mark;
      } else {
        add(open, afterMark(mark), true, true);
        open = -1;
      }
    }
    if (open >= 0) {
      unclosed(open, paragraph.range().end());
    }
    return passages;
  }

  /** A mark that can only end a passage: by its shape and by standing at the end of a word. */
  private boolean closesOnly(int mark) {
    boolean shape = CLOSERS.indexOf(mark(mark)) >= 0;
    boolean place = !isGap(before(mark)) && (isGap(behind(mark)) || isStop(behind(mark)));
    return shape && !isGap(before(mark)) || place && OPENERS.indexOf(mark(mark)) < 0;
  }

  /**
   * Whether a mark inside an open passage starts another one, so that the first was never closed:
   * it has an opener's shape and place, and marks enough follow to close it.
   */
  private boolean opensAnew(int m, int open) {
    int mark = marks.get(m);
    boolean place = isGap(before(mark)) && !isGap(behind(mark));
    boolean shape = OPENERS.indexOf(mark(mark)) >= 0;
    int left = marks.size() - m - 1;
    return place
        && (shape || text.charAt(mark) == '"' || isDoubled(text, mark))
        && left % 2 == 1
        && mark > afterMark(open)
        && !Character.isLetterOrDigit(lastVisible(mark));
  }

  private char lastVisible(int mark) {
    int i = mark - 1;
    while (i > 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return text.charAt(i);
  }

  private void orphanCloser(int mark) {
    int token = paragraph.tokenAt(mark);
    int sentence = paragraph.sentenceOf(Math.min(token, paragraph.size() - 1));
    int first = paragraph.token(paragraph.start(sentence)).range().start();
    if (first < mark) {
      add(first, afterMark(mark), false, true);
    }
  }

  private void unclosed(int open, int limit) {
    int end = limit;
    while (end > afterMark(open) && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > afterMark(open)) {
      add(open, end, true, false);
    }
  }

  private void add(int start, int end, boolean opened, boolean closed) {
    int first = paragraph.tokenAt(opened ? afterMark(start) : start);
    int last = paragraph.tokenAt(closed ? end - 1 : end);
    while (first < last && isMark(first)) {
      first++;
    }
    while (last > first && isMark(last - 1)) {
      last--;
    }
    if (first < last) {
      passages.add(new Marked(new Range(start, end), first, last, opened, closed));
    }
  }

  private boolean isMark(int token) {
    String word = paragraph.word(token);
    return word.equals("\"") || word.equals("``") || word.equals("''");
  }

  private char before(int i) {
    return i == paragraph.range().start() ? ' ' : text.charAt(i - 1);
  }

  private char behind(int mark) {
    return after(afterMark(mark) - 1);
  }

  private char after(int i) {
    return i + 1 >= paragraph.range().end() ? ' ' : text.charAt(i + 1);
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || c == '(' || c == '[' || c == '—' || c == '–' || c == ' ';
  }

  private static boolean isStop(char c) {
    return ".,;:!?)]…".indexOf(c) >= 0;
  }
}
