package avouch.find;

import avouch.find.PlaceSenses.Naming;
import avouch.language.Gazetteer;
import avouch.language.Toponym;
import avouch.language.Toponym.Kind;
import avouch.model.Report;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a report was filed from, as its dateline tells. */
public final class FiledFrom {
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

  /** The dateline's town or region, with the state or country that stands beside it. */
  public static Optional<Naming> naming(Report report) {
    Report.Dateline dateline = report.dateline();
    if (dateline == null || dateline.place() == null) {
      return Optional.empty();
    }
    String[] parts = dateline.place().split("[(),]", -1);
    Toponym wider = null;
    for (int i = 1; i < parts.length && wider == null; i++) {
      wider = Qualifiers.wider(parts[i].strip());
    }
    String name = PlaceNames.plain(parts[0].strip());
    return Gazetteer.shipped().knows(name)
        ? Optional.of(new Naming(name, wider, false, 1, 1))
        : Optional.empty();
  }

  private static @Nullable Toponym first(String name) {
    return PlaceSenses.named(name).stream().findFirst().orElse(null);
  }

  private static @Nullable Toponym countryOf(Toponym place) {
    return place.countryCode() == null ? null : Gazetteer.shipped().country(place.countryCode());
  }
}
