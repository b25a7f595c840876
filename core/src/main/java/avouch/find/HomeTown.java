package avouch.find;

import avouch.find.PlaceSenses.Naming;
import avouch.language.Gazetteer;
import avouch.language.SmallWords;
import avouch.language.Toponym;
import avouch.model.Report;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The town of an outlet, where its address on the web bears a great town's name at one end
 * ("denbypost", "tvdenby"): no place of the event, but what the other names of a report are near
 * to.
 */
public final class HomeTown {
  private static final int SHORTEST = 5;

  private HomeTown() {}

  /** The longest such name in the labels of the address's host, its last one left out. */
  public static Optional<Naming> naming(Report report) {
    String address = report.address();
    if (address == null) {
      return Optional.empty();
    }
    String host = address.replaceFirst("^[a-z]+://", "").replaceFirst("[/:?#].*$", "");
    String[] labels = host.toLowerCase(Locale.ROOT).split("\\.", -1);
    String longest = "";
    for (int i = 0; i + 1 < labels.length; i++) {
      String town = town(labels[i].replace("-", ""));
      longest = town != null && town.length() > longest.length() ? town : longest;
    }
    return longest.isEmpty()
        ? Optional.empty()
        : Optional.of(new Naming(longest, null, false, 1, 1));
  }

  private static @Nullable String town(String label) {
    for (int length = label.length(); length >= SHORTEST; length--) {
      String head = label.substring(0, length);
      if (isTown(head)) {
        return head;
      }
      String tail = label.substring(label.length() - length);
      if (isTown(tail)) {
        return tail;
      }
    }
    return null;
  }

  private static boolean isTown(String letters) {
    if (SmallWords.isSmall(letters)) {
      return false;
    }
    List<Toponym> named = Gazetteer.shipped().named(letters);
    return !named.isEmpty()
        && named.getFirst().kind() == Toponym.Kind.SETTLEMENT
        && named.getFirst().population() >= PlaceSenses.CITY;
  }
}
