package avouch.language;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The places of the world by name: countries, regions, districts, settlements, seas and mountains.
 *
 * <p>Names are compared folded ({@link FoldedName}), so hyphens, accents and case do not matter,
 * except for abbreviations ("U.S.", "UK", "Pa."), which must be written as given.
 */
public final class Gazetteer {
  private static final byte[] MAGIC = {'A', 'V', 'G', 'A', 'Z', '0', '0', '2'};

  private static final int NAME_BITS = 12;

  private final Remembered<List<Toponym>> toponyms = new Remembered<>(NAME_BITS, this::toponyms);
  private final Remembered<Boolean> known = new Remembered<>(NAME_BITS + 1, this::isKnown);
  private final Remembered<Boolean> begun = new Remembered<>(NAME_BITS + 1, this::isBegun);
  private final PlaceRows places;
  private final NameDictionary names;
  private final Map<String, Integer> abbreviations;
  private final Map<String, Integer> states;

  private Gazetteer(ByteBuffer file) {
    byte[] magic = new byte[MAGIC.length];
    file.get(magic);
    if (!ByteBuffer.wrap(magic).equals(ByteBuffer.wrap(MAGIC))) {
      throw new IllegalArgumentException("Not a gazetteer of this version");
    }
    places = new PlaceRows(file);
    names = new NameDictionary(file);
    abbreviations = exactNames(file);
    states = exactNames(file);
  }

  /** The gazetteer that comes with the library, loaded when first asked for. */
  public static Gazetteer shipped() {
    return Loaded.GAZETTEER;
  }

  /** A gazetteer from the bytes that data/gazetteer/pack.py writes after their number. */
  public static Gazetteer of(byte[] file) {
    return new Gazetteer(ByteBuffer.wrap(file));
  }

  /**
   * The places a name may mean, best first: countries and continents, then by inhabitants, with a
   * town before the region that is named after it and main names before other names.
   */
  public List<Toponym> named(String name) {
    return toponyms.of(name);
  }

  private List<Toponym> toponyms(String name) {
    List<Toponym> toponyms = new ArrayList<>();
    for (int row : rows(name)) {
      toponyms.add(places.toponym(row));
    }
    return List.copyOf(toponyms);
  }

  /** Whether some place bears the name. */
  public boolean knows(String name) {
    return known.of(name);
  }

  private boolean isKnown(String name) {
    return rows(name).length > 0;
  }

  /** Whether these letters, exactly so, are an abbreviation of some place: "UK", "U.S.", "Pa". */
  public boolean abbreviates(String letters) {
    return abbreviations.containsKey(letters) || states.containsKey(letters);
  }

  /**
   * Whether a name may begin with these words: a scanner over tokens goes on as long as this holds.
   * It looks at letters, so it may say yes where the next word disappoints, never no wrongly.
   */
  public boolean begins(String words) {
    return begun.of(words);
  }

  private boolean isBegun(String words) {
    String folded = FoldedName.of(words);
    if (folded.isEmpty() || abbreviations.containsKey(words)) {
      return true;
    }
    return names.begins(folded) || names.begins(FoldedName.of(withoutArticle(words)));
  }

  /** The number of words of the longest name, split at spaces and hyphens. */
  public int longestNameTokens() {
    return names.longest();
  }

  /** The state of the USA with a postal or press abbreviation: "PA", "Pa.", "Calif". */
  public @Nullable Toponym state(String abbreviation) {
    Integer row = states.get(abbreviation);
    return row == null ? null : places.toponym(row);
  }

  /** The country with an ISO alpha-2 code. */
  public @Nullable Toponym country(String countryCode) {
    return places.country(countryCode);
  }

  /** The capital of the country with an ISO alpha-2 code. */
  public @Nullable Toponym capital(String countryCode) {
    return places.capital(countryCode);
  }

  private int[] rows(String name) {
    String trimmed = name.strip();
    Integer exact = abbreviations.get(trimmed);
    if (exact != null) {
      return new int[] {exact};
    }
    int[] rows = names.rows(FoldedName.of(trimmed));
    if (rows.length > 0) {
      return rows;
    }
    String bare = withoutArticle(trimmed);
    return bare.equals(trimmed) ? rows : names.rows(FoldedName.of(bare));
  }

  private static String withoutArticle(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("the ") ? name.substring(4) : name;
  }

  private static Map<String, Integer> exactNames(ByteBuffer file) {
    int count = file.getShort();
    Map<String, Integer> rows = new HashMap<>(2 * count);
    for (int i = 0; i < count; i++) {
      String name = PlaceRows.shortText(file);
      rows.put(name, file.getInt());
    }
    return Map.copyOf(rows);
  }

  private static final class Loaded {
    static final Gazetteer GAZETTEER = Gazetteer.of(Shipped.sizedBytes("gazetteer.bin"));
  }
}
