package avouch.language;

import java.nio.ByteBuffer;
import java.util.Locale;

/** How rare words are in news at large, counted over the development texts (data/frequencies). */
public final class WordFrequencies {
  private final HashIndex words;
  private final float[] rarity;
  private final double rarest;

  private WordFrequencies(ByteBuffer file) {
    int count = file.getInt(file.position());
    words = new HashIndex(file);
    rarity = new float[count];
    double most = 0;
    for (int i = 0; i < count; i++) {
      rarity[i] = (file.getShort() & 0xFFFF) / 1000f;
      most = Math.max(most, rarity[i]);
    }
    rarest = most;
  }

  /** The frequencies that come with the library, loaded when first asked for. */
  public static WordFrequencies shipped() {
    return Loaded.FREQUENCIES;
  }

  /**
   * Minus the natural logarithm of the share of documents that hold the word, whatever its case.
   *
   * <p>An unseen word is as rare as the rarest seen. Of a compound ("Rio-Grande") the rarest part
   * counts; a part is two letters or digits or more, and what has none ("'s", ",") weighs nothing.
   */
  public double idf(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    double most = 0;
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetterOrDigit(lower.charAt(i))) {
        if (i - start >= 2) {
          most = Math.max(most, idf(lower, start, i));
        }
        start = i + 1;
      }
    }
    return most;
  }

  /** The idf of a word that was never seen. */
  public double rarest() {
    return rarest;
  }

  private double idf(String text, int from, int to) {
    long letters = FeatureHash.letters(FeatureHash.EMPTY, text, from, to);
    int place = words.place(FeatureHash.word(letters));
    return place == HashIndex.ABSENT ? rarest : rarity[place];
  }

  private static final class Loaded {
    static final WordFrequencies FREQUENCIES =
        new WordFrequencies(ByteBuffer.wrap(Shipped.bytes("frequencies.bin.gz")));
  }
}
