package avouch.find;

import avouch.language.FoldedName;
import avouch.language.Toponym;
import avouch.model.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How well a meaning of one name goes with what the other names of a text may mean: reports name
 * places that lie together.
 */
final class PlaceCompany {
  private static final int MOST_OTHERS = 24;
  private static final double NEAR = 60;
  private static final double AROUND = 150;

  /** The degrees of latitude that lie beyond {@link #AROUND}. */
  private static final double BEYOND = AROUND / Place.DEGREE;

  private final Map<String, List<Toponym>> candidates;

  /** The candidates of each name, the names in order. */
  PlaceCompany(Map<String, List<Toponym>> candidates) {
    this.candidates = candidates;
  }

  /** What the other names say for {@code toponym}, given what each was last taken for. */
  double support(String name, Toponym toponym, Map<String, Toponym> before) {
    String folded = FoldedName.of(name);
    double support = 0;
    int others = 0;
    for (Map.Entry<String, List<Toponym>> other : candidates.entrySet()) {
      if (!FoldedName.of(other.getKey()).equals(folded) && others++ < MOST_OTHERS) {
        support += support(toponym, other.getValue(), before.get(other.getKey()));
      }
    }
    return support;
  }

  private static double support(Toponym toponym, List<Toponym> others, @Nullable Toponym chosen) {
    double best = 0;
    double top = size(others.getFirst());
    for (Toponym other : others) {
      double likely =
          isSame(other, chosen) ? 1 : Math.pow(10, -0.35 * Math.max(0, top - size(other)));
      if (likely > 0.1 && !isSame(other, toponym)) {
        best = Math.max(best, likely * kinship(toponym, other));
      }
    }
    return best;
  }

  private static boolean isSame(Toponym place, @Nullable Toponym other) {
    return other != null && place.population() == other.population() && place.equals(other);
  }

  private static double size(Toponym toponym) {
    double people = Math.log10(toponym.population() + 10);
    return toponym.kind() == Toponym.Kind.COUNTRY ? people + 1 : people;
  }

  /** How close two places are, on the map and by what they belong to. */
  private static double kinship(Toponym a, Toponym b) {
    boolean country = a.countryCode() != null && a.countryCode().equals(b.countryCode());
    boolean region = country && a.admin1() != null && a.admin1().equals(b.admin1());
    double kin = region ? 0.7 : country ? 0.2 : 0;
    if (region && (a.kind() == Toponym.Kind.REGION) != (b.kind() == Toponym.Kind.REGION)) {
      kin = 1.5;
    }
    if (country && a.kind() == Toponym.Kind.COUNTRY != (b.kind() == Toponym.Kind.COUNTRY)) {
      kin = Math.max(kin, 0.5);
    }
    return isLocal(a) && isLocal(b) ? Math.max(kin, closeness(a, b)) : kin;
  }

  /** Whether two places lie in one region, or close to each other. */
  static boolean isAround(Toponym a, Toponym b) {
    boolean region =
        a.admin1() != null
            && a.admin1().equals(b.admin1())
            && a.countryCode() != null
            && a.countryCode().equals(b.countryCode());
    return region || kilometres(a, b) < AROUND;
  }

  private static boolean isLocal(Toponym toponym) {
    return toponym.kind() == Toponym.Kind.SETTLEMENT || toponym.feature().equals("ADM2");
  }

  private static double closeness(Toponym a, Toponym b) {
    Double latitude = a.latitude();
    Double other = b.latitude();
    if (latitude == null || other == null || Math.abs(latitude - other) > BEYOND) {
      return 0;
    }
    double away = kilometres(a, b);
    return away < NEAR ? 2 : away < AROUND ? 1.2 : 0;
  }

  /** Distance over the globe; very far where a point is not known. */
  private static double kilometres(Toponym a, Toponym b) {
    return Place.kilometres(a.latitude(), a.longitude(), b.latitude(), b.longitude());
  }
}
