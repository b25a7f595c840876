package avouch.language;

import java.nio.ByteBuffer;

/** A linear classifier: each known feature adds its weights to the scores of some labels. */
final class LinearModel {
  private final String[] labels;
  private final HashIndex features;
  private final int[] starts;
  private final byte[] labelNumbers;
  private final float[] weights;

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
      starts[i + 1] = starts[i] + file.get();
    }
    labelNumbers = new byte[starts[count]];
    file.get(labelNumbers);
    weights = new float[starts[count]];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Float.float16ToFloat(file.getShort());
    }
  }

  String[] labels() {
    return labels;
  }

  /** Adds a feature's weights to the scores, in the order of the labels. */
  void add(long feature, double[] scores) {
    int place = features.place(feature);
    if (place < 0) {
      return;
    }
    for (int i = starts[place]; i < starts[place + 1]; i++) {
      scores[labelNumbers[i]] += weights[i];
    }
  }

  /** The number of the best label; of equals the first. */
  static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
