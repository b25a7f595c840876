package avouch.find;

import avouch.language.Gazetteer;
import avouch.language.Toponym;
import avouch.model.Sentence.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the state or country that is written behind a place name. */
final class Qualifiers {
  private Qualifiers() {}

  /** The state or country behind a comma: "Springfield, Illinois", "Springfield (Mo.)". */
  static @Nullable Toponym behind(List<Token> tokens, int end) {
    boolean mark = word(tokens, end).equals(",") || word(tokens, end).equals("(");
    if (!mark || !Shape.isCapitalized(word(tokens, end + 1))) {
      return null;
    }
    Toponym state = Gazetteer.shipped().state(word(tokens, end + 1));
    if (state != null) {
      return state;
    }
    for (int last = Math.min(end + 4, tokens.size()); last > end + 1; last--) {
      StringBuilder name = new StringBuilder(word(tokens, end + 1));
      for (int i = end + 2; i < last; i++) {
        append(tokens, name, i);
      }
      Toponym wide = wide(name.toString());
      if (wide != null) {
        return wide;
      }
    }
    return null;
  }

  /** The state, also by its abbreviation in any case, or the country of a name. */
  static @Nullable Toponym wider(String name) {
    Toponym state = Gazetteer.shipped().state(name);
    return state != null ? state : wide(name);
  }

  private static @Nullable Toponym wide(String name) {
    for (Toponym toponym : Gazetteer.shipped().named(name)) {
      if (toponym.kind() == Toponym.Kind.COUNTRY || toponym.kind() == Toponym.Kind.REGION) {
        return toponym;
      }
    }
    return null;
  }

  /** Adds the words of token {@code i} to a name, parted as they are printed. */
  static void append(List<Token> tokens, StringBuilder name, int i) {
    boolean gap = tokens.get(i - 1).range().end() < tokens.get(i).range().start();
    name.append(gap ? " " : "").append(tokens.get(i).text());
  }

  private static String word(List<Token> tokens, int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text();
  }
}
