package avouch.find;

import avouch.language.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that speak of a person by an office, a trade or a part, read from rows: "the lawmaker"
 * may be Senator X, Representative Y or Z, a member of parliament.
 */
final class Roles {
  private static final Map<String, Role> BY_WORD = read();

  private Roles() {}

  /**
   * What a word for a person may mean.
   *
   * @param titles the words of titles that it may stand for, in small letters
   * @param anybody whether it may mean whoever is spoken of, without any title ("the mogul")
   * @param woman whether the word is for women, for men, or for either
   */
  record Role(List<String> titles, boolean anybody, @Nullable Boolean woman) {}

  /** What a word in small letters may mean; {@code null} if it is no word for a person. */
  static @Nullable Role of(String word) {
    return BY_WORD.get(word);
  }

  /** Whether a title is a woman's or a man's; {@code null} if it may be either's. */
  static @Nullable Boolean isWoman(String title) {
    for (String word : title.toLowerCase(Locale.ROOT).split("[ -]", -1)) {
      Role role = BY_WORD.get(word);
      if (role != null && role.woman() != null) {
        return role.woman();
      }
    }
    return null;
  }

  private static Map<String, Role> read() {
    Map<String, Role> roles = new HashMap<>();
    for (Rows.Row row : Rows.of(Roles.class, "roles.tsv")) {
      List<String> titles = new ArrayList<>();
      boolean anybody = false;
      Boolean woman = null;
      for (String value : row.value().split("\\|", -1)) {
        switch (value) {
          case "*" -> anybody = true;
          case "+w" -> woman = true;
          case "+m" -> woman = false;
          default -> titles.add(value);
        }
      }
      for (String word : row.patterns()) {
        roles.put(word, new Role(List.copyOf(titles), anybody, woman));
      }
    }
    return roles;
  }
}
