package avouch.claim;

import avouch.claim.Lexicon.Entry;
import avouch.model.Amount;
import avouch.model.Amount.Bound;
import avouch.model.Claim;
import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.Slot;
import avouch.model.Mention.Figure;
import avouch.model.Scope;
import avouch.model.Span;
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

  private static final Set<String> BLOWS =
      Set.of("shoot", "shooting", "stab", "stabbing", "hit", "strike");

  /** Who is told of with them is told to be hurt. */
  private static final Set<String> CARE =
      Set.of(
          "wounded",
          "injure",
          "injury",
          "wounding",
          "hurt",
          "hospital",
          "hospitalize",
          "condition",
          "treat",
          "surgery",
          "recover",
          "graze",
          "paralyze",
          "release",
          "leg",
          "arm",
          "foot",
          "hand",
          "ankle",
          "thigh",
          "buttock",
          "shoulder");

  private Hits() {}

  /** Whether a figure of the injured is told by a blow alone that may also have killed. */
  static boolean isHit(Line line, Figure figure) {
    int index = line.indexAt(figure.range().start());
    int end = FigureSlots.nounEnd(line, figure);
    if (isOfDying(line, index) || Reckoned.oneOfThemDied(line, end)) {
      return true;
    }
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
        hit |= entry.isHit();
      }
      hit |= i < index && FigureSlots.STRIKING.contains(line.lemma(i));
    }
    return hit && !isOfOthers(line, figure, index);
  }

  /** Whether a sentence tells of a blow, and not that anybody lives with it. */
  static boolean isOnlyHit(Line line) {
    boolean hit = false;
    for (int i = 0; i < line.size(); i++) {
      if (SPARED.contains(line.lower(i)) || CARE.contains(line.lemma(i))) {
        return false;
      }
      hit |= BLOWS.contains(line.lemma(i)) || isWound(line, i);
    }
    return hit;
  }

  /** "One of the nine guests treated after the dinner has died". */
  private static boolean isOfDying(Line line, int index) {
    int of = line.lower(index - 1).equals("the") ? index - 2 : index - 1;
    return line.lower(of).equals("of")
        && line.tag(of - 1).equals("CD")
        && FateWords.isToldToDie(line, index);
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

  /**
   * The claims, with whom blows hit less the dead in place of all whom they hit, and all who were
   * taken to hospital no more injured where the dead are among them.
   */
  static List<Claim> settled(List<Claim> claims, List<FigureClaim> hit) {
    return withoutAll(lessDead(claims, hit));
  }

  /** "All four victims were taken to hospital" beside "one was killed and three were wounded". */
  private static List<Claim> withoutAll(List<Claim> claims) {
    Map<Span, Integer> dead = deadBySentence(claims);
    Set<Integer> all = new HashSet<>();
    figures(claims, Slot.INJURED)
        .filter(injured -> dead.containsKey(injured.bearing().sentence()))
        .forEach(
            injured ->
                all.add(number(injured) + dead.getOrDefault(injured.bearing().sentence(), 0)));
    return claims.stream()
        .map(
            claim ->
                claim instanceof FigureClaim figure
                        && isOf(figure, Slot.INJURED)
                        && !dead.containsKey(figure.bearing().sentence())
                        && all.contains(number(figure))
                    ? figure.as(Slot.OTHER, figure.amount(), figure.basis())
                    : claim)
        .toList();
  }

  private static int number(FigureClaim figure) {
    return (int) figure.amount().number();
  }

  private static List<Claim> lessDead(List<Claim> claims, List<FigureClaim> hit) {
    if (hit.isEmpty()) {
      return claims;
    }
    Set<FigureClaim> hits = new HashSet<>(hit);
    hits.addAll(likewise(claims, hits));
    boolean injured = figures(claims, Slot.INJURED).anyMatch(injury -> !hits.contains(injury));
    Dead dead = new Dead();
    FigureClaim.in(claims).filter(figure -> figure.slot() == Slot.KILLED).forEach(dead::add);
    List<Claim> settled = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim instanceof FigureClaim figure
          && figure.slot() == Slot.INJURED
          && hits.contains(figure)
          && figure.amount().bound() != Bound.VAGUE) {
        OptionalInt number = isWhole(figure) ? dead.beside(figure) : dead.among(figure);
        settled.add(number.isEmpty() ? figure : less(figure, number.getAsInt(), injured));
      } else {
        settled.add(claim);
      }
    }
    return settled;
  }

  /** "Five people were injured" beside "five people were shot", where none of the dead is told. */
  private static List<FigureClaim> likewise(List<Claim> claims, Set<FigureClaim> hits) {
    Set<Integer> all = new HashSet<>();
    hits.stream().filter(hit -> isOf(hit, Slot.INJURED)).forEach(hit -> all.add(number(hit)));
    Map<Span, Integer> dead = deadBySentence(claims);
    return figures(claims, Slot.INJURED)
        .filter(injured -> all.contains(number(injured)))
        .filter(injured -> !dead.containsKey(injured.bearing().sentence()))
        .toList();
  }

  private static Map<Span, Integer> deadBySentence(List<Claim> claims) {
    Map<Span, Integer> dead = new TreeMap<>();
    figures(claims, Slot.KILLED)
        .forEach(killed -> dead.merge(killed.bearing().sentence(), number(killed), Math::max));
    return dead;
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
    return FigureClaim.in(claims).filter(figure -> isOf(figure, slot));
  }

  private static boolean isOf(FigureClaim figure, Slot slot) {
    return figure.slot() == slot && isWhole(figure);
  }

  private static boolean isWhole(FigureClaim figure) {
    return figure.scope().anywhere().equals(Scope.WHOLE);
  }

  /**
   * How many claims give each number of dead of the whole, by report and in the story, and how many
   * dead each sentence tells of.
   */
  private static final class Dead {
    private final Map<String, Map<Integer, Integer>> reports = new TreeMap<>();
    private final Map<Integer, Integer> story = new TreeMap<>();
    private final Map<Span, Integer> sentences = new TreeMap<>();

    /** The dead of a sentence that tells of a sort of people hit: "two children, one fatally". */
    OptionalInt among(FigureClaim figure) {
      Integer number = sentences.get(figure.bearing().sentence());
      return number == null || number >= figure.amount().number()
          ? OptionalInt.empty()
          : OptionalInt.of(number);
    }

    void add(FigureClaim killed) {
      int number = number(killed);
      sentences.merge(killed.bearing().sentence(), number, Math::max);
      if (isWhole(killed)) {
        reports
            .computeIfAbsent(killed.bearing().report(), report -> new TreeMap<>())
            .merge(number, 1, Integer::sum);
        story.merge(number, 1, Integer::sum);
      }
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
