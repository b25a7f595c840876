package avouch.story;

import avouch.model.Sketch;
import avouch.model.Weights;
import java.util.Arrays;
import java.util.List;

/**
 * Which reports hold which words, each holding one number: the word's hash, the report's place and
 * the word's weight in it. In order they stand word by word, and there report by report.
 */
final class Holders {
  private static final int NARROW = (1 << Short.SIZE) - 1;

  private Holders() {}

  /** The holdings of no more reports than a part holds, in order. */
  static long[] of(List<Sketch> sketches) {
    long[] holders = new long[sketches.stream().mapToInt(sketch -> sketch.words().size()).sum()];
    int size = 0;
    for (int report = 0; report < sketches.size(); report++) {
      Weights words = sketches.get(report).words();
      for (int i = 0; i < words.size(); i++) {
        long holding = (long) words.hash(i) << Integer.SIZE | (long) report << Short.SIZE;
        holders[size++] = holding | words.weight(i);
      }
    }
    Arrays.sort(holders);
    return holders;
  }

  /** Behind the last holding of the same word. */
  static int end(long[] holders, int from) {
    int end = from + 1;
    while (end < holders.length && holders[end] >> Integer.SIZE == holders[from] >> Integer.SIZE) {
      end++;
    }
    return end;
  }

  static int report(long holding) {
    return (int) (holding >>> Short.SIZE) & NARROW;
  }

  static int weight(long holding) {
    return (int) holding & NARROW;
  }
}
