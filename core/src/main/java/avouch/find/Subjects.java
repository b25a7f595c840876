package avouch.find;

import avouch.model.Range;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that is the subject of a verb, by the words around it alone. */
final class Subjects {
  private Subjects() {}

  /**
   * A noun phrase.
   *
   * @param first its first token
   * @param end the token after it
   */
  record Phrase(int first, int end) {
    Range range(Paragraph paragraph) {
      return paragraph.cover(first, end);
    }
  }

  /** First token of the verb group that ends in {@code verb}: auxiliaries and adverbs before it. */
  static int groupStart(Paragraph paragraph, int verb, int limit) {
    int start = verb;
    for (int i = verb - 1; i >= limit && inGroup(paragraph, i); i--) {
      start = i;
    }
    return start;
  }

  private static boolean inGroup(Paragraph paragraph, int i) {
    return switch (paragraph.tag(i)) {
      case "MD", "RB", "RBR", "TO" -> true;
      case "VB", "VBD", "VBZ", "VBP", "VBN", "VBG" -> isAuxiliary(paragraph.lemma(i));
      case "POS" -> paragraph.is(i, "'s") && paragraph.tag(i - 1).startsWith("PRP");
      default -> false;
    };
  }

  private static boolean isAuxiliary(String lemma) {
    return switch (lemma) {
      case "be",
          "have",
          "do",
          "get",
          "go",
          "begin",
          "continue",
          "start",
          "try",
          "seem",
          "appear",
          "tend" ->
          true;
      default -> false;
    };
  }

  /** The subject before the verb group that starts at {@code group}, or {@code null}. */
  static @Nullable Phrase before(Paragraph paragraph, int group, int limit) {
    int end = group;
    String mark = paragraph.word(end - 1);
    if (isAside(mark)) {
      end = beforeAside(paragraph, end - 1, limit);
    } else if (isRelative(paragraph, end - 1)) {
      return relative(paragraph, end - 1, limit);
    }
    if (end > limit && paragraph.is(end - 1, ")")) {
      end = beforeAside(paragraph, end - 1, limit);
    }
    Phrase phrase = end > limit ? phraseEndingAt(paragraph, end, limit) : null;
    return phrase == null ? null : WholeSubjects.of(paragraph, phrase, limit);
  }

  static boolean isAside(String mark) {
    return mark.equals(",") || mark.equals("--") || mark.equals(")");
  }

  static boolean isRelative(Paragraph paragraph, int i) {
    return paragraph.is(i, "who") || paragraph.is(i, "which");
  }

  /** "The minister, who …": the words before "who", with it. */
  private static @Nullable Phrase relative(Paragraph paragraph, int pronoun, int limit) {
    int end = isAside(paragraph.word(pronoun - 1)) ? pronoun - 1 : pronoun;
    if (paragraph.is(pronoun - 1, ")")) {
      end = beforeAside(paragraph, pronoun - 1, limit);
    }
    Phrase before = end > limit ? phraseEndingAt(paragraph, end, limit) : null;
    return before == null
        ? new Phrase(pronoun, pronoun + 1)
        : new Phrase(antecedent(paragraph, before), pronoun + 1);
  }

  /** "A question from Ada Quill, who …": of things, the person behind them is meant. */
  private static int antecedent(Paragraph paragraph, Phrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.end() - 1; i++) {
      boolean link = paragraph.tag(i).equals("IN") && !paragraph.is(i, "of");
      if (link && !isPerson(paragraph, i - 1) && !paragraph.token(i - 1).isName()) {
        return i + 1;
      }
    }
    return phrase.first();
  }

  static boolean isPerson(Paragraph paragraph, int noun) {
    String lemma = paragraph.lemma(noun);
    return Roles.of(lemma) != null
        || Titles.isTitle(lemma)
        || lemma.endsWith("man")
        || lemma.equals("people");
  }

  /** Skips an aside ("X, a doctor, said"; "X (left) said") back to the end of what it is about. */
  private static int beforeAside(Paragraph paragraph, int mark, int limit) {
    String opener = paragraph.is(mark, ")") ? "(" : paragraph.word(mark);
    int found = -1;
    for (int i = mark - 1; i > limit; i--) {
      if (paragraph.is(i, opener)) {
        found = i;
        if (!inApposition(paragraph, i) && !isListed(paragraph, i, mark, limit)) {
          break;
        }
      }
    }
    return found > limit && isPlainAside(paragraph, found + 1, mark) ? found : -1;
  }

  /** A comma of "Denby, Marlow and Quill": a list goes on before it. */
  private static boolean isListed(Paragraph paragraph, int comma, int mark, int limit) {
    boolean joined = false;
    for (int i = comma + 1; i < mark; i++) {
      joined |= paragraph.tag(i).equals("CC");
    }
    int i = comma - 1;
    while (i > limit && isNominal(paragraph.tag(i))) {
      i--;
    }
    return joined && i > limit && i < comma - 1 && paragraph.is(i, ",");
  }

  private static boolean isNominal(String tag) {
    return tag.startsWith("NN") || tag.equals("DT") || tag.equals("IN") || tag.startsWith("JJ");
  }

  /** An aside without a verb of its own, or a relative clause. */
  private static boolean isPlainAside(Paragraph paragraph, int first, int end) {
    boolean inner = paragraph.tag(first).equals("IN") && isRelative(paragraph, first + 1);
    if (inner || isRelative(paragraph, first) || paragraph.is(first, "whose")) {
      return true;
    }
    for (int i = first; i < end; i++) {
      String tag = paragraph.tag(i);
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return paragraph.is(i - 1, "who") || paragraph.is(i - 1, "which");
      }
    }
    return true;
  }

  /** A comma inside a longer aside: the words before it are no name. */
  private static boolean inApposition(Paragraph paragraph, int comma) {
    String tag = paragraph.tag(comma - 1);
    return !(tag.startsWith("NN") || tag.equals("PRP") || tag.equals("CD"))
        || tag.equals("CD") && paragraph.is(comma - 2, ",");
  }

  /** The noun phrase that ends before token {@code end}, or {@code null}. */
  static @Nullable Phrase phraseEndingAt(Paragraph paragraph, int end, int limit) {
    int i = end - 1;
    if (isPronoun(paragraph, i)) {
      return new Phrase(i, end);
    }
    if (!endsPhrase(paragraph, i)) {
      return null;
    }
    while (i - 1 >= limit && continues(paragraph, i, limit)) {
      i--;
    }
    i = behindObject(paragraph, i, end, limit);
    while (i < end && !startsPhrase(paragraph, i)) {
      i++;
    }
    return i < end ? new Phrase(i, end) : null;
  }

  /** "They began talks on Monday and Denby said": the first noun is the object of a verb. */
  private static int behindObject(Paragraph paragraph, int first, int end, int limit) {
    int verb = first - 1;
    boolean object =
        verb > limit && takesObject(paragraph, verb) && CueVerbs.at(paragraph, verb) == null;
    for (int i = first; object && i < end; i++) {
      if (paragraph.is(i, "and") || paragraph.is(i, "but")) {
        return i + 1;
      }
    }
    return first;
  }

  /** "Began talks", "had begun talks", "the town began talks": no participle before its noun. */
  private static boolean takesObject(Paragraph paragraph, int verb) {
    String before = paragraph.tag(verb - 1);
    boolean helped = paragraph.lemma(verb - 1).equals("have");
    return switch (paragraph.tag(verb)) {
      case "VBD", "VBZ", "VBP" -> true;
      case "VBN" -> helped || before.startsWith("NN");
      case "VB" -> before.equals("TO") || before.equals("MD");
      default -> false;
    };
  }

  static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  static boolean isPronoun(Paragraph paragraph, int i) {
    return switch (paragraph.tag(i)) {
      case "PRP", "WP" -> true;
      case "DT" -> paragraph.word(i).length() > 3 && !paragraph.is(i, "every");
      default -> false;
    };
  }

  private static boolean endsPhrase(Paragraph paragraph, int i) {
    String tag = paragraph.tag(i);
    return tag.startsWith("NN") || tag.equals("CD") || tag.equals("FW") || tag.startsWith("JJ");
  }

  /** Whether the phrase that has reached token {@code i} goes on with the token before it. */
  private static boolean continues(Paragraph paragraph, int i, int limit) {
    String before = paragraph.tag(i - 1);
    if (paragraph.tag(i).equals("DT") || paragraph.tag(i).equals("PRP$")) {
      return joinsNouns(paragraph, i - 1, limit);
    }
    return switch (before) {
      case "DT", "PRP$", "CD", "POS", "FW", "PDT" -> true;
      case "IN", "TO", "CC" -> joinsNouns(paragraph, i - 1, limit);
      case "VBN", "VBG" -> isModifier(paragraph, i - 1) || WholeSubjects.isCompound(paragraph, i);
      default -> before.startsWith("NN") || before.startsWith("JJ");
    };
  }

  /** A participle before a noun and after an article or adjective: "the elected mayor". */
  private static boolean isModifier(Paragraph paragraph, int i) {
    String before = paragraph.tag(i - 1);
    return before.equals("DT") || before.equals("PRP$") || before.startsWith("JJ");
  }

  private static boolean joinsNouns(Paragraph paragraph, int i, int limit) {
    boolean joiner =
        switch (paragraph.word(i)) {
          case "of", "for", "at", "and", "&", "in", "into", "from", "with", "on" -> true;
          case "to" -> isPerson(paragraph, i - 1);
          default -> false;
        };
    boolean part = paragraph.is(i, "of") && i - 1 >= limit && isPart(paragraph.word(i - 1));
    return part || joiner && i - 1 >= limit && paragraph.tag(i - 1).startsWith("NN");
  }

  /** "Some of the mayor's friends". */
  private static boolean isPart(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "some", "many", "several", "most", "all", "none", "few", "one", "two", "three", "four" ->
          true;
      default -> false;
    };
  }

  private static boolean startsPhrase(Paragraph paragraph, int i) {
    String tag = paragraph.tag(i);
    return !(tag.equals("IN") || tag.equals("TO") || tag.equals("CC") || tag.equals("POS"));
  }

  /** The noun phrase that starts at token {@code first}, or {@code null}. */
  static @Nullable Phrase startingAt(Paragraph paragraph, int first, int limit) {
    if (first >= limit) {
      return null;
    }
    if (isPronoun(paragraph, first)) {
      return new Phrase(first, first + 1);
    }
    int i = first;
    int lastNoun = -1;
    while (i < limit && goesOn(paragraph, i, first, lastNoun == i - 1)) {
      String tag = paragraph.tag(i);
      if (tag.startsWith("NN") || tag.equals("FW")) {
        lastNoun = i;
      }
      i++;
    }
    return lastNoun < 0 ? null : new Phrase(first, lastNoun + 1);
  }

  private static boolean goesOn(Paragraph paragraph, int i, int first, boolean afterNoun) {
    String tag = paragraph.tag(i);
    return switch (tag) {
      case "DT", "PRP$", "PDT" ->
          i == first || paragraph.tag(i - 1).equals("IN") || paragraph.tag(i - 1).equals("CC");
      case "CD", "POS", "FW" -> true;
      case "VBN", "VBG" -> i > first && !afterNoun;
      case "IN" -> afterNoun && paragraph.is(i, "of") || afterNoun && paragraph.is(i, "for");
      case "CC" -> afterNoun && paragraph.tag(i + 1).startsWith("NNP");
      default -> tag.startsWith("NN") || tag.startsWith("JJ");
    };
  }
}
