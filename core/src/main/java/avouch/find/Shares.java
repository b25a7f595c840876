package avouch.find;

import avouch.model.Amount;
import avouch.model.Amount.Bound;
import org.jspecify.annotations.Nullable;

/** Reads shares of a whole: "a third of", "two-thirds of", "half the", "one in five". */
final class Shares {
  /** The unit of a share. */
  static final String UNIT = "share";

  private static final int BOUND_REACH = 4;

  private final Line line;

  Shares(Line line) {
    this.line = line;
  }

  @Nullable Quantity at(int i) {
    if (line.is(i, "half")) {
      boolean bound = line.isAny(i - 1, "than", "nearly", "almost", "about", "over", "least");
      boolean of = bound || line.isAny(i + 1, "of", "the", "its", "their", "his", "her", "all");
      return of ? share(i, i + 1, 0.5) : null;
    }
    if (!Numerals.mayStart(line.word(i))) {
      return null;
    }
    Quantity fraction = fraction(i);
    return fraction != null ? fraction : ratio(i);
  }

  /** "a third of", "one fifth", "two-thirds of", "3/8"; not "3/4 mile", "a quarter million". */
  private @Nullable Quantity fraction(int i) {
    Numeral fraction = Fractions.at(line, i);
    if (fraction == null) {
      return null;
    }
    int of = line.is(fraction.end(), "of") && line.isAny(fraction.end() + 1, "a", "one") ? 2 : 0;
    int next = fraction.end() + of;
    boolean scales = Numerals.scale(line.word(next)) != null;
    boolean measures = fraction.digits() && FigureWords.MEASURES.at(line, next) != null;
    return scales || measures ? null : share(i, fraction.end(), fraction.value());
  }

  /** "one in five", "8 out of 10". */
  private @Nullable Quantity ratio(int i) {
    Numeral above = line.is(i, "a") ? null : Numerals.at(line, i);
    if (above == null) {
      return null;
    }
    boolean out = line.is(above.end(), "out") && line.is(above.end() + 1, "of");
    boolean in = line.is(above.end(), "in") && (above.value() == 1 || isFree(i));
    Numeral below = out || in ? Numerals.at(line, above.end() + (out ? 2 : 1)) : null;
    boolean fits = below != null && below.value() > above.value() && (out || below.value() <= 1e6);
    boolean words =
        below != null
            && (out || above.value() == 1 && below.value() <= 100 || isRound(below.value()));
    words &= below != null && (out || TimeWords.unit(line, below.end()) == null);
    return below != null && fits && words
        ? share(i, below.end(), above.value() / below.value())
        : null;
  }

  /**
   * Whether no verb stands before it that would have it count: "Eight in ten", "some six in 10".
   */
  private boolean isFree(int i) {
    Phrases.Hit<Bound> bound = Bounds.BEFORE.before(line, i, BOUND_REACH);
    int before = (bound == null ? i : bound.end()) - 1;
    return before < 0 || line.isAny(before, "that", "and", ",", "but", "as", "while", "only");
  }

  private static boolean isRound(double whole) {
    return whole >= 2 && whole <= 10 || whole == 20 || whole == 25 || whole == 50 || whole == 100;
  }

  private Quantity share(int i, int end, double value) {
    Phrases.Hit<Bound> before = Bounds.BEFORE.before(line, i, BOUND_REACH);
    return before == null
        ? new Quantity(i, i, end, Amount.exact(value), UNIT)
        : new Quantity(before.end(), i, end, Amount.of(value, before.value()), UNIT);
  }
}
