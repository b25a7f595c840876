package avouch.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One report's answer to one question. */
public sealed interface Claim {
  /** Where it stands, who is said to say it, and how sure the words are. */
  Bearing bearing();

  /**
   * What every claim carries.
   *
   * @param span the words that are the value
   * @param sentence the sentence that bears them
   * @param attribution who is said to say it, the nearest first; empty when the outlet itself does
   * @param asOf the day the claim holds for: the report's day unless the text says another
   * @param modality asserted, denied, planned or possible
   * @param doubts reasons for care, in kebab case ("inferred-day", "translated", "truncated")
   */
  record Bearing(
      Span span,
      Span sentence,
      List<Source> attribution,
      @Nullable LocalDate asOf,
      Modality modality,
      Set<String> doubts) {
    public Bearing {
      Objects.requireNonNull(span);
      Objects.requireNonNull(sentence);
      attribution = List.copyOf(attribution);
      Objects.requireNonNull(modality);
      doubts = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(doubts));
    }

    public String report() {
      return span.report();
    }

    /** The same with one more reason for care. */
    public Bearing doubting(String doubt) {
      Set<String> more = new TreeSet<>(doubts);
      more.add(doubt);
      return new Bearing(span, sentence, attribution, asOf, modality, more);
    }

    /** The same as of another day. */
    public Bearing asOf(LocalDate day) {
      return new Bearing(span, sentence, attribution, day, modality, doubts);
    }
  }

  /**
   * Whom the outlet cites.
   *
   * @param name as printed ("the Defence Ministry")
   * @param actor the settled name, where the settlement knows it
   */
  record Source(String name, @Nullable String actor) {
    public Source {
      Objects.requireNonNull(name);
    }

    /** The settled name, else the printed one. */
    public String settled() {
      return actor != null ? actor : name;
    }
  }

  /** How the words put it. */
  enum Modality {
    ASSERTED,
    DENIED,
    PLANNED,
    POSSIBLE
  }

  /** What a finding is about; the contract's slots. */
  enum Slot {
    KILLED,
    INJURED,
    MISSING,
    ARRESTED,
    DISPLACED,
    TROOPS,
    EQUIPMENT,
    PROTESTERS,
    DURATION,
    MONEY,
    MEMBERS,
    COMMANDER,
    DATE,
    CAUSE,
    OTHER;

    /** Whether it counts people whom something befell. */
    public boolean isOfPeople() {
      return isHarm() || this == DISPLACED;
    }

    /** Whether it counts people who were hurt, killed, lost or taken. */
    public boolean isHarm() {
      return this == KILLED || this == INJURED || this == MISSING || this == ARRESTED;
    }
  }

  /**
   * A figure for a slot.
   *
   * @param slot which question
   * @param counted lemma of what is counted ("soldier"), for slot OTHER part of the question
   * @param of what the counted belong to ("union", "strike"), if the words say so
   * @param unit unit of the amount, {@code null} for a count
   * @param amount the number with its bound
   * @param change rise or fall
   * @param scope what part of the event it covers
   * @param basis printed as a figure, or counted from people described
   * @param setting when, where and of whom, by the words beside it
   */
  record FigureClaim(
      Bearing bearing,
      Slot slot,
      String counted,
      @Nullable String of,
      @Nullable String unit,
      Amount amount,
      Mention.Figure.@Nullable Change change,
      Scope scope,
      Basis basis,
      Setting setting)
      implements Claim {
    public FigureClaim {
      Objects.requireNonNull(bearing);
      Objects.requireNonNull(slot);
      Objects.requireNonNull(counted);
      Objects.requireNonNull(amount);
      Objects.requireNonNull(scope);
      Objects.requireNonNull(basis);
      Objects.requireNonNull(setting);
    }

    /** The figures among some claims, in their order. */
    public static Stream<FigureClaim> in(Collection<? extends Claim> claims) {
      return claims.stream().filter(FigureClaim.class::isInstance).map(FigureClaim.class::cast);
    }

    /** So many people in all, counted from what the words say. */
    public static FigureClaim counted(Bearing bearing, Slot slot, int people) {
      return new FigureClaim(
          bearing,
          slot,
          "person",
          null,
          null,
          Amount.exact(people),
          null,
          Scope.WHOLE,
          Basis.COUNTED,
          Setting.UNSAID);
    }

    /** The same figure for a part of those counted, not for all. */
    public FigureClaim partOnly() {
      return within(scope.part());
    }

    /** The same figure as one of all so far, not of more. */
    public FigureClaim cumulative() {
      return within(scope.cumulative());
    }

    /** The same figure as one of another time. */
    public FigureClaim over(String period) {
      return within(new Scope(scope.place(), period, scope.group(), scope.counting()));
    }

    private FigureClaim within(Scope other) {
      return new FigureClaim(
          bearing, slot, counted, of, unit, amount, change, other, basis, setting);
    }

    /** The same words as another amount for another question. */
    public FigureClaim as(Slot question, Amount number, Basis now) {
      return new FigureClaim(
          bearing, question, counted, of, unit, number, change, scope, now, setting);
    }
  }

  /** Whether somebody prints the figure, or the reports only show it. */
  enum Basis {
    STATED,
    COUNTED
  }

  /**
   * A name for a role ("commander of the force: …").
   *
   * @param slot COMMANDER, or OTHER for other roles
   * @param role lemma of the role ("commander")
   * @param of settled name of what the role belongs to, if said
   * @param name as printed
   */
  record NameClaim(Bearing bearing, Slot slot, String role, @Nullable String of, String name)
      implements Claim {
    public NameClaim {
      Objects.requireNonNull(bearing);
      Objects.requireNonNull(slot);
      Objects.requireNonNull(role);
      Objects.requireNonNull(name);
    }
  }

  /**
   * The members of a set ("units from A, B and C").
   *
   * @param of settled name or lemma of the whole
   * @param relation what makes them members
   * @param members settled names, in order of the alphabet
   */
  record SetClaim(Bearing bearing, String of, Membership relation, NavigableSet<String> members)
      implements Claim {
    public SetClaim {
      Objects.requireNonNull(bearing);
      Objects.requireNonNull(of);
      Objects.requireNonNull(relation);
      members = java.util.Collections.unmodifiableNavigableSet(new TreeSet<>(members));
    }
  }

  /**
   * A state of affairs begun, changed or ended ("the state of emergency was lifted").
   *
   * @param state the state's noun phrase ("state of emergency", "withdrawal")
   * @param subject whose or of what, settled where possible; empty if the words do not say
   * @param change what happened to it
   * @param where places named for it
   * @param date the day of the change, if it can be told
   */
  record StateClaim(
      Bearing bearing,
      String state,
      String subject,
      StateChange change,
      List<Place> where,
      @Nullable LocalDate date)
      implements Claim {
    public StateClaim {
      Objects.requireNonNull(bearing);
      Objects.requireNonNull(state);
      Objects.requireNonNull(subject);
      Objects.requireNonNull(change);
      where = List.copyOf(where);
    }
  }

  /** What can happen to a state. */
  enum StateChange {
    ANNOUNCED,
    IMPOSED,
    BEGUN,
    EXTENDED,
    COMPLETED,
    LIFTED,
    PENDING
  }

  /**
   * An undertaking to do something.
   *
   * @param by settled name or words of who promises
   * @param what the words that say what will be done
   * @param due the day by which, if said
   */
  record PromiseClaim(Bearing bearing, String by, String what, @Nullable LocalDate due)
      implements Claim {
    public PromiseClaim {
      Objects.requireNonNull(bearing);
      Objects.requireNonNull(by);
      Objects.requireNonNull(what);
    }
  }

  /**
   * Words of a speaker, one utterance of a sentence or so; {@code direct} is word for word.
   *
   * @param speaker settled name, else the printed words
   * @param beside the words near it that name the speaker; {@code null} for "he" and one far off
   */
  record UtteranceClaim(Bearing bearing, String speaker, boolean direct, @Nullable Range beside)
      implements Claim {
    public UtteranceClaim {
      Objects.requireNonNull(bearing);
      Objects.requireNonNull(speaker);
    }
  }

  /**
   * Something that happened, or is to happen, on a day.
   *
   * @param first first day
   * @param last last day
   * @param event kind of event ("protest", "withdrawal"), a lemma
   */
  record DayClaim(Bearing bearing, LocalDate first, LocalDate last, String event) implements Claim {
    public DayClaim {
      Objects.requireNonNull(bearing);
      Objects.requireNonNull(first);
      Objects.requireNonNull(last);
      Objects.requireNonNull(event);
    }
  }

  /**
   * Why something happened.
   *
   * @param event lemma of what was caused, if the words say so
   * @param cause the words that name the cause
   */
  record CauseClaim(Bearing bearing, String event, String cause) implements Claim {
    public CauseClaim {
      Objects.requireNonNull(bearing);
      Objects.requireNonNull(event);
      Objects.requireNonNull(cause);
    }
  }

  /**
   * A place that a report names, and how far that says where the event was.
   *
   * @param place settled
   * @param standing how the report names it
   * @param event lemma of what happened there; empty where the words do not say so
   */
  record PlaceClaim(Bearing bearing, Place place, Standing standing, String event)
      implements Claim {
    public PlaceClaim {
      Objects.requireNonNull(bearing);
      Objects.requireNonNull(place);
      Objects.requireNonNull(standing);
      Objects.requireNonNull(event);
    }

    /**
     * How a place is named: something happened in it, in it as a part of a town ("the Denby
     * neighborhood"), by the police and other offices of it, as what the report was filed from, or
     * in passing.
     */
    public enum Standing {
      SITE,
      QUARTER,
      OFFICE,
      FILED,
      PASSING
    }
  }

  /**
   * What part a named person has in the event.
   *
   * @param actor settled name
   * @param part official, victim, suspect, witness or other
   * @param status what befell the person, if said
   * @param age in years, where words that do not name the person tell it ("the boy, 15")
   */
  record PartClaim(
      Bearing bearing, String actor, Part part, @Nullable Status status, @Nullable Integer age)
      implements Claim {
    public PartClaim {
      Objects.requireNonNull(bearing);
      Objects.requireNonNull(actor);
      Objects.requireNonNull(part);
    }
  }

  /** What part a person has. */
  enum Part {
    OFFICIAL,
    VICTIM,
    SUSPECT,
    WITNESS,
    OTHER
  }

  /** What befell a person. */
  enum Status {
    KILLED,
    INJURED,
    MISSING,
    ARRESTED,
    CHARGED,
    UNHARMED
  }
}
