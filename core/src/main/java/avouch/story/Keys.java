package avouch.story;

import avouch.model.Sketch;
import avouch.model.Weights;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The keys under which a report meets others, so that few of all pairs are ever looked at: each of
 * the words that weigh most in it, which tells enough where reports are few; the heavier of them
 * with some days around the report's own; and the heaviest of all, in pairs, for what is told long
 * after.
 *
 * <p>Of the reports that crowd around one key only those with the smallest ranks meet there: which
 * ones does not hang on what came first.
 */
public final class Keys {
  /** At most so many reports meet under one key. */
  public static final int CROWD = 16;

  private static final int WORDS = 20;
  private static final int WORDS_OF_A_TIME = 10;
  private static final int HEADS = 4;
  private static final int COMPANY = 10;

  /** Reports of the same so many days, counted from 1970, meet by one word. */
  private static final int DAYS = 8;

  /**
   * A key begins with so many bits of a word, of the smaller one where it is of two, so that
   * whoever keeps keys in their order finds those of a report in few places.
   */
  private static final int OF_WORD = 20;

  /** And ends with so many that tell it from others that begin so. */
  private static final int OWN = 28;

  private Keys() {}

  /** The keys of a report, ascending. */
  public static long[] of(Sketch sketch) {
    int[] words = heaviest(sketch.words());
    LocalDate day = sketch.day();
    LongStream timed = day == null ? LongStream.empty() : ofTheTime(words, day);
    LongStream all = LongStream.concat(LongStream.concat(alone(words), timed), paired(words));
    return all.sorted().distinct().toArray();
  }

  /** A report's place in the crowd of a key, of 32 bits, the smallest first; ties go by ids. */
  public static long rank(long key, String report) {
    return Hashes.of(key, report) >>> Integer.SIZE;
  }

  private static LongStream alone(int[] words) {
    return IntStream.of(words).mapToLong(word -> key(word, 0));
  }

  private static LongStream ofTheTime(int[] words, LocalDate day) {
    long time = 1 + Math.floorDiv(day.toEpochDay(), DAYS);
    return IntStream.of(words)
        .limit(WORDS_OF_A_TIME)
        .mapToLong(word -> key(word, Hashes.mixed(time)));
  }

  private static LongStream paired(int[] words) {
    int company = Math.min(COMPANY, words.length);
    return IntStream.range(0, Math.min(HEADS, words.length))
        .boxed()
        .flatMapToLong(
            i -> IntStream.range(i + 1, company).mapToLong(j -> paired(words[i], words[j])));
  }

  private static long paired(int one, int other) {
    return key(Math.min(one, other), Hashes.mixed(~(long) Math.max(one, other)));
  }

  /** The key of a word with what else makes it. */
  private static long key(int word, long company) {
    long own = Hashes.mixed(company ^ word) & (1L << OWN) - 1;
    return (long) (word >>> Integer.SIZE - OF_WORD) << OWN | own;
  }

  private static int[] heaviest(Weights words) {
    return IntStream.range(0, words.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> -words.weight(i)))
        .limit(WORDS)
        .mapToInt(words::hash)
        .toArray();
  }
}
