package avouch.find;

import avouch.language.Gazetteer;
import avouch.model.Sentence.Token;
import java.util.List;

/** Where the gazetteer's names lie in one sentence: how many tokens a name from each may take. */
final class KnownNames {
  private static final int LONGEST = 6;
  private static final Gazetteer GAZETTEER = Gazetteer.shipped();

  private final List<Token> tokens;

  /** Bit {@code n} of an entry: the name of {@code n} tokens from there is known. */
  private final byte[] lengths;

  private KnownNames(List<Token> tokens) {
    this.tokens = tokens;
    lengths = new byte[tokens.size()];
  }

  static KnownNames in(List<Token> tokens) {
    KnownNames names = new KnownNames(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (Shape.isCapitalized(tokens.get(i).text()) && !names.isArticle(i)) {
        names.lengths[i] = names.lengths(i);
      }
    }
    return names;
  }

  /** Token after the longest name from {@code i} that ends by {@code limit}; {@code i} if none. */
  int longest(int i, int limit) {
    for (int n = Math.min(LONGEST, limit - i); n > 0; n--) {
      if ((lengths[i] & 1 << n) != 0) {
        return i + n;
      }
    }
    return i;
  }

  /** "The" belongs to a name only where the name is none without it: "The Hague". */
  private boolean isArticle(int i) {
    boolean the = tokens.get(i).text().equals("The") && i + 1 < tokens.size();
    return the && (i == 0 || GAZETTEER.knows(tokens.get(i + 1).text()));
  }

  private byte lengths(int i) {
    StringBuilder name = new StringBuilder(tokens.get(i).text());
    int found = isKnown(name, i + 1) ? 2 : 0;
    int end = i + 1;
    while (end < tokens.size() && end - i < LONGEST && joins(end)) {
      Qualifiers.append(tokens, name, end);
      if (!GAZETTEER.begins(name.toString())) {
        break;
      }
      end++;
      if (Shape.isCapitalized(tokens.get(end - 1).text()) && isKnown(name, end)) {
        found |= 1 << (end - i);
      }
    }
    return (byte) found;
  }

  private boolean isKnown(StringBuilder name, int end) {
    String words = name.toString();
    boolean stopped = end < tokens.size() && words.endsWith(".");
    if (stopped && GAZETTEER.state(words) != null) {
      return true;
    }
    return words.length() > 1 && GAZETTEER.knows(words);
  }

  private boolean joins(int i) {
    String word = tokens.get(i).text();
    if (Shape.isCapitalized(word)) {
      return true;
    }
    return switch (word) {
      case "'s", "'" -> true;
      case "of", "the", "and", "de", "la", "del", "do", "da", "es", "el", "al", "-", "on", "upon" ->
          i + 1 < tokens.size();
      default -> false;
    };
  }
}
