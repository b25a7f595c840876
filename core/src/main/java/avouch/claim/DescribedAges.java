package avouch.claim;

import avouch.model.Claim;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.Part;
import avouch.model.Claim.PartClaim;
import avouch.model.Claim.Status;
import avouch.model.Settlement;
import avouch.model.Settlement.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives a named person the age of whom the reports describe without a name: if one was killed whom
 * nobody gives an age, and the only age told of a dead person who is not named is 15, it is his.
 */
final class DescribedAges {
  private static final String YEARS_OLD = "-year-old";

  private DescribedAges() {}

  /**
   * Somebody described.
   *
   * @param age in years
   * @param fate what befell whoever it is
   */
  private record Described(int age, Fate fate, Bearing bearing) {
    static final Set<String> PEOPLE =
        Set.of("boy", "girl", "man", "woman", "teen", "teenager", "student", "victim", "suspect");
  }

  static Stream<Claim> in(Accounts accounts, List<Claim> claims) {
    List<Described> described = new ArrayList<>();
    accounts.lines().forEach(line -> describe(line, described));
    List<Claim> told = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Claim claim = claim(kind, accounts.settlement(), claims, described);
      if (claim != null) {
        told.add(claim);
      }
    }
    return told.stream();
  }

  /** The fates that tell people of one kind from those of another. */
  private enum Kind {
    DEAD(Part.VICTIM, Set.of(Fate.KILLED)),
    HURT(Part.VICTIM, Set.of(Fate.INJURED)),
    SUSPECT(Part.SUSPECT, Set.of(Fate.CHARGED, Fate.ARRESTED, Fate.SUSPECT));

    private final Part part;
    private final Set<Fate> fates;

    Kind(Part part, Set<Fate> fates) {
      this.part = part;
      this.fates = fates;
    }

    boolean holds(PartClaim claim) {
      boolean dead = claim.status() == Status.KILLED;
      return claim.part() == part && (part == Part.SUSPECT || dead == (this == DEAD));
    }
  }

  private static @Nullable Claim claim(
      Kind kind, Settlement settlement, List<Claim> claims, List<Described> described) {
    Map<String, PartClaim> named = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim instanceof PartClaim part && kind.holds(part)) {
        named.putIfAbsent(part.actor(), part);
      }
    }
    Set<String> ageless = new TreeSet<>(named.keySet());
    Set<Integer> taken = new TreeSet<>();
    for (Actor actor : settlement.actors()) {
      if (actor.age() != null) {
        ageless.remove(actor.name());
        taken.add(actor.age());
      }
    }
    List<Described> free =
        described.stream()
            .filter(one -> kind.fates.contains(one.fate()) && !taken.contains(one.age()))
            .toList();
    boolean one = free.stream().map(Described::age).distinct().count() == 1;
    if (!one || ageless.size() != 1) {
      return null;
    }
    String actor = ageless.iterator().next();
    PartClaim known = named.get(actor);
    return known == null
        ? null
        : new PartClaim(
            free.getFirst().bearing(), actor, kind.part, known.status(), free.getFirst().age());
  }

  // ---- who is described

  private static void describe(Line line, List<Described> described) {
    for (int i = 0; i < line.size(); i++) {
      int age = age(line, i);
      if (age >= 0) {
        described(line, i, age).ifPresent(described::add);
      }
    }
  }

  /** Whom the age at {@code i} describes, if something befell whoever it is. */
  private static Optional<Described> described(Line line, int i, int age) {
    int noun = noun(line, i);
    if (Company.isNamed(line, i - 1, noun)) {
      return Optional.empty();
    }
    return Fates.of(line, noun, noun + 1).stream()
        .findFirst()
        .map(
            fate -> new Described(age, fate, line.bearing(line.range(i, i + 1), line.modality(i))));
  }

  /** The age in the phrase of a noun: "a 15-year-old boy", "a boy, 15,"; {@code null} if none. */
  static @Nullable Integer beside(Line line, int noun) {
    for (int i = noun; i >= Math.max(0, noun - 4); i--) {
      int hyphen = line.lower(i).indexOf(YEARS_OLD);
      if (hyphen > 0) {
        int age = number(line.lower(i).substring(0, hyphen));
        return age < 0 ? null : (Integer) age;
      }
      if (!isOfNoun(line, i)) {
        break;
      }
    }
    int behind = line.lower(noun + 1).equals(",") ? number(line.lower(noun + 2)) : -1;
    return behind < 0 ? null : (Integer) behind;
  }

  /** "15-year-old"; "15" in "the boy, 15,". */
  private static int age(Line line, int i) {
    String word = line.lower(i);
    int hyphen = word.indexOf(YEARS_OLD);
    if (hyphen > 0) {
      return number(word.substring(0, hyphen));
    }
    boolean aside = line.lower(i - 1).equals(",") && line.lower(i + 1).equals(",");
    return aside && Described.PEOPLE.contains(line.lemma(i - 2)) ? number(word) : -1;
  }

  private static int number(String word) {
    boolean digits = word.length() < 3 && word.chars().allMatch(Character::isDigit);
    return digits && !word.isEmpty() ? Integer.parseInt(word) : -1;
  }

  private static int noun(Line line, int i) {
    if (line.lower(i - 1).equals(",")) {
      return i - 2;
    }
    int noun = i;
    while (noun + 1 < line.size() && noun - i < 5 && isOfNoun(line, noun + 1)) {
      noun++;
    }
    return noun;
  }

  private static boolean isOfNoun(Line line, int i) {
    return line.tag(i).startsWith("NN") || line.tag(i).startsWith("JJ");
  }
}
