package avouch.language;

import java.nio.ByteBuffer;
import java.util.List;

/** Finds the names of persons, places, organizations and others in a tagged sentence. */
public final class NameTagger {
  private static final String OUTSIDE = "O";

  private final LinearModel backward;
  private final LinearModel forward;
  private final ModelWords known;

  /** Reads the model that goes from right to left, then the one from left to right. */
  NameTagger(ByteBuffer file, ModelWords known) {
    WordFeatures[] common = known.common();
    backward = new LinearModel(file, common);
    forward = new LinearModel(file, common);
    this.known = known;
  }

  /** The name tagger that comes with the library, loaded when first asked for. */
  public static NameTagger shipped() {
    return Loaded.TAGGER;
  }

  /**
   * A label for each word: B-PER, I-PER, B-LOC, I-LOC, B-ORG, I-ORG, B-MISC, I-MISC or O; each name
   * begins with B. The tags are {@link Tagger}'s.
   */
  public String[] labels(List<String> words, String[] tags) {
    SentenceFeatures features = SentenceFeatures.of(Tagger.treebank(words), known);
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
      String label = forward.label(labels[i]);
      String kind = kind(label);
      begun[i] = kind.equals(OUTSIDE) || kind.equals(before) ? label : "B-" + kind;
      before = kind;
    }
    return begun;
  }

  private static String kind(String label) {
    return label.equals(OUTSIDE) ? OUTSIDE : label.substring(2);
  }

  private static final class Loaded {
    static final NameTagger TAGGER =
        new NameTagger(ByteBuffer.wrap(Shipped.bytes("names.bin.gz")), Tagger.shippedWords());
  }
}
