package avouch.claim;

import avouch.claim.Lexicon.Entry;
import avouch.model.Amount;
import avouch.model.Amount.Bound;
import avouch.model.Claim;
import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.Slot;
import avouch.model.Mention.Figure;
import avouch.model.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Those whom shots or blows hit, some of whom may have died: "five people were shot" beside one
 * dead leaves four injured, and says nothing of the injured where they are told themselves.
 */
final class Hits {
  private static final String HIT = "hit-";
  private static final String INJURED = "injured-";

  /** Behind and before these something else is said. */
  private static final Set<String> APART =
      Set.of(",", ";", "-", "–", "—", "after", "when", "where", "while", "but", "including");

  private static final Set<String> WEAPONS = Set.of("gunshot", "bullet", "stab", "knife");

  /** They live. */
  private static final Set<String> SPARED =
      Set.of(
          "survive",
          "survived",
          "minor",
          "serious",
          "critical",
          "stable",
          "non-life-threatening",
          "life-threatening",
          "threatening");

  private Hits() {}

  /** Whether a figure of the injured is told by a blow alone that may also have killed. */
  static boolean isHit(Line line, Figure figure) {
    int index = line.indexAt(figure.range().start());
    int end = FigureSlots.nounEnd(line, figure);
    int to = to(line, end);
    boolean hit = false;
    for (int i = from(line, index); i < to; i++) {
      if (isWound(line, i)) {
        hit = true;
        continue;
      }
      if (SPARED.contains(line.lower(i))) {
        return false;
      }
      for (Entry entry : Lexicon.SLOTS.all(line, i)) {
        if (entry.id().startsWith(INJURED)) {
          return false;
        }
        hit |= entry.id().startsWith(HIT);
      }
      hit |= i < index && FigureSlots.STRIKING.contains(line.lemma(i));
    }
    return hit && !isOfOthers(line, figure, index);
  }

  /** "Found three people with gunshot wounds". */
  private static boolean isWound(Line line, int index) {
    return line.lemma(index).equals("wound") && WEAPONS.contains(line.lower(index - 1));
  }

  /** Where what is said of a figure begins: "one is dead after | six people were shot". */
  private static int from(Line line, int index) {
    int from = index;
    while (from > line.clauseStart(index) && !APART.contains(line.lower(from - 1))) {
      from--;
    }
    return from;
  }

  /** Where it ends: "six people were shot, | including a woman with injuries". */
  private static int to(Line line, int end) {
    int to = Asides.aside(line, end);
    int last = line.clauseEnd(to);
    while (to < last && !APART.contains(line.lower(to))) {
      to++;
    }
    return to;
  }

  /** "killed a clerk and shot four others": they stand beside the dead. */
  private static boolean isOfOthers(Line line, Figure figure, int index) {
    int end = FigureSlots.nounEnd(line, figure);
    for (int i = index - 1; i <= end; i++) {
      switch (line.lower(i)) {
        case "other", "others", "another", "more", "additional" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** The claims, with whom blows hit less the dead in place of all whom they hit. */
  static List<Claim> settled(List<Claim> claims, List<FigureClaim> hit) {
    if (hit.isEmpty()) {
      return claims;
    }
    Set<FigureClaim> hits = new HashSet<>(hit);
    boolean injured = figures(claims, Slot.INJURED).anyMatch(injury -> !hits.contains(injury));
    Dead dead = new Dead();
    figures(claims, Slot.KILLED).forEach(dead::add);
    List<Claim> settled = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim instanceof FigureClaim figure
          && isOf(figure, Slot.INJURED)
          && hits.contains(figure)
          && figure.amount().bound() != Bound.VAGUE) {
        OptionalInt number = dead.beside(figure);
        settled.add(number.isEmpty() ? figure : less(figure, number.getAsInt(), injured));
      } else {
        settled.add(claim);
      }
    }
    return settled;
  }

  private static FigureClaim less(FigureClaim hit, int dead, boolean injured) {
    double left = hit.amount().number() - dead;
    return injured || left < 1
        ? hit.as(Slot.OTHER, hit.amount(), hit.basis())
        : hit.as(Slot.INJURED, minus(hit.amount(), dead), Claim.Basis.COUNTED);
  }

  private static Amount minus(Amount amount, int dead) {
    Double low = amount.low();
    Double high = amount.high();
    return new Amount(
        low == null ? null : Double.valueOf(low - dead),
        high == null ? null : Double.valueOf(high - dead),
        amount.bound());
  }

  private static Stream<FigureClaim> figures(List<Claim> claims, Slot slot) {
    return claims.stream()
        .filter(FigureClaim.class::isInstance)
        .map(FigureClaim.class::cast)
        .filter(figure -> isOf(figure, slot));
  }

  private static boolean isOf(FigureClaim figure, Slot slot) {
    return figure.slot() == slot && figure.scope().anywhere().equals(Scope.WHOLE);
  }

  /** How many claims give each number of dead, by report and in the story. */
  private static final class Dead {
    private final Map<String, Map<Integer, Integer>> reports = new TreeMap<>();
    private final Map<Integer, Integer> story = new TreeMap<>();

    void add(FigureClaim killed) {
      int number = (int) killed.amount().number();
      reports
          .computeIfAbsent(killed.bearing().report(), report -> new TreeMap<>())
          .merge(number, 1, Integer::sum);
      story.merge(number, 1, Integer::sum);
    }

    /** The dead of a figure's own report, else of the story: the number that most claims give. */
    OptionalInt beside(FigureClaim figure) {
      return most(reports.getOrDefault(figure.bearing().report(), story));
    }

    private static OptionalInt most(Map<Integer, Integer> votes) {
      return votes.entrySet().stream()
          .max(
              Map.Entry.<Integer, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(most -> OptionalInt.of(most.getKey()))
          .orElse(OptionalInt.empty());
    }
  }
}
