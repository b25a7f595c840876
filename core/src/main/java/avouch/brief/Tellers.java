package avouch.brief;

import avouch.model.Claim.Bearing;
import avouch.model.Claim.Slot;
import avouch.model.Lineage;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.Situation;
import avouch.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who tells an answer: how many accounts, and whether they are of the story's event. */
final class Tellers {
  private final Situation situation;
  private final Set<String> headed;

  Tellers(Situation situation) {
    this.situation = situation;
    this.headed =
        situation.story().readings().stream()
            .map(Reading::report)
            .filter(report -> Phrases.even(report.title()).equals(situation.headline()))
            .map(Report::id)
            .collect(Collectors.toSet());
  }

  /**
   * How many accounts bear a number: reports that copy nothing from each other, and do not print
   * the very same sentence.
   */
  int accounts(List<Bearing> claims) {
    List<Set<String>> accounts = new ArrayList<>();
    for (Lineage lineage : situation.lineages()) {
      Set<String> wordings =
          claims.stream()
              .filter(claim -> lineage.reports().contains(claim.report()))
              .map(claim -> wording(claim.sentence()))
              .collect(Collectors.toCollection(TreeSet::new));
      List<Set<String>> same =
          accounts.stream().filter(other -> !Collections.disjoint(other, wordings)).toList();
      accounts.removeAll(same);
      same.forEach(wordings::addAll);
      if (!wordings.isEmpty()) {
        accounts.add(wordings);
      }
    }
    return accounts.size();
  }

  private String wording(Span sentence) {
    return Phrases.even(situation.story().words(sentence)).toLowerCase(Locale.ROOT);
  }

  /**
   * Whether what some reports tell is of the story's event, as far as can be told: its headline is
   * one of theirs, or they begin with no other number of dead than the rest.
   */
  boolean areOfEvent(Set<String> telling, Predicate<Bearing> opening) {
    return isOfHeadline(telling) || isOfOneToll(telling, opening);
  }

  /** Whether the report that gives the story its headline, or a copy of it, is among some. */
  private boolean isOfHeadline(Set<String> telling) {
    return situation.lineages().stream()
        .filter(lineage -> lineage.reports().stream().anyMatch(telling::contains))
        .flatMap(lineage -> lineage.reports().stream())
        .anyMatch(headed::contains);
  }

  /**
   * Whether some reports begin with the number of dead that the others begin with, or one of the
   * two begins with none: else they may tell of another event.
   */
  private boolean isOfOneToll(Set<String> telling, Predicate<Bearing> opening) {
    Map<Boolean, Set<Double>> tolls =
        situation.findings().stream()
            .filter(finding -> finding.slot() == Slot.KILLED)
            .flatMap(finding -> finding.values().stream())
            .filter(value -> value.amount() != null && !value.isVague())
            .flatMap(value -> value.claims().stream().map(claim -> Map.entry(claim, value)))
            .filter(told -> opening.test(told.getKey()))
            .collect(
                Collectors.partitioningBy(
                    told -> telling.contains(told.getKey().report()),
                    Collectors.mapping(
                        told -> Objects.requireNonNull(told.getValue().amount()).number(),
                        Collectors.toSet())));
    Set<Double> ours = Objects.requireNonNull(tolls.get(true));
    Set<Double> theirs = Objects.requireNonNull(tolls.get(false));
    return ours.isEmpty() || theirs.isEmpty() || !Collections.disjoint(ours, theirs);
  }
}
