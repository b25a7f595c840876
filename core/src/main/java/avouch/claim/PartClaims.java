package avouch.claim;

import avouch.find.Titles;
import avouch.model.Claim;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.Part;
import avouch.model.Claim.PartClaim;
import avouch.model.Mention.Person;
import avouch.model.Range;
import avouch.model.Settlement.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what part a named person has: by what befell the person, else by an office. */
final class PartClaims {
  private static final Set<String> PRONOUNS = Set.of("he", "she");
  private static final Pattern GAP = Pattern.compile("[ ,]+");

  /** A news agency or a newspaper that was taken for a person: "the official Denby Agency". */
  private static final Pattern OUTLET =
      Pattern.compile(
          " (?:Agency|News|Newspaper|Television|TV|Radio|Tribune|Gazette|Times|Daily)$");

  private static final Set<String> PUBLIC =
      Set.of("district", "state", "general", "u.s.", "county", "city", "federal", "military");
  private static final Set<String> PRIVATE =
      Set.of(
          "lawyer",
          "attorney",
          "professor",
          "prof.",
          "doctor",
          "dr.",
          "analyst",
          "historian",
          "economist",
          "expert",
          "strategist",
          "consultant",
          "candidate",
          "nominee",
          "coach");

  private PartClaims() {}

  static Stream<Claim> in(Line line) {
    List<Company> companies = Company.in(line);
    return Stream.concat(
        companies.stream().flatMap(company -> claims(line, company)),
        continued(line, companies.isEmpty()));
  }

  private static Stream<Claim> claims(Line line, Company company) {
    Set<Fate> fates = Fates.of(line, company.first(), company.end());
    return company.people().stream()
        .flatMap(
            person -> {
              Optional<Actor> actor = line.account().actor(person.range());
              return actor.stream().flatMap(one -> claims(line, person, one.name(), fates));
            });
  }

  private static Stream<Claim> claims(Line line, Person person, String actor, Set<Fate> fates) {
    String title = person.title();
    boolean office =
        title != null
            && Titles.isOffice(title)
            && !isPrivate(title)
            && !OUTLET.matcher(person.name()).find();
    Stream<Claim> told = fates.stream().map(fate -> claim(line, person.range(), actor, fate));
    return fates.isEmpty() || office
        ? Stream.concat(told, Stream.of(plain(line, person, actor, office)))
        : told;
  }

  /** Who speaks from knowledge or for a client holds no office, but "district attorney" does. */
  private static boolean isPrivate(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return PUBLIC.stream().noneMatch(lower::contains)
        && GAP.splitAsStream(lower).anyMatch(PRIVATE::contains);
  }

  private static Claim claim(Line line, Range words, String actor, Fate fate) {
    Bearing bearing = line.bearing(words, line.modality(line.indexAt(words.start())));
    Bearing dated = line.longAgo().map(bearing::asOf).orElse(bearing);
    return new PartClaim(dated, actor, fate.part(), fate.status(), null);
  }

  private static Claim plain(Line line, Person person, String actor, boolean office) {
    int index = line.indexAt(person.range().start());
    return new PartClaim(
        line.bearing(person.range(), line.modality(index)),
        actor,
        office ? Part.OFFICIAL : Part.OTHER,
        null,
        null);
  }

  /** "He died at the scene": of the one person whom the sentence before is about. */
  private static Stream<Claim> continued(Line line, boolean alone) {
    if (!alone || !PRONOUNS.contains(line.lower(0))) {
      return Stream.empty();
    }
    List<Company> before = line.before().map(Company::in).orElse(List.of());
    if (before.size() != 1 || before.getFirst().people().size() != 1) {
      return Stream.empty();
    }
    Line told = line.before().orElseThrow();
    for (int i = 0; i < before.getFirst().first(); i++) {
      if (told.isVerb(i)) {
        return Stream.empty();
      }
    }
    Person person = before.getFirst().people().getFirst();
    return line.account().actor(person.range()).stream()
        .flatMap(
            actor ->
                Fates.ofSubject(line, 1).stream()
                    .map(fate -> claim(line, line.at(0).range(), actor.name(), fate)));
  }
}
