package avouch.language;

import java.util.Arrays;
import java.util.List;

/** What the models see of a sentence before any of its words has a label. */
final class SentenceFeatures {
  private final WordFeatures[] words;

  private SentenceFeatures(WordFeatures[] words) {
    this.words = words;
  }

  static SentenceFeatures of(List<String> words, ModelWords known) {
    WordFeatures[] features = new WordFeatures[words.size()];
    for (int i = 0; i < features.length; i++) {
      features[i] = known.of(words.get(i));
    }
    return new SentenceFeatures(features);
  }

  int size() {
    return words.length;
  }

  /** The same sentence from its last word to its first. */
  SentenceFeatures reversed() {
    return new SentenceFeatures(Arrays.asList(words).reversed().toArray(WordFeatures[]::new));
  }

  /** What a model makes of the words alone, of their pairs and of the sentence's two ends. */
  double[] scores(LinearModel model) {
    double[] scores = model.scores(words.length);
    model.addEnds(words.length, scores);
    for (int i = 0; i < words.length; i++) {
      model.add(words[i], i, scores);
      if (i > 0) {
        model.add(words[i - 1].before(words[i]), i, scores);
      }
    }
    return scores;
  }
}
