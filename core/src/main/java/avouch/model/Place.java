package avouch.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place on the map.
 *
 * @param name as the reports print it
 * @param kind what sort of place
 * @param latitude degrees north, WGS 84; {@code null} where the gazetteer has none
 * @param longitude degrees east, WGS 84; {@code null} where the gazetteer has none
 * @param admin1 English name of the first-level region
 * @param country English name
 * @param geonames GeoNames id
 */
public record Place(
    String name,
    Kind kind,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String admin1,
    @Nullable String country,
    @Nullable Long geonames) {
  /** Kilometres in a degree of latitude. */
  public static final double DEGREE = 111.2;

  private static final double UNKNOWN = 20_000;

  public Place {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
  }

  public Place named(String printed) {
    return new Place(printed, kind, latitude, longitude, admin1, country, geonames);
  }

  /** Whether it is a part of a town that the gazetteer lacks, so that the town says where it is. */
  public boolean isUnmappedPart() {
    return kind == Kind.AREA && latitude == null;
  }

  /** Kilometres over the globe to another place; very many where a point is not known. */
  public double kilometres(Place other) {
    return kilometres(latitude, longitude, other.latitude, other.longitude);
  }

  /** Kilometres over the globe between two points in degrees; very many where one is not known. */
  public static double kilometres(
      @Nullable Double latitude,
      @Nullable Double longitude,
      @Nullable Double otherLatitude,
      @Nullable Double otherLongitude) {
    if (latitude == null || longitude == null || otherLatitude == null || otherLongitude == null) {
      return UNKNOWN;
    }
    double middle = Math.toRadians((latitude + otherLatitude) / 2);
    double north = latitude - otherLatitude;
    double east = (longitude - otherLongitude) * Math.cos(middle);
    return DEGREE * Math.sqrt(north * north + east * east);
  }

  /** Sorts of place, from the narrowest. */
  public enum Kind {
    SETTLEMENT,
    REGION,
    COUNTRY,
    AREA
  }
}
