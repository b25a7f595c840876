package avouch.reconcile;

import avouch.model.Amount;
import avouch.model.Amount.Bound;
import avouch.model.Finding.Chosen;
import avouch.model.Finding.Value;
import avouch.model.Policy;
import avouch.model.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts one value first by a policy; the others are kept beside it. */
final class Choice {
  private static final Comparator<Value> MOST_PRECISE =
      Comparator.comparing((Value value) -> precision(value))
          .thenComparing(value -> -value.origins())
          .thenComparing(value -> -value.outlets());

  private Choice() {}

  static Chosen of(
      Policy policy, List<Value> values, List<Integer> current, Verdict verdict, Votes votes) {
    return switch (policy) {
      case RANGE -> range(values, current, verdict, votes);
      case CONSERVATIVE ->
          chosen(policy, values, current, Comparator.comparing(Choice::conservative), "the lowest");
      case LATEST ->
          chosen(
              policy,
              values,
              current,
              Comparator.comparing(Choice::lastDay).reversed().thenComparing(MOST_PRECISE),
              "the latest");
    };
  }

  /**
   * What most texts come to by themselves; of as many, what somebody prints; of what nobody prints,
   * what all of them show; else the most precise.
   */
  private static Chosen range(
      List<Value> values, List<Integer> current, Verdict verdict, Votes votes) {
    return verdict == Verdict.CONTESTED
        ? new Chosen(Policy.RANGE, null, "contested: the range is kept")
        : chosen(
            Policy.RANGE,
            values,
            current,
            Comparator.comparing(Choice::isVague)
                .thenComparing(value -> -votes.of(value))
                .thenComparing(votes::isShown)
                .thenComparing(votes::shown)
                .thenComparing(MOST_PRECISE),
            isVoted(values, current, votes)
                ? "what most texts come to"
                : "the most precise that none excludes");
  }

  /** Whether the votes on the values differ. */
  private static boolean isVoted(List<Value> values, List<Integer> current, Votes votes) {
    return current.stream().map(i -> votes.of(values.get(i))).distinct().count() > 1;
  }

  private static boolean isVague(Value value) {
    return Objects.requireNonNull(value.amount()).bound() == Bound.VAGUE;
  }

  /** Whether a value lies below the lower bound of one that is as well borne. */
  static boolean isBelow(Value value, Value bound) {
    Amount open = Objects.requireNonNull(bound.amount());
    Amount amount = Objects.requireNonNull(value.amount());
    boolean least = open.bound() == Bound.AT_LEAST || open.bound() == Bound.MORE_THAN;
    return least
        && Objects.equals(bound.unit(), value.unit())
        && bound.change() == null
        && amount.bound() != Bound.VAGUE
        && amount.number() < open.number()
        && !Amounts.compatible(open, amount)
        && bound.outlets() >= value.outlets();
  }

  private static Chosen chosen(
      Policy policy,
      List<Value> values,
      List<Integer> current,
      Comparator<Value> first,
      String why) {
    Optional<Integer> best = current.stream().min(Comparator.comparing(values::get, first));
    return new Chosen(policy, best.orElse(null), why);
  }

  /** The number of the chosen value, read as its policy reads it. */
  static @Nullable Double number(Policy policy, List<Value> values, Chosen chosen) {
    if (chosen.value() == null) {
      return null;
    }
    Value value = values.get(chosen.value());
    Amount amount = Objects.requireNonNull(value.amount());
    return switch (policy) {
      case CONSERVATIVE -> conservative(value);
      case LATEST -> amount.number();
      case RANGE -> amount.bound() == Bound.VAGUE ? null : Double.valueOf(amount.number());
    };
  }

  /** ACLED reads tens as 10, dozens as 12 and hundreds as 100: the low end. */
  private static double conservative(Value value) {
    return Objects.requireNonNull(value.amount()).number();
  }

  private static LocalDate lastDay(Value value) {
    return LaterCounts.lastDay(value).orElse(LocalDate.MIN);
  }

  private static int precision(Value value) {
    return switch (Objects.requireNonNull(value.amount()).bound()) {
      case EXACT -> 0;
      case AT_LEAST, MORE_THAN -> 1;
      case ABOUT -> 2;
      case LESS_THAN, AT_MOST -> 3;
      case RANGE -> 4;
      case VAGUE -> 5;
    };
  }
}
