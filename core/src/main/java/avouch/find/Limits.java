package avouch.find;

import avouch.find.Cues.Cue;
import avouch.find.Cues.Form;
import java.util.List;

/** Where the words that a cue attributes end because another verb or cue of the sentence comes. */
final class Limits {
  private final Paragraph paragraph;
  private final Marks marks;
  private final List<Cue> cues;
  private final int start;
  private final int end;

  Limits(Paragraph paragraph, Marks marks, List<Cue> cues, int start, int end) {
    this.paragraph = paragraph;
    this.marks = marks;
    this.cues = cues;
    this.start = start;
    this.end = end;
  }

  /** "said it was “over” and left": a verb that the speaker shares ends the clause at the mark. */
  int sharedVerb(int from, int limit) {
    for (int i = from; i + 2 < limit; i++) {
      boolean joins = paragraph.tag(i + 1).equals("CC") && marks.endingAt(i) != null;
      String tag = paragraph.tag(i + 2);
      if (joins && marks.at(i + 2) == null && (tag.equals("VBD") || tag.equals("VBZ"))) {
        return i + 1;
      }
    }
    return limit;
  }

  /** Where the content after a cue ends: the sentence's end or the next cue beside it. */
  int after(int c) {
    int from = cues.get(c).after();
    for (int next = c + 1; next < cues.size(); next++) {
      int cut = cutBefore(cues.get(next), from, cues.get(c));
      if (cut > from) {
        return cut;
      }
    }
    return end;
  }

  /** The token where a later cue ends what an earlier one attributes, or −1 if it lies inside. */
  private int cutBefore(Cue next, int from, Cue cue) {
    if (next.unit() <= cue.unit() && paragraph.is(next.first() - 1, ",")) {
      return next.first() - 1;
    }
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
    if (marks.endingAt(before) != null && next.form() == Form.PARTICIPLE) {
      return before + 1;
    }
    if (sharesVerb(next, cue)) {
      return before;
    }
    int joint = beforeQuantity(before);
    boolean joined =
        switch (paragraph.word(joint)) {
          case "and", "but", "while", "although", "though" -> paragraph.is(joint - 1, ",");
          case ";" -> true;
          default -> false;
        };
    return joined ? joint - 1 : -1;
  }

  /** "And more than four in ten said": the word before the whole of such a subject. */
  private int beforeQuantity(int before) {
    int i = before;
    while (i > start && before - i < 4 && isOfQuantity(i)) {
      i--;
    }
    return paragraph.tag(i).equals("CC") ? i : before;
  }

  private boolean isOfQuantity(int i) {
    return switch (paragraph.tag(i)) {
      case "CD", "IN", "JJR", "RBR", "DT", "RB" -> true;
      default -> false;
    };
  }

  /** "Said A and denied B": a verb of saying in the same tense and without a subject of its own. */
  private boolean sharesVerb(Cue next, Cue cue) {
    boolean goesOn = next.form() == Form.PARTICIPLE && cue.form() != Form.PARTICIPLE;
    String tense = paragraph.tag(firstVerb(next));
    return goesOn
        && paragraph.tag(next.unit() - 1).equals("CC")
        && (tense.equals("VBD") || tense.equals("VBZ"))
        && tense.equals(paragraph.tag(firstVerb(cue)));
  }

  /** The verb that bears the tense of a cue's group. */
  private int firstVerb(Cue cue) {
    int i = Subjects.groupStart(paragraph, cue.first(), start);
    while (i < cue.first() && !paragraph.tag(i).startsWith("VB")) {
      i++;
    }
    return i;
  }
}
