package avouch.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words for a country's people and things: "Kazakh", "Brazilians", "Dutch". */
public final class Demonyms {
  private final Map<String, String> countries;

  private Demonyms(List<String> rows) {
    Map<String, String> byWord = new HashMap<>(2 * rows.size());
    for (String row : rows) {
      int tab = row.indexOf('\t');
      byWord.putIfAbsent(row.substring(0, tab).toLowerCase(Locale.ROOT), row.substring(tab + 1));
    }
    countries = Map.copyOf(byWord);
  }

  /** The list that comes with the library, loaded when first asked for. */
  public static Demonyms shipped() {
    return Loaded.DEMONYMS;
  }

  /**
   * The English name of the country an adjective or demonym points to; null where it is none or is
   * written small ("polish").
   */
  public @Nullable String country(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return null;
    }
    return countries.get(word.toLowerCase(Locale.ROOT));
  }

  private static final class Loaded {
    static final Demonyms DEMONYMS = new Demonyms(Rows.lines(Demonyms.class, "demonyms.tsv"));
  }
}
