package avouch.language;

import avouch.model.Range;
import avouch.model.Report;
import avouch.model.Sentence;
import avouch.model.Sentence.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a report, cut at the marks that end them; a sentence never crosses a block.
 *
 * <p>Cut over words rather than characters: by then abbreviations carry their stop, and what is
 * left to judge is what news pages get wrong: marks with space around them, quotation marks that
 * lean the wrong way or stand alone on a line. A run of words that no mark ends is cut by length,
 * so that no text takes more than its share of time.
 */
public final class Sentences {
  /** The most words of a sentence; the longest that are written have far fewer. */
  private static final int LONGEST = 250;

  private final List<Word> words;
  private final String text;

  private Sentences(String text, List<Word> words) {
    this.text = text;
    this.words = words;
  }

  /** The sentences of the account, without the dateline. */
  public static List<Sentence> in(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    Report.Dateline dateline = report.dateline();
    boolean capitals = Truecase.isCapitals(report.text(), new Range(0, report.text().length()));
    for (int block = 0; block < report.blocks().size(); block++) {
      Report.Block part = report.blocks().get(block);
      if (part.role() != Report.Block.Role.DROPPED) {
        Range range = part.range();
        if (dateline != null && range.contains(dateline.range())) {
          range = new Range(dateline.range().end(), range.end());
        }
        sentences.addAll(of(report.text(), range, block, capitals));
      }
    }
    return sentences;
  }

  /** The sentences of one range of a text. */
  public static List<Sentence> of(String text, Range range, int block) {
    return of(text, range, block, false);
  }

  private static List<Sentence> of(String text, Range range, int block, boolean capitals) {
    List<Word> words = Tokens.in(text, range);
    boolean raised = capitals || Truecase.isCapitals(text, range);
    Sentences cut = new Sentences(text, words);
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      int end = i - start + 1 < LONGEST ? cut.endAfter(i) : i + 1;
      if (end > i) {
        sentences.add(sentence(words.subList(start, end), block, raised));
        start = end;
        i = end - 1;
      }
    }
    if (start < words.size()) {
      sentences.add(sentence(words.subList(start, words.size()), block, raised));
    }
    return sentences;
  }

  private static Sentence sentence(List<Word> words, int block, boolean raised) {
    List<Token> tokens = Tagged.of(raised ? Truecase.of(words) : words);
    Range range = words.getFirst().range().cover(words.getLast().range());
    return new Sentence(range, block, tokens);
  }

  /** Index after the sentence that ends with word {@code i} and its closing marks, or −1. */
  private int endAfter(int i) {
    String word = words.get(i).text();
    boolean terminal = isTerminal(word);
    boolean stopped = !terminal && word.length() > 1 && word.endsWith(".");
    int after = i + 1;
    if (!terminal && !stopped) {
      return paragraphBreak(i) ? after : -1;
    }
    if (terminal) {
      while (after < words.size() && (isTerminal(words.get(after).text()) || closesAt(after))) {
        after++;
      }
    }
    if (after == words.size()) {
      return after;
    }
    return (terminal ? endsAt(i, after) : abbreviationEnds(word, after))
            || paragraphBreak(after - 1)
        ? after
        : -1;
  }

  private static boolean isTerminal(String word) {
    return word.equals(".") || word.equals("!") || word.equals("?") || word.equals("...");
  }

  /** Whether the mark at {@code i} closes what the stop before it ended. */
  private boolean closesAt(int i) {
    Word mark = words.get(i);
    String plain = mark.text();
    if (plain.equals(")") || plain.equals("]")) {
      return true;
    }
    if (!plain.equals("\"") && !plain.equals("'")) {
      return false;
    }
    boolean gluedLeft = words.get(i - 1).touches(mark);
    boolean gluedRight = i + 1 < words.size() && mark.touches(words.get(i + 1));
    return gluedLeft || !gluedRight;
  }

  private boolean endsAt(int mark, int after) {
    String next = words.get(after).text();
    char first = next.charAt(0);
    if (Character.isLowerCase(first)) {
      return spaced(mark) && words.get(mark).text().equals(".");
    }
    boolean glued = words.get(after - 1).touches(words.get(after));
    if (words.get(mark).text().equals("...")) {
      return Character.isUpperCase(first) && !glued;
    }
    if (next.equals(",") || next.equals(";") || next.equals(":") || next.equals("--")) {
      return false;
    }
    return !glued || Character.isUpperCase(first) || first == '"';
  }

  /** White space on both sides, as translation engines leave it. */
  private boolean spaced(int i) {
    return i > 0
        && i + 1 < words.size()
        && !words.get(i - 1).touches(words.get(i))
        && !words.get(i).touches(words.get(i + 1));
  }

  private boolean abbreviationEnds(String word, int after) {
    if (Abbreviations.neverLast(word)) {
      return false;
    }
    Word next = words.get(after);
    if (next.text().equals("\"")) {
      boolean opens = after + 1 < words.size() && next.touches(words.get(after + 1));
      return opens && !words.get(after - 1).touches(next);
    }
    return Abbreviations.startsSentence(next.text());
  }

  /** Whether an empty line follows word {@code i}. */
  private boolean paragraphBreak(int i) {
    if (i + 1 >= words.size()) {
      return false;
    }
    int lines = 0;
    for (int at = words.get(i).range().end(); at < words.get(i + 1).range().start(); at++) {
      if (text.charAt(at) == '\n') {
        lines++;
      }
    }
    return lines > 1;
  }
}
