package avouch.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one account travelled between outlets. Each report of a story is in exactly one lineage.
 *
 * @param id the smallest report id in it
 * @param origin who the copy came from (an agency's name), if a credit says so
 * @param reports ids in order
 * @param how how its reports relate
 * @param evidence passages or credits that the reports share; empty for a report alone
 */
public record Lineage(
    String id, @Nullable String origin, List<String> reports, How how, List<Shared> evidence) {
  public Lineage {
    Objects.requireNonNull(id);
    reports = List.copyOf(reports);
    Objects.requireNonNull(how);
    evidence = List.copyOf(evidence);
  }

  /** How reports of a lineage relate; ORIGINAL for one alone, and for the parts of one page. */
  public enum How {
    ORIGINAL,
    SYNDICATED,
    REWRITTEN,
    TRANSLATED,
    REVISED
  }

  /** A passage of one report and the passage of another that it matches. */
  public record Shared(Span a, Span b) {
    public Shared {
      Objects.requireNonNull(a);
      Objects.requireNonNull(b);
    }
  }
}
