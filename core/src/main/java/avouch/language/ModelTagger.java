package avouch.language;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The tagger that weighs what it sees of each word and its neighbours. */
final class ModelTagger implements Tagger {
  private final LinearModel model;
  private final ModelWords known;

  ModelTagger(ByteBuffer file, ModelWords known) {
    model = new LinearModel(file, known);
    this.known = known;
  }

  @Override
  public String[] tags(List<String> words) {
    SentenceFeatures features = SentenceFeatures.of(treebank(words), known);
    int[] labels = SequenceLabels.of(model, features.size(), features.scores(model));
    String[] tags = new String[labels.length];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = model.label(labels[i]);
    }
    return tags;
  }

  /** Words as the treebank writes them: brackets by name, quotation marks as accents. */
  static List<String> treebank(List<String> words) {
    List<String> written = new ArrayList<>(words.size());
    for (String word : words) {
      written.add(treebank(word));
    }
    return written;
  }

  static String treebank(String word) {
    return switch (word) {
      case "(" -> "-LRB-";
      case ")" -> "-RRB-";
      case "[" -> "-LSB-";
      case "]" -> "-RSB-";
      case "{" -> "-LCB-";
      case "}" -> "-RCB-";
      case "“", "«", "„" -> "``";
      case "”", "»", "\"" -> "''";
      case "‘" -> "`";
      case "–", "—" -> "--";
      case "…" -> "...";
      default -> word.replace('’', '\'');
    };
  }

  /** The words that both taggers see, loaded when first asked for. */
  static ModelWords shippedWords() {
    return LoadedWords.WORDS;
  }

  private static final class LoadedWords {
    static final ModelWords WORDS =
        new ModelWords(
            Rows.lines(ModelTagger.class, "common-words.txt"),
            new Stems(ByteBuffer.wrap(Shipped.bytes("stems.bin.gz"))));
  }
}
