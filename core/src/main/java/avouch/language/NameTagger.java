package avouch.language;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Finds the names of persons, places, organizations and others in a tagged sentence. */
public final class NameTagger {
  private static final String OUTSIDE = "O";

  private final LinearModel backward;
  private final LinearModel forward;
  private final Stems stems;

  /** Reads the model that goes from right to left, then the one from left to right. */
  NameTagger(ByteBuffer file, Stems stems) {
    backward = new LinearModel(file);
    forward = new LinearModel(file);
    this.stems = stems;
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
    List<String> treebank = Tagger.treebank(words);
    String[] firstPass = reversed(pass(backward, treebank.reversed(), reversed(tags)));
    SentenceFeatures features = new SentenceFeatures(treebank, tags, stems);
    return begun(SequenceLabels.of(forward, features, treebank.size(), firstPass));
  }

  private String[] pass(LinearModel model, List<String> words, String[] tags) {
    SentenceFeatures features = new SentenceFeatures(words, tags, stems);
    return SequenceLabels.of(model, features, words.size(), null);
  }

  private static String[] reversed(String[] labels) {
    String[] reversed = labels.clone();
    Collections.reverse(Arrays.asList(reversed));
    return reversed;
  }

  /** The models write B only between two names of a kind; here every name begins with it. */
  private static String[] begun(String[] labels) {
    String[] begun = labels.clone();
    String before = OUTSIDE;
    for (int i = 0; i < labels.length; i++) {
      String kind = kind(labels[i]);
      if (!kind.equals(OUTSIDE) && !kind.equals(before)) {
        begun[i] = "B-" + kind;
      }
      before = kind;
    }
    return begun;
  }

  private static String kind(String label) {
    return label.equals(OUTSIDE) ? OUTSIDE : label.substring(2);
  }

  private static final class Loaded {
    static final NameTagger TAGGER =
        new NameTagger(ByteBuffer.wrap(Shipped.bytes("names.bin.gz")), Tagger.shippedStems());
  }
}
