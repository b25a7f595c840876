package avouch.find;

import avouch.language.Rows;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Words that show the name beside them to be a place: "in …", "… residents", "mayor of …". */
final class PlaceCues {
  private static final Map<String, Integer> BEFORE = new HashMap<>();
  private static final Map<String, Integer> BEFORE_OF = new HashMap<>();
  private static final Map<String, Integer> AFTER = new HashMap<>();
  private static final Map<String, Integer> URBAN = new HashMap<>();
  private static final Map<String, Integer> ENDINGS = new HashMap<>();
  private static final Map<String, Integer> BODIES = new HashMap<>();
  private static final Map<String, Integer> QUARTERS = new HashMap<>();
  private static final Map<String, Integer> TOWNS = new HashMap<>();
  private static final Map<String, Integer> PARTS = new HashMap<>();
  private static final Map<String, Integer> ADJECTIVES = new HashMap<>();
  private static final Map<String, Integer> FEASTS = new HashMap<>();

  static {
    for (Rows.Row row : Rows.of(PlaceCues.class, "place-cues.tsv")) {
      String[] value = row.value().split(" ");
      for (String word : row.patterns()) {
        side(value[0]).put(word, Integer.valueOf(value[1]));
      }
    }
  }

  private PlaceCues() {}

  /** Whether a town's name is an adjective before a common noun ("an Alpine village"). */
  static boolean isAdjective(String name) {
    return ADJECTIVES.containsKey(name);
  }

  /** Whether a name that towns bear is a feast's or a month's: "Ramadan". */
  static boolean isFeast(String name) {
    return FEASTS.containsKey(name);
  }

  private static Map<String, Integer> side(String side) {
    return switch (side) {
      case "before" -> BEFORE;
      case "before-of" -> BEFORE_OF;
      case "after" -> AFTER;
      case "body" -> BODIES;
      case "ending" -> ENDINGS;
      case "urban" -> URBAN;
      case "quarter" -> QUARTERS;
      case "town" -> TOWNS;
      case "adjective" -> ADJECTIVES;
      case "part" -> PARTS;
      case "feast" -> FEASTS;
      default -> throw new IllegalArgumentException("place-cues.tsv: " + side);
    };
  }

  /** What a word before a name says for its being a place. */
  static int before(String word) {
    return BEFORE.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** What a word before "of" and a name says for its being a place. */
  static int beforeOf(String word) {
    return BEFORE_OF.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** What a word behind a name says for its being a place; capitals count: "Marlow Mayor". */
  static int after(String word) {
    return AFTER.getOrDefault(word, 0);
  }

  /** How far a word behind a name is said of towns: 1 hardly of countries, 2 nor of regions. */
  static int urban(String word) {
    return URBAN.getOrDefault(word, 0);
  }

  /** What the last letters of a name say for its being a place's: "-ville". */
  static int ending(String name) {
    for (Map.Entry<String, Integer> ending : ENDINGS.entrySet()) {
      if (name.length() > ending.getKey().length() + 2 && name.endsWith(ending.getKey())) {
        return ending.getValue();
      }
    }
    return 0;
  }

  /** Whether a word behind a name calls it a part of a town. */
  static boolean isQuarter(String word) {
    return QUARTERS.containsKey(word);
  }

  /** Whether a word beside a name, before "of" or behind it, calls it a town or village. */
  static boolean isTown(String word) {
    return TOWNS.containsKey(word);
  }

  /** Whether such a word calls it a part of a town or its ground. */
  static boolean isPart(String word) {
    return PARTS.containsKey(word);
  }

  /** Whether a word in a name makes it a public body of the place that the name begins with. */
  static boolean isPublicBody(String word) {
    return BODIES.getOrDefault(word, 0) > 0;
  }

  /** Whether a word in a name makes it an institution that may stand in the place it names. */
  static boolean isInstitution(String word) {
    return BODIES.containsKey(word);
  }
}
