package avouch.find;

import avouch.find.NameLabels.Kind;
import avouch.find.NameLabels.Run;
import avouch.language.Demonyms;
import avouch.model.Sentence.Token;
import java.util.List;
import java.util.Set;

/** Tells runs of capitalised words that are a piece of a title, a slogan or a heading: no names. */
final class Works {
  /** Words of a sentence that a name has at its start at most: "Her Majesty's Guard". */
  private static final Set<String> SENTENCE = Set.of("Her", "His", "Their", "My", "Your");

  /** "A film titled The Marn Who Left": what stands behind these is a title. */
  private static final Set<String> TITLING = Set.of("entitled", "titled");

  private static final Set<String> JOINTS = Set.of("of", "in", "the", "and", "for", "to", "/");

  private static final Set<String> ARTICLES = Set.of("The", "A", "An", "Most");

  /** Houses that bear a saint's or a founder's name: "Queen Ada's College". */
  private static final Set<String> HOUSES =
      Set.of("College", "Hospital", "School", "Cathedral", "University", "Church", "Chapel");

  private Works() {}

  static boolean isPiece(List<Token> tokens, Run run) {
    return isSentence(tokens, run)
        || isInTitle(tokens, run.first())
        || run.kind() == Kind.PERSON && isNobody(tokens, run)
        || run.kind() == Kind.ORGANIZATION && isOneWord(tokens, run);
  }

  /** "Marlow Heir Leaves Her Church": a name holds no word for whose it is. */
  private static boolean isSentence(List<Token> tokens, Run run) {
    for (int i = run.first() + 1; i < run.end(); i++) {
      if (SENTENCE.contains(word(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  /** "A series called The Marn Family", "a post, called Road Full of Marns". */
  private static boolean isInTitle(List<Token> tokens, int first) {
    int start = first;
    while (start > 0 && isOfTitle(word(tokens, start - 1))) {
      start--;
    }
    while (start < first && !Shape.isCapitalized(word(tokens, start))) {
      start++;
    }
    int before = start - 1;
    while (isMark(word(tokens, before))) {
      before--;
    }
    String titling = word(tokens, before);
    if (TITLING.contains(titling)) {
      return true;
    }
    boolean article = ARTICLES.contains(word(tokens, start)) && start < first;
    boolean named = titling.equals("called") && word(tokens, before - 1).equals(",");
    boolean billed = titling.equals("as") && word(tokens, before - 1).equals("billed");
    return article && (titling.equals("called") || billed) || named && start < first;
  }

  private static boolean isOfTitle(String word) {
    return Shape.isCapitalized(word) || JOINTS.contains(word);
  }

  private static boolean isMark(String word) {
    return switch (word) {
      case "\"", "``", "“", "‘", "'", ":" -> true;
      default -> false;
    };
  }

  /** "Thank God", "Queen Ada's College", "Marlowers cant". */
  private static boolean isNobody(List<Token> tokens, Run run) {
    for (int i = run.first(); i < run.end(); i++) {
      if (word(tokens, i).equals("God")) {
        return true;
      }
    }
    String opening = word(tokens, run.first());
    boolean people = opening.endsWith("ns") && Demonyms.shipped().country(opening) != null;
    boolean house =
        run.end() < tokens.size()
            && tokens.get(run.end()).tag().equals("POS")
            && HOUSES.contains(word(tokens, run.end() + 1));
    return people || house;
  }

  /** "The MP", "University Challenge": an office alone, a house that nothing names. */
  private static boolean isOneWord(List<Token> tokens, Run run) {
    String opening = word(tokens, run.first());
    String last = word(tokens, run.end() - 1);
    return switch (run.end() - run.first()) {
      case 1 -> opening.equals("MP") || opening.equals("MPs") || opening.equals("Mayor");
      case 2 -> opening.equals("University") && OrganizationHeads.of(last) == null;
      default -> false;
    };
  }

  private static String word(List<Token> tokens, int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
  }
}
