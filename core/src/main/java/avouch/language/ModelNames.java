package avouch.language;

import java.nio.ByteBuffer;
import java.util.List;

/** The name tagger that weighs what it sees of each word and its neighbours, in two passes. */
final class ModelNames implements NameTagger {
  private static final String OUTSIDE = "O";

  /** Of each label of the forward model what it names, and how a name of that kind begins. */
  private final String[] kinds;

  private final String[] beginnings;
  private final LinearModel backward;
  private final LinearModel forward;
  private final ModelWords known;

  /** Reads the model that goes from right to left, then the one from left to right. */
  ModelNames(ByteBuffer file, ModelWords known) {
    backward = new LinearModel(file, known);
    forward = new LinearModel(file, known);
    this.known = known;
    kinds = new String[forward.labels()];
    beginnings = new String[kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kind(forward.label(i));
      beginnings[i] = "B-" + kinds[i];
    }
  }

  @Override
  public String[] labels(List<String> words, String[] tags) {
    SentenceFeatures features = SentenceFeatures.of(ModelTagger.treebank(words), known);
    int[] firstPass = firstPass(features.reversed(), tags);
    double[] scores = features.scores(forward);
    for (int i = 0; i < tags.length; i++) {
      forward.add(tagged(tags[i]), i, scores);
      String label = backward.label(firstPass[tags.length - 1 - i]);
      long letters = FeatureHash.letters(label);
      forward.add(FeatureHash.feature(FeatureHash.FIRST_PASS, letters), i, scores);
    }
    return begun(SequenceLabels.of(forward, tags.length, scores));
  }

  private int[] firstPass(SentenceFeatures reversed, String[] tags) {
    double[] scores = reversed.scores(backward);
    for (int i = 0; i < tags.length; i++) {
      backward.add(tagged(tags[tags.length - 1 - i]), i, scores);
    }
    return SequenceLabels.of(backward, tags.length, scores);
  }

  /** The models know a tag under the template of stems. */
  private static long tagged(String tag) {
    return FeatureHash.feature(FeatureHash.STEM, FeatureHash.letters(tag));
  }

  /** The models write B only between two names of a kind; here every name begins with it. */
  private String[] begun(int[] labels) {
    String[] begun = new String[labels.length];
    String before = OUTSIDE;
    for (int i = 0; i < labels.length; i++) {
      String kind = kinds[labels[i]];
      boolean begins = !kind.equals(OUTSIDE) && !kind.equals(before);
      begun[i] = begins ? beginnings[labels[i]] : forward.label(labels[i]);
      before = kind;
    }
    return begun;
  }

  private static String kind(String label) {
    return label.equals(OUTSIDE) ? OUTSIDE : label.substring(2);
  }
}
