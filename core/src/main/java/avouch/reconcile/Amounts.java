package avouch.reconcile;

import avouch.model.Amount;
import java.util.Locale;

/** Compares two amounts: what each leaves open, and whether one is the other rounded. */
final class Amounts {
  /** "About" leaves a tenth open on both sides, the width that readers give it. */
  private static final double ABOUT = 0.1;

  /** Smaller numbers are counted, not rounded. */
  private static final double SMALLEST_ROUND = 100;

  /** From here on headlines round a number to the ten beside it (41 to 40). */
  private static final double LEAST_TENS = 30;

  private Amounts() {}

  /** Whether one number is so much larger than the other that both cannot count one event. */
  static boolean areBeyond(Amount a, Amount b) {
    return Math.max(a.number(), b.number()) >= Math.min(a.number(), b.number()) * Amount.BEYOND;
  }

  static double least(Amount amount) {
    return switch (amount.bound()) {
      case EXACT, RANGE, VAGUE, MORE_THAN, AT_LEAST -> low(amount);
      case ABOUT -> low(amount) * (1 - ABOUT);
      case LESS_THAN, AT_MOST -> Double.NEGATIVE_INFINITY;
    };
  }

  static double most(Amount amount) {
    return switch (amount.bound()) {
      case EXACT, RANGE, VAGUE, LESS_THAN, AT_MOST -> high(amount);
      case ABOUT -> high(amount) * (1 + ABOUT);
      case MORE_THAN, AT_LEAST -> Double.POSITIVE_INFINITY;
    };
  }

  private static double low(Amount amount) {
    return amount.low() != null ? amount.low() : amount.number();
  }

  private static double high(Amount amount) {
    return amount.high() != null ? amount.high() : amount.number();
  }

  /** Whether some number fits both; a strict bound does not hold its own number. */
  static boolean compatible(Amount a, Amount b) {
    double from = Math.max(least(a), least(b));
    double to = Math.min(most(a), most(b));
    return from < to || (from == to && holds(a, from) && holds(b, from));
  }

  private static boolean holds(Amount amount, double number) {
    return switch (amount.bound()) {
      case MORE_THAN, LESS_THAN -> number != amount.number();
      case EXACT, ABOUT, AT_LEAST, AT_MOST, RANGE, VAGUE -> true;
    };
  }

  /** Whether one is the other rounded to fewer digits ("3,000" for 3,020). */
  static boolean rounded(Amount a, Amount b) {
    return plain(a)
        && plain(b)
        && (roundsTo(a.number(), b.number()) || roundsTo(b.number(), a.number()));
  }

  private static boolean plain(Amount amount) {
    return amount.bound() == Amount.Bound.EXACT || amount.bound() == Amount.Bound.ABOUT;
  }

  private static boolean roundsTo(double number, double round) {
    double step = step(round);
    boolean tens = round >= LEAST_TENS && round < SMALLEST_ROUND && round % 10 == 0;
    if (tens && Math.abs(number - round) == 1) {
      return true;
    }
    return number != round
        && step > 1
        && number % step != 0
        && Math.abs(number - round) <= step / 2;
  }

  /** What a round number is rounded to: its power of ten; a number under a hundred is counted. */
  private static double step(double number) {
    double step = 1;
    while (number >= SMALLEST_ROUND && number % (step * 10) == 0) {
      step *= 10;
    }
    return step;
  }

  /** Whether a round number may be rounded from one that keeps the other's bound. */
  static boolean roundedWithin(Amount a, Amount b) {
    return plain(a) ? within(a.number(), b) : plain(b) && within(b.number(), a);
  }

  private static boolean within(double round, Amount bound) {
    double step = step(round);
    return step > 1 && compatible(Amount.range(round - step / 2 + 1, round + step / 2 - 1), bound);
  }

  /** A number as a reader writes it: without a fraction where it has none, thousands apart. */
  static String print(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? String.format(Locale.ROOT, "%,d", (long) number)
        : String.valueOf(number);
  }

  /** An amount in words ("more than 2,000"). */
  static String print(Amount amount) {
    String number = print(amount.number());
    return switch (amount.bound()) {
      case EXACT -> number;
      case RANGE -> print(low(amount)) + "–" + print(high(amount));
      case VAGUE -> print(low(amount)) + " to " + print(high(amount)) + ", vaguely";
      case ABOUT, MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> amount.bound().word() + " " + number;
    };
  }
}
