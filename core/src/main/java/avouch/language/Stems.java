package avouch.language;

import java.nio.ByteBuffer;

/**
 * The stems that the packed models were trained with: of a word whatever its class ("saw" to
 * "see"). Only for their features; what a word means in its sentence is told by {@link Lemmas}.
 */
final class Stems {
  private static final String DROPPED = "()[].,;:\"'";

  private final String[] endings;
  private final byte[] cuts;
  private final HashIndex words;
  private final ByteBuffer file;
  private final int changes;

  Stems(ByteBuffer file) {
    this.file = file;
    int count = file.getShort();
    endings = new String[count];
    cuts = new byte[count];
    for (int i = 0; i < count; i++) {
      cuts[i] = file.get();
      endings[i] = PlaceRows.shortText(file);
    }
    words = new HashIndex(file);
    changes = file.position();
  }

  /** The hash of the stem of a word in small letters, its digits written N. */
  long letters(String lower) {
    String bare = isBracket(lower) ? lower : withoutPunctuation(lower);
    int place = words.place(FeatureHash.word(FeatureHash.letters(bare)));
    if (place == HashIndex.ABSENT) {
      return digitsFolded(FeatureHash.EMPTY, bare, bare.length());
    }
    int change = file.getShort(changes + 2 * place);
    int kept = Math.max(bare.length() - cuts[change], 0);
    return FeatureHash.letters(
        digitsFolded(FeatureHash.EMPTY, bare, kept), endings[change], 0, endings[change].length());
  }

  private static boolean isBracket(String lower) {
    return lower.length() == 5 && lower.charAt(0) == '-' && lower.endsWith("b-");
  }

  private static String withoutPunctuation(String lower) {
    if (hasNone(lower)) {
      return lower;
    }
    StringBuilder bare = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      if (DROPPED.indexOf(lower.charAt(i)) < 0) {
        bare.append(lower.charAt(i));
      }
    }
    return bare.isEmpty() ? lower : bare.toString();
  }

  private static boolean hasNone(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      if (DROPPED.indexOf(lower.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The hash of a text's first letters with every digit as N. */
  static long digitsFolded(long before, String text, int end) {
    long hash = before;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      hash = FeatureHash.add(hash, c >= '0' && c <= '9' ? 'N' : c);
    }
    return hash;
  }
}
