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
    for (int i = cue.after() + 1; i + 2 < limit; i++) {
      if (marks.at(i) != null) {
        continue;
      }
      if (paragraph.is(i, ",") || afterMarkedComma(paragraph, marks, i)) {
        int next = paragraph.is(i, ",") ? i + 1 : i;
        if (turns(paragraph, next) || subordinate && isMain(paragraph, next, limit)) {
          return i;
        }
      }
    }
    return limit;
  }

  /** Behind "…,”": a comma that the marks hold. */
  private static boolean afterMarkedComma(Paragraph paragraph, Marks marks, int i) {
    Marked before = marks.endingAt(i - 1);
    return before != null && before.closed() && paragraph.is(before.end() - 1, ",");
  }

  /** "While she said that …": a cue behind the word that opens a clause before the main one. */
  private static boolean isSubordinate(Paragraph paragraph, Cue cue) {
    int start = paragraph.start(paragraph.sentenceOf(cue.first()));
    int opener = paragraph.tag(start).equals("CC") ? start + 1 : start;
    String tag = paragraph.tag(opener);
    if (cue.first() == opener && (tag.equals("VBG") || tag.equals("VBN"))) {
      return true;
    }
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
      case "but", "although", "though", "despite", "while", "however", "compare", "refer" -> true;
      case "even" -> paragraph.is(i + 1, "though") || paragraph.is(i + 1, "as");
      default -> false;
    };
  }

  /** "After the vote, he would leave": whether a main clause follows behind a comma. */
  static boolean hasMain(Paragraph paragraph, Marks marks, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (paragraph.is(i, ",") && marks.at(i) == null && isMain(paragraph, i + 1, limit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMain(Paragraph paragraph, int first, int limit) {
    Phrase subject = Subjects.startingAt(paragraph, first, limit);
    if (subject == null) {
      return false;
    }
    int end = behindComplements(paragraph, subject.end(), limit);
    int verb = paragraph.tag(end).equals("RB") ? end + 1 : end;
    return switch (paragraph.tag(verb)) {
      case "VBD", "VBZ", "VBP", "MD" -> true;
      default -> false;
    };
  }

  /** "Clerks | from the Denby works for Marlow | went": behind what tells which ones. */
  private static int behindComplements(Paragraph paragraph, int from, int limit) {
    int end = from;
    while (end < limit && paragraph.tag(end).equals("IN") && !paragraph.is(end, "that")) {
      Phrase phrase = Subjects.startingAt(paragraph, end + 1, limit);
      if (phrase == null) {
        return end;
      }
      end = phrase.end();
    }
    return end;
  }

  /** Where a naming ends: with the last of its words in marks before another verb. */
  static int endOfNaming(Paragraph paragraph, Marks marks, int from, int limit) {
    if (!marks.within(from, limit)) {
      return endOfThing(paragraph, from, limit);
    }
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

  /** Where what is judged, and is not put in marks, ends: before an aside or another clause. */
  private static int endOfThing(Paragraph paragraph, int from, int limit) {
    for (int i = from + 1; i < limit; i++) {
      boolean verb = paragraph.tag(i + 1).equals("VBD") || paragraph.tag(i + 1).equals("VBZ");
      if (opensOther(paragraph, i) || paragraph.tag(i).equals("CC") && verb) {
        return i;
      }
    }
    return limit;
  }

  private static boolean opensOther(Paragraph paragraph, int i) {
    return switch (paragraph.word(i)) {
      case ",", "--", "—", "–", ";", "after", "while", "when", "if", "unless", "last", "earlier" ->
          true;
      default -> OrganizationNames.isDay(paragraph.word(i));
    };
  }

  private static boolean isAdjunct(Paragraph paragraph, int i) {
    return switch (paragraph.word(i)) {
      case "on", "in", "at", "during", "after" -> true;
      default -> OrganizationNames.isDay(paragraph.word(i));
    };
  }
}
