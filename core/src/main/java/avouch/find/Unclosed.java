package avouch.find;

import avouch.find.QuotationMarks.Marked;
import avouch.model.Range;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends the passages that no mark closes where narration takes over again. */
final class Unclosed {
  private Unclosed() {}

  /** The passages, each unclosed one cut at the words that narrate. */
  static List<Marked> settled(
      Paragraph paragraph, List<Marked> passages, @Nullable Paragraph next) {
    List<Marked> settled = new ArrayList<>(passages.size());
    for (Marked marked : passages) {
      settled.add(marked.closed() ? marked : cut(paragraph, marked, next));
    }
    return settled;
  }

  private static Marked cut(Paragraph paragraph, Marked marked, @Nullable Paragraph next) {
    for (int i = marked.first() + 1; i < marked.end(); i++) {
      if (narrates(paragraph, i)) {
        return ending(paragraph, marked, i);
      }
    }
    if (next != null && opensWithMark(next)) {
      return marked;
    }
    int sentence = paragraph.sentenceOf(marked.first());
    int end = Math.min(marked.end(), paragraph.start(sentence + 1));
    while (end < marked.end() && isFirstPerson(paragraph, end)) {
      end = Math.min(marked.end(), paragraph.start(paragraph.sentenceOf(end) + 1));
    }
    return ending(paragraph, marked, end);
  }

  private static Marked ending(Paragraph paragraph, Marked marked, int end) {
    if (end <= marked.first()) {
      return marked;
    }
    Range range = new Range(marked.range().start(), paragraph.token(end - 1).range().end());
    return new Marked(range, marked.first(), end, true, false);
  }

  /** A speaker and a verb of saying after a comma or at the start of a sentence. */
  private static boolean narrates(Paragraph paragraph, int i) {
    String before = paragraph.word(i - 1);
    if (before.equals(",") && isSaid(paragraph, i)) {
      return true;
    }
    boolean third =
        paragraph.is(i, "he")
            || paragraph.is(i, "she")
            || paragraph.is(i, "they")
            || paragraph.tag(i).startsWith("NNP");
    if (!third || !(before.equals(",") || before.equals(".") || before.equals("?"))) {
      return false;
    }
    int verb = i + 1;
    while (paragraph.tag(verb).startsWith("NNP") || paragraph.tag(verb).equals("RB")) {
      verb++;
    }
    return paragraph.tag(verb).startsWith("VB")
        && CueVerbs.at(paragraph, verb) != null
        && !paragraph.tag(verb).equals("VB");
  }

  /** ", said Ada Quill": the verb before the speaker. */
  private static boolean isSaid(Paragraph paragraph, int i) {
    CueVerbs.CueVerb verb = CueVerbs.at(paragraph, i);
    String tag = paragraph.tag(i);
    boolean finite = tag.equals("VBD") || tag.equals("VBZ");
    return verb != null
        && finite
        && verb.takes().parenthetical()
        && paragraph.tag(i + 1).startsWith("NNP");
  }

  private static boolean opensWithMark(Paragraph paragraph) {
    return paragraph.is(0, "\"") || paragraph.is(0, "'");
  }

  private static boolean isFirstPerson(Paragraph paragraph, int from) {
    int end = paragraph.start(paragraph.sentenceOf(from) + 1);
    for (int i = from; i < end; i++) {
      switch (paragraph.word(i)) {
        case "I", "we", "We", "my", "My", "our", "Our", "you", "You":
          return true;
        default:
          break;
      }
    }
    return false;
  }
}
