package avouch.find;

import avouch.model.Amount;
import avouch.model.Amount.Bound;
import avouch.model.Mention.Figure;
import avouch.model.Range;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Joins two bounds of one number into a range: "more than 20 and less than 30 boats". */
final class BoundPairs {
  private BoundPairs() {}

  /** The range that two figures in a row make; {@code null} if they are two figures. */
  static @Nullable Figure joined(Line line, Figure first, Figure second) {
    Amount one = first.amount();
    Amount two = second.amount();
    boolean sameUnit = first.unit() == null || Objects.equals(first.unit(), second.unit());
    boolean open =
        first.counted() == null
            || second.counted() == null
            || first.counted().equals(second.counted());
    boolean rising = isBelow(one.bound()) && isAbove(two.bound());
    boolean falling = isAbove(one.bound()) && isBelow(two.bound());
    if (!sameUnit || !open || !(rising || falling) || !areBeside(line, first, second)) {
      return null;
    }
    double low = rising ? one.number() : two.number();
    double high = rising ? two.number() : one.number();
    return low < high
        ? new Figure(
            first.range().cover(second.range()),
            Amount.range(low, high),
            second.change(),
            second.unit(),
            second.counted() == null ? first.counted() : second.counted(),
            second.role())
        : null;
  }

  private static boolean isBelow(Bound bound) {
    return bound == Bound.MORE_THAN || bound == Bound.AT_LEAST;
  }

  private static boolean isAbove(Bound bound) {
    return bound == Bound.LESS_THAN || bound == Bound.AT_MOST;
  }

  /** Whether only "and", "but" or a comma stands between them. */
  private static boolean areBeside(Line line, Figure first, Figure second) {
    int words = 0;
    Figure.Counted counted = first.counted();
    int from =
        counted == null
            ? first.range().end()
            : Math.max(first.range().end(), counted.range().end());
    for (int i = 0; i < line.size(); i++) {
      Range word = line.range(i, i + 1);
      if (word.start() >= from && word.end() <= second.range().start()) {
        if (!line.isAny(i, "and", "but", ",")) {
          return false;
        }
        words++;
      }
    }
    return words == 1 || words == 2;
  }
}
