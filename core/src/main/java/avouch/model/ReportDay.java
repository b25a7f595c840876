package avouch.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The day on which a report was published.
 *
 * @param day the day, in the outlet's own calendar
 * @param basis how it is known
 * @param evidence the words that show it; empty when it was given beside the text
 */
public record ReportDay(LocalDate day, Basis basis, List<Span> evidence) {
  public ReportDay {
    Objects.requireNonNull(day);
    Objects.requireNonNull(basis);
    evidence = List.copyOf(evidence);
  }

  /** How a report's day is known: given beside the text, stated in it, or inferred. */
  public enum Basis {
    GIVEN,
    STATED,
    INFERRED
  }
}
