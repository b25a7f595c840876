package avouch.reconcile;

import avouch.model.Claim.Bearing;
import avouch.model.Claim.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells whether two sources each stand by a number of their own. */
final class Rivals {
  private static final Pattern GAP = Pattern.compile("[ ,]+(the )?");
  private static final Pattern ANYBODY =
      Pattern.compile(
          "(the |an? )?(same |other |local )?(sources?|he|she|they|it|officials?|reports?)",
          Pattern.CASE_INSENSITIVE);

  private Rivals() {}

  /**
   * Whether a report that prints two numbers gives each to a source of its own; of a turnout one
   * source is enough, as a march has no parts.
   */
  static boolean disputed(Slot slot, Bearing a, Bearing b) {
    return disputed(slot, source(a), source(b));
  }

  /** The same of what is told. */
  static boolean disputed(Told a, Told b) {
    return disputed(a.slot(), a.source(), b.source());
  }

  private static boolean disputed(Slot slot, String a, String b) {
    boolean both = !a.isEmpty() && !b.isEmpty();
    return !isOneSource(a, b) && (both || slot == Slot.PROTESTERS);
  }

  /** "State television" and "Syrian state television" are one. */
  private static boolean isOneSource(String a, String b) {
    Set<String> one = new TreeSet<>(List.of(GAP.split(a.toLowerCase(Locale.ROOT))));
    Set<String> other = new TreeSet<>(List.of(GAP.split(b.toLowerCase(Locale.ROOT))));
    boolean said = !a.isEmpty() && !b.isEmpty();
    return a.equals(b) || (said && (one.containsAll(other) || other.containsAll(one)));
  }

  /** Who is said to say it; "the source" and "he" may be whoever spoke before. */
  static String source(Bearing bearing) {
    String source =
        bearing.attribution().isEmpty() ? "" : bearing.attribution().getFirst().settled();
    return ANYBODY.matcher(source).matches() ? "" : source;
  }

  /**
   * Whether two figures are of sources that stand by them: on one day, or against a larger number
   * of the day before that nothing explains.
   */
  static boolean are(Told a, Told b) {
    LocalDate day = a.asOf();
    LocalDate next = b.asOf();
    if (isOneSource(a.source(), b.source())) {
      return false;
    }
    if (day == null || next == null || day.equals(next)) {
      return !a.source().isEmpty() && !b.source().isEmpty();
    }
    boolean grew = day.isBefore(next) == a.amount().number() < b.amount().number();
    return !grew && a.slot() != Slot.INJURED && a.slot() != Slot.MISSING;
  }
}
