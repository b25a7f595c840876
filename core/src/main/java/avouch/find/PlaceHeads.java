package avouch.find;

import avouch.language.Rows;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that make a place name of the capitalised words beside them: "County", "Lake". */
final class PlaceHeads {
  private static final Map<String, Head> AFTER = new HashMap<>();
  private static final Map<String, Head> BEFORE = new HashMap<>();

  static {
    for (Rows.Row row : Rows.of(PlaceHeads.class, "place-heads.tsv")) {
      String[] value = row.value().split(" ");
      Head head = Head.valueOf(value[1].toUpperCase(java.util.Locale.ROOT));
      (value[0].equals("after") ? AFTER : BEFORE).put(row.pattern(), head);
    }
  }

  private PlaceHeads() {}

  /** What such a word makes of a name. */
  enum Head {
    REGION,
    FEATURE,
    ROAD,
    SITE
  }

  /** The head that stands behind its name: "Marlow County". */
  static @Nullable Head after(String word) {
    return AFTER.get(word);
  }

  /** The head that stands before its name: "Lake Marlow". */
  static @Nullable Head before(String word) {
    return BEFORE.get(word);
  }
}
