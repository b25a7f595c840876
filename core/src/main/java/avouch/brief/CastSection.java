package avouch.brief;

import avouch.language.Killing;
import avouch.model.Claim;
import avouch.model.Ledger;
import avouch.model.Settlement;
import avouch.model.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lays out the people and organizations of a story. What befell a person, and a suspicion, always
 * stands with who says so.
 */
final class CastSection {
  /** How many of each kind are printed; JSON holds them all. */
  private static final int MOST = 20;

  private final Situation situation;
  private final Sources sources;
  private final Sheet sheet;
  private final Foremost foremost;

  CastSection(Situation situation, Sources sources, Foremost foremost, Sheet sheet) {
    this.situation = situation;
    this.sources = sources;
    this.sheet = sheet;
    this.foremost = foremost;
  }

  void add() {
    if (situation.ledger().cast().isEmpty()) {
      return;
    }
    sheet.heading("People and organizations");
    kind(Settlement.Actor.Kind.PERSON, "people");
    kind(Settlement.Actor.Kind.ORGANIZATION, "organizations");
  }

  private void kind(Settlement.Actor.Kind kind, String many) {
    List<Ledger.Cast> cast =
        situation.ledger().cast().stream()
            .filter(one -> one.actor().kind() == kind)
            .sorted(Comparator.comparing(one -> one.status().isEmpty() && one.part() == null))
            .toList();
    List<Ledger.Cast> shown = cast.stream().filter(foremost::isShown).limit(MOST).toList();
    shown.forEach(this::cast);
    if (cast.size() > shown.size()) {
      sheet.item(
          new Line()
              .quiet(
                  "… and " + (cast.size() - shown.size()) + " more " + many + " in --format json"));
    }
  }

  private void cast(Ledger.Cast cast) {
    Settlement.Actor actor = cast.actor();
    List<String> facts = new ArrayList<>();
    if (actor.role() != null && !actor.role().isBlank()) {
      facts.add(actor.role());
    }
    if (actor.age() != null) {
      facts.add("aged " + actor.age());
    }
    if (cast.part() != null && cast.part() != Claim.Part.OTHER) {
      facts.add(cast.part() == Claim.Part.SUSPECT ? "called a suspect" : Phrases.word(cast.part()));
    }
    if (!cast.status().isEmpty()) {
      facts.add(fates(cast));
    }
    String told = facts.isEmpty() ? "" : ", " + String.join(", ", facts);
    Line line = Line.strongly(actor.name()).plain(told + says(cast));
    sheet.item(line.plain(alsoWritten(actor)));
  }

  /** What befell somebody; who died with no word of a killing is dead, not killed. */
  private String fates(Ledger.Cast cast) {
    boolean killed =
        cast.backing().claims().stream()
            .map(claim -> sources.words(claim.sentence()))
            .anyMatch(Killing::isToldIn);
    return cast.status().stream()
        .map(fate -> fate == Claim.Status.KILLED && !killed ? "dead" : Phrases.word(fate))
        .collect(Collectors.joining(", "));
  }

  /** The claims of a fate: where some assert it, what others deny is told under the findings. */
  private static List<Claim.Bearing> asserted(List<Claim.Bearing> claims) {
    List<Claim.Bearing> some =
        claims.stream().filter(claim -> claim.modality() != Claim.Modality.DENIED).toList();
    return some.isEmpty() ? claims : some;
  }

  /** Marks for a plain part; for a fate or a suspicion the voices too. */
  private String says(Ledger.Cast cast) {
    boolean weighs = !cast.status().isEmpty() || cast.part() == Claim.Part.SUSPECT;
    List<Claim.Bearing> claims = cast.backing().claims();
    if (weighs) {
      return " — " + sources.saying(asserted(claims)) + Phrases.warning(cast.backing());
    }
    List<String> reports =
        claims.isEmpty()
            ? cast.actor().mentions().stream().map(mention -> mention.report()).toList()
            : claims.stream().map(Claim.Bearing::report).toList();
    return " " + sources.marksOf(reports);
  }

  private static String alsoWritten(Settlement.Actor actor) {
    List<String> others =
        actor.aliases().stream().filter(alias -> !alias.equals(actor.name())).toList();
    return others.isEmpty() ? "" : "; also written " + String.join(", ", others);
  }
}
