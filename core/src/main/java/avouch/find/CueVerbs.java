package avouch.find;

import avouch.language.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs of saying, read from rows. */
final class CueVerbs {
  private static final Map<String, List<CueVerb>> BY_LEMMA = read();

  private CueVerbs() {}

  /** What may follow a verb of saying as its content. */
  enum Takes {
    SAY,
    TELL,
    ANNOUNCE,
    SHOW,
    THINK,
    ATTITUDE,
    VOW,
    JUDGE,
    NAME;

    /** Whether its content may be a thing, without any clause. */
    boolean isName() {
      return this == JUDGE || this == NAME;
    }

    /** Whether a clause without "that" can be its content. */
    boolean bareClause() {
      return switch (this) {
        case SAY, TELL, THINK, SHOW, ATTITUDE -> true;
        case ANNOUNCE, VOW, JUDGE, NAME -> false;
      };
    }

    /** Whether it may stand behind or between the words said, the subject before or after it. */
    boolean parenthetical() {
      return switch (this) {
        case SAY, TELL, ANNOUNCE -> true;
        case THINK, SHOW, ATTITUDE, VOW, JUDGE, NAME -> false;
      };
    }
  }

  /**
   * A verb of saying.
   *
   * @param rest the words after its lemma ("out" of "point out"), lower case
   * @param takes what may follow
   */
  record CueVerb(List<String> rest, Takes takes) {}

  /** The longest verb of saying that starts at token {@code i}, or {@code null}. */
  static @Nullable CueVerb at(Paragraph paragraph, int i) {
    List<CueVerb> verbs = BY_LEMMA.get(paragraph.lemma(i));
    if (verbs == null) {
      return null;
    }
    CueVerb best = null;
    for (CueVerb verb : verbs) {
      boolean longer = best == null || verb.rest().size() > best.rest().size();
      if (longer && end(paragraph, i, verb) >= 0) {
        best = verb;
      }
    }
    return best;
  }

  /** The token after a verb of saying that starts at {@code i}, or −1 if it does not. */
  static int end(Paragraph paragraph, int i, CueVerb verb) {
    int at = i + 1;
    for (String word : verb.rest()) {
      // "was not at all sure", "is still hopeful"
      while (paragraph.lemma(i).equals("be") && paragraph.tag(at).startsWith("RB")) {
        at++;
      }
      if (!paragraph.is(at, word)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static Map<String, List<CueVerb>> read() {
    Map<String, List<CueVerb>> verbs = new HashMap<>();
    for (Rows.Row row : Rows.of(CueVerbs.class, "cues.tsv")) {
      List<String> words = List.of(row.pattern().split(" "));
      Takes takes = Takes.valueOf(row.value().toUpperCase(Locale.ROOT));
      verbs
          .computeIfAbsent(words.getFirst(), lemma -> new ArrayList<>())
          .add(new CueVerb(words.subList(1, words.size()), takes));
    }
    return verbs;
  }
}
