package avouch.find;

import avouch.find.NameLabels.Run;
import avouch.model.Sentence.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the acronym that a text defines beside a name: "Denby Relief Committee (DRC)". */
final class Acronyms {
  private static final Set<String> JOINTS = Set.of("and", "of", "for", "the", "&");

  private Acronyms() {}

  /** The acronym in brackets behind a run of tokens, misprinted ones included. */
  static @Nullable String definedBeside(List<Token> tokens, Run run) {
    int open = run.end();
    if (open + 2 >= tokens.size() || run.end() - run.first() < 2) {
      return null;
    }
    boolean bracketed =
        tokens.get(open).text().equals("(") && tokens.get(open + 2).text().equals(")");
    String acronym = tokens.get(open + 1).text();
    boolean fits = OrganizationNames.isAcronym(acronym) || isMixed(acronym);
    return bracketed && fits ? acronym : null;
  }

  /** "Harbour and | Denby Office (HDO)": the letters behind a name tell where it begins. */
  static List<Run> lengthened(List<Token> tokens, List<Run> runs) {
    List<Run> whole = runs.stream().map(run -> lengthened(tokens, run)).toList();
    return whole.stream()
        .filter(
            run ->
                whole.stream()
                    .noneMatch(
                        other ->
                            other.overlaps(run)
                                && other.end() - other.first() > run.end() - run.first()))
        .toList();
  }

  private static Run lengthened(List<Token> tokens, Run run) {
    String acronym = definedBeside(tokens, run);
    String initials = initials(tokens, run);
    if (acronym == null || !acronym.endsWith(initials) || initials.length() < 2) {
      return run;
    }
    int missing = acronym.length() - initials.length();
    int first = run.first();
    int before = first - 1;
    while (missing > 0 && before >= 0) {
      String word = tokens.get(before).text();
      if (word.charAt(0) == acronym.charAt(missing - 1)) {
        missing--;
        first = before;
      } else if (!JOINTS.contains(word)) {
        return run;
      }
      before--;
    }
    return missing == 0 ? new Run(first, run.end(), run.kind()) : run;
  }

  private static String initials(List<Token> tokens, Run run) {
    StringBuilder initials = new StringBuilder();
    for (int i = run.first(); i < run.end(); i++) {
      char initial = tokens.get(i).text().charAt(0);
      if (Character.isUpperCase(initial)) {
        initials.append(initial);
      }
    }
    return initials.toString();
  }

  /** "MoD", "UNHCR's": mostly capitals. */
  private static boolean isMixed(String word) {
    long upper = word.chars().filter(Character::isUpperCase).count();
    return upper > 1 && upper * 2 > word.length() && word.chars().allMatch(Character::isLetter);
  }
}
