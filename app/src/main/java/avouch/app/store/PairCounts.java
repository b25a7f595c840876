package avouch.app.store;

import java.sql.SQLException;
import java.util.Arrays;

/** How often pairs of reports, by their numbers, meet more or less often than before. */
final class PairCounts {
  private static final int FIRST = 1 << 10;

  private static final long NARROW = 0xffffffffL;

  private final Pairs more = new Pairs();
  private final Pairs less = new Pairs();

  /** Takes the change of a pair. */
  interface Taker {
    void take(long one, long other, int change) throws SQLException;
  }

  void clear() {
    more.size = 0;
    less.size = 0;
  }

  /** A pair meets once more, or once less. */
  void add(long one, long other, int change) {
    long smaller = Math.min(one, other);
    (change > 0 ? more : less).add(smaller << Integer.SIZE | Math.max(one, other));
  }

  /** Hands over every pair in order, the smaller number first. */
  void each(Taker taker) throws SQLException {
    Arrays.sort(more.pairs, 0, more.size);
    Arrays.sort(less.pairs, 0, less.size);
    int from = 0;
    int against = 0;
    while (from < more.size || against < less.size) {
      long pair = Math.min(more.at(from), less.at(against));
      int to = more.end(from, pair);
      int end = less.end(against, pair);
      taker.take(pair >>> Integer.SIZE, pair & NARROW, to - from - (end - against));
      from = to;
      against = end;
    }
  }

  /** Pairs, each as one number. */
  private static final class Pairs {
    private long[] pairs = new long[FIRST];
    private int size;

    void add(long pair) {
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * size);
      }
      pairs[size++] = pair;
    }

    /** The pair in some place; behind the last a larger one than any. */
    long at(int place) {
      return place < size ? pairs[place] : Long.MAX_VALUE;
    }

    /** Behind the last place of a pair that would stand here. */
    int end(int place, long pair) {
      int end = place;
      while (at(end) == pair) {
        end++;
      }
      return end;
    }
  }
}
