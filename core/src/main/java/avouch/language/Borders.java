package avouch.language;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Coasts, borders of countries and outlines of regions, as coarse as a small map needs them. */
public final class Borders {
  /** Steps in a degree. */
  private static final double STEPS = 100;

  private static final int SHORTEST_NAME = 3;

  private final List<Chain> lines;
  private final List<Region> regions;

  private Borders(ByteBuffer file) {
    lines = chains(file);
    int count = number(file);
    List<Region> read = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      read.add(new Region(PlaceRows.shortText(file), chains(file)));
    }
    regions = List.copyOf(read);
  }

  /** Those that come with the library, loaded when first asked for. */
  public static Borders shipped() {
    return Loaded.BORDERS;
  }

  /** Coasts and borders of countries: lines from where three meet to the next such point. */
  public List<Chain> lines() {
    return lines;
  }

  /** The regions of the countries. */
  public List<Region> regions() {
    return regions;
  }

  /**
   * The region of a name around a point; {@code null} if the shape there has another name: some
   * countries are shipped in other parts than the gazetteer's.
   */
  public @Nullable Region around(double latitude, double longitude, String name) {
    for (Region region : regions) {
      if (region.holds(latitude, longitude) && region.isCalled(name)) {
        return region;
      }
    }
    return null;
  }

  private static List<Chain> chains(ByteBuffer file) {
    int count = number(file);
    List<Chain> chains = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      chains.add(chain(file));
    }
    return List.copyOf(chains);
  }

  private static Chain chain(ByteBuffer file) {
    int count = number(file);
    double[] latitudes = new double[count];
    double[] longitudes = new double[count];
    int x = 0;
    int y = 0;
    for (int i = 0; i < count; i++) {
      x += signed(file);
      y += signed(file);
      longitudes[i] = x / STEPS;
      latitudes[i] = y / STEPS;
    }
    return new Chain(latitudes, longitudes);
  }

  private static int number(ByteBuffer file) {
    return (int) HashIndex.number(file);
  }

  private static int signed(ByteBuffer file) {
    int number = number(file);
    return number >>> 1 ^ -(number & 1);
  }

  /**
   * A region.
   *
   * @param name as the source of the shapes writes it
   * @param outlines its parts, each closed
   */
  public record Region(String name, List<Chain> outlines) {
    public Region {
      outlines = List.copyOf(outlines);
    }

    boolean holds(double latitude, double longitude) {
      return outlines.stream().anyMatch(outline -> outline.holds(latitude, longitude));
    }

    boolean isCalled(String other) {
      String own = FoldedName.of(name);
      String its = FoldedName.of(other);
      return own.length() >= SHORTEST_NAME
          && its.length() >= SHORTEST_NAME
          && (own.contains(its) || its.contains(own));
    }
  }

  /** A line over the globe. */
  public static final class Chain {
    private final double[] latitudes;
    private final double[] longitudes;
    private double south = Double.MAX_VALUE;
    private double north = -Double.MAX_VALUE;
    private double west = Double.MAX_VALUE;
    private double east = -Double.MAX_VALUE;

    Chain(double[] latitudes, double[] longitudes) {
      this.latitudes = latitudes;
      this.longitudes = longitudes;
      for (int i = 0; i < latitudes.length; i++) {
        south = Math.min(south, latitudes[i]);
        north = Math.max(north, latitudes[i]);
        west = Math.min(west, longitudes[i]);
        east = Math.max(east, longitudes[i]);
      }
    }

    /** How many points it has. */
    public int size() {
      return latitudes.length;
    }

    /** Degrees north of a point of it. */
    public double latitude(int point) {
      return latitudes[point];
    }

    /** Degrees east of a point of it. */
    public double longitude(int point) {
      return longitudes[point];
    }

    /** Whether some of it may lie between these parallels and meridians. */
    public boolean isNear(double southern, double northern, double western, double eastern) {
      return south <= northern && north >= southern && west <= eastern && east >= western;
    }

    boolean holds(double latitude, double longitude) {
      if (!isNear(latitude, latitude, longitude, longitude)) {
        return false;
      }
      boolean inside = false;
      int before = latitudes.length - 1;
      for (int i = 0; i < latitudes.length; before = i++) {
        if (latitudes[i] > latitude != latitudes[before] > latitude
            && longitude
                < (longitudes[before] - longitudes[i])
                        * (latitude - latitudes[i])
                        / (latitudes[before] - latitudes[i])
                    + longitudes[i]) {
          inside = !inside;
        }
      }
      return inside;
    }
  }

  private static final class Loaded {
    static final Borders BORDERS = new Borders(ByteBuffer.wrap(Shipped.bytes("borders.bin.gz")));
  }
}
