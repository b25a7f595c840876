package avouch.claim;

import avouch.claim.Lexicon.Entry;
import avouch.model.Amount;
import avouch.model.Claim;
import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.PartClaim;
import avouch.model.Claim.Scope;
import avouch.model.Claim.Slot;
import avouch.model.Claim.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts the people that a report describes without printing a figure: "a man was shot dead" is one
 * killed. A person named and a person described in another sentence may be the same, so a report
 * counts the larger of the two, never their sum. Who is told to be hit may be the one who died, so
 * where there are dead nobody is counted injured without a figure.
 */
final class CountedClaims {
  private static final int REACH = 9;
  private static final Set<String> PERSONS =
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
          "infant");

  private CountedClaims() {}

  static Stream<Claim> in(Account account, List<Claim> read) {
    Map<Slot, List<Claim.Bearing>> described = new TreeMap<>();
    account.lines().forEach(line -> describe(line, described));
    Map<Slot, Map<String, Claim.Bearing>> named = named(read);
    List<Claim> claims = new ArrayList<>();
    boolean dead =
        stated(read, Slot.KILLED)
            || named.containsKey(Slot.KILLED)
            || described.containsKey(Slot.KILLED);
    for (Slot slot : List.of(Slot.KILLED, Slot.INJURED, Slot.ARRESTED)) {
      boolean stated = stated(read, slot) || (slot == Slot.INJURED && dead);
      Map<String, Claim.Bearing> names = named.getOrDefault(slot, Map.of());
      List<Claim.Bearing> ones = described.getOrDefault(slot, List.of());
      if (!stated && !(names.isEmpty() && ones.isEmpty())) {
        claims.add(claim(slot, names, ones));
      }
    }
    return claims.stream();
  }

  private static boolean stated(List<Claim> read, Slot slot) {
    return read.stream().anyMatch(claim -> claim instanceof FigureClaim f && f.slot() == slot);
  }

  private static Claim claim(
      Slot slot, Map<String, Claim.Bearing> names, List<Claim.Bearing> ones) {
    int number = Math.max(names.size(), ones.isEmpty() ? 0 : 1);
    Claim.Bearing bearing = names.isEmpty() ? ones.getFirst() : names.values().iterator().next();
    return new FigureClaim(
        bearing,
        slot,
        "person",
        null,
        null,
        Amount.exact(number),
        null,
        Scope.WHOLE,
        Claim.Basis.COUNTED);
  }

  private static Map<Slot, Map<String, Claim.Bearing>> named(List<Claim> read) {
    Map<Slot, Map<String, Claim.Bearing>> named = new TreeMap<>();
    for (Claim claim : read) {
      if (claim instanceof PartClaim part) {
        slot(part)
            .ifPresent(
                slot ->
                    named
                        .computeIfAbsent(slot, key -> new TreeMap<>())
                        .putIfAbsent(part.actor(), part.bearing()));
      }
    }
    return named;
  }

  private static Optional<Slot> slot(PartClaim part) {
    Status status = part.status();
    if (status == null) {
      return Optional.empty();
    }
    return switch (status) {
      case KILLED -> Optional.of(Slot.KILLED);
      case INJURED -> Optional.of(Slot.INJURED);
      case ARRESTED, CHARGED -> Optional.of(Slot.ARRESTED);
      case MISSING, UNHARMED -> Optional.empty();
    };
  }

  private static void describe(Line line, Map<Slot, List<Claim.Bearing>> described) {
    for (int i = 0; i < line.size(); i++) {
      if (PERSONS.contains(line.lemma(i)) && line.tag(i).equals("NN") && indefinite(line, i)) {
        int person = i;
        befell(line, i)
            .ifPresent(
                slot ->
                    described
                        .computeIfAbsent(slot, key -> new ArrayList<>())
                        .add(line.bearing(line.range(person, person + 1), line.modality(person))));
      }
    }
  }

  private static boolean indefinite(Line line, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      if (Set.of("a", "an").contains(line.lower(i))) {
        return true;
      }
      if (!Set.of("JJ", "NN", "CD", "HYPH", "NNP").contains(line.tag(i))) {
        return false;
      }
    }
    return false;
  }

  private static Optional<Slot> befell(Line line, int noun) {
    for (int i = noun + 1; i < Math.min(line.size(), noun + REACH); i++) {
      for (Entry entry : Lexicon.SLOTS.all(line, i)) {
        if (entry.isSaidOf()
            && (line.tag(i).equals("VBN")
                || line.lemma(i).equals("die")
                || line.tag(i).equals("JJ"))) {
          return Optional.of(Slot.valueOf(entry.word(0)));
        }
      }
      if (line.isBreak(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
