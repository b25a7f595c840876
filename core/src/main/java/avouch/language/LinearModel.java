package avouch.language;

import java.nio.ByteBuffer;

/**
 * A linear classifier of words in a row: each known feature of a word adds its weights to the
 * scores of some labels, for the word itself and for its neighbours up to {@link #REACH} away.
 *
 * <p>Scores are one array: those of a sentence's word {@code i} begin at {@link #at}, with room for
 * the neighbours of its first and last words.
 */
final class LinearModel {
  static final int REACH = 2;

  private static final int CELL_BITS = 8;
  private static final int CELL = (1 << CELL_BITS) - 1;
  private static final long BEGIN = FeatureHash.letters("-BOS-");
  private static final long END = FeatureHash.letters("-EOS-");
  private static final String BEGIN_LABEL = "<s>";

  private final String[] labels;
  private final HashIndex features;

  /** Where a feature's weights begin; each is a float whose lowest bits hold its cell. */
  private final int[] starts;

  private final int[] weights;
  private final float[] histories;

  /** Reads from the buffer's position and leaves it behind the model. */
  LinearModel(ByteBuffer file) {
    labels = new String[file.get()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = PlaceRows.shortText(file);
    }
    int count = file.getInt(file.position());
    features = new HashIndex(file);
    starts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      starts[i + 1] = starts[i] + (file.get() & 0xFF);
    }
    weights = new int[starts[count]];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = file.get() & CELL;
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] |= Float.floatToRawIntBits(Float.float16ToFloat(file.getShort()));
    }
    histories = histories();
  }

  /** For each label, and for the sentence's start behind them, what it adds one and two on. */
  private float[] histories() {
    int size = labels.length;
    float[] rows = new float[(size + 1) * REACH * size];
    for (int label = 0; label <= size; label++) {
      float[] window = scores(1);
      long letters = FeatureHash.letters(label < size ? labels[label] : BEGIN_LABEL);
      add(FeatureHash.feature(FeatureHash.HISTORY, letters), 0, window);
      for (int back = 1; back <= REACH; back++) {
        int from = at(label < size ? back : -back);
        System.arraycopy(window, from, rows, history(label, back), size);
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

  /** The number that stands for what is before a sentence's first word. */
  int before() {
    return labels.length;
  }

  /** No scores yet for a sentence of so many words. */
  float[] scores(int words) {
    return new float[(words + 2 * (REACH + 1)) * labels.length];
  }

  /** Where the scores of a word begin. */
  int at(int word) {
    return (word + REACH + 1) * labels.length;
  }

  /** Adds what a word's feature says of the word and its neighbours. */
  void add(long feature, int word, float[] scores) {
    int place = features.place(feature);
    if (place < 0) {
      return;
    }
    int base = at(word - REACH);
    int end = starts[place + 1];
    for (int i = starts[place]; i < end; i++) {
      int weight = weights[i];
      scores[base + (weight & CELL)] += Float.intBitsToFloat(weight & ~CELL);
    }
  }

  /** Adds what a sentence's two ends say of the words beside them. */
  void addEnds(int words, float[] scores) {
    add(FeatureHash.feature(FeatureHash.WORD, BEGIN), -1, scores);
    add(FeatureHash.feature(FeatureHash.WORD, END), words, scores);
  }

  /** Adds what the label of the word so many words back says. */
  void addHistory(int label, int back, int word, float[] scores) {
    int from = history(label, back);
    int to = at(word);
    for (int i = 0; i < labels.length; i++) {
      scores[to + i] += histories[from + i];
    }
  }

  /** The number of a word's best label; of equals the first. */
  int best(int word, float[] scores) {
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
