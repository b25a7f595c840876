package avouch.find;

import avouch.find.PlaceSenses.Naming;
import avouch.language.Rows;
import avouch.language.Toponym;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The towns that local outlets write from, by their call signs and by what their addresses bear.
 */
final class Homes {
  private static final Map<String, Naming> TOWNS = towns();

  /** A station's call sign with what is put behind it: "wabc-tv", "wabc7", "wabcnews". */
  private static final Pattern AFTER_CALL = Pattern.compile("(tv|dt|news|radio|am|fm|online)?\\d*");

  private static final int CALL = 3;
  private static final int LONG_CALL = 4;

  private Homes() {}

  private static Map<String, Naming> towns() {
    Map<String, Naming> towns = new HashMap<>();
    for (Rows.Row row : Rows.of(Homes.class, "homes.tsv")) {
      int comma = row.value().lastIndexOf(',');
      Toponym wider = Qualifiers.wider(row.value().substring(comma + 1).strip());
      Naming town = new Naming(row.value().substring(0, comma), wider, false, 1, 0);
      row.patterns().forEach(label -> towns.put(label, town));
    }
    return Map.copyOf(towns);
  }

  /** The town of the outlet with this host, told by the whole of it or by one of its labels. */
  static Optional<Naming> ofHost(String host) {
    String low = host.toLowerCase(Locale.ROOT);
    for (int dot = low.indexOf('.'), from = 0; dot >= 0; dot = low.indexOf('.', from)) {
      Naming whole = TOWNS.get(low.substring(from));
      Optional<Naming> town =
          whole == null ? ofLabel(low.substring(from, dot)) : Optional.of(whole);
      if (town.isPresent()) {
        return town;
      }
      from = dot + 1;
    }
    return Optional.empty();
  }

  private static Optional<Naming> ofLabel(String label) {
    Naming town = TOWNS.get(label);
    return town == null ? ofCall(label.replace("-", "")) : Optional.of(town);
  }

  /** The town of the station with this call sign, whatever it sends. */
  static Optional<Naming> ofCall(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    for (int length = LONG_CALL; length >= CALL; length--) {
      Naming town = low.length() < length ? null : TOWNS.get(low.substring(0, length));
      boolean call = !low.isEmpty() && (low.charAt(0) == 'k' || low.charAt(0) == 'w');
      if (call && town != null && AFTER_CALL.matcher(low.substring(length)).matches()) {
        return Optional.of(town);
      }
    }
    return Optional.empty();
  }
}
