package avouch.find;

import avouch.find.NameLabels.Kind;
import avouch.find.NameLabels.Labelled;
import avouch.find.NameLabels.Run;
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
  private static final Set<String> LAST = Set.of("Rights", "Affairs", "Refugees");

  private static final Set<String> PREPOSITIONS = Set.of("for", "of", "to", "in", "from");

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

  /** Token after the capitalised words from one on, up to where the name of a person begins. */
  static int end(Labelled labelled, int from) {
    List<Token> tokens = labelled.sentence().tokens();
    int end = from;
    while (!word(tokens, end).isEmpty()
        && Character.isUpperCase(word(tokens, end).charAt(0))
        && !OrganizationNames.isDay(word(tokens, end))
        && !(end > from
            && labelled.kindAt(end) == Kind.PERSON
            && LAST.contains(word(tokens, end - 1)))) {
      end++;
    }
    return end;
  }

  private static int cut(List<Token> tokens, Run run) {
    int first = run.first();
    boolean abroad =
        run.end() - first > 2
            && PREPOSITIONS.contains(word(tokens, first - 1))
            && isCountry(word(tokens, first))
            && isGiven(word(tokens, first + 1))
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

  private static boolean isGiven(String word) {
    return Shape.isCapitalized(word) && GivenNames.isWoman(word + " ") != null;
  }

  private static boolean isCountry(String word) {
    List<Toponym> named = Gazetteer.shipped().named(word);
    return !named.isEmpty() && named.getFirst().kind() == Toponym.Kind.COUNTRY;
  }

  private static String word(List<Token> tokens, int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
  }
}
