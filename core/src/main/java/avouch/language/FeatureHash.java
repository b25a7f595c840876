package avouch.language;

/**
 * The number that stands for a feature of a word in a packed model: what is looked at (a template),
 * and the letters found there.
 *
 * <p>Models keep 40 bits, so that an unknown feature is taken for a known one about once in twenty
 * million. data/models writes with the same numbers.
 */
public final class FeatureHash {
  public static final int WORD = 0;
  public static final int STEM = 1;
  public static final int CASING = 2;

  /** Suffixes of 1, 2 and 3 letters are this and the two after it. */
  public static final int SUFFIX = 3;

  /** Prefixes of 1, 2 and 3 letters are this and the two after it. */
  public static final int PREFIX = 6;

  public static final int HOLDS = 9;
  public static final int BIGRAM = 10;
  public static final int HISTORY = 11;
  public static final int FIRST_PASS = 12;

  /** The hash of no letters, to which {@link #add} adds some. */
  public static final long EMPTY = 0xCBF29CE484222325L;

  private static final long PRIME = 0x100000001B3L;
  private static final int UNUSED_BITS = 24;

  private FeatureHash() {}

  /** The hash of some letters followed by one more. */
  public static long add(long letters, char next) {
    return (letters ^ next) * PRIME;
  }

  /** The hash of a text's letters. */
  public static long letters(CharSequence text) {
    return letters(EMPTY, text, 0, text.length());
  }

  /** The hash of letters already hashed followed by a part of a text. */
  public static long letters(long before, CharSequence text, int from, int to) {
    long hash = before;
    for (int i = from; i < to; i++) {
      hash = add(hash, text.charAt(i));
    }
    return hash;
  }

  /** The 40 bits of letters alone. */
  public static long word(long letters) {
    return mix(letters) >>> UNUSED_BITS;
  }

  /** The 40 bits of a feature of a word. */
  public static long feature(int template, long letters) {
    return mix(letters + (template + 1) * 0x9E3779B97F4A7C15L) >>> UNUSED_BITS;
  }

  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
