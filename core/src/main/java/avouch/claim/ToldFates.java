package avouch.claim;

import avouch.claim.Lexicon.Entry;
import avouch.model.Range;
import avouch.model.Sentence;
import avouch.model.Sentence.Token;
import java.util.ArrayList;
import java.util.List;

/** The words of a sentence that may tell what befell somebody, whomever: for setting them apart. */
public final class ToldFates {
  private ToldFates() {}

  /** Where the words stand, the longest phrase that begins at a word. */
  public static List<Range> in(Sentence sentence) {
    List<Range> told = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      for (Entry entry : Lexicon.FATES.startingWith(tokens.get(i).lemma())) {
        if (stands(tokens, i, entry)) {
          int last = i + entry.length() - 1;
          told.add(tokens.get(i).range().cover(tokens.get(last).range()));
          break;
        }
      }
    }
    return told;
  }

  private static boolean stands(List<Token> tokens, int from, Entry entry) {
    if (from + entry.length() > tokens.size() || !tokens.get(from).tag().startsWith(entry.tag())) {
      return false;
    }
    for (int i = 0; i < entry.length(); i++) {
      if (!entry.lemmas().get(i).equals(tokens.get(from + i).lemma())) {
        return false;
      }
    }
    return true;
  }
}
