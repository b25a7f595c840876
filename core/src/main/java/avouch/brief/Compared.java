package avouch.brief;

import avouch.model.Changes;
import avouch.model.Changes.OfFinding;
import avouch.model.Changes.OfStory;
import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Reading;
import avouch.model.Scope;
import avouch.model.Situation;
import avouch.model.SituationReport;
import avouch.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares what one set told up to two days, story by story and value by value. Stories are paired
 * by the reports they share, findings by their question or else by the claims they share, for the
 * ids of both move when reports join a story.
 */
public final class Compared {
  private final Set<String> known = new TreeSet<>();
  private final Map<String, Situation> earlier;
  private final Map<String, Situation> later;

  private Compared(SituationReport before, SituationReport after) {
    this.earlier = byReport(before);
    this.later = byReport(after);
    before.reports().forEach(reading -> known.add(reading.report().id()));
  }

  /**
   * What changed from the one to the other.
   *
   * @param before as of a day
   * @param after of the same inputs as of that day or a later one
   */
  public static Changes between(SituationReport before, SituationReport after) {
    Compared compared = new Compared(before, after);
    List<OfStory> stories =
        after.situations().stream()
            .map(compared::story)
            .filter(story -> story.was().isEmpty() || !story.findings().isEmpty())
            .toList();
    return new Changes(
        Objects.requireNonNull(before.asOf()),
        Objects.requireNonNull(after.asOf()),
        after,
        stories);
  }

  private OfStory story(Situation now) {
    Set<String> reports = reports(now);
    List<Situation> then = sharing(reports, earlier);
    List<String> joined = reports.stream().filter(id -> !known.contains(id)).toList();
    return new OfStory(
        now,
        then.stream().map(situation -> situation.story().id()).toList(),
        joined,
        findings(then, now));
  }

  private List<OfFinding> findings(List<Situation> then, Situation now) {
    Map<Question, Finding> earlier = new LinkedHashMap<>();
    for (Situation situation : then) {
      questions(situation).forEach(earlier::putIfAbsent);
    }
    Map<Question, Finding> later = questions(now);
    Map<Question, Finding> pairs = new HashMap<>();
    later.keySet().stream()
        .filter(earlier::containsKey)
        .forEach(question -> pairs.put(question, Objects.requireNonNull(earlier.get(question))));
    earlier.keySet().removeAll(pairs.keySet());
    later.forEach(
        (question, finding) -> {
          Question same = pairs.containsKey(question) ? null : sharing(finding, earlier);
          if (same != null) {
            pairs.put(question, Objects.requireNonNull(earlier.remove(same)));
          }
        });
    List<OfFinding> changed = new ArrayList<>();
    later.forEach((question, finding) -> add(pairs.get(question), finding, changed));
    gone(then, now, earlier.values(), changed);
    return changed;
  }

  /** The finding of the same kind that most claims of this one stood in. */
  private static @Nullable Question sharing(Finding finding, Map<Question, Finding> earlier) {
    Set<Span> claims = claims(finding);
    Question most = null;
    long shared = 0;
    for (Map.Entry<Question, Finding> other : earlier.entrySet()) {
      Finding then = other.getValue();
      if (then.kind() == finding.kind() && then.slot() == finding.slot()) {
        long both = claims(then).stream().filter(claims::contains).count();
        if (both > shared) {
          most = other.getKey();
          shared = both;
        }
      }
    }
    return most;
  }

  private static Set<Span> claims(Finding finding) {
    return finding.claims().map(Claim.Bearing::span).collect(Collectors.toSet());
  }

  /** What is left of the stories that live on in this one. */
  private void gone(
      List<Situation> then, Situation now, Collection<Finding> earlier, List<OfFinding> changed) {
    Set<String> left =
        then.stream()
            .filter(situation -> follower(situation).story().id().equals(now.story().id()))
            .flatMap(situation -> situation.findings().stream())
            .map(Finding::id)
            .collect(Collectors.toSet());
    earlier.stream()
        .filter(finding -> left.contains(finding.id()))
        .forEach(finding -> add(finding, null, changed));
  }

  private void add(@Nullable Finding earlier, @Nullable Finding later, List<OfFinding> changed) {
    OfFinding change = new ChangedValues(known, earlier, later).change();
    if (!change.values().isEmpty() || answer(earlier).compareTo(answer(later)) != 0) {
      changed.add(change);
    }
  }

  /** What a reader would take away, but for the values themselves. */
  private static String answer(@Nullable Finding finding) {
    return finding == null
        ? ""
        : finding.verdict() + " " + finding.best() + " " + finding.low() + " " + finding.high();
  }

  /** The story that most reports of an earlier one are in now. */
  private Situation follower(Situation then) {
    return sharing(reports(then), later).getFirst();
  }

  /** The stories that some reports are in, those first that hold the most of them. */
  private static List<Situation> sharing(Set<String> reports, Map<String, Situation> stories) {
    Map<String, Situation> found = new HashMap<>();
    Map<String, Integer> shared = new HashMap<>();
    for (String report : reports) {
      Situation story = stories.get(report);
      if (story != null) {
        found.put(story.story().id(), story);
        shared.merge(story.story().id(), 1, Integer::sum);
      }
    }
    return found.values().stream()
        .sorted(
            Comparator.comparing((Situation each) -> -shared.getOrDefault(each.story().id(), 0))
                .thenComparing(each -> each.story().id()))
        .toList();
  }

  /** Findings by what they answer; two that answer one question are told apart by their order. */
  private static Map<Question, Finding> questions(Situation situation) {
    Map<Question, Finding> questions = new LinkedHashMap<>();
    Map<Question, Integer> twins = new HashMap<>();
    for (Finding finding : situation.findings()) {
      Question question =
          new Question(
              finding.kind(),
              finding.slot(),
              finding.counted(),
              finding.of(),
              finding.scope(),
              finding.basis(),
              0);
      questions.put(question.twin(twins.merge(question, 1, Integer::sum)), finding);
    }
    return questions;
  }

  private static Set<String> reports(Situation situation) {
    return situation.story().readings().stream()
        .map(Reading::report)
        .map(report -> report.id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Situation> byReport(SituationReport set) {
    Map<String, Situation> stories = new HashMap<>();
    for (Situation situation : set.situations()) {
      reports(situation).forEach(report -> stories.put(report, situation));
    }
    return stories;
  }

  /** What a finding answers, whatever story it is in. */
  private record Question(
      Finding.Kind kind,
      Claim.Slot slot,
      @Nullable String counted,
      @Nullable String of,
      Scope scope,
      Claim.Basis basis,
      int number) {
    Question twin(int other) {
      return new Question(kind, slot, counted, of, scope, basis, other);
    }
  }
}
