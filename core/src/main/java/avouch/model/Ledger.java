package avouch.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a story holds beside its findings: the timeline, the words said, the states, the promises
 * and the people.
 *
 * @param timeline by day
 * @param statements utterances with their wordings
 * @param states states of affairs and what happened to them
 * @param promises undertakings
 * @param cast people and organizations
 * @param causes what is said to have caused the event
 */
public record Ledger(
    List<Entry> timeline,
    List<Statement> statements,
    List<State> states,
    List<Promise> promises,
    List<Cast> cast,
    List<Cause> causes) {
  public Ledger {
    timeline = List.copyOf(timeline);
    statements = List.copyOf(statements);
    states = List.copyOf(states);
    promises = List.copyOf(promises);
    cast = List.copyOf(cast);
    causes = List.copyOf(causes);
  }

  /**
   * Who bears a row, counted in origins.
   *
   * @param claims the claims
   * @param origins how many independent origins
   * @param verdict what they amount to
   */
  public record Backing(List<Claim.Bearing> claims, int origins, Verdict verdict) {
    public Backing {
      claims = List.copyOf(claims);
      Objects.requireNonNull(verdict);
    }

    /** How many reports bear it. */
    public int reports() {
      return (int) claims.stream().map(Claim.Bearing::report).distinct().count();
    }
  }

  /**
   * Something on a day.
   *
   * @param first the day, or the first of several
   * @param last the last day
   * @param text a sentence or clause of a report
   * @param event kind of event, a lemma
   */
  public record Entry(LocalDate first, LocalDate last, String text, String event, Backing backing) {
    public Entry {
      Objects.requireNonNull(first);
      Objects.requireNonNull(last);
      Objects.requireNonNull(text);
      Objects.requireNonNull(event);
      Objects.requireNonNull(backing);
    }
  }

  /**
   * One utterance in all its wordings.
   *
   * @param speaker settled name, else the printed words
   * @param variants the wordings
   */
  public record Statement(String speaker, List<Variant> variants) {
    public Statement {
      Objects.requireNonNull(speaker);
      variants = List.copyOf(variants);
    }
  }

  /**
   * One wording.
   *
   * @param claim the utterance as one report has it
   * @param differs the words that differ from the other wordings
   */
  public record Variant(Claim.UtteranceClaim claim, List<Range> differs) {
    public Variant {
      Objects.requireNonNull(claim);
      differs = List.copyOf(differs);
    }

    /** Its words. */
    public Span span() {
      return claim.bearing().span();
    }

    /** Whether it is given word for word. */
    public boolean direct() {
      return claim.direct();
    }
  }

  /** A state and what happened to it; the components are those of {@link Claim.StateClaim}. */
  public record State(
      String state,
      String subject,
      Claim.StateChange change,
      List<Place> where,
      @Nullable LocalDate date,
      Backing backing) {
    public State {
      Objects.requireNonNull(state);
      Objects.requireNonNull(subject);
      Objects.requireNonNull(change);
      where = List.copyOf(where);
      Objects.requireNonNull(backing);
    }
  }

  /**
   * An undertaking; the components are those of {@link Claim.PromiseClaim}.
   *
   * @param status whether it is open, overdue by the latest day in the set, or kept
   */
  public record Promise(
      String by, String what, @Nullable LocalDate due, Status status, Backing backing) {
    public Promise {
      Objects.requireNonNull(by);
      Objects.requireNonNull(what);
      Objects.requireNonNull(status);
      Objects.requireNonNull(backing);
    }

    /** Open, overdue or kept. */
    public enum Status {
      OPEN,
      OVERDUE,
      KEPT
    }
  }

  /**
   * A person or organization of the story with its part in it.
   *
   * @param actor who
   * @param part official, victim, suspect, witness or other; {@code null} for organizations
   * @param status what befell the person
   */
  public record Cast(
      Settlement.Actor actor,
      Claim.@Nullable Part part,
      List<Claim.Status> status,
      Backing backing) {
    public Cast {
      Objects.requireNonNull(actor);
      status = List.copyOf(status);
      Objects.requireNonNull(backing);
    }
  }

  /** What is said to have caused the event. */
  public record Cause(String event, String cause, Backing backing) {
    public Cause {
      Objects.requireNonNull(event);
      Objects.requireNonNull(cause);
      Objects.requireNonNull(backing);
    }
  }
}
