package avouch.find;

import avouch.find.Cues.Cue;
import avouch.find.Cues.Form;
import avouch.find.NameLabels.Kind;
import avouch.find.NameLabels.Labelled;
import avouch.find.NameLabels.Run;
import avouch.find.Subjects.Phrase;
import avouch.language.Gazetteer;
import avouch.language.GivenNames;
import avouch.language.Toponym;
import avouch.model.Sentence.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts names that run together where a text has lost its commas: "the envoy for Norway | Ivo
 * Marn", "the Union for Human Rights | Ivo Marn".
 */
final class LostCommas {
  /** Words that end the names of bodies: a name of a person may follow, hardly another noun. */
  private static final Set<String> LAST =
      Set.of("Rights", "Affairs", "Refugees", "Policy", "Observatory");

  private static final Set<String> PREPOSITIONS = Set.of("for", "of", "to", "in", "from");

  /** Verbs whose clause may stand before them; "the book the mayor wrote" has none. */
  private static final Set<String> SAYING = Set.of("say", "add", "state");

  private LostCommas() {}

  /** The runs with the parts apart. */
  static List<Run> parted(List<Token> tokens, List<Run> runs) {
    List<Run> parted = new ArrayList<>(runs.size());
    for (Run run : runs) {
      int cut = cut(tokens, run);
      if (cut < 0) {
        parted.add(run);
      } else {
        boolean country = cut == run.first() + 1 && isCountry(word(tokens, run.first()));
        parted.add(new Run(run.first(), cut, country ? Kind.PLACE : Kind.ORGANIZATION));
        parted.add(new Run(cut, run.end(), Kind.PERSON));
      }
    }
    return parted;
  }

  /** "Ten boats sank | a coast guard said": a clause ends where the subject of saying begins. */
  static boolean isBehindClause(Paragraph paragraph, Cue cue) {
    Phrase subject = cue.subject();
    if (cue.form() != Form.VERB || subject == null || subject.first() != cue.unit()) {
      return false;
    }
    String before = paragraph.tag(subject.first() - 1);
    String opens = paragraph.tag(subject.first());
    boolean noun = before.startsWith("NN") || before.startsWith("RB") || before.equals("CD");
    return SAYING.contains(paragraph.lemma(cue.first()))
        && opens.equals("DT")
        && (noun || before.startsWith("VB") || before.startsWith("JJ") || before.equals("PRP"))
        && hasMainVerb(paragraph, paragraph.start(paragraph.sentenceOf(cue.first())), cue);
  }

  private static boolean hasMainVerb(Paragraph paragraph, int start, Cue cue) {
    for (int i = start + 1; i < cue.unit(); i++) {
      String tag = paragraph.tag(i);
      boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
      if (finite && !paragraph.tag(i - 1).startsWith("W")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Token after the capitalised words from one on, up to where the name of a person begins; of a
   * country's name after it, if no body's follows.
   */
  static int end(Labelled labelled, int from) {
    List<Token> tokens = labelled.sentence().tokens();
    int end = from;
    while (!word(tokens, end).isEmpty()
        && Character.isUpperCase(word(tokens, end).charAt(0))
        && !OrganizationNames.isDay(word(tokens, end))
        && !(end > from
            && (labelled.kindAt(end) == Kind.PERSON || isGiven(word(tokens, end)))
            && LAST.contains(word(tokens, end - 1)))) {
      end++;
    }
    return end > from && isCountry(word(tokens, from)) && !hasHead(tokens, from + 1, end)
        ? from + 1
        : end;
  }

  private static boolean hasHead(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (OrganizationHeads.of(word(tokens, i)) != null) {
        return true;
      }
    }
    return false;
  }

  private static int cut(List<Token> tokens, Run run) {
    int first = run.first();
    boolean abroad =
        run.end() - first > 2
            && PREPOSITIONS.contains(word(tokens, first - 1))
            && isCountry(word(tokens, first))
            && (isGiven(word(tokens, first + 1)) || isParticle(word(tokens, first + 2)))
            && !isGiven(word(tokens, first));
    if (abroad) {
      return first + 1;
    }
    for (int i = first; run.kind() == Kind.ORGANIZATION && i + 2 < run.end(); i++) {
      if (LAST.contains(word(tokens, i)) && isName(tokens, i + 1, run.end())) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isName(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Shape.isCapitalized(word(tokens, i)) || OrganizationHeads.of(word(tokens, i)) != null) {
        return false;
      }
    }
    return true;
  }

  private static boolean isParticle(String word) {
    return word.equals("de") || word.equals("van") || word.equals("von") || word.equals("bin");
  }

  private static boolean isGiven(String word) {
    return Shape.isCapitalized(word) && GivenNames.isWoman(word + " ") != null;
  }

  static boolean isCountry(String word) {
    List<Toponym> named = Gazetteer.shipped().named(word);
    return !named.isEmpty() && named.getFirst().kind() == Toponym.Kind.COUNTRY;
  }

  private static String word(List<Token> tokens, int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
  }
}
