package avouch.claim;

import avouch.model.Mention;
import avouch.model.Range;
import java.util.Set;

/** The phrase that ends in a name: "the 24-year-old victim, Ivo Marn". */
final class NamePhrase {
  private static final int LONGEST = 10;
  private static final Set<String> ASIDE = Set.of(",", "(", "-", "--", "—", "–");

  private final Line line;
  private final int first;
  private final int end;

  private NamePhrase(Line line, int first, int end) {
    this.line = line;
    this.first = first;
    this.end = end;
  }

  /** The first word of the phrase that ends in the name from {@code first} to {@code end}. */
  static int start(Line line, int first, int end) {
    return new NamePhrase(line, first, end).start();
  }

  private int start() {
    int i = first;
    while (i > 0 && first - i < LONGEST && isOfPhrase(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean isOfPhrase(int i) {
    String tag = line.tag(i);
    if (isOfTime(i)) {
      return false;
    }
    boolean aside = ASIDE.contains(line.lower(i)) && !line.lower(i).equals("(") && isClosed();
    return aside && line.tag(i - 1).startsWith("N") && isFirstAside(i) && !isOpening(i)
        || tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("PRP$")
        || tag.equals("POS")
        || tag.equals("CD")
        || tag.equals("HYPH")
        || tag.equals("VBN") && line.tag(i - 1).equals("DT");
  }

  /** "On this day Ivo Marn …": the words of a time are no part of a name's phrase. */
  private boolean isOfTime(int i) {
    Range word = line.at(i).range();
    return line.mentions(Mention.Time.class)
        .map(Mention.Time::range)
        .anyMatch(
            time -> time.contains(word) && !line.account().reading().words(time).endsWith("old"));
  }

  /** "According to the office, Ivo Marn …": a comma that ends the opening of a sentence. */
  private boolean isOpening(int comma) {
    int start = comma;
    while (start > 0 && !line.lower(start - 1).equals(",") && !line.isBreak(start - 1)) {
      start--;
    }
    return line.tag(start).equals("IN") || line.follow(start, "according", "to");
  }

  private boolean isFirstAside(int i) {
    for (int k = i + 1; k < first; k++) {
      if (ASIDE.contains(line.lower(k))) {
        return false;
      }
    }
    return true;
  }

  private boolean isClosed() {
    return end >= line.size() || line.isBreak(end) || ASIDE.contains(line.lower(end));
  }
}
