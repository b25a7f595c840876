package avouch.brief;

import avouch.claim.Openings;
import avouch.model.Claim.Basis;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.Slot;
import avouch.model.Finding;
import avouch.model.Finding.Difference;
import avouch.model.Finding.Difference.Type;
import avouch.model.Finding.Value;
import avouch.model.Sentence;
import avouch.model.Situation;
import avouch.model.Span;
import avouch.model.Verdict;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The questions that a printed report answers in its own words: those that two origins answer
 * alike, or that a report answers where it begins, or that are contested. What one report tells
 * further down may be of another event, and is printed as that report's sentence (decision 013).
 */
final class Answers {
  private final Situation situation;
  private final Set<Span> openings;
  private final List<Finding> key;

  Answers(Situation situation) {
    this.situation = situation;
    this.openings =
        situation.story().readings().stream()
            .flatMap(
                reading ->
                    reading.sentences().stream()
                        .limit(Openings.SENTENCES)
                        .map(Sentence::range)
                        .map(reading.report()::span))
            .collect(Collectors.toSet());
    this.key = foremostOf(situation.keyFindings());
  }

  /** Whether a finding is printed with its answer. */
  boolean isAnswered(Finding finding) {
    return isFact(finding) || key.contains(finding);
  }

  /** Who takes part, or commands: answered beside the key figures too. */
  boolean isFact(Finding finding) {
    return finding.kind() != Finding.Kind.NUMBER && isSure(finding);
  }

  /** The key figures that are answered; where one is not, what is told of a sort of people. */
  List<Finding> key() {
    return key;
  }

  private List<Finding> foremostOf(List<Finding> headlines) {
    List<Finding> sure = headlines.stream().filter(this::isSure).toList();
    List<Finding> whole =
        headlines.stream()
            .filter(each -> sure.contains(each) || sure.stream().anyMatch(isBeside(each)))
            .toList();
    Set<Slot> answered = whole.stream().map(Finding::slot).collect(Collectors.toSet());
    return situation.findings().stream()
        .filter(
            finding ->
                whole.contains(finding)
                    || (!answered.contains(finding.slot()) && isHarmOfSort(finding)))
        .toList();
  }

  /** Whether one sentence tells two answers: "16 dead, 90 injured" is of one event. */
  private static Predicate<Finding> isBeside(Finding finding) {
    Set<Span> sentences = sentences(finding);
    return sure ->
        sure.slot().isHarm()
            && finding.slot().isHarm()
            && finding.basis() == Basis.STATED
            && !Collections.disjoint(sentences(sure), sentences);
  }

  private static Set<Span> sentences(Finding finding) {
    return foremost(finding).claims().stream().map(Bearing::sentence).collect(Collectors.toSet());
  }

  private boolean isHarmOfSort(Finding finding) {
    return finding.slot().isHarm()
        && finding.slot() != Slot.ARRESTED
        && !finding.scope().isPart()
        && finding.scope().place() == null
        && finding.scope().period() == null
        && !situation.key().contains(finding.id())
        && isSure(finding);
  }

  boolean isSure(Finding finding) {
    return switch (finding.slot()) {
      case KILLED, INJURED, MISSING, ARRESTED, DISPLACED, PROTESTERS, MONEY ->
          finding.basis() == Basis.STATED && isBorne(finding) && isOfAnEvent(finding);
      case TROOPS, EQUIPMENT -> finding.basis() == Basis.STATED && isBorneByMore(finding);
      case MEMBERS -> finding.of() != null && isBorne(finding);
      case COMMANDER -> isBorne(finding);
      case DURATION, DATE, CAUSE, OTHER -> finding.verdict() == Verdict.CONTESTED;
    };
  }

  /** Whether some claim of the answer tells of an event, and not of every day or of years. */
  private boolean isOfAnEvent(Finding finding) {
    return foremost(finding).claims().stream()
        .map(claim -> situation.story().words(claim.sentence()))
        .anyMatch(words -> !Alone.isLasting(words));
  }

  private boolean isBorneByMore(Finding finding) {
    return finding.verdict() == Verdict.CONTESTED
        || foremost(finding).origins() > 1
        || isOfSeveral(finding);
  }

  private boolean isBorne(Finding finding) {
    return isBorneByMore(finding) || (isOpening(foremost(finding)) && !isBehindAnother(finding));
  }

  /** Whether accounts that copy nothing from each other give the answer, or what agrees with it. */
  private boolean isOfSeveral(Finding finding) {
    Set<String> reports =
        Foremost.answers(finding).stream()
            .flatMap(value -> finding.values().get(value).reports().stream())
            .collect(Collectors.toSet());
    return accounts(reports) > 1;
  }

  /** How many accounts that copy nothing from each other tell a value. */
  int accounts(Value value) {
    return accounts(value.reports());
  }

  private int accounts(Set<String> reports) {
    return (int)
        situation.lineages().stream()
            .filter(lineage -> lineage.reports().stream().anyMatch(reports::contains))
            .count();
  }

  /** Whether a report that begins with the answer begins with another number before it. */
  private boolean isBehindAnother(Finding finding) {
    Value foremost = foremost(finding);
    return finding.values().stream()
        .filter(value -> !value.equals(foremost))
        .flatMap(value -> value.claims().stream())
        .filter(this::isOpening)
        .anyMatch(
            other ->
                foremost.claims().stream()
                    .filter(this::isOpening)
                    .filter(claim -> claim.report().equals(other.report()))
                    .anyMatch(claim -> other.sentence().compareTo(claim.sentence()) < 0));
  }

  /** The claim of a value that its report begins with, else the first by an order of reports. */
  Bearing surest(Value value, Comparator<Bearing> order) {
    return value.claims().stream()
        .min(Comparator.comparing((Bearing claim) -> !isOpening(claim)).thenComparing(order))
        .orElseThrow();
  }

  /** Whether a later count is of a later day, by the days that the reports tell. */
  static boolean isDated(Finding finding) {
    return finding.differences().stream()
        .filter(pair -> pair.type() == Type.LATER_COUNT)
        .anyMatch(pair -> isDated(finding, pair));
  }

  /** The same of two values. */
  static boolean isDated(Finding finding, Difference pair) {
    Set<LocalDate> days = days(finding.values().get(pair.a()));
    Set<LocalDate> others = days(finding.values().get(pair.b()));
    return !days.isEmpty() && !others.isEmpty() && Collections.disjoint(days, others);
  }

  private static Set<LocalDate> days(Value value) {
    return value.claims().stream()
        .map(Bearing::asOf)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  static Value foremost(Finding finding) {
    Integer chosen = finding.chosen().value();
    return finding.values().get(chosen == null || chosen >= finding.values().size() ? 0 : chosen);
  }

  /** Whether a report begins with a value. */
  private boolean isOpening(Value value) {
    return value.claims().stream().anyMatch(this::isOpening);
  }

  private boolean isOpening(Bearing claim) {
    return openings.contains(claim.sentence());
  }
}
