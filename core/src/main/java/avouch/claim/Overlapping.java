package avouch.claim;

import avouch.model.Range;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Things that lie in a text, found by where they lie. */
final class Overlapping<T> {
  private final List<T> things;
  private final List<Range> ranges;

  /** The numbers of the things, by where they start. */
  private final int[] order;

  /** How far the things up to one in that order reach. */
  private final int[] reach;

  Overlapping(List<T> things, Function<T, Range> where) {
    this.things = things;
    this.ranges = things.stream().map(where).toList();
    this.order =
        IntStream.range(0, things.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> ranges.get(i).start()))
            .mapToInt(Integer::intValue)
            .toArray();
    this.reach = new int[order.length];
    int farthest = 0;
    for (int i = 0; i < order.length; i++) {
      farthest = Math.max(farthest, ranges.get(order[i]).end());
      reach[i] = farthest;
    }
  }

  /** What overlaps {@code range}, in the order given. */
  Stream<T> with(Range range) {
    int low = 0;
    int high = order.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(order[middle]).start() < range.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int from = low;
    while (from > 0 && reach[from - 1] > range.start()) {
      from--;
    }
    return Arrays.stream(order, from, low)
        .filter(i -> ranges.get(i).overlaps(range))
        .sorted()
        .mapToObj(things::get);
  }
}
