package avouch.language;

/** Labels a sentence from its first word to its last, each label helping with the next. */
final class SequenceLabels {
  private SequenceLabels() {}

  /** The number of a label for each word, from what is known of them so far. */
  static int[] of(LinearModel model, int words, double[] scores) {
    int[] labels = new int[words];
    for (int i = 0; i < words; i++) {
      for (int back = 1; back <= Math.min(i + 1, LinearModel.REACH); back++) {
        model.addHistory(back > i ? model.before() : labels[i - back], back, i, scores);
      }
      labels[i] = model.best(i, scores);
    }
    return labels;
  }
}
