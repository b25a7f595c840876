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
  public Place {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
  }

  public Place named(String printed) {
    return new Place(printed, kind, latitude, longitude, admin1, country, geonames);
  }

  /** Sorts of place, from the narrowest. */
  public enum Kind {
    SETTLEMENT,
    REGION,
    COUNTRY,
    AREA
  }
}
