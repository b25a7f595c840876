package avouch.claim;

import avouch.model.Claim;
import avouch.model.Claim.NameClaim;
import avouch.model.Claim.Slot;
import avouch.model.Mention.Person;
import avouch.model.Range;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads who commands: a title with "commander" in it, or "X is the commander of Y". */
final class CommanderClaims {
  private static final String ROLE = "commander";
  private static final Set<String> SEVERAL = Set.of("a", "an", "one", "another");
  private static final int REACH = 8;

  private CommanderClaims() {}

  static Stream<Claim> in(Line line) {
    return Stream.concat(titled(line), stated(line));
  }

  private static Stream<Claim> titled(Line line) {
    return line.mentions(Person.class)
        .filter(person -> person.title() != null)
        .filter(person -> commands(String.valueOf(person.title())))
        .filter(person -> !isOneOfSeveral(line, line.indexAt(person.range().end() - 1) + 1))
        .map(person -> claim(line, person, line.indexAt(person.range().start())));
  }

  /** "X, a commander of Y": there are more. */
  private static boolean isOneOfSeveral(Line line, int end) {
    return line.lower(end).equals(",") && SEVERAL.contains(line.lower(end + 1));
  }

  private static boolean commands(String title) {
    String low = title.toLowerCase(Locale.ROOT);
    return low.contains(ROLE)
        && Stream.of(low.split("\\W+", -1)).noneMatch(CommanderClaims::isBeneath);
  }

  /** "Deputy commander", "a former commander": somebody else commands. */
  private static boolean isBeneath(String word) {
    return switch (word) {
      case "deputy", "vice", "assistant", "former", "ex", "late" -> true;
      default -> false;
    };
  }

  /** "X is the commander of Y", "X, commander of Y". */
  private static Stream<Claim> stated(Line line) {
    return line.mentions(Person.class)
        .filter(person -> person.title() == null || !commands(person.title()))
        .flatMap(
            person -> {
              int end = line.indexAt(person.range().end() - 1) + 1;
              return roleAfter(line, end).stream().map(at -> claim(line, person, at));
            });
  }

  private static Optional<Integer> roleAfter(Line line, int end) {
    boolean linked = line.lemma(end).equals("be") || line.lower(end).equals(",");
    for (int i = end + 1; linked && i < Math.min(line.size(), end + 4); i++) {
      if (isBeneath(line.lower(i))) {
        return Optional.empty();
      }
      if (line.lemma(i).equals(ROLE) && !isOneOfSeveral(line, end)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /**
   * The settled name keeps the fuller spelling of this report, so that spellings can be held apart.
   */
  private static Claim claim(Line line, Person person, int role) {
    int from = Math.max(0, role - REACH);
    int to = Math.min(line.size(), role + REACH);
    Range near = line.range(from, Math.max(to, from + 1));
    return new NameClaim(
        line.bearing(person.range(), line.modality(role)),
        Slot.COMMANDER,
        ROLE,
        Owners.named(line, near).orElse(null),
        fullName(line, person));
  }

  /** The longest form in which the same report names the person. */
  private static String fullName(Line line, Person person) {
    return line.account()
        .reading()
        .all(Person.class)
        .filter(
            other ->
                line.account().actor(other.range()).equals(line.account().actor(person.range())))
        .map(Person::name)
        .max(java.util.Comparator.comparingInt(String::length).thenComparing(name -> name))
        .orElse(person.name());
  }
}
