package avouch.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words for the people and things of countries and their parts: "Kazakh", "Texans", "Dutch". */
public final class Demonyms {
  private final Map<String, Named> named;

  /** The country and, where the word is for a part of it or of the world, that place. */
  private record Named(@Nullable String country, @Nullable String place) {}

  private Demonyms(List<String> rows) {
    Map<String, Named> byWord = new HashMap<>(2 * rows.size());
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      String country = cells[1].isEmpty() ? null : cells[1];
      String place = cells[2].isEmpty() ? null : cells[2];
      byWord.putIfAbsent(cells[0].toLowerCase(Locale.ROOT), new Named(country, place));
    }
    named = Map.copyOf(byWord);
  }

  /** The list that comes with the library, loaded when first asked for. */
  public static Demonyms shipped() {
    return Loaded.DEMONYMS;
  }

  /**
   * The English name of the country an adjective or demonym points to; null where it is none, is
   * written small ("polish") or is for more than a country ("European").
   */
  public @Nullable String country(String word) {
    Named found = named(word);
    return found == null ? null : found.country();
  }

  /** The place an adjective or demonym is for: a country, or the part or the whole it names. */
  public @Nullable String place(String word) {
    Named found = named(word);
    if (found == null) {
      return null;
    }
    return found.place() != null ? found.place() : found.country();
  }

  private @Nullable Named named(String word) {
    return word.isEmpty() || !Character.isUpperCase(word.charAt(0))
        ? null
        : named.get(word.toLowerCase(Locale.ROOT));
  }

  private static final class Loaded {
    static final Demonyms DEMONYMS = new Demonyms(Rows.lines(Demonyms.class, "demonyms.tsv"));
  }
}
