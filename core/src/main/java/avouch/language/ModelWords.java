package avouch.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the models see of any word. The commonest are known beforehand and have a number, so that a
 * model can add up their weights once.
 */
final class ModelWords {
  private static final int MET_BITS = 14;

  private final Stems stems;
  private final Map<String, WordFeatures> common = new HashMap<>();
  private final Remembered<WordFeatures> met = new Remembered<>(MET_BITS, this::seen);

  ModelWords(List<String> common, Stems stems) {
    this.stems = stems;
    for (String word : common) {
      int number = this.common.size();
      this.common.computeIfAbsent(
          ModelTagger.treebank(word), form -> new WordFeatures(form, stems, number));
    }
  }

  WordFeatures of(String word) {
    return met.of(word);
  }

  private WordFeatures seen(String word) {
    WordFeatures known = common.get(word);
    return known == null ? new WordFeatures(word, stems, WordFeatures.RARE) : known;
  }

  /** The words that have a number, by it. */
  WordFeatures[] common() {
    WordFeatures[] numbered = new WordFeatures[common.size()];
    common.values().forEach(word -> numbered[word.number()] = word);
    return numbered;
  }
}
