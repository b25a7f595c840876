package avouch.claim;

import avouch.model.Claim;
import avouch.model.Claim.SetClaim;
import avouch.model.Membership;
import avouch.model.Mention.PlaceName;
import avouch.model.Place;
import avouch.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads lists of three or more countries: as the members of what they are said to make up, as those
 * who send somebody, or as only named together.
 */
final class SetClaims {
  private static final int FEWEST = 3;
  private static final int REACH = 8;
  private static final int FAR = 16;
  private static final Set<String> JOINTS = Set.of(",", "and", "or", "&", "the");
  private static final Set<String> BELONGING =
      Set.of("comprise", "consist", "member", "group", "ally", "partner");

  private static final Set<String> INCLUDING = Set.of("include", "make");

  /** What countries are members of. */
  private static final Set<String> BODIES =
      Set.of(
          "alliance",
          "bloc",
          "coalition",
          "union",
          "force",
          "mission",
          "contingent",
          "organization",
          "organisation",
          "treaty",
          "pact",
          "nato");

  /** Whom countries send. */
  private static final Set<String> SENT =
      Set.of(
          "troop",
          "troops",
          "soldier",
          "force",
          "forces",
          "unit",
          "contingent",
          "peacekeeper",
          "officer",
          "observer",
          "police",
          "monitor",
          "inspector",
          "delegation",
          "team",
          "crew",
          "fighter",
          "jet",
          "ship",
          "warship",
          "captive",
          "hostage",
          "passenger",
          "member");

  private SetClaims() {}

  static Stream<Claim> in(Line line) {
    List<Claim> claims = new ArrayList<>();
    List<PlaceName> run = new ArrayList<>();
    List<PlaceName> names =
        line.mentions(PlaceName.class).filter(name -> country(line, name)).toList();
    for (PlaceName name : names) {
      if (!run.isEmpty() && !adjoining(line, run.getLast(), name)) {
        close(line, run, claims);
      }
      run.add(name);
    }
    close(line, run, claims);
    return claims.stream();
  }

  private static boolean country(Line line, PlaceName name) {
    return name.use() == PlaceName.Use.PLACE
        && line.account().place(name).filter(p -> p.kind() == Place.Kind.COUNTRY).isPresent();
  }

  private static boolean adjoining(Line line, PlaceName one, PlaceName next) {
    int from = line.indexAt(one.range().end());
    int to = line.indexAt(next.range().start());
    for (int i = from; i < to; i++) {
      if (!JOINTS.contains(line.lower(i))) {
        return false;
      }
    }
    return to > from;
  }

  private static void close(Line line, List<PlaceName> run, List<Claim> claims) {
    if (run.size() >= FEWEST && !speaks(line, line.indexAt(run.getLast().range().end()))) {
      claims.add(claim(line, run));
    }
    run.clear();
  }

  /** "A, B and C firmly blamed the union": they take part in nothing but saying it. */
  private static boolean speaks(Line line, int from) {
    int verb = from;
    while (line.tag(verb).startsWith("RB") || line.isAuxiliary(verb)) {
      verb++;
    }
    return line.isVerb(verb) && Lexicon.SPEECH.at(line, verb).isPresent();
  }

  private static Claim claim(Line line, List<PlaceName> run) {
    Range words = run.getFirst().range().cover(run.getLast().range());
    int first = line.indexAt(words.start());
    int from = Math.max(0, first - REACH);
    NavigableSet<String> members = new TreeSet<>();
    run.forEach(
        name -> line.account().place(name).map(p -> canonical(name, p)).ifPresent(members::add));
    Optional<String> of = Owners.named(line, line.range(from, first + 1));
    return new SetClaim(
        line.bearing(words, line.modality(first)),
        of.orElse(""),
        relation(line, from, first, of.isPresent()),
        members);
  }

  private static String canonical(PlaceName name, Place place) {
    return place.country() != null ? place.country() : name.name();
  }

  private static Membership relation(Line line, int from, int first, boolean owned) {
    for (int i = first - 1; i >= from; i--) {
      boolean body = owned || hasAny(line, from, i, BODIES);
      if (BELONGING.contains(line.lemma(i)) || INCLUDING.contains(line.lemma(i)) && body) {
        return Membership.MEMBERS;
      }
      if (line.lower(i).equals("from")) {
        return sends(line, i) ? Membership.CONTINGENTS : Membership.FROM;
      }
    }
    return Membership.NAMED_TOGETHER;
  }

  /** "Troops from", "a group of officers reportedly from", "those being held are from". */
  private static boolean sends(Line line, int place) {
    return line.lemma(place - 1).equals("be")
        || hasAny(line, Math.max(0, place - FAR), place, SENT);
  }

  private static boolean hasAny(Line line, int from, int to, Set<String> lemmas) {
    return IntStream.range(from, to).anyMatch(i -> lemmas.contains(line.lemma(i)));
  }
}
