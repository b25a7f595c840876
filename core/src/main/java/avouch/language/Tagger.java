package avouch.language;

import java.util.List;

/** Tells the part of speech of each word of a sentence, as a tag of the Penn Treebank. */
public interface Tagger {
  /** The tagger that comes with the library: a model's, or the rules' where no model lies by. */
  static Tagger shipped() {
    return ShippedTaggers.TAGS;
  }

  /** A tag for each word of one sentence: NNP, VBD, CD, "." … */
  String[] tags(List<String> words);
}
