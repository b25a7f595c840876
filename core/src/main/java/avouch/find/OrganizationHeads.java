package avouch.find;

import avouch.language.Rows;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Head nouns of the names of organizations. */
public final class OrganizationHeads {
  private static final Map<String, Position> HEADS = read();

  private OrganizationHeads() {}

  /** Where a head stands in its name. */
  enum Position {
    FIRST,
    LAST,
    BOTH;

    boolean first() {
      return this != LAST;
    }

    boolean last() {
      return this != FIRST;
    }
  }

  /** Whether a word is one: alone it names no body. */
  public static boolean isHead(String word) {
    return HEADS.containsKey(word);
  }

  static @Nullable Position of(String word) {
    return HEADS.get(word);
  }

  private static Map<String, Position> read() {
    Map<String, Position> heads = new HashMap<>();
    for (Rows.Row row : Rows.of(OrganizationHeads.class, "organization-heads.tsv")) {
      Position position = Position.valueOf(row.value().toUpperCase(Locale.ROOT));
      heads.put(row.pattern(), position);
      heads.put(row.pattern().toUpperCase(Locale.ROOT), position);
    }
    return Map.copyOf(heads);
  }
}
