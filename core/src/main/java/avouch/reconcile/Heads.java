package avouch.reconcile;

import avouch.model.Amount;
import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.Setting;
import avouch.model.Claim.Slot;
import avouch.model.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which figure each report gives to a question: the first that it tells, for reports lead with the
 * count of all. What it tells later of the same is a part, or of another time.
 */
final class Heads {
  /** Words for anybody; others count some of them. */
  private static final Set<String> ANYBODY =
      Set.of(
          "",
          "people",
          "person",
          "other",
          "victim",
          "individual",
          "death",
          "fatality",
          "dead",
          "body",
          "life",
          "casualty",
          "injury",
          "wounded",
          "injured",
          "toll",
          "number",
          "total",
          "human",
          "soul");

  private final Slot slot;
  private final Map<String, FigureClaim> first = new TreeMap<>();
  private final Map<String, Setting> settings = new TreeMap<>();
  private final Map<Span, Set<Amount>> sentences = new TreeMap<>();

  private Heads(Slot slot) {
    this.slot = slot;
  }

  static Heads of(Slot slot, Collection<FigureClaim> claims) {
    Heads heads = new Heads(slot);
    claims.stream()
        .filter(claim -> !claim.setting().again())
        .sorted(Comparator.comparing(FigureClaim::bearing, Backings.BY_PLACE))
        .forEach(claim -> heads.first.putIfAbsent(claim.bearing().report(), claim));
    claims.forEach(claim -> heads.settings.merge(told(claim), claim.setting(), Setting::completed));
    claims.forEach(
        claim ->
            heads
                .sentences
                .computeIfAbsent(claim.bearing().sentence(), sentence -> new HashSet<>())
                .add(claim.amount()));
    return heads;
  }

  /** A report's figure: what it says of it in one sentence holds in its headline too. */
  private static String told(FigureClaim claim) {
    return claim.bearing().report() + " " + claim.amount();
  }

  private Setting setting(FigureClaim claim) {
    return claim.setting().completed(settings.getOrDefault(told(claim), Setting.UNSAID));
  }

  /** Why two figures are of different occasions, in words; empty if nothing says so. */
  Optional<String> occasions(FigureClaim a, FigureClaim b) {
    return Occasions.apart(setting(a), setting(b)).or(() -> after(a, b)).or(() -> after(b, a));
  }

  /** A report cannot tell of what befell anybody after its day. */
  private Optional<String> after(FigureClaim early, FigureClaim late) {
    LocalDate told = early.bearing().asOf();
    LocalDate day = setting(late).first();
    return told != null && day != null && day.isAfter(told)
        ? Optional.of("what befell on " + day + " is not what was told on " + told)
        : Optional.empty();
  }

  /** Why two claims cannot be held against each other, in words; empty if they can. */
  Optional<String> apart(FigureClaim a, FigureClaim b) {
    return occasions(a, b).or(() -> leads(a)).or(() -> leads(b)).or(() -> some(a, b));
  }

  /** The same of two claims of one report, each with a source of its own. */
  Optional<String> apartInOneReport(FigureClaim a, FigureClaim b) {
    boolean beside = a.bearing().sentence().equals(b.bearing().sentence());
    return occasions(a, b)
        .or(() -> again(a, b))
        .or(() -> beside ? Optional.empty() : listed(a).or(() -> listed(b)))
        .or(() -> some(a, b));
  }

  private static Optional<String> again(FigureClaim a, FigureClaim b) {
    return a.setting().again() || b.setting().again()
        ? Optional.of("one points back to people told of before")
        : Optional.empty();
  }

  private Optional<String> listed(FigureClaim claim) {
    return sentences.getOrDefault(claim.bearing().sentence(), Set.of()).size() > 1
        ? Optional.of("one stands in a list of several")
        : Optional.empty();
  }

  private Optional<String> leads(FigureClaim claim) {
    FigureClaim head = first.get(claim.bearing().report());
    return head != null && head.amount().equals(claim.amount())
        ? Optional.empty()
        : Optional.of("one is not the count that its report leads with");
  }

  /** "Three men" of "four people". */
  private Optional<String> some(FigureClaim a, FigureClaim b) {
    boolean same =
        a.counted().equals(b.counted())
            || (ANYBODY.contains(a.counted()) && ANYBODY.contains(b.counted()));
    return same || !isOfPeople()
        ? Optional.empty()
        : Optional.of("they count “" + a.counted() + "” and “" + b.counted() + "”");
  }

  private boolean isOfPeople() {
    return switch (slot) {
      case KILLED, INJURED, MISSING, ARRESTED, DISPLACED -> true;
      case PROTESTERS, TROOPS, EQUIPMENT, DURATION, MONEY, MEMBERS, COMMANDER, DATE, CAUSE, OTHER ->
          false;
    };
  }
}
