package avouch.brief;

import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Finding.Difference;
import avouch.model.Finding.Value;
import avouch.model.Ledger;
import avouch.model.Situation;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells what of a story is printed: what bears on its event, or what more than one place tells. The
 * rest is in JSON. Decision 013 says why: read by eye, what one report tells in passing misleads
 * most.
 */
final class Foremost {
  /** Smaller numbers of things ("two sides", "one city") say something only where a text begins. */
  private static final double SMALL = 10;

  /** Named so often, somebody is more than mentioned. */
  private static final int OFTEN = 3;

  private final Situation situation;
  private final Set<String> voices;

  Foremost(Situation situation) {
    this.situation = situation;
    this.voices = voices(situation);
  }

  /** Whom the statements and the figures are given to. */
  private static Set<String> voices(Situation situation) {
    Stream<String> speakers =
        situation.ledger().statements().stream().map(Ledger.Statement::speaker);
    Stream<String> sources =
        situation.findings().stream()
            .flatMap(Finding::claims)
            .flatMap(claim -> claim.attribution().stream())
            .map(Claim.Source::settled);
    return Stream.concat(speakers, sources).collect(Collectors.toCollection(TreeSet::new));
  }

  boolean isShown(Finding finding) {
    return switch (finding.slot()) {
      case OTHER ->
          finding.counted() != null
              && finding.scope().period() == null
              && (isLarge(finding) || isLed(finding));
      case TROOPS, PROTESTERS -> isLarge(finding) || isOfSeveral(finding) || isLed(finding);
      case DURATION -> isOfSeveral(finding) || isLed(finding);
      default -> true;
    };
  }

  private static boolean isLarge(Finding finding) {
    return finding.values().stream()
        .map(Value::amount)
        .filter(Objects::nonNull)
        .anyMatch(amount -> amount.number() >= SMALL);
  }

  private boolean isLed(Finding finding) {
    return KeyFigures.isLed(situation.story(), finding);
  }

  private static boolean isOfSeveral(Finding finding) {
    return finding.values().stream().anyMatch(value -> value.outlets() > 1);
  }

  /** Who has a part or an office, speaks, or is named more than in passing. */
  boolean isShown(Ledger.Cast cast) {
    String role = cast.actor().role();
    boolean placed =
        !cast.status().isEmpty()
            || (cast.part() != null && cast.part() != Claim.Part.OTHER)
            || (role != null && !role.isBlank());
    return placed
        || voices.contains(cast.actor().name())
        || cast.actor().mentions().size() >= OFTEN
        || cast.actor().isShared();
  }

  /**
   * The values of a finding, by index, that answer its question beside the foremost: all but those
   * that may be of a part, of another day or of other people.
   */
  static Set<Integer> answers(Finding finding) {
    Integer chosen = finding.chosen().value();
    int first = chosen == null ? 0 : chosen;
    Set<Integer> answers = new TreeSet<>();
    for (int i = 0; i < finding.values().size(); i++) {
      if (i == first || !isApart(finding, first, i) || isDisputed(finding, i)) {
        answers.add(i);
      }
    }
    return answers;
  }

  private static boolean isApart(Finding finding, int a, int b) {
    return finding.differences().stream()
        .filter(pair -> (pair.a() == a && pair.b() == b) || (pair.a() == b && pair.b() == a))
        .anyMatch(pair -> pair.type() == Difference.Type.SCOPE);
  }

  private static boolean isDisputed(Finding finding, int value) {
    return finding.differences().stream()
        .filter(pair -> pair.a() == value || pair.b() == value)
        .anyMatch(pair -> pair.type() == Difference.Type.CONTRADICTION);
  }
}
