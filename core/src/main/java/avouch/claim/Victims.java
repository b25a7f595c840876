package avouch.claim;

import avouch.model.Claim;
import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.Modality;
import avouch.model.Claim.PartClaim;
import avouch.model.Claim.Slot;
import avouch.model.Claim.Status;
import avouch.model.Settlement;
import avouch.model.Settlement.Actor;
import avouch.model.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The people whom one report tells to be killed or injured, each once: who is described and may be
 * one already known is that one, and who is told to be hit may be one who died.
 */
final class Victims {
  private static final Set<String> PEOPLE =
      Set.of(
          "man",
          "woman",
          "boy",
          "girl",
          "teenager",
          "teen",
          "child",
          "person",
          "officer",
          "policeman",
          "soldier",
          "driver",
          "student",
          "baby",
          "toddler",
          "suspect",
          "resident",
          "worker",
          "guard",
          "mother",
          "father",
          "victim",
          "gunman",
          "civilian",
          "journalist",
          "infant",
          "brother",
          "sister",
          "son",
          "daughter",
          "wife",
          "husband",
          "girlfriend",
          "boyfriend",
          "friend",
          "cousin",
          "nephew",
          "niece",
          "juvenile",
          "male",
          "female",
          "passenger",
          "bystander",
          "hunter",
          "protester",
          "pedestrian",
          "deputy",
          "trooper",
          "grandson",
          "granddaughter",
          "grandmother",
          "grandfather",
          "uncle",
          "aunt",
          "he",
          "she",
          "him",
          "her",
          "shooter",
          "neighbor",
          "firefighter",
          "employee",
          "customer",
          "clerk");

  private static final Set<String> GENERIC =
      Set.of("person", "man", "woman", "victim", "suspect", "he", "she", "him", "her");

  private static final Set<String> OTHERS = Set.of("another", "other", "second", "third");

  private final List<Victim> known = new ArrayList<>();

  /**
   * Those whom each report names, from its claims, and then those whom its words describe; where no
   * report counts or tells of anybody, those of whom the words tell as what went before.
   */
  static Map<String, Victims> byReport(Accounts accounts, Map<String, List<Claim>> claims) {
    Map<String, Victims> told = byReport(accounts, claims, false);
    boolean nobody = told.values().stream().allMatch(victims -> victims.known.isEmpty());
    return nobody && claims.values().stream().flatMap(List::stream).noneMatch(Victims::isCount)
        ? byReport(accounts, claims, true)
        : told;
  }

  private static Map<String, Victims> byReport(
      Accounts accounts, Map<String, List<Claim>> claims, boolean background) {
    Map<String, Victims> told = new TreeMap<>();
    accounts.stream()
        .forEach(
            account ->
                told.put(
                    account.id(),
                    of(
                        accounts,
                        account,
                        claims.getOrDefault(account.id(), List.of()),
                        background)));
    return told;
  }

  private static Victims of(
      Accounts accounts, Account account, List<Claim> claims, boolean background) {
    Victims victims = new Victims();
    victims.named(accounts.story(), accounts.settlement(), claims);
    List<Victim> described =
        account
            .lines()
            .flatMap(
                line ->
                    (background
                            ? described(line, Fate::isBlow, line.size())
                            : described(line, Fate::isBlow))
                        .stream())
            .toList();
    for (Fate fate : List.of(Fate.KILLED, Fate.INJURED)) {
      described.stream().filter(v -> v.fate() == fate && v.age() != null).forEach(victims::meet);
      described.stream().filter(v -> v.fate() == fate && v.age() == null).forEach(victims::meet);
    }
    return victims;
  }

  /** Whether a noun's lemma is one for a human being. */
  static boolean isPeople(String lemma) {
    return PEOPLE.contains(lemma) || lemma.equals("people") || lemma.equals("other");
  }

  List<Victim> with(Fate fate) {
    return known.stream().filter(victim -> victim.fate() == fate).toList();
  }

  // ---- named

  private void named(Story story, Settlement settlement, List<Claim> claims) {
    Map<String, Integer> ages = ages(settlement);
    Map<String, Victim> byName = new TreeMap<>();
    Map<String, Victim> bygone = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim instanceof PartClaim part && part.bearing().modality() != Modality.DENIED) {
        Integer age = part.age() != null ? part.age() : ages.get(part.actor());
        Victim victim = victim(part, age);
        if (victim != null) {
          Map<String, Victim> told = isLongAgo(story, part) ? bygone : byName;
          told.merge(part.actor(), victim, (a, b) -> b.fate() == Fate.KILLED ? b : a);
        }
      }
    }
    boolean late = byName.isEmpty() && claims.stream().noneMatch(Victims::isCount);
    known.addAll(late ? bygone.values() : byName.values());
  }

  /** The age in years of everybody whose age is known, by settled name. */
  static Map<String, Integer> ages(Settlement settlement) {
    Map<String, Integer> ages = new HashMap<>();
    for (Actor actor : settlement.actors()) {
      Integer age = actor.age();
      if (age != null) {
        ages.put(actor.name(), age);
      }
    }
    return ages;
  }

  private static boolean isCount(Claim claim) {
    return claim instanceof FigureClaim figure
        && (figure.slot() == Slot.KILLED || figure.slot() == Slot.INJURED);
  }

  private static boolean isLongAgo(Story story, PartClaim part) {
    LocalDate told = part.bearing().asOf();
    LocalDate day = story.day(part.bearing().report());
    return told != null && day != null && told.isBefore(day);
  }

  private static @Nullable Victim victim(PartClaim part, @Nullable Integer age) {
    Status status = part.status();
    if (status != Status.KILLED && status != Status.INJURED) {
      return null;
    }
    Fate fate = status == Status.KILLED ? Fate.KILLED : Fate.INJURED;
    return new Victim(part.actor(), age, "person", false, fate, part.bearing());
  }

  // ---- described

  private void meet(Victim one) {
    Victim same =
        one.another() && known.stream().anyMatch(victim -> victim.isToldBefore(one))
            ? null
            : known.stream().filter(victim -> isSame(victim, one)).findFirst().orElse(null);
    Optional<Victim> risen = same == null ? hitBefore(one) : Optional.empty();
    if (risen.isPresent()) {
      Victim hurt = risen.get();
      Integer age = hurt.age() == null ? one.age() : hurt.age();
      known.set(
          known.indexOf(hurt),
          new Victim(hurt.name(), age, one.noun(), false, Fate.KILLED, one.bearing())
              .toldAlso(hurt));
    } else if (same == null) {
      known.add(one);
    } else if (same.age() == null && one.age() != null || same.noun().equals("person")) {
      Integer age = same.age() == null ? one.age() : same.age();
      known.set(
          known.indexOf(same),
          new Victim(same.name(), age, one.noun(), false, same.fate(), same.bearing(), same.also())
              .toldAlso(one));
    } else {
      known.set(known.indexOf(same), same.toldAlso(one));
    }
  }

  /**
   * Who is told to be dead without a name may be the one hurt who is named; both stand apart in a
   * sentence that tells of both.
   */
  private Optional<Victim> hitBefore(Victim dead) {
    List<Victim> hurt =
        known.stream()
            .filter(victim -> victim.fate() == Fate.INJURED && victim.name() != null)
            .filter(victim -> dead.fate() == Fate.KILLED && !dead.another())
            .filter(
                victim ->
                    victim.mayBe(dead)
                        && !victim.bearing().sentence().equals(dead.bearing().sentence()))
            .toList();
    return hurt.size() == 1 ? Optional.of(hurt.getFirst()) : Optional.empty();
  }

  /** The dead were hit too, but the hurt are not dead. */
  private static boolean isSame(Victim known, Victim one) {
    return (known.fate() == Fate.KILLED || one.fate() == Fate.INJURED)
        && known.mayBe(one)
        && !standBesides(known, one);
  }

  /** "The baker and the sexton were killed": two people of one sentence by their trades. */
  private static boolean standBesides(Victim known, Victim one) {
    boolean trades = PersonNouns.has(one.noun()) || PersonNouns.has(known.noun());
    boolean generic = GENERIC.contains(known.noun()) || GENERIC.contains(one.noun());
    return trades
        && !generic
        && !known.noun().equals(one.noun())
        && known.bearing().sentence().equals(one.bearing().sentence());
  }

  /** The people a sentence describes without a name, whom one of some fates befell. */
  static List<Victim> described(Line line, Predicate<Fate> wanted) {
    if (!FateWords.tells(line, wanted)) {
      return List.of();
    }
    return described(line, wanted, line.longAgo().isPresent() ? 0 : Background.from(line));
  }

  private static List<Victim> described(Line line, Predicate<Fate> wanted, int end) {
    List<Victim> described = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      // Who is named is counted by the name.
      boolean oneOf = isOneOf(line, i);
      if ((isPerson(line, i) || oneOf) && !Company.isNamed(line, i, i)) {
        int noun = i;
        int called = antecedent(line, i);
        int first = oneOf ? oneOf(line, i) : i;
        Modality modality = line.modality(i);
        if (modality != Modality.ASSERTED) {
          continue;
        }
        Fates.of(line, first, i + 1).stream()
            .filter(wanted)
            .findFirst()
            .ifPresent(
                fate ->
                    described.add(
                        new Victim(
                            null,
                            DescribedAges.beside(line, called),
                            line.lemma(called),
                            isAnother(line, noun),
                            fate,
                            line.bearing(line.range(noun, noun + 1), modality))));
      }
    }
    return described;
  }

  /** "The boy was taken to a clinic, where | he | died": who a pronoun is, else the word itself. */
  private static int antecedent(Line line, int word) {
    if (!line.tag(word).equals("PRP") || !line.lower(word - 1).equals("where")) {
      return word;
    }
    for (int i = word - 1; i >= 0; i--) {
      if (isPerson(line, i) && !line.tag(i).equals("PRP")) {
        return Victim.mayCall(line.lemma(i), line.lower(word)) ? i : word;
      }
    }
    return word;
  }

  /** "One of her fishermen", "one of the guests": the noun of whom one is told. */
  private static boolean isOneOf(Line line, int noun) {
    boolean people = isPeople(line.lemma(noun)) || PersonNouns.has(line.lemma(noun));
    return line.tag(noun).equals("NNS") && people && oneOf(line, noun) >= 0;
  }

  /** Index of "one" before a noun; -1 if none stands there. */
  private static int oneOf(Line line, int noun) {
    int i = noun - 1;
    while (line.tag(i).startsWith("JJ") || line.tag(i).startsWith("NN")) {
      i--;
    }
    boolean ofThem = line.tag(i).equals("DT") || line.tag(i).equals("PRP$");
    return ofThem && line.follow(i - 2, "one", "of") ? i - 2 : -1;
  }

  /** "another man", "a second woman": not one already known. */
  private static boolean isAnother(Line line, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      if (OTHERS.contains(line.lower(i))) {
        // "shot the other boy": the other of two, of whom the first did it
        boolean object = line.follow(i - 1, "the", "other") && line.tag(i - 2).equals("VBD");
        return !object;
      }
      if (!line.tag(i).startsWith("NN") && !line.tag(i).startsWith("JJ")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPerson(Line line, int i) {
    String tag = line.tag(i);
    boolean small = Character.isLowerCase(line.at(i).text().codePointAt(0));
    boolean one =
        tag.equals("NN") || tag.equals("PRP") || tag.equals("JJ") || tag.equals("NNP") && small;
    boolean more = line.tag(i + 1).startsWith("NN") && !line.isTime(i + 1);
    boolean head = !more && !line.isPossessive(i + 1);
    boolean known =
        PEOPLE.contains(line.lower(i))
            || line.lower(i).endsWith("-year-old")
            || PersonNouns.has(line.lower(i)) && isOne(line, i);
    return one && head && known;
  }

  /** "The mayor", "a police sergeant", "his cook": one of them, and no title before a name. */
  private static boolean isOne(Line line, int noun) {
    int i = noun - 1;
    while (line.tag(i).startsWith("NN") || line.tag(i).startsWith("JJ")) {
      i--;
    }
    return switch (line.tag(i)) {
      case "DT", "PRP$", "POS" -> !line.lower(i).equals("no");
      default -> line.lower(i).equals("one");
    };
  }
}
