package avouch.find;

import avouch.language.Remembered;
import avouch.language.Rows;
import avouch.model.Sentence.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words that stand beside a person's name and say what the person is. */
public final class Titles {
  private static final Pattern SPACE = Pattern.compile(" ");

  /** Each word as its row prints it, and in small letters, where no row of its own prints it so. */
  private static final Map<String, String> KINDS = kinds();

  private static final Remembered<String> MET = new Remembered<>(11, Titles::looked);

  private Titles() {}

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new HashMap<>();
    List<Rows.Row> rows = Rows.of(Titles.class, "titles.tsv");
    rows.forEach(row -> kinds.put(row.pattern().toLowerCase(Locale.ROOT), row.value()));
    rows.forEach(row -> kinds.put(row.pattern(), row.value()));
    return Map.copyOf(kinds);
  }

  private static String kind(String word) {
    return MET.of(word);
  }

  private static String looked(String word) {
    String exact = KINDS.get(word);
    return exact != null ? exact : KINDS.getOrDefault(word.toLowerCase(Locale.ROOT), "");
  }

  /** Whether a word may be the head of a title: "Minister", "spokesman", "Gen.". */
  static boolean isTitle(String word) {
    return !kind(word).isEmpty() && !isStep(word);
  }

  /** Whether a word only stands before an office or behind it: no name ends with it. */
  static boolean isStep(String word) {
    return kind(word).equals("step");
  }

  /** Whether a word tells what the office before it is for: "Secretary of State Marlow Denby". */
  static boolean isMatter(List<Token> tokens, int i) {
    return i > 1
        && i < tokens.size()
        && tokens.get(i - 1).text().equals("of")
        && Shape.isCapitalized(tokens.get(i).text())
        && Shape.isCapitalized(tokens.get(i - 2).text())
        && isOffice(tokens.get(i - 2).text());
  }

  /** Whether a word is a form of address: "Mr.". */
  public static boolean isForm(String word) {
    return kind(word).equals("form");
  }

  /** Whether a title is that of an office, a rank or one who speaks for a body. */
  public static boolean isOffice(String title) {
    return SPACE
        .splitAsStream(title)
        .map(Titles::kind)
        .anyMatch(kind -> kind.equals("office") || kind.equals("rank") || kind.equals("voice"));
  }
}
