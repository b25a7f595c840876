package avouch.language;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The columns of the gazetteer, read where they lie; the layout is in data/gazetteer. */
final class PlaceRows {
  private static final Toponym.Kind[] KINDS = Toponym.Kind.values();
  private static final int NO_COUNTRY = 0xFF;
  private static final int NO_REGION = 0xFFFF;
  private static final int NO_CAPITAL = -1;

  private final ByteBuffer file;
  private final String[] features;
  private final String[] countryCodes;
  private final int[] capitals;
  private final int kind;
  private final int feature;
  private final int country;
  private final int region;
  private final int latitude;
  private final int longitude;
  private final int population;
  private final int geonames;
  private final int[] names;

  /** Reads from the buffer's position and leaves it behind the rows. */
  PlaceRows(ByteBuffer file) {
    this.file = file;
    features = new String[file.get() & 0xFF];
    for (int i = 0; i < features.length; i++) {
      features[i] = shortText(file);
    }
    countryCodes = new String[file.getShort()];
    capitals = new int[countryCodes.length];
    file.getShort();
    for (int i = 0; i < countryCodes.length; i++) {
      countryCodes[i] = "" + (char) file.get() + (char) file.get();
      capitals[i] = file.getInt();
    }
    int rows = file.getInt();
    kind = file.position();
    feature = kind + rows;
    country = feature + rows;
    region = country + rows;
    latitude = region + 2 * rows;
    longitude = latitude + 4 * rows;
    population = longitude + 4 * rows;
    geonames = population + 4 * rows;
    file.position(geonames + 4 * rows);
    names = nameStarts(rows);
  }

  private int[] nameStarts(int rows) {
    int[] starts = new int[rows];
    int at = file.position() + 4;
    int end = at + file.getInt();
    for (int row = 0; row < rows; row++) {
      starts[row] = at;
      at += 1 + (file.get(at) & 0xFF);
    }
    file.position(end);
    return starts;
  }

  static String shortText(ByteBuffer file) {
    byte[] text = new byte[file.get() & 0xFF];
    file.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  Toponym toponym(int row) {
    int inCountry = file.get(country + row) & 0xFF;
    int inRegion = file.getShort(region + 2 * row) & 0xFFFF;
    int id = file.getInt(geonames + 4 * row);
    return new Toponym(
        name(row),
        KINDS[file.get(kind + row)],
        features[file.get(feature + row) & 0xFF],
        degrees(latitude + 4 * row),
        degrees(longitude + 4 * row),
        inRegion == NO_REGION ? null : name(inRegion),
        inCountry == NO_COUNTRY ? null : name(inCountry),
        inCountry == NO_COUNTRY ? null : countryCodes[inCountry],
        file.getInt(population + 4 * row),
        id == 0 ? null : (long) id);
  }

  /** The capital of the country with an ISO code; null for an unknown code or no capital. */
  @Nullable Toponym capital(String countryCode) {
    for (int i = 0; i < countryCodes.length; i++) {
      if (countryCodes[i].equals(countryCode)) {
        return capitals[i] == NO_CAPITAL ? null : toponym(capitals[i]);
      }
    }
    return null;
  }

  /** The country with an ISO code; countries are the first rows. */
  @Nullable Toponym country(String countryCode) {
    for (int i = 0; i < countryCodes.length; i++) {
      if (countryCodes[i].equals(countryCode)) {
        return toponym(i);
      }
    }
    return null;
  }

  private @Nullable Double degrees(int at) {
    int value = file.getInt(at);
    return value == Integer.MIN_VALUE ? null : value / 1e4;
  }

  private String name(int row) {
    byte[] text = new byte[file.get(names[row]) & 0xFF];
    file.get(names[row] + 1, text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
