package avouch.find;

import avouch.language.Gazetteer;
import avouch.language.Toponym;
import avouch.language.Toponym.Kind;
import avouch.model.Report;
import org.jspecify.annotations.Nullable;

/** The country that a report was filed from, as its dateline tells. */
public final class FiledFrom {
  private FiledFrom() {}

  /** The dateline's country, told beside its town ("SANTA FE (ARGENTINA)") or by the town alone. */
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

  private static @Nullable Toponym first(String name) {
    return PlaceSenses.named(name).stream().findFirst().orElse(null);
  }

  private static @Nullable Toponym countryOf(Toponym place) {
    return place.countryCode() == null ? null : Gazetteer.shipped().country(place.countryCode());
  }
}
