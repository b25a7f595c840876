package avouch.language;

import org.jspecify.annotations.Nullable;

/**
 * One place that a name may mean.
 *
 * @param name its main English name
 * @param feature the GeoNames feature code (PPLC capital, PPLA seat of a region, ADM2 district), or
 *     for an area its kind (SEA, RIVER)
 * @param latitude degrees north; null where the place has no known point
 * @param longitude degrees east
 * @param admin1 English name of the state, province or region it lies in, or is
 * @param country English name of the country it lies in, or is
 * @param countryCode ISO 3166 alpha-2, and XK for Kosovo
 * @param population inhabitants; for countries, regions and districts the sum over their listed
 *     settlements. Good for ranking only
 * @param geonames id at GeoNames, known for settlements
 */
public record Toponym(
    String name,
    Kind kind,
    String feature,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String admin1,
    @Nullable String country,
    @Nullable String countryCode,
    long population,
    @Nullable Long geonames) {

  /** Whether it is the capital of a country. */
  public boolean isCapital() {
    return feature.equals("PPLC");
  }

  /**
   * What sort of place: an area is a continent, a part of the world, a district, water or hills.
   */
  public enum Kind {
    COUNTRY,
    REGION,
    SETTLEMENT,
    AREA
  }
}
