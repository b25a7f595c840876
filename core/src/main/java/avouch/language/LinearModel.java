package avouch.language;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A linear classifier of words in a row: each known feature of a word adds its weights to the
 * scores of some labels, for the word itself and for its neighbours up to {@link #REACH} away.
 *
 * <p>Scores are one array: those of a sentence's word {@code i} begin at {@link #at}, with room for
 * the neighbours of its first and last words.
 */
final class LinearModel {
  static final int REACH = 2;

  private static final int CELL = 0xFF;
  private static final int ROW_BITS = 14;

  /** Stands for a sum that a row's numbers cannot hold exactly. */
  private static final float[] INEXACT = {};

  /** A feature has many weights if they fill so small a part of its cells. */
  private static final int MANY = 4;

  private static final long BEGIN = FeatureHash.letters("-BOS-");
  private static final long END = FeatureHash.letters("-EOS-");
  private static final String BEGIN_LABEL = "<s>";

  private final String[] labels;

  /** Of each feature where its weights begin; below zero, where its row does, its bits turned. */
  private final HashIndex features;

  /**
   * Of each feature the number of its weights, then each a float whose lowest bits hold its cell.
   */
  private final int[] weights;

  /** All cells of each feature of many weights: adding them is quicker than picking. */
  private final float[] wide;

  /** All cells of each common word. */
  private final float[] common;

  private final float[] histories;
  private final ModelWords words;

  /** All cells of the other words met lately. */
  private final Remembered<float[]> rare = new Remembered<>(ROW_BITS, this::rare);

  /** Reads from the buffer's position and leaves it behind the model. */
  LinearModel(ByteBuffer file, ModelWords words) {
    this.words = words;
    labels = new String[file.get()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = PlaceRows.shortText(file);
    }
    int count = file.getInt(file.position());
    HashIndex places = new HashIndex(file);
    int[] sizes = sizes(file, count);
    int[] starts = starts(sizes);
    weights = weights(file, sizes);
    wide = wide(starts);
    features = places.with(starts);
    common = common(words.common());
    histories = histories();
  }

  private static int[] sizes(ByteBuffer file, int count) {
    int[] sizes = new int[count];
    for (int i = 0; i < count; i++) {
      sizes[i] = file.get() & 0xFF;
    }
    return sizes;
  }

  private static int[] starts(int[] sizes) {
    int[] starts = new int[sizes.length];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + 1 + sizes[i - 1];
    }
    return starts;
  }

  private static int[] weights(ByteBuffer file, int[] sizes) {
    int[] weights = new int[sizes.length + Arrays.stream(sizes).sum()];
    int at = 0;
    for (int size : sizes) {
      weights[at++] = size;
      for (int i = 0; i < size; i++) {
        weights[at++] = file.get() & CELL;
      }
    }
    at = 0;
    for (int size : sizes) {
      at++;
      for (int i = 0; i < size; i++) {
        weights[at++] |= Float.floatToRawIntBits(Float.float16ToFloat(file.getShort()));
      }
    }
    return weights;
  }

  /** A row for each feature of many weights; in its place among the starts goes where it is. */
  private float[] wide(int[] starts) {
    int[] many =
        IntStream.range(0, starts.length)
            .filter(i -> weights[starts[i]] * MANY > width())
            .toArray();
    float[] rows = new float[many.length * width()];
    for (int row = 0; row < many.length; row++) {
      double[] window = scores(1);
      pick(starts[many[row]], at(-REACH), window);
      copy(window, at(-REACH), width(), row * width(), rows);
      starts[many[row]] = ~(row * width());
    }
    return rows;
  }

  /** For each common word the sum of what its features add. */
  private float[] common(WordFeatures[] words) {
    float[] rows = new float[words.length * width()];
    for (WordFeatures word : words) {
      double[] window = scores(1);
      add(word.features(), 0, window);
      copy(window, at(-REACH), width(), word.number() * width(), rows);
    }
    return rows;
  }

  /** The sum of what a word's features add, or {@link #INEXACT}. */
  private float[] rare(String form) {
    double[] window = scores(1);
    add(words.of(form).features(), 0, window);
    float[] row = new float[width()];
    copy(window, at(-REACH), width(), 0, row);
    for (int i = 0; i < row.length; i++) {
      if (row[i] != window[at(-REACH) + i]) {
        return INEXACT;
      }
    }
    return row;
  }

  /** For each label, and for the sentence's start behind them, what it adds one and two on. */
  private float[] histories() {
    int size = labels.length;
    float[] rows = new float[(size + 1) * REACH * size];
    for (int label = 0; label <= size; label++) {
      double[] window = scores(1);
      long letters = FeatureHash.letters(label < size ? labels[label] : BEGIN_LABEL);
      add(FeatureHash.feature(FeatureHash.HISTORY, letters), 0, window);
      for (int back = 1; back <= REACH; back++) {
        int from = at(label < size ? back : -back);
        copy(window, from, size, history(label, back), rows);
      }
    }
    return rows;
  }

  private int history(int label, int back) {
    return (label * REACH + back - 1) * labels.length;
  }

  int labels() {
    return labels.length;
  }

  String label(int number) {
    return labels[number];
  }

  /** How many cells a word can add to. */
  private int width() {
    return (2 * REACH + 1) * labels.length;
  }

  /** The number that stands for what is before a sentence's first word. */
  int before() {
    return labels.length;
  }

  /** No scores yet for a sentence of so many words. */
  double[] scores(int words) {
    return new double[(words + 2 * (REACH + 1)) * labels.length];
  }

  /** Where the scores of a word begin. */
  int at(int word) {
    return (word + REACH + 1) * labels.length;
  }

  /** Adds what the word at a position says of itself and its neighbours. */
  void add(WordFeatures features, int word, double[] scores) {
    int number = features.number();
    if (number != WordFeatures.RARE) {
      add(common, number * width(), width(), at(word - REACH), scores);
      return;
    }
    float[] row = rare.of(features.form());
    if (row == INEXACT) {
      add(features.features(), word, scores);
    } else {
      add(row, 0, width(), at(word - REACH), scores);
    }
  }

  private void add(long[] features, int word, double[] scores) {
    for (long feature : features) {
      add(feature, word, scores);
    }
  }

  /** Adds what one feature of the word at a position says. */
  void add(long feature, int word, double[] scores) {
    int start = features.place(feature);
    if (start >= 0) {
      pick(start, at(word - REACH), scores);
    } else if (start != HashIndex.ABSENT) {
      add(wide, ~start, width(), at(word - REACH), scores);
    }
  }

  private void pick(int start, int to, double[] scores) {
    int end = start + weights[start];
    for (int i = start + 1; i <= end; i++) {
      int weight = weights[i];
      scores[to + (weight & CELL)] += Float.intBitsToFloat(weight & ~CELL);
    }
  }

  private static void copy(double[] scores, int from, int size, int to, float[] rows) {
    for (int i = 0; i < size; i++) {
      rows[to + i] = (float) scores[from + i];
    }
  }

  /** Sums of two kinds of number: of one kind, the compiler could not add several at once. */
  private static void add(float[] rows, int from, int size, int to, double[] scores) {
    for (int i = 0; i < size; i++) {
      scores[to + i] += rows[from + i];
    }
  }

  /** Adds what a sentence's two ends say of the words beside them. */
  void addEnds(int words, double[] scores) {
    add(FeatureHash.feature(FeatureHash.WORD, BEGIN), -1, scores);
    add(FeatureHash.feature(FeatureHash.WORD, END), words, scores);
  }

  /** Adds what the label of the word so many words back says. */
  void addHistory(int label, int back, int word, double[] scores) {
    add(histories, history(label, back), labels.length, at(word), scores);
  }

  /** The number of a word's best label; of equals the first. */
  int best(int word, double[] scores) {
    int from = at(word);
    int best = from;
    for (int i = from + 1; i < from + labels.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best - from;
  }
}
