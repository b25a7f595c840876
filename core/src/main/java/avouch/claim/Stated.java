package avouch.claim;

import avouch.model.Mention;
import avouch.model.Range;
import java.util.Set;

/**
 * Tells of words that are given without marks as somebody's whether they state or ask anything by
 * themselves: a clause with its subject, or what somebody is asked to do.
 */
final class Stated {
  private static final int SHORTEST = 3;

  /** Words whose next finite verb is not the verb of the statement. */
  private static final Set<String> SUBORDINATING =
      Set.of(
          "after",
          "when",
          "while",
          "because",
          "if",
          "as",
          "although",
          "though",
          "since",
          "until",
          "till",
          "before",
          "whether",
          "unless",
          "where",
          "that",
          "which",
          "who",
          "whom",
          "whose",
          "what",
          "how",
          "why");

  private static final Set<String> PRONOUNS = Set.of("i", "we", "you", "he", "she", "they", "it");

  /** Lemmas of saying that what somebody is to do may follow. */
  private static final Set<String> ASKING =
      Set.of(
          "ask", "urge", "call", "appeal", "tell", "advise", "remind", "claim", "propose", "warn",
          "agree", "demand", "caution");

  /** Lemmas of saying that a mere thing may follow: what is announced, posted or proclaimed. */
  private static final Set<String> NAMING =
      Set.of(
          "announce",
          "declare",
          "proclaim",
          "reveal",
          "disclose",
          "confirm",
          "report",
          "post",
          "note",
          "mention",
          "highlight",
          "stress",
          "cite",
          "add",
          "repeat",
          "reiterate",
          "quote",
          "write");

  private final Line line;
  private final int cue;
  private final int first;
  private final int end;
  private final boolean follows;

  private Stated(Line line, Range cue, Range words) {
    this.line = line;
    this.cue = line.indexAt(cue.start());
    this.end = line.behind(words);
    this.first = opening(line, line.indexAt(words.start()), end);
    this.follows = words.start() >= cue.end();
  }

  /** Whether words state or ask something, that stand beside a verb of saying. */
  static boolean inItself(Line line, Range cue, Range words) {
    Stated stated = new Stated(line, cue, words);
    return stated.isLong()
        && !stated.isGap()
        && (stated.isAsked() || stated.opensAsClause() && stated.hasMainVerb());
  }

  private static int opening(Line line, int from, int end) {
    int first = from;
    while (first < end && !Character.isLetterOrDigit(line.at(first).text().codePointAt(0))
        || line.tag(first).equals("CC")) {
      first++;
    }
    return line.lower(first).equals("that") ? first + 1 : first;
  }

  /** "He did not", "it is true" state nothing that is understood by itself. */
  private boolean isLong() {
    long words = 0;
    for (int i = first; i < end; i++) {
      words += Character.isLetterOrDigit(line.at(i).text().codePointAt(0)) ? 1 : 0;
    }
    return words >= (PRONOUNS.contains(line.lower(first)) ? SHORTEST + 1 : SHORTEST);
  }

  /** "The proof it says it has", "what she called a lie": the words lack what stands before. */
  private boolean isGap() {
    int subject = cue - 1;
    while (line.isAuxiliary(subject) || line.tag(subject).startsWith("RB")) {
      subject--;
    }
    String before = line.tag(subject - 1);
    return follows
        && PRONOUNS.contains(line.lower(subject))
        && (before.equals("NN") && !isTime(subject - 1) || before.startsWith("W"));
  }

  private boolean isTime(int word) {
    return line.mentions(Mention.Time.class)
        .anyMatch(time -> time.range().overlaps(line.range(word, word + 1)));
  }

  /** "Urged the town to pay", "called for a boycott to go on". */
  private boolean isAsked() {
    if (!follows || !ASKING.contains(line.lemma(cue))) {
      return false;
    }
    for (int i = first; i < end - 1; i++) {
      if (line.tag(i).equals("TO") && line.tag(i + 1).equals("VB")) {
        return true;
      }
      if (line.lemma(cue).equals("ask") && line.lower(i).equals("for")) {
        return false; // "asked the mayor for leave to go"
      }
    }
    return false;
  }

  private boolean opensAsClause() {
    String tag = line.tag(first);
    boolean relative = line.tag(first - 1).startsWith("NN") && tag.startsWith("W");
    boolean agent = line.lower(first).equals("by") || tag.equals("TO");
    boolean cut = tag.equals("VBN") && !line.tag(first + 1).startsWith("N");
    boolean inverted = line.tag(first).equals("MD") && line.lower(first - 1).equals("that");
    return (inverted || !Voice.isFinite(line, first)) && !cut && !relative && !agent;
  }

  private boolean hasMainVerb() {
    boolean subordinate = false;
    for (int i = first; i < end; i++) {
      if (isSubordinate(i)) {
        subordinate = true;
      } else if (line.lower(i).equals(",")) {
        if (follows && !line.lower(first - 1).equals("that") && NAMING.contains(line.lemma(cue))) {
          return false;
        }
        subordinate = false;
      } else if (isFinite(i)) {
        if (!subordinate && !line.tag(i - 1).equals("CC")) {
          return true;
        }
        subordinate = subordinate && line.isAuxiliary(i) && line.isVerb(i + 1);
      }
    }
    return false;
  }

  /** A verb with its subject; "seized a bus" and "“announce" may be tagged as if they had none. */
  private boolean isFinite(int i) {
    boolean bare = !line.isAuxiliary(i - 1) && !line.tag(i - 1).equals("TO");
    boolean past = line.tag(i).equals("VBN") && (Voice.hasObject(line, i + 1) || isCount(i + 1));
    return Voice.isFinite(line, i) || bare && (past || line.tag(i).equals("VB"));
  }

  /** "At least 16", "more than 40". */
  private boolean isCount(int i) {
    return line.lower(i + 1).equals("least") || line.lower(i + 1).equals("than");
  }

  /** Whether the next finite verb is of a clause that a word here opens. */
  private boolean isSubordinate(int i) {
    boolean content = i == first && follows;
    boolean reduced = PRONOUNS.contains(line.lower(i)) && line.tag(i - 1).startsWith("NN");
    boolean like = line.lower(i).equals("as") && line.tag(i - 1).matches("VBN|JJ");
    boolean then = line.lower(i + 1).equals("then");
    return !content && !like && !then && (reduced || SUBORDINATING.contains(line.lower(i)));
  }
}
