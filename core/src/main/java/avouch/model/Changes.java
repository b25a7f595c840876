package avouch.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is told otherwise by the reports of a set up to one day than by those up to an earlier one.
 *
 * @param from the earlier day
 * @param to the later day
 * @param after all that is told up to the later day
 * @param stories the stories in which something changed, most reported first
 */
public record Changes(LocalDate from, LocalDate to, SituationReport after, List<OfStory> stories) {
  public Changes {
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    Objects.requireNonNull(after);
    stories = List.copyOf(stories);
  }

  /**
   * What changed in one story.
   *
   * @param situation the story as it stands on the later day
   * @param was ids of the stories of the earlier day that its reports were in; empty if it is new
   * @param reports its reports that came in between, by id
   * @param findings what changed, in the order of the findings; those that are gone last
   */
  public record OfStory(
      Situation situation, List<String> was, List<String> reports, List<OfFinding> findings) {
    public OfStory {
      Objects.requireNonNull(situation);
      was = List.copyOf(was);
      reports = List.copyOf(reports);
      findings = List.copyOf(findings);
    }
  }

  /**
   * What changed in the answer to one question.
   *
   * @param before the finding of the earlier day; {@code null} if there was none
   * @param after the finding of the later day; {@code null} if it is gone
   * @param values its values that changed
   * @param because the reports from which the change comes
   */
  public record OfFinding(
      @Nullable Finding before,
      @Nullable Finding after,
      List<OfValue> values,
      List<String> because) {
    public OfFinding {
      values = List.copyOf(values);
      because = List.copyOf(because);
      if (before == null && after == null) {
        throw new IllegalArgumentException("a finding stands before, after or both");
      }
    }

    /** The finding as it stands last. */
    public Finding finding() {
      return after != null ? after : Objects.requireNonNull(before);
    }
  }

  /**
   * A value that came, went, or is borne by other origins than before.
   *
   * @param kind which of these
   * @param value the value, as it stands last
   * @param originsBefore how many origins bore it on the earlier day
   * @param because the reports from which the change comes
   */
  public record OfValue(Kind kind, Finding.Value value, int originsBefore, List<String> because) {
    public OfValue {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(value);
      because = List.copyOf(because);
    }
  }

  /** What became of a value. */
  public enum Kind {
    NEW,
    GONE,
    BORNE
  }
}
