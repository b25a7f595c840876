package avouch.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a story's claims on one question amount to.
 *
 * @param id a hash of story, event, slot, counted and scope
 * @param kind sort of value
 * @param question in plain words ("How many were killed?")
 * @param slot what it is about
 * @param counted lemma of what is counted, for figures
 * @param of what the counted belong to, if said
 * @param scope what part of the event
 * @param verdict what it amounts to
 * @param basis stated or counted
 * @param best the number that the policy would print, if it chooses one
 * @param low the lowest number of values not superseded
 * @param high the highest number of values not superseded
 * @param chosen which value, by which policy, and why
 * @param values the values, best borne first
 * @param differences how pairs of values differ
 */
public record Finding(
    String id,
    Kind kind,
    String question,
    Claim.Slot slot,
    @Nullable String counted,
    @Nullable String of,
    Scope scope,
    Verdict verdict,
    Claim.Basis basis,
    @Nullable Double best,
    @Nullable Double low,
    @Nullable Double high,
    Chosen chosen,
    List<Value> values,
    List<Difference> differences) {
  public Finding {
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(question);
    Objects.requireNonNull(slot);
    Objects.requireNonNull(scope);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(basis);
    Objects.requireNonNull(chosen);
    values = List.copyOf(values);
    differences = List.copyOf(differences);
  }

  /** All that bear any of its values. */
  public Stream<Claim.Bearing> claims() {
    return values.stream().flatMap(value -> value.claims().stream());
  }

  /** The same finding under another id. */
  public Finding withId(String other) {
    return new Finding(
        other,
        kind,
        question,
        slot,
        counted,
        of,
        scope,
        verdict,
        basis,
        best,
        low,
        high,
        chosen,
        values,
        differences);
  }

  /** Sorts of value. */
  public enum Kind {
    NUMBER,
    SET,
    NAME,
    DATE,
    TEXT
  }

  /**
   * One value and all that bear it.
   *
   * @param text as printed in the best borne claim
   * @param amount the number with its bound, for figures
   * @param members the members, for sets
   * @param unit of the amount
   * @param change rise or fall
   * @param claims who says so
   * @param origins how many independent origins
   * @param outlets how many reports
   */
  public record Value(
      String text,
      @Nullable Amount amount,
      List<String> members,
      @Nullable String unit,
      Mention.Figure.@Nullable Change change,
      List<Claim.Bearing> claims,
      int origins,
      int outlets) {
    public Value {
      Objects.requireNonNull(text);
      members = List.copyOf(members);
      claims = List.copyOf(claims);
    }

    /** Whether it is a vague count ("dozens"). */
    public boolean isVague() {
      return amount != null && amount.bound() == Amount.Bound.VAGUE;
    }

    /** The reports that print it. */
    public Set<String> reports() {
      return claims.stream()
          .map(Claim.Bearing::report)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /**
   * How two values differ.
   *
   * @param a index of the one value
   * @param b index of the other
   * @param type the kind of difference
   * @param why in words
   */
  public record Difference(int a, int b, Type type, String why) {
    public Difference {
      Objects.requireNonNull(type);
      Objects.requireNonNull(why);
    }

    /** Kinds of difference; CONTRADICTION only where no other explains it. */
    public enum Type {
      ROUNDING,
      BOUND,
      LATER_COUNT,
      SCOPE,
      DEFINITION,
      OMISSION,
      WORDING,
      SPELLING,
      COPY_ERROR,
      FRAMING,
      CONTRADICTION
    }
  }

  /**
   * The value that a policy puts first.
   *
   * @param policy the policy asked for
   * @param value index of the value; {@code null} where the policy will not choose
   * @param why in words
   */
  public record Chosen(Policy policy, @Nullable Integer value, String why) {
    public Chosen {
      Objects.requireNonNull(policy);
      Objects.requireNonNull(why);
    }
  }
}
