package avouch.find;

import avouch.find.CueVerbs.Takes;
import avouch.find.Cues.Cue;
import avouch.find.Cues.Form;
import avouch.find.QuotationMarks.Marked;
import avouch.find.Subjects.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Finds the words that each cue of one sentence attributes. */
final class Contents {
  private final Paragraph paragraph;
  private final Marks marks;
  private final List<Cue> cues;
  private final int start;
  private final int end;

  Contents(Paragraph paragraph, Marks marks, List<Cue> cues, int sentence) {
    this.paragraph = paragraph;
    this.marks = marks;
    this.cues = cues;
    start = paragraph.start(sentence);
    end = paragraph.start(sentence + 1);
  }

  /**
   * Tokens said.
   *
   * @param first first token, its mark included
   * @param end the token after the last one
   * @param direct word for word
   */
  record Content(int first, int end, boolean direct) {}

  /** What the cue numbered {@code c} attributes, in text order; empty if nothing is found. */
  List<Content> of(int c) {
    Cue cue = cues.get(c);
    List<Content> contents = new ArrayList<>();
    if (cue.form() == Form.PREPOSITION) {
      aroundPreposition(c, contents);
      return contents;
    }
    boolean said = cue.takes().parenthetical();
    Marked left = said ? markedBefore(cue) : null;
    if (left != null) {
      contents.add(new Content(marks.startOf(left), marks.endOf(left), true));
    }
    after(c, contents, left != null);
    if (contents.isEmpty() && said && cue.form() != Form.PARTICIPLE) {
      clauseBefore(c, contents);
    }
    return contents;
  }

  /** The passage that ends just before subject and verb, a comma between them or not. */
  private @org.jspecify.annotations.Nullable Marked markedBefore(Cue cue) {
    int i = cue.unit() - 1;
    if (paragraph.is(i, ",") && marks.at(i) == null || paragraph.is(i, "as")) {
      i--;
    }
    Marked left = i < 0 ? null : marks.endingAt(i);
    return left != null && left.words() > 0 ? left : null;
  }

  private void after(int c, List<Content> contents, boolean afterMarked) {
    Cue cue = cues.get(c);
    int from = cue.after();
    int limit = limitAfter(c);
    if (from >= limit) {
      return;
    }
    int p = skipAdjuncts(from, limit, cue.takes());
    Marked marked = marks.startingAt(skipMarks(p));
    if (marked != null && said(cue)) {
      startsMarked(marked, limit, contents, afterMarked);
    } else if (!afterMarked && opensClause(cue, p, limit)) {
      addClause(p, limit, contents);
    } else if (!afterMarked && cue.takes() != Takes.THINK && marks.within(p, limit)) {
      addClause(cue.takes() == Takes.NAME ? from : p, limit, contents);
    } else if (!afterMarked && p != from && opensClause(cue, from, limit)) {
      addClause(from, limit, contents);
    }
  }

  private static boolean said(Cue cue) {
    return cue.takes() != Takes.NAME && cue.takes() != Takes.VOW;
  }

  /** A passage in marks after the cue; a mixed one goes on to the end of its clause. */
  private void startsMarked(
      Marked marked, int limit, List<Content> contents, boolean afterMarked) {
    int first = marks.startOf(marked);
    int stop = marks.endOf(marked);
    boolean whole = stop >= limit - 1 || isStop(stop) || !marked.closed();
    boolean sentence = marked.words() > 0 && paragraph.is(marked.end() - 1, ",");
    if (whole || afterMarked || sentence) {
      contents.add(new Content(first, stop, true));
    } else {
      addClause(first, limit, contents);
    }
  }

  private boolean isStop(int i) {
    String word = paragraph.word(i);
    return word.equals(".") || word.equals(";") || word.equals(",") || word.equals("!");
  }

  private void addClause(int first, int limit, List<Content> contents) {
    int last = limit;
    while (last > first && isEdge(last - 1)) {
      last--;
    }
    int begin = skipMarks(first);
    if (last > begin) {
      boolean direct = marks.startingAt(begin) != null && marks.endingAt(last - 1) != null
          && marks.at(begin) == marks.at(last - 1);
      contents.add(new Content(begin, last, direct));
    }
  }

  private boolean isEdge(int i) {
    return marks.at(i) == null && (isStop(i) || paragraph.is(i, ":") || paragraph.is(i, "--"));
  }

  private int skipMarks(int i) {
    int at = i;
    while (at < end && marks.at(at) == null && (paragraph.is(at, ",") || paragraph.is(at, ":"))) {
      at++;
    }
    return at;
  }

  // ---- what opens a clause

  private boolean opensClause(Cue cue, int p, int limit) {
    if (p >= limit) {
      return false;
    }
    String word = paragraph.word(p).toLowerCase(java.util.Locale.ROOT);
    switch (word) {
      case "that", "whether", "why", "how", "if":
        return cue.takes() != Takes.NAME;
      case ",", ".", ";", "while", "when", "after", "as", "but", "and", "before":
        return false;
      default:
        break;
    }
    return switch (cue.takes()) {
      case SAY, TELL -> isClause(p, limit) || isQuestion(p);
      case THINK, SHOW -> isClause(p, limit) && startsNominal(p);
      case ANNOUNCE -> startsNominal(p);
      case VOW -> paragraph.tag(p).equals("TO") || nominalThenTo(p, limit);
      case NAME -> marks.within(p, limit);
    };
  }

  private boolean isQuestion(int p) {
    return paragraph.tag(p).equals("WRB") || paragraph.tag(p).equals("WP");
  }

  private boolean nominalThenTo(int p, int limit) {
    Phrase phrase = Subjects.startingAt(paragraph, p, limit);
    return phrase != null && paragraph.tag(phrase.end()).equals("TO");
  }

  private boolean startsNominal(int p) {
    return Subjects.startingAt(paragraph, p, end) != null;
  }

  /** Whether a finite verb stands between. */
  private boolean isClause(int p, int limit) {
    for (int i = p + 1; i < limit; i++) {
      switch (paragraph.tag(i)) {
        case "VBD", "VBZ", "VBP", "MD":
          return true;
        default:
          break;
      }
    }
    return false;
  }

  // ---- what stands between the cue and its content

  private int skipAdjuncts(int from, int limit, Takes takes) {
    int p = from;
    if (takes == Takes.TELL || recipientVerb(from - 1)) {
      Phrase recipient = Subjects.startingAt(paragraph, p, limit);
      p = recipient == null ? p : recipient.end();
    }
    for (int next = adjunct(p, limit); next > p; next = adjunct(p, limit)) {
      p = next;
    }
    return p < limit && (p == from || introduces(p)) ? p : p >= limit ? p : fallback(from, p);
  }

  private boolean recipientVerb(int i) {
    return switch (paragraph.lemma(i)) {
      case "tell", "ask", "warn", "remind", "assure" -> true;
      default -> false;
    };
  }

  private int fallback(int from, int p) {
    return recipientVerb(from - 1) || startsNominal(p) ? p : from;
  }

  private boolean introduces(int p) {
    return paragraph.is(p, "that")
        || paragraph.is(p, ":")
        || paragraph.is(p, ",")
        || marks.at(p) != null;
  }

  /** The token after one adjunct that starts at {@code p}, or {@code p}. */
  private int adjunct(int p, int limit) {
    if (p >= limit || marks.at(p) != null) {
      return p;
    }
    if (isDayWord(p)) {
      return p + 1;
    }
    if (paragraph.tag(p).equals("RB") && !paragraph.is(p, "not")) {
      return p + 1;
    }
    boolean preposition =
        switch (paragraph.word(p)) {
          case "in", "on", "at", "during", "after", "to", "through", "via", "of", "about", "from" ->
              true;
          default -> false;
        };
    if (!preposition) {
      return p;
    }
    Phrase phrase = Subjects.startingAt(paragraph, p + 1, limit);
    return phrase == null ? p : phrase.end();
  }

  private boolean isDayWord(int p) {
    return switch (paragraph.lemma(p)) {
      case "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today" ->
          true;
      default -> false;
    };
  }

  // ---- ends of clauses

  /** Where the content after a cue ends: the sentence's end or the next cue beside it. */
  private int limitAfter(int c) {
    int from = cues.get(c).after();
    for (int next = c + 1; next < cues.size(); next++) {
      int cut = cutBefore(cues.get(next), from);
      if (cut > from) {
        return cut;
      }
    }
    return sentenceEnd();
  }

  private int sentenceEnd() {
    return end;
  }

  /** The token where a later cue ends what an earlier one attributes, or −1 if it lies inside. */
  private int cutBefore(Cue next, int from) {
    int before = next.unit() - 1;
    if (before < from) {
      return -1;
    }
    if (next.form() == Form.PREPOSITION) {
      return before;
    }
    if (paragraph.is(before, ",") && next.form() == Form.PARTICIPLE) {
      return before;
    }
    boolean joined =
        switch (paragraph.word(before)) {
          case "and", "but", "while", "although", "though" -> paragraph.is(before - 1, ",");
          case ";" -> true;
          default -> false;
        };
    return joined ? before - 1 : -1;
  }

  // ---- content before the cue

  /** "The road is closed, police said": the clause before a cue that nothing follows. */
  private void clauseBefore(int c, List<Content> contents) {
    Cue cue = cues.get(c);
    int comma = cue.unit() - 1;
    if (comma <= start || !paragraph.is(comma, ",") || marks.at(comma) != null) {
      asClause(c, contents);
      return;
    }
    int from = clauseStart(c);
    if (isClause(from, comma) || comma - from > 3) {
      addClause(from, comma, contents);
      int rest = cue.after();
      if (paragraph.is(rest, ",") && rest + 3 < end && c == cues.size() - 1) {
        addClause(rest + 1, end, contents);
      }
    }
  }

  /** "…, as the mayor said" and "As the mayor said, …". */
  private void asClause(int c, List<Content> contents) {
    Cue cue = cues.get(c);
    if (cue.unit() > start && paragraph.is(cue.unit() - 1, "as")) {
      around(c, cue.unit() - 1, cue.after(), contents);
    }
  }

  private int clauseStart(int c) {
    int from = c == 0 ? start : cues.get(c - 1).after();
    if (c > 0) {
      for (int i = from; i < cues.get(c).unit() - 1; i++) {
        if (paragraph.is(i, ",") || paragraph.is(i, ";")) {
          return i + 1;
        }
      }
      return start;
    }
    boolean joins = paragraph.tag(from).equals("CC");
    return joins ? from + 1 : from;
  }

  private void aroundPreposition(int c, List<Content> contents) {
    Cue cue = cues.get(c);
    if (cue.subject() == null || isFollowedAccordingTo(cue)) {
      return;
    }
    around(c, cue.first(), cue.after(), contents);
  }

  /** "According to plan" names nobody. */
  private boolean isFollowedAccordingTo(Cue cue) {
    return paragraph.is(cue.end(), "plan") || paragraph.is(cue.end(), "law");
  }

  private void around(int c, int first, int after, List<Content> contents) {
    boolean opens = first == start || first == start + 1;
    if (opens) {
      int from = after;
      while (from < end && !paragraph.is(from, ",")) {
        from++;
      }
      addClause(from + 1 < end ? from + 1 : after, limitAfter(c), contents);
    } else {
      addClause(clauseStart(c), first, contents);
      int comma = after;
      if (paragraph.is(comma, ",") && comma + 4 < end && c == cues.size() - 1) {
        addClause(comma + 1, end, contents);
      }
    }
  }
}
