package avouch.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One story as the reader gets it.
 *
 * @param story its reports and days
 * @param headline a title of one of its reports
 * @param first first day of the key event; {@code null} if it cannot be told
 * @param last last day of the key event
 * @param where the event's places, the settlement of the key event first
 * @param key ids of the headline figures, at most one a slot
 * @param events the key event first, then those around it
 * @param highlights sentences of the reports that tell the most
 * @param findings key first
 * @param ledger timeline, statements, states, promises, people
 * @param lineages how copy travelled
 */
public record Situation(
    Story story,
    String headline,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<Place> where,
    List<String> key,
    List<Event> events,
    List<Span> highlights,
    List<Finding> findings,
    Ledger ledger,
    List<Lineage> lineages) {
  public Situation {
    Objects.requireNonNull(story);
    Objects.requireNonNull(headline);
    where = List.copyOf(where);
    key = List.copyOf(key);
    events = List.copyOf(events);
    highlights = List.copyOf(highlights);
    findings = List.copyOf(findings);
    Objects.requireNonNull(ledger);
    lineages = List.copyOf(lineages);
  }

  /** The findings that are its key figures. */
  public List<Finding> keyFindings() {
    return findings.stream().filter(finding -> key.contains(finding.id())).toList();
  }

  /**
   * One event of the story.
   *
   * @param id a hash of story, kind and day
   * @param kind a lemma ("withdrawal", "flood")
   * @param what words of a report that name it
   * @param first first day, if it can be told
   * @param last last day
   * @param where its places
   * @param findings ids of findings about it
   * @param states indexes in {@link Ledger#states}
   * @param causes claims on why
   * @param roles who has what role in it
   */
  public record Event(
      String id,
      String kind,
      String what,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      List<Place> where,
      List<String> findings,
      List<Integer> states,
      List<Claim.Bearing> causes,
      List<Role> roles) {
    public Event {
      Objects.requireNonNull(id);
      Objects.requireNonNull(kind);
      Objects.requireNonNull(what);
      where = List.copyOf(where);
      findings = List.copyOf(findings);
      states = List.copyOf(states);
      causes = List.copyOf(causes);
      roles = List.copyOf(roles);
    }
  }

  /** Who has a role in an event ("commander", "contingent"). */
  public record Role(String role, List<String> actors) {
    public Role {
      Objects.requireNonNull(role);
      actors = List.copyOf(actors);
    }
  }
}
