package avouch.find;

import avouch.find.CueVerbs.Takes;
import avouch.find.Cues.Cue;
import avouch.find.Cues.Form;
import avouch.find.QuotationMarks.Marked;
import avouch.find.Subjects.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the words that each cue of one sentence attributes. */
final class Contents {
  /** Words behind a cue that only tell when or where something was said, the stop with them. */
  private static final int LONGEST_ADJUNCT = 7;

  private final Paragraph paragraph;
  private final Marks marks;
  private final List<Cue> cues;
  private final int start;
  private final int end;
  private final Adjuncts adjuncts;
  private final Limits limits;

  Contents(Paragraph paragraph, Marks marks, List<Cue> cues, int sentence) {
    this.paragraph = paragraph;
    this.marks = marks;
    this.cues = cues;
    start = paragraph.start(sentence);
    end = paragraph.start(sentence + 1);
    adjuncts = new Adjuncts(paragraph, marks);
    limits = new Limits(paragraph, marks, cues, start, end);
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
    boolean said = cue.takes().parenthetical() && cue.form() != Form.PARTICIPLE;
    Marked left = said ? markedBefore(cue) : null;
    if (left != null && opensSentence(left)) {
      contents.add(new Content(marks.startOf(left), marks.endOf(left), true));
    }
    after(c, contents, !contents.isEmpty());
    if (contents.isEmpty() && left != null) {
      mixedBefore(c, left, contents);
    }
    if (contents.isEmpty() && said) {
      clauseBefore(c, contents);
    }
    return contents;
  }

  /** Whether a passage is speech by itself: it opens a sentence or follows a mark. */
  private boolean opensSentence(Marked left) {
    int first = marks.startOf(left);
    String before = paragraph.word(first - 1);
    return first == paragraph.start(paragraph.sentenceOf(first))
        || before.equals(",")
        || before.equals(":")
        || before.equals("--");
  }

  /** "The plan is “dead,” he said": the clause up to the mark. */
  private void mixedBefore(int c, Marked left, List<Content> contents) {
    int from = clauseStart(c);
    int end = marks.endOf(left);
    if (from < end && marks.startOf(left) >= start) {
      contents.add(new Content(from, end, false));
    }
  }

  /** The passage that ends just before subject and verb, a comma between them or not. */
  private @Nullable Marked markedBefore(Cue cue) {
    int i = cue.unit() - 1;
    if (paragraph.is(i, ",") && marks.at(i) == null || paragraph.is(i, "as")) {
      i--;
    }
    Marked left = i < 0 ? null : marks.endingAt(i);
    boolean near = left != null && (i >= start || end - cue.after() < 12 && opensSentence(left));
    return near ? left : null;
  }

  private void after(int c, List<Content> contents, boolean afterMarked) {
    Cue cue = cues.get(c);
    int from = cue.after();
    int limit = Clauses.end(paragraph, marks, cue, limits.sharedVerb(from, limits.after(c)));
    if (from >= limit) {
      return;
    }
    int p = adjuncts.after(from, limit, cue.takes());
    Marked marked = marks.startingAt(skipMarks(p));
    if (marked != null && said(cue)) {
      startsMarked(marked, limit, contents, afterMarked);
    } else if (!afterMarked && opensClause(cue, p, limit)) {
      addClause(
          p,
          cue.takes().isName() ? Clauses.endOfNaming(paragraph, marks, p, limit) : limit,
          contents);
    } else if (!afterMarked && cue.takes() != Takes.THINK && marks.within(p, limit)) {
      boolean name = cue.takes().isName();
      addClause(
          name ? from : p,
          name ? Clauses.endOfNaming(paragraph, marks, p, limit) : limit,
          contents);
    } else if (!afterMarked && p != from && opensClause(cue, from, limit)) {
      addClause(from, limit, contents);
    } else if (!afterMarked && c + 1 < cues.size()) {
      pastPreposition(cue, cues.get(c + 1), contents);
    }
  }

  /** "said, according to local radio, that …": the clause behind the second source. */
  private void pastPreposition(Cue cue, Cue next, List<Content> contents) {
    boolean second =
        next.form() == Form.PREPOSITION || paragraph.lemma(next.first()).equals("cite");
    if (!second || next.first() - cue.after() > 12 || !said(cue)) {
      return;
    }
    for (int i = next.after(); i < end; i++) {
      if (paragraph.is(i, "that") && paragraph.is(i - 1, ",")) {
        addClause(i, end, contents);
        return;
      }
    }
  }

  private static boolean said(Cue cue) {
    return !cue.takes().isName() && cue.takes() != Takes.VOW;
  }

  /** A passage in marks after the cue; a mixed one goes on to the end of its clause. */
  private void startsMarked(Marked marked, int limit, List<Content> contents, boolean afterMarked) {
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
      boolean direct =
          marks.startingAt(begin) != null
              && marks.endingAt(last - 1) != null
              && marks.inside(begin, last);
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
    if (p >= limit || isGap(p)) {
      return false;
    }
    String word = paragraph.word(p).toLowerCase(Locale.ROOT);
    switch (word) {
      case "that", "whether", "why", "how", "if":
        return !cue.takes().isName();
      case "while", "when", "after", "as", "before", "once", "until", "unless":
        return cue.takes() == Takes.SAY && Clauses.hasMain(paragraph, marks, p, limit);
      case ",", ".", ";", "but", "and":
        return false;
      case "on", "about", "of":
        return cue.takes() != Takes.SAY && cue.takes() != Takes.TELL && opensByKind(cue, p, limit);
      default:
        return opensByKind(cue, p, limit);
    }
  }

  /** "Tell the men | who she said had left": of whom it is said. */
  private boolean isGap(int p) {
    return paragraph.tag(p).equals("WP")
        && paragraph.tag(p + 1).equals("PRP")
        && CueVerbs.at(paragraph, p + 2) != null;
  }

  private boolean opensByKind(Cue cue, int p, int limit) {
    return switch (cue.takes()) {
      case SAY, TELL -> isClause(p, limit) || isQuestion(p) || hasVerb(p, limit);
      case THINK, SHOW -> isClause(p, limit) && startsNominal(p);
      case ATTITUDE -> isAttitude(p, limit);
      case ANNOUNCE -> startsNominal(p);
      case VOW -> paragraph.tag(p).equals("TO") || nominalThenTo(p, limit);
      case JUDGE -> marks.within(p, limit) || startsNominal(p) || isFor(p);
      case NAME -> marks.within(p, limit);
    };
  }

  /** "to leave", "him to leave", "he leaves", "about the vote". */
  private boolean isAttitude(int p, int limit) {
    boolean clause = isClause(p, limit) && startsNominal(p);
    return paragraph.tag(p).equals("TO") || nominalThenTo(p, limit) || clause || isAbout(p);
  }

  private boolean isAbout(int p) {
    return switch (paragraph.word(p)) {
      case "about", "of", "with", "for", "over", "by", "at" -> startsNominal(p + 1);
      default -> false;
    };
  }

  private boolean isFor(int p) {
    return switch (paragraph.word(p)) {
      case "for", "to", "on", "of", "about", "at", "against" -> true;
      default -> false;
    };
  }

  private boolean isQuestion(int p) {
    return paragraph.tag(p).equals("WRB") || paragraph.tag(p).equals("WP");
  }

  private boolean nominalThenTo(int p, int limit) {
    Phrase phrase = Subjects.startingAt(paragraph, p, limit);
    return phrase != null && paragraph.tag(phrase.end()).equals("TO");
  }

  /** A finite verb may be tagged otherwise: "34,570 citizens cast votes". */
  private boolean hasVerb(int p, int limit) {
    if (!startsNominal(p)) {
      return false;
    }
    for (int i = p + 1; i < limit; i++) {
      if (paragraph.tag(i).startsWith("VB")) {
        return true;
      }
    }
    return false;
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

  // ---- content before the cue

  /** "The road is closed, police said": the clause before a cue that nothing follows. */
  private void clauseBefore(int c, List<Content> contents) {
    Cue cue = cues.get(c);
    int comma = cue.unit() - 1;
    if (comma <= start || !paragraph.is(comma, ",") || marks.at(comma) != null) {
      asClause(c, contents);
      boolean only =
          cues.subList(0, c).stream().noneMatch(before -> before.takes().parenthetical());
      if (contents.isEmpty()
          && only
          && endsSentence(cue)
          && LostCommas.isBehindClause(paragraph, cue)) {
        addClause(clauseStart(c), cue.unit(), contents);
      }
      return;
    }
    int from = clauseStart(c);
    if (isClause(from, comma) || comma - from > 3) {
      addClause(from, comma, contents);
      int rest = cue.after();
      boolean apposed = cue.form() == Form.INVERTED;
      if (paragraph.is(rest, ",") && rest + 3 < end && c == cues.size() - 1 && !apposed) {
        addClause(rest + 1, end, contents);
      }
    }
  }

  /** Whether nothing but a day or a place stands behind a cue. */
  private boolean endsSentence(Cue cue) {
    int p = cue.after();
    boolean adjunct =
        p >= end - 1
            || isStop(p)
            || paragraph.tag(p).equals("IN")
            || OrganizationNames.isDay(paragraph.word(p));
    for (int i = p; i < end; i++) {
      adjunct &= !paragraph.tag(i).startsWith("VB") && marks.at(i) == null;
    }
    return adjunct && end - p <= LONGEST_ADJUNCT;
  }

  /** "…, as the mayor said" and "As the mayor said, …". */
  private void asClause(int c, List<Content> contents) {
    Cue cue = cues.get(c);
    if (cue.unit() > start && paragraph.is(cue.unit() - 1, "as")) {
      around(c, cue.unit() - 1, cue.after(), contents);
    }
  }

  private int clauseStart(int c) {
    if (cues.get(c).form() == Form.PREPOSITION) {
      return paragraph.tag(start).equals("CC") ? start + 1 : start;
    }
    int from = c == 0 ? start : cues.get(c - 1).after();
    if (c > 0 && cues.get(c - 1).form() == Form.PARTICIPLE) {
      return paragraph.tag(start).equals("CC") ? start + 1 : start;
    }
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
      addClause(from + 1 < end ? from + 1 : after, limits.after(c), contents);
    } else if (first - clauseStart(c) < 3 || Subjects.isRelative(paragraph, first - 1)) {
      addClause(after, limits.after(c), contents);
    } else {
      addClause(clauseStart(c), first, contents);
      int comma = after;
      if (paragraph.is(comma, ",") && comma + 4 < end && c == cues.size() - 1) {
        addClause(comma + 1, end, contents);
      }
    }
  }
}
