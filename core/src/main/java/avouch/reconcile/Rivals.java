package avouch.reconcile;

import avouch.model.Claim.Bearing;
import avouch.model.Claim.Slot;
import avouch.model.Claim.Source;
import avouch.model.Setting;
import avouch.model.Setting.Sign;
import avouch.reconcile.Side.Stated;
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

  private static final Set<String> THINGS = Set.of("it", "they");

  private static final Pattern UNNAMED =
      Pattern.compile(
          "(the |an? )?(local |city |state )?(police|cops|authorities|investigators|detectives|witness(es)?"
              + "|residents?|activists?|man|woman|spokes(man|woman|person)|media|sources?)",
          Pattern.CASE_INSENSITIVE);

  private Rivals() {}

  /**
   * Whether a report that prints two numbers gives each to a source of its own; of a turnout one
   * source is enough, as a march has no parts.
   */
  static boolean disputed(Slot slot, Bearing a, Bearing b) {
    return disputed(slot, source(a), source(b));
  }

  /**
   * The same of what is told; words that set one number against another ("a lower toll of 17") are
   * enough.
   */
  static boolean inOneReport(Told a, Told b) {
    return disputed(a.slot(), a.source(), b.source()) || isAgainst(a, b);
  }

  /** Whether words set one number against the other ("well above", "a lower toll"). */
  static boolean isAgainst(Told a, Told b) {
    boolean more = a.amount().number() > b.amount().number();
    Setting above = (more ? a : b).setting();
    Setting below = (more ? b : a).setting();
    return above.has(Sign.ABOVE) || below.has(Sign.BELOW);
  }

  /** Whether somebody is said to give each of two numbers. */
  static boolean areSaid(Told a, Told b) {
    return !a.source().isNobody() && !b.source().isNobody();
  }

  private static boolean disputed(Slot slot, Voice a, Voice b) {
    boolean both = !a.isNobody() && !b.isNobody();
    return !a.isOneWith(b) && (both || slot == Slot.PROTESTERS);
  }

  /** Who is said to say it; "the source" and "he" may be whoever spoke before. */
  static Voice source(Bearing bearing) {
    if (bearing.attribution().isEmpty()) {
      return Voice.NOBODY;
    }
    Source source = bearing.attribution().getFirst();
    boolean anybody = THINGS.contains(source.name().toLowerCase(Locale.ROOT));
    return anybody || ANYBODY.matcher(source.settled()).matches()
        ? Voice.NOBODY
        : new Voice(source.settled(), source.name());
  }

  /**
   * Whether two figures are of sources that stand by them. Of two reports the sources are named and
   * tell of one day; of one person or thing more may be told elsewhere.
   */
  static boolean are(Stated one, Stated other) {
    Told a = one.told();
    Told b = other.told();
    if (Math.min(a.amount().number(), b.amount().number()) < 2) {
      return false;
    }
    if (one.report().equals(other.report())) {
      return inOneReport(a, b);
    }
    boolean sameDay = a.asOf() == null || b.asOf() == null || a.asOf().equals(b.asOf());
    return isAgainst(a, b) || (sameDay && disputed(a.slot(), named(a.source()), named(b.source())));
  }

  /** Of another report "police" may be those who spoke first. */
  private static Voice named(Voice source) {
    return UNNAMED.matcher(source.settled()).matches() ? Voice.NOBODY : source;
  }

  /**
   * Who stands by a number.
   *
   * @param settled settled name; empty if nobody does
   * @param printed as the report prints it
   */
  record Voice(String settled, String printed) {
    static final Voice NOBODY = new Voice("", "");

    boolean isNobody() {
      return settled.isEmpty();
    }

    /**
     * "State television" and "Syrian state television" are one, and so are "a monitor" and "the
     * Britain-based Tarn Observatory monitor".
     */
    boolean isOneWith(Voice other) {
      boolean said = !isNobody() && !other.isNobody();
      return settled.equals(other.settled)
          || (said && (all().containsAll(other.name()) || other.all().containsAll(name())));
    }

    private Set<String> name() {
      return words(settled);
    }

    private Set<String> all() {
      return words(settled + " " + printed);
    }

    private static Set<String> words(String name) {
      return new TreeSet<>(List.of(GAP.split(name.toLowerCase(Locale.ROOT))));
    }
  }
}
