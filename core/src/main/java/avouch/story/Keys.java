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

  /** Keys take so many bits; the highest tells those of a time, of which the next ones tell it. */
  private static final int BITS = 48;

  private static final long OF_A_TIME = 1L << (BITS - 1);

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
    return IntStream.of(words).mapToLong(word -> ofAnyTime(word));
  }

  private static LongStream ofTheTime(int[] words, LocalDate day) {
    long time = Math.floorDiv(day.toEpochDay(), DAYS);
    long place = (time & (OF_A_TIME >>> Integer.SIZE) - 1) << Integer.SIZE;
    return IntStream.of(words)
        .limit(WORDS_OF_A_TIME)
        .mapToLong(word -> OF_A_TIME | place | Integer.toUnsignedLong(word));
  }

  private static LongStream paired(int[] words) {
    int company = Math.min(COMPANY, words.length);
    return IntStream.range(0, Math.min(HEADS, words.length))
        .boxed()
        .flatMapToLong(
            i -> IntStream.range(i + 1, company).mapToLong(j -> paired(words[i], words[j])));
  }

  private static long paired(int one, int other) {
    long smaller = Integer.toUnsignedLong(Math.min(one, other));
    return ofAnyTime(Integer.toUnsignedLong(Math.max(one, other)) << Integer.SIZE | smaller);
  }

  private static long ofAnyTime(long bits) {
    return Hashes.mixed(bits) & OF_A_TIME - 1;
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
