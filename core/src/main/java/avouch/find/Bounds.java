package avouch.find;

import avouch.language.Rows;
import avouch.language.Rows.Row;
import avouch.model.Amount.Bound;
import avouch.model.TimeExpression;
import avouch.model.TimeExpression.Mod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that bound a number, before and after it, from {@code bounds.tsv}. */
final class Bounds {
  private static final List<Row> ROWS = Rows.of(Bounds.class, "bounds.tsv");
  static final Phrases<Bound> BEFORE = of("before");
  static final Phrases<Bound> AFTER = of("after");

  private Bounds() {}

  private static Phrases<Bound> of(String kind) {
    return Phrases.of(ROWS, kind, row -> Bound.valueOf(row.value()));
  }

  /** The modifier that a bound puts on a length of time. */
  static @Nullable Mod mod(Bound bound) {
    return switch (bound) {
      case ABOUT, VAGUE -> Mod.APPROX;
      case MORE_THAN -> Mod.MORE_THAN;
      case LESS_THAN -> Mod.LESS_THAN;
      case AT_LEAST -> Mod.EQUAL_OR_MORE;
      case AT_MOST -> Mod.EQUAL_OR_LESS;
      case EXACT, RANGE -> null;
    };
  }

  /** What lies more than two weeks ago lies before that day, what is less far ahead lies before. */
  static @Nullable Mod pointMod(TimeExpression time, @Nullable Mod mod) {
    int amount =
        time instanceof TimeExpression.Shift shift
            ? shift.amount()
            : time instanceof TimeExpression.FromTime from ? from.amount() : 0;
    if (amount == 0 || mod != Mod.MORE_THAN && mod != Mod.LESS_THAN) {
      return mod;
    }
    return amount < 0 == (mod == Mod.MORE_THAN) ? Mod.BEFORE : Mod.AFTER;
  }
}
