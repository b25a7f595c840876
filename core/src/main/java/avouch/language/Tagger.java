package avouch.language;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Tells the part of speech of each word of a sentence, as a tag of the Penn Treebank. */
public final class Tagger {
  private final LinearModel model;
  private final Stems stems;

  Tagger(LinearModel model, Stems stems) {
    this.model = model;
    this.stems = stems;
  }

  /** The tagger that comes with the library, loaded when first asked for. */
  public static Tagger shipped() {
    return Loaded.TAGGER;
  }

  /** A tag for each word of one sentence: NNP, VBD, CD, "." … */
  public String[] tags(List<String> words) {
    SentenceFeatures features = SentenceFeatures.of(treebank(words), stems);
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

  private static String treebank(String word) {
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

  /** The stems that both packed models need. */
  static Stems shippedStems() {
    return LoadedStems.STEMS;
  }

  private static final class LoadedStems {
    static final Stems STEMS = new Stems(ByteBuffer.wrap(Shipped.bytes("stems.bin.gz")));
  }

  private static final class Loaded {
    static final Tagger TAGGER =
        new Tagger(
            new LinearModel(ByteBuffer.wrap(Shipped.bytes("tags.bin.gz"))), LoadedStems.STEMS);
  }
}
