package avouch.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which given names are women's and which are men's. */
public final class GivenNames {
  private static final Map<String, Boolean> WOMEN = read();

  private GivenNames() {}

  /** Whether a full name's first part is a woman's; {@code null} if it cannot be told. */
  public static @Nullable Boolean isWoman(String name) {
    int space = name.indexOf(' ');
    if (space < 0) {
      return null;
    }
    String given = folded(name.substring(0, space));
    Boolean woman = WOMEN.get(given);
    int hyphen = given.indexOf('-');
    return woman == null && hyphen > 0 ? WOMEN.get(given.substring(0, hyphen)) : woman;
  }

  /** Whether a name, in small letters without accents, is given to people. */
  public static boolean isGiven(String name) {
    return WOMEN.containsKey(name);
  }

  private static String folded(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 0x80)) {
      return lower;
    }
    return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static Map<String, Boolean> read() {
    Map<String, Boolean> women = new HashMap<>(1 << 15);
    for (String line : Rows.lines(GivenNames.class, "given-names.txt")) {
      women.put(line.substring(2), line.charAt(0) == 'w');
    }
    return women;
  }
}
