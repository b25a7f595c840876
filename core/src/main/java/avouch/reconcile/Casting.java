package avouch.reconcile;

import avouch.lineage.Origins;
import avouch.model.Claim;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.Modality;
import avouch.model.Claim.Part;
import avouch.model.Claim.PartClaim;
import avouch.model.Claim.Status;
import avouch.model.Claim.UtteranceClaim;
import avouch.model.Ledger.Cast;
import avouch.model.Reading;
import avouch.model.Sentence;
import avouch.model.Settlement;
import avouch.model.Settlement.Actor;
import avouch.model.Span;
import avouch.model.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives every actor of a story the part that its claims make. */
final class Casting {
  private static final Set<String> ONLOOKERS =
      Set.of(
          "witness",
          "eyewitness",
          "bystander",
          "onlooker",
          "resident",
          "neighbor",
          "neighbour",
          "survivor",
          "passenger",
          "villager",
          "shopkeeper",
          "passerby",
          "evacuee",
          "refugee");

  /** Of so many reports more than one names whoever matters, whatever else is told. */
  private static final int SEVERAL = 3;

  private final Story story;
  private final Origins origins;

  Casting(Story story, Origins origins) {
    this.story = story;
    this.origins = origins;
  }

  List<Cast> of(Settlement settlement, List<Claim> claims) {
    Map<String, List<PartClaim>> parts = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim instanceof PartClaim part) {
        parts.computeIfAbsent(part.actor(), key -> new ArrayList<>()).add(part);
      }
    }
    Set<String> speakers = speakers(claims);
    Set<String> bygone = bygone(parts);
    return settlement.actors().stream()
        .map(
            actor ->
                cast(
                    actor,
                    bygone.contains(actor.name())
                        ? List.of()
                        : parts.getOrDefault(actor.name(), List.of()),
                    speakers.contains(actor.name())))
        .filter(cast -> matters(cast, speakers))
        .toList();
  }

  /**
   * Whose fates all lie long before the reports: they had another event, unless nobody has a fate
   * of late.
   */
  private Set<String> bygone(Map<String, List<PartClaim>> parts) {
    Set<String> bygone = new TreeSet<>();
    for (Part part : List.of(Part.VICTIM, Part.SUSPECT)) {
      bygone.addAll(bygone(parts, part));
    }
    return bygone;
  }

  /** A trial tells of its victims as of long ago: they count unless others fell of late. */
  private Set<String> bygone(Map<String, List<PartClaim>> parts, Part part) {
    Set<String> bygone = new TreeSet<>();
    boolean late = false;
    for (Map.Entry<String, List<PartClaim>> entry : parts.entrySet()) {
      List<PartClaim> fates =
          entry.getValue().stream().filter(claim -> claim.part() == part).toList();
      if (!fates.isEmpty() && fates.stream().allMatch(this::isBygone)) {
        bygone.add(entry.getKey());
      }
      late |= fates.stream().anyMatch(fate -> !isBygone(fate));
    }
    return late ? bygone : Set.of();
  }

  private boolean isBygone(PartClaim claim) {
    LocalDate told = claim.bearing().asOf();
    LocalDate day = story.day(claim.bearing().report());
    return told != null && day != null && told.isBefore(day);
  }

  private static Set<String> speakers(List<Claim> claims) {
    return claims.stream()
        .filter(UtteranceClaim.class::isInstance)
        .map(claim -> ((UtteranceClaim) claim).speaker())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Who is named but once, or of several reports in one alone, says nothing and has no role, age or
   * fate, is no actor of the story.
   */
  private boolean matters(Cast cast, Set<String> speakers) {
    Actor actor = cast.actor();
    boolean told =
        story.readings().size() < SEVERAL ? actor.mentions().size() > 1 : actor.isShared();
    return told
        || cast.part() == Part.VICTIM
        || cast.part() == Part.SUSPECT
        || actor.role() != null
        || actor.age() != null
        || !cast.status().isEmpty()
        || speakers.contains(actor.name());
  }

  private Cast cast(Actor actor, List<PartClaim> parts, boolean speaks) {
    List<Bearing> bearings =
        parts.isEmpty() || actor.kind() == Actor.Kind.ORGANIZATION
            ? actor.mentions().stream().map(this::bearing).filter(Objects::nonNull).toList()
            : parts.stream().map(PartClaim::bearing).toList();
    List<Status> status =
        parts.stream()
            .filter(claim -> claim.bearing().modality() != Modality.DENIED)
            .map(PartClaim::status)
            .filter(Objects::nonNull)
            .distinct()
            .sorted()
            .toList();
    Part part = part(actor, parts, speaks);
    if (part == Part.OFFICIAL || part == Part.WITNESS || part == Part.OTHER) {
      status = status.stream().filter(one -> one == Status.UNHARMED).toList();
    }
    if (status.contains(Status.KILLED)) {
      status = status.stream().filter(other -> other != Status.INJURED).toList();
    }
    return new Cast(aged(actor, parts), part, status, Backings.of(bearings, origins));
  }

  /** The actor with the age that words tell which do not name the person. */
  private static Actor aged(Actor actor, List<PartClaim> parts) {
    Integer age =
        parts.stream().map(PartClaim::age).filter(Objects::nonNull).findFirst().orElse(null);
    return actor.age() != null || age == null
        ? actor
        : new Actor(
            actor.name(), actor.kind(), actor.aliases(), actor.role(), age, actor.mentions());
  }

  /**
   * What befell a person tells more than an office, and what most sentences tell counts; who has
   * neither and speaks is a witness if called by a word for one who is there.
   */
  private static @Nullable Part part(Actor actor, List<PartClaim> parts, boolean speaks) {
    if (actor.kind() == Actor.Kind.ORGANIZATION) {
      return null;
    }
    long victim = told(parts, Part.VICTIM);
    long suspect = told(parts, Part.SUSPECT);
    boolean official = told(parts, Part.OFFICIAL) > 0;
    boolean held = parts.stream().anyMatch(p -> p.part() == Part.SUSPECT && p.status() != null);
    if (actor.age() == null && !actor.name().contains(" ") && suspect + victim < 2) {
      return official ? Part.OFFICIAL : Part.OTHER;
    }
    if (suspect > victim && (held || !official)) {
      return Part.SUSPECT;
    }
    if (victim > 0) {
      return Part.VICTIM;
    }
    return official ? Part.OFFICIAL : speaks && isOnlooker(actor) ? Part.WITNESS : Part.OTHER;
  }

  /** Whether a person is called by a word for who is there, not for who knows of it. */
  private static boolean isOnlooker(Actor actor) {
    String role = actor.role();
    return role != null
        && Arrays.stream(role.toLowerCase(Locale.ROOT).split("\\W+", -1))
            .anyMatch(ONLOOKERS::contains);
  }

  private static long told(List<PartClaim> parts, Part part) {
    return parts.stream()
        .filter(claim -> claim.part() == part)
        .filter(claim -> claim.bearing().modality() != Modality.DENIED)
        .count();
  }

  private @Nullable Bearing bearing(Span mention) {
    Reading reading = story.reading(mention.report());
    Sentence sentence = reading.sentenceAt(mention.range()).orElse(null);
    return sentence == null
        ? null
        : new Bearing(
            mention,
            new Span(mention.report(), sentence.range()),
            List.of(),
            story.day(mention.report()),
            Modality.ASSERTED,
            Set.of());
  }
}
