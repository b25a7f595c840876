package avouch.find;

import avouch.find.Subjects.Phrase;
import java.util.Locale;

/**
 * Finds the subject behind a phrase that stands just before its verb and is only a part of it: what
 * the subject owns, does or is.
 */
final class WholeSubjects {
  private WholeSubjects() {}

  /** The whole of the subject that a phrase ends. */
  static Phrase of(Paragraph paragraph, Phrase phrase, int limit) {
    Phrase office = outOfApposition(paragraph, phrase, limit);
    return outOfAdjunct(paragraph, outOfObject(paragraph, office, limit), limit);
  }

  /** "Ivo Marn, deputy head of the guard said": the comma behind the office is lost. */
  private static Phrase outOfApposition(Paragraph paragraph, Phrase phrase, int limit) {
    int comma = phrase.first() - 1;
    boolean named =
        comma - 2 >= limit
            && paragraph.is(comma, ",")
            && paragraph.token(comma - 1).isName()
            && paragraph.token(comma - 2).isName();
    Phrase name = named ? Subjects.phraseEndingAt(paragraph, comma, limit) : null;
    return name != null && name.first() == limit && isOffice(paragraph, phrase) ? name : phrase;
  }

  /** "Deputy head | of the guard". */
  private static boolean isOffice(Paragraph paragraph, Phrase phrase) {
    int of = phrase.first();
    while (of < phrase.end() && !paragraph.is(of, "of")) {
      of++;
    }
    return of < phrase.end() && of > phrase.first() && Subjects.isPerson(paragraph, of - 1);
  }

  /** "A society which runs hospitals said", "nurses treating the hurt said": not the object. */
  private static Phrase outOfObject(Paragraph paragraph, Phrase phrase, int limit) {
    int verb = phrase.first() - 1;
    if (verb - 1 < limit || Subjects.isPronoun(paragraph, phrase.first())) {
      return phrase;
    }
    boolean which =
        Subjects.isRelative(paragraph, verb - 1) || paragraph.tag(verb - 1).equals("WDT");
    boolean relative = Subjects.isFinite(paragraph.tag(verb)) && which;
    boolean participle =
        paragraph.tag(verb).equals("VBG")
            && paragraph.tag(verb - 1).startsWith("NN")
            && !isCompound(paragraph, phrase.first());
    int end = !relative ? verb : Subjects.isAside(paragraph.word(verb - 2)) ? verb - 2 : verb - 1;
    Phrase owner = relative || participle ? Subjects.phraseEndingAt(paragraph, end, limit) : null;
    int clause = owner == null ? relativeBefore(paragraph, verb, limit) : -1;
    Phrase main = clause > limit ? Subjects.phraseEndingAt(paragraph, clause, limit) : null;
    if (owner == null) {
      return main != null ? main : phrase;
    }
    boolean inner = participle && owner.first() - 1 > limit;
    return inner ? outOfObject(paragraph, owner, limit) : owner;
  }

  /** "The water testing | group said": without an article it is no object. */
  static boolean isCompound(Paragraph paragraph, int noun) {
    return switch (paragraph.word(noun)) {
      case "group",
          "body",
          "agency",
          "firm",
          "company",
          "organization",
          "organisation",
          "committee",
          "commission",
          "service",
          "team",
          "unit",
          "authority",
          "watchdog",
          "site" ->
          paragraph.tag(noun - 1).equals("VBG");
      default -> false;
    };
  }

  /** "A body that relies on clerks to count the votes said": where its clause begins, or -1. */
  private static int relativeBefore(Paragraph paragraph, int verb, int limit) {
    boolean object = paragraph.tag(verb).equals("VB") && paragraph.tag(verb - 1).equals("TO");
    for (int i = verb - 1; object && i > limit; i--) {
      if (Subjects.isRelative(paragraph, i) && Subjects.isFinite(paragraph.tag(i + 1))) {
        return i;
      }
      if (paragraph.is(i, ",") || paragraph.is(i, "that") || CueVerbs.at(paragraph, i) != null) {
        return -1;
      }
    }
    return -1;
  }

  /** "Crowds marching through the streets chanted": the phrase before, not the adjunct's noun. */
  private static Phrase outOfAdjunct(Paragraph paragraph, Phrase phrase, int limit) {
    int before = phrase.first() - 1;
    if (before <= limit
        || !paragraph.tag(before).equals("IN")
        || opensClause(paragraph.word(before))
        || Subjects.isPronoun(paragraph, phrase.first())) {
      return phrase;
    }
    Phrase opening = Subjects.startingAt(paragraph, limit, before);
    if (opening == null || opening.end() >= before) {
      return phrase;
    }
    return hasVerb(paragraph, opening.end(), before) ? phrase : opening;
  }

  /**
   * "Denby fell, and over the river Marlow said": what opens the sentence has a verb of its own.
   */
  private static boolean hasVerb(Paragraph paragraph, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Subjects.isFinite(paragraph.tag(i)) || paragraph.tag(i).equals("MD")) {
        return !Subjects.isRelative(paragraph, i - 1) && !paragraph.tag(i - 1).equals("WDT");
      }
    }
    return false;
  }

  /** "Crowds left, while Denby said": what follows has its own verb. */
  private static boolean opensClause(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "while",
          "whereas",
          "because",
          "though",
          "although",
          "if",
          "that",
          "whether",
          "after",
          "before",
          "since",
          "until",
          "as" ->
          true;
      default -> false;
    };
  }
}
