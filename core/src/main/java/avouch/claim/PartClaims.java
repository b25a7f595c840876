package avouch.claim;

import avouch.claim.Lexicon.Entry;
import avouch.model.Claim;
import avouch.model.Claim.Part;
import avouch.model.Claim.PartClaim;
import avouch.model.Claim.Status;
import avouch.model.Mention.Person;
import avouch.model.Settlement.Actor;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what part a named person has: by what befell the person, else by a title. */
final class PartClaims {
  private static final int REACH_AFTER = 9;
  private static final int REACH_BEFORE = 6;
  private static final Set<String> CHARGED =
      Set.of("charge", "accuse", "indict", "arraign", "suspect");

  /** Forms of address are no office. */
  private static final Set<String> FORMS =
      Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "sir", "dame", "lady", "lord");

  private PartClaims() {}

  static Stream<Claim> in(Line line) {
    return line.mentions(Person.class).flatMap(person -> claim(line, person).stream());
  }

  private static Optional<Claim> claim(Line line, Person person) {
    Optional<Actor> actor = line.account().actor(person.range());
    if (actor.isEmpty()) {
      return Optional.empty();
    }
    Status status = status(line, person).orElse(null);
    Part part = part(person, status);
    int index = line.indexAt(person.range().start());
    return Optional.of(
        new PartClaim(
            line.bearing(person.range(), line.modality(index)), actor.get().name(), part, status));
  }

  private static Part part(Person person, @Nullable Status status) {
    if (status == null) {
      return person.title() != null && !FORMS.contains(person.title().toLowerCase(Locale.ROOT))
          ? Part.OFFICIAL
          : Part.OTHER;
    }
    return switch (status) {
      case KILLED, INJURED, MISSING -> Part.VICTIM;
      case ARRESTED, CHARGED -> Part.SUSPECT;
      case UNHARMED -> Part.OTHER;
    };
  }

  private static Optional<Status> status(Line line, Person person) {
    int first = line.indexAt(person.range().start());
    int end = line.indexAt(person.range().end() - 1) + 1;
    Optional<Status> after = after(line, end);
    return after.isPresent() ? after : before(line, first);
  }

  private static Optional<Status> after(Line line, int end) {
    for (int i = end; i < Math.min(line.size(), end + REACH_AFTER); i++) {
      if (CHARGED.contains(line.lemma(i)) && passive(line, i)) {
        return Optional.of(Status.CHARGED);
      }
      for (Entry entry : Lexicon.SLOTS.all(line, i)) {
        if (entry.isSaidOf() && (passive(line, i) || intransitive(line, i))) {
          return byslot(entry.word(0));
        }
      }
      if (line.isBreak(i) || (line.isVerb(i) && !line.isAuxiliary(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Status> before(Line line, int first) {
    for (int i = first - 1; i >= Math.max(0, first - REACH_BEFORE); i--) {
      if (line.isBreak(i) || line.lower(i).equals(",")) {
        return Optional.empty();
      }
      for (Entry entry : Lexicon.SLOTS.all(line, i)) {
        if (entry.word(1).equals("before") && line.isVerb(i) && !passive(line, i)) {
          return byslot(entry.word(0));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean passive(Line line, int verb) {
    return line.tag(verb).equals("VBN") || line.lemma(verb - 1).equals("be");
  }

  private static boolean intransitive(Line line, int verb) {
    return Set.of("die", "drown", "perish", "disappear", "vanish").contains(line.lemma(verb));
  }

  private static Optional<Status> byslot(String slot) {
    return switch (slot) {
      case "KILLED" -> Optional.of(Status.KILLED);
      case "INJURED" -> Optional.of(Status.INJURED);
      case "MISSING" -> Optional.of(Status.MISSING);
      case "ARRESTED" -> Optional.of(Status.ARRESTED);
      default -> Optional.empty();
    };
  }
}
