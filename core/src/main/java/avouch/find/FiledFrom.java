package avouch.find;

import avouch.find.PlaceSenses.Naming;
import avouch.language.Gazetteer;
import avouch.language.Toponym;
import avouch.language.Toponym.Kind;
import avouch.model.Place;
import avouch.model.Report;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a report was filed from, as its dateline tells. */
public final class FiledFrom {
  /** "MARLOW CO.": a county. */
  private static final Pattern COUNTY = Pattern.compile(" CO\\.?$");

  private FiledFrom() {}

  /** The dateline's country, told beside its town ("BERGEN (NORWAY)") or by the town alone. */
  public static @Nullable Toponym country(Report report) {
    Report.Dateline dateline = report.dateline();
    if (dateline == null || dateline.place() == null) {
      return null;
    }
    Toponym country = null;
    for (String part : dateline.place().split("[(),]", -1)) {
      String name = part.strip();
      Toponym place = name.isEmpty() ? null : first(name);
      if (place != null && (country == null || place.kind() == Kind.COUNTRY)) {
        country = countryOf(place);
      }
    }
    return country;
  }

  /**
   * The dateline's town or region, with the state or country that stands beside it; that alone
   * where the gazetteer lacks the town.
   */
  public static Optional<Naming> naming(Report report) {
    String name = name(report);
    Toponym wider = wider(report);
    if (name != null && Gazetteer.shipped().knows(name)) {
      return Optional.of(new Naming(name, wider, false, 1, 1));
    }
    return wider == null
        ? Optional.empty()
        : Optional.of(new Naming(wider.name(), null, true, 0, 1));
  }

  /** The dateline's town or county that the gazetteer lacks, in the region that is told with it. */
  public static Optional<Place> unknown(Report report) {
    String name = name(report);
    Toponym wider = wider(report);
    return name == null || wider == null || Gazetteer.shipped().knows(name)
        ? Optional.empty()
        : Optional.of(
            new Place(
                name,
                name.endsWith(" County") ? Place.Kind.AREA : Place.Kind.SETTLEMENT,
                null,
                null,
                wider.admin1(),
                wider.country(),
                null));
  }

  private static @Nullable String name(Report report) {
    Report.Dateline dateline = report.dateline();
    if (dateline == null || dateline.place() == null) {
      return null;
    }
    String town = dateline.place().split("[(),]", -1)[0].strip();
    String name = PlaceNames.plain(COUNTY.matcher(town).replaceFirst(" COUNTY"));
    return name.isEmpty() ? null : name;
  }

  private static @Nullable Toponym wider(Report report) {
    Report.Dateline dateline = report.dateline();
    return dateline == null || dateline.place() == null
        ? null
        : Arrays.stream(dateline.place().split("[(),]", -1))
            .skip(1)
            .map(part -> Qualifiers.wider(part.strip()))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private static @Nullable Toponym first(String name) {
    return PlaceSenses.named(name).stream().findFirst().orElse(null);
  }

  private static @Nullable Toponym countryOf(Toponym place) {
    return place.countryCode() == null ? null : Gazetteer.shipped().country(place.countryCode());
  }
}
