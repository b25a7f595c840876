package avouch.find;

import avouch.find.Cues.Cue;
import avouch.find.QuotationMarks.Marked;
import avouch.find.Subjects.Phrase;

/** Where the words that a cue attributes end before their sentence does. */
final class Clauses {
  private Clauses() {}

  /** The token at which the reporter speaks again after a cue, or {@code limit}. */
  static int end(Paragraph paragraph, Marks marks, Cue cue, int limit) {
    boolean subordinate = isSubordinate(paragraph, cue);
    for (int i = cue.after() + 2; i + 2 < limit; i++) {
      if (paragraph.is(i, ",") && marks.at(i) == null) {
        if (turns(paragraph, i + 1) || subordinate && isMain(paragraph, i + 1, limit)) {
          return i;
        }
      }
    }
    return limit;
  }

  /** "While she said that …": a cue behind the word that opens a clause before the main one. */
  private static boolean isSubordinate(Paragraph paragraph, Cue cue) {
    int start = paragraph.start(paragraph.sentenceOf(cue.first()));
    int opener = paragraph.tag(start).equals("CC") ? start + 1 : start;
    boolean near = cue.unit() - opener <= 2 && cue.unit() > opener;
    return near
        && switch (paragraph.lemma(opener)) {
          case "while", "when", "although", "though", "as", "if", "after", "because", "since" ->
              true;
          default -> false;
        };
  }

  private static boolean turns(Paragraph paragraph, int i) {
    return switch (paragraph.lemma(i)) {
      case "but", "although", "though", "despite" -> true;
      case "even" -> paragraph.is(i + 1, "though") || paragraph.is(i + 1, "as");
      default -> false;
    };
  }

  private static boolean isMain(Paragraph paragraph, int first, int limit) {
    Phrase subject = Subjects.startingAt(paragraph, first, limit);
    if (subject == null) {
      return false;
    }
    int verb = paragraph.tag(subject.end()).equals("RB") ? subject.end() + 1 : subject.end();
    return switch (paragraph.tag(verb)) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  /** Where a naming ends: with the last of its words in marks before another verb. */
  static int endOfNaming(Paragraph paragraph, Marks marks, int from, int limit) {
    int stop = limit;
    for (int i = from; i < limit; i++) {
      Marked marked = marks.startingAt(i);
      if (marked != null) {
        i = marks.endOf(marked) - 1;
        stop = i + 1;
      } else if (stop < limit && (paragraph.token(i).isVerb() || isAdjunct(paragraph, i))) {
        return stop;
      }
    }
    return limit;
  }

  private static boolean isAdjunct(Paragraph paragraph, int i) {
    return switch (paragraph.word(i)) {
      case "on", "in", "at", "during", "after" -> true;
      default -> OrganizationNames.isDay(paragraph.word(i));
    };
  }
}
