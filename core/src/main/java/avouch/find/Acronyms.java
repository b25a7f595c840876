package avouch.find;

import avouch.find.NameLabels.Run;
import avouch.model.Sentence.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the acronym that a text defines beside a name: "Denby Relief Committee (DRC)". */
final class Acronyms {
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

  /** "MoD", "UNHCR's": mostly capitals. */
  private static boolean isMixed(String word) {
    long upper = word.chars().filter(Character::isUpperCase).count();
    return upper > 1 && upper * 2 > word.length() && word.chars().allMatch(Character::isLetter);
  }
}
