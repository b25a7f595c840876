package avouch.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Labels a sentence from its first word to its last, each label helping with the next. */
final class SequenceLabels {
  private SequenceLabels() {}

  /** A label for each word; the labels of an earlier pass, where there was one, are weighed too. */
  static String[] of(
      LinearModel model, SentenceFeatures features, int size, String @Nullable [] firstPass) {
    String[] labels = new String[size];
    long[] history = new long[size];
    double[] scores = new double[model.labels().length];
    for (int i = 0; i < size; i++) {
      Arrays.fill(scores, 0);
      features.score(model, i, scores);
      SentenceFeatures.scoreHistory(model, history, i, scores);
      if (firstPass != null) {
        long label = FeatureHash.letters(firstPass[i]);
        model.add(FeatureHash.feature(FeatureHash.FIRST_PASS, 0, label), scores);
      }
      labels[i] = model.labels()[LinearModel.best(scores)];
      history[i] = FeatureHash.letters(labels[i]);
    }
    return labels;
  }
}
