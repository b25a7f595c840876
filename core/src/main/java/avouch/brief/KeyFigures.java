package avouch.brief;

import avouch.model.Claim;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.Slot;
import avouch.model.Finding;
import avouch.model.Scope;
import avouch.model.Span;
import avouch.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Picks the headline figures: for the whole event, cumulative, at most one a slot. */
final class KeyFigures {
  /** So many reports: fewer can leave what one of them tells to it. */
  private static final int SEVERAL = 3;

  /** So many sentences tell what a report is about. */
  private static final int LEAD = 4;

  private KeyFigures() {}

  static List<Finding> of(Story story, KeyEvent event, List<Finding> findings) {
    List<Finding> headlines = findings.stream().filter(KeyFigures::isHeadline).toList();
    boolean harms =
        event.mayHarm() || headlines.stream().anyMatch(each -> isHarmOfMost(story, each));
    Map<Slot, Finding> key = new TreeMap<>();
    for (Finding finding : headlines) {
      if (finding.slot().isHarm() ? harms : !isInPassing(story, finding)) {
        key.merge(finding.slot(), finding, (a, b) -> ORDER.compare(b, a) > 0 ? b : a);
      }
    }
    if (isLeftOut(story, key)) {
      key.remove(Slot.INJURED);
    }
    return List.copyOf(key.values());
  }

  /**
   * Whether as many reports tell of the dead and of nobody hurt as tell of the hurt, whose number
   * none of them prints where it begins or beside the dead: then they died later, or were hurt in
   * another event.
   */
  private static boolean isLeftOut(Story story, Map<Slot, Finding> key) {
    Finding hurt = key.get(Slot.INJURED);
    Finding killed = key.get(Slot.KILLED);
    if (hurt == null || killed == null) {
      return false;
    }
    Set<String> telling = telling(hurt);
    Set<String> silent = telling(killed);
    silent.removeAll(telling);
    return silent.size() >= telling.size()
        && !(hurt.basis() == Claim.Basis.STATED && (isLed(story, hurt) || isBeside(hurt, killed)));
  }

  /** Whether one sentence bears both: "the fire killed three people and injured nine". */
  private static boolean isBeside(Finding hurt, Finding killed) {
    Set<Span> sentences = killed.claims().map(Bearing::sentence).collect(Collectors.toSet());
    return hurt.claims().map(Bearing::sentence).anyMatch(sentences::contains);
  }

  /** The reports that bear any value of a finding. */
  private static Set<String> telling(Finding finding) {
    return finding.claims().map(Bearing::report).collect(Collectors.toCollection(TreeSet::new));
  }

  private static final Comparator<Finding> ORDER =
      Comparator.comparingInt(KeyFigures::reports)
          .thenComparing(finding -> finding.values().size())
          .thenComparing(Finding::id);

  private static boolean isHeadline(Finding finding) {
    Scope scope = finding.scope();
    return isHeadline(finding.slot())
        && scope.place() == null
        && scope.period() == null
        && scope.group().equals("all")
        && scope.counting() == Scope.Counting.CUMULATIVE;
  }

  /**
   * Whether harm belongs to a story though its event does none: most reports tell it, or one begins
   * with it. The dead told further down are not those of a trial or of talks.
   */
  private static boolean isHarmOfMost(Story story, Finding finding) {
    return finding.slot().isHarm()
        && (reports(finding) * 2 > story.readings().size() || isLed(story, finding));
  }

  /**
   * Whether one report alone, and not where it begins, tells what is not the harm itself: how long,
   * how many fled or took part, with what. Such a figure is as a rule of what led to the event, or
   * of another one.
   */
  private static boolean isInPassing(Story story, Finding finding) {
    return story.readings().size() >= SEVERAL && reports(finding) == 1 && !isLed(story, finding);
  }

  static boolean isLed(Story story, Finding finding) {
    return finding.claims().anyMatch(claim -> isInLead(story, claim));
  }

  private static boolean isInLead(Story story, Bearing claim) {
    return story.reading(claim.report()).sentences().stream()
        .limit(LEAD)
        .anyMatch(sentence -> sentence.range().equals(claim.sentence().range()));
  }

  private static boolean isHeadline(Slot slot) {
    return switch (slot) {
      case KILLED, INJURED, MISSING, ARRESTED, DISPLACED, TROOPS, EQUIPMENT, PROTESTERS, DURATION ->
          true;
      case MONEY, MEMBERS, COMMANDER, DATE, CAUSE, OTHER -> false;
    };
  }

  private static int reports(Finding finding) {
    return telling(finding).size();
  }

  /** The findings with the key ones first. */
  static List<Finding> first(List<Finding> key, List<Finding> findings) {
    List<Finding> ordered = new ArrayList<>(key);
    findings.stream().filter(finding -> !key.contains(finding)).forEach(ordered::add);
    return ordered;
  }
}
