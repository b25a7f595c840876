package avouch.find;

import avouch.language.Rows;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that stand beside a person's name and say what the person is. */
final class Titles {
  private static final Set<String> TITLES =
      Rows.of(Titles.class, "titles.tsv").stream()
          .map(row -> row.pattern().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> FORMS =
      Rows.of(Titles.class, "titles.tsv").stream()
          .filter(row -> row.value().equals("form"))
          .map(row -> row.pattern().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private Titles() {}

  /** Whether a word may be the head of a title: "Minister", "spokesman", "Gen.". */
  static boolean isTitle(String word) {
    return TITLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is a form of address: "Mr.". */
  static boolean isForm(String word) {
    return FORMS.contains(word.toLowerCase(Locale.ROOT));
  }
}
