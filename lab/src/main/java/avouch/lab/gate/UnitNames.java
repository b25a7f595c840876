package avouch.lab.gate;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** English names of units as the number gold writes them, by the program's codes and symbols. */
final class UnitNames {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("%", "percentage"),
          Map.entry("USD", "dollar"),
          Map.entry("EUR", "euro"),
          Map.entry("GBP", "pound sterling"),
          Map.entry("JPY", "japanese yen"),
          Map.entry("HKD", "hong kong dollar"),
          Map.entry("INR", "indian rupee"),
          Map.entry("CNY", "chinese yuan"),
          Map.entry("AUD", "australian dollar"),
          Map.entry("CAD", "canadian dollar"),
          Map.entry("km", "kilometre"),
          Map.entry("m", "metre"),
          Map.entry("mi", "mile"),
          Map.entry("ft", "foot"),
          Map.entry("kg", "kilogram"),
          Map.entry("km/h", "kilometre per hour"),
          Map.entry("mph", "mile per hour"),
          Map.entry("m2", "square metre"),
          Map.entry("m²", "square metre"),
          Map.entry("hp", "horsepower"),
          Map.entry("bp", "basis point"),
          Map.entry("GB", "gigabyte"),
          Map.entry("ml", "millilitre"));

  private UnitNames() {}

  /** The unit's name; for a count, what is counted; {@code -} for neither. */
  static String of(@Nullable String unit, String counted) {
    if (unit != null) {
      return NAMES.getOrDefault(unit, unit).toLowerCase(Locale.ROOT);
    }
    return counted.isEmpty() ? "-" : counted.toLowerCase(Locale.ROOT);
  }
}
