package avouch.language;

import java.util.List;

/** Finds the names of persons, places, organizations and others in a tagged sentence. */
public interface NameTagger {
  /** The name tagger that comes with the library: a model's, or the rules' where none lies by. */
  static NameTagger shipped() {
    return ShippedTaggers.NAMES;
  }

  /**
   * A label for each word: B-PER, I-PER, B-LOC, I-LOC, B-ORG, I-ORG, B-MISC, I-MISC or O; each name
   * begins with B. The tags are {@link Tagger}'s.
   */
  String[] labels(List<String> words, String[] tags);
}
