package avouch.settle;

import avouch.language.Rows;
import java.util.HashMap;
import java.util.Map;

/** Given names and the short forms that people go by: "Joe" is "Joseph". */
final class ShortNames {
  private static final int SHORTEST = 3;
  private static final Map<String, String> FULL = new HashMap<>();

  static {
    for (Rows.Row row : Rows.of(ShortNames.class, "short-names.tsv")) {
      row.patterns().forEach(name -> FULL.put(name, row.value()));
    }
  }

  private ShortNames() {}

  /** Whether one is a short form of the other, or both are of one name. */
  static boolean alike(String a, String b) {
    String left = FULL.getOrDefault(a, a);
    String right = FULL.getOrDefault(b, b);
    return left.equals(right) || begins(a, b) || begins(b, a);
  }

  private static boolean begins(String form, String name) {
    return form.length() >= SHORTEST && name.startsWith(form);
  }
}
