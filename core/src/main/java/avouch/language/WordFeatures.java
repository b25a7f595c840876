package avouch.language;

import java.util.Locale;

/**
 * What a model sees of one word: its letters, stem, casing, prefixes, suffixes and punctuation.
 *
 * <p>The templates are those of the clulab models (Apache-2.0), see data/models.
 */
final class WordFeatures {
  /** The number of the words that have none of their own. */
  static final int RARE = -1;

  private static final int AFFIX = 3;
  private static final String MARKS = ".-,0";
  private static final long SMALL = casing("x");
  private static final long CAPITALS = casing("X");
  private static final long CAPITALISED = casing("Xx");
  private static final long MIXED = casing("xX");

  private final String form;
  private final String lower;
  private final int number;
  private final long[] features;

  WordFeatures(String word, Stems stems, int number) {
    this.number = number;
    form = word;
    lower = word.toLowerCase(Locale.ROOT);
    int marks = marks(word);
    int affixes = Math.min(AFFIX, lower.length());
    features = new long[3 + Integer.bitCount(marks) + 2 * affixes];
    long letters = Stems.digitsFolded(FeatureHash.EMPTY, word, word.length());
    features[0] = FeatureHash.feature(FeatureHash.WORD, letters);
    features[1] = FeatureHash.feature(FeatureHash.STEM, stems.letters(lower));
    features[2] = casing(word, capitals(word));
    int next = 3;
    for (int mark = 0; mark < MARKS.length(); mark++) {
      if ((marks & 1 << mark) != 0) {
        long letter = FeatureHash.add(FeatureHash.EMPTY, MARKS.charAt(mark));
        features[next++] = FeatureHash.feature(FeatureHash.HOLDS, letter);
      }
    }
    affixes(affixes, next);
  }

  private void affixes(int count, int from) {
    int next = from;
    long prefix = FeatureHash.EMPTY;
    for (int i = 0; i < count; i++) {
      int cut = lower.length() - i - 1;
      long suffix = FeatureHash.letters(FeatureHash.EMPTY, lower, cut, lower.length());
      prefix = FeatureHash.add(prefix, lower.charAt(i));
      features[next++] = FeatureHash.feature(FeatureHash.SUFFIX + i, suffix);
      features[next++] = FeatureHash.feature(FeatureHash.PREFIX + i, prefix);
    }
  }

  private static long casing(String casing) {
    return FeatureHash.feature(FeatureHash.CASING, FeatureHash.letters(casing));
  }

  private static int capitals(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        capitals++;
      }
    }
    return capitals;
  }

  private static long casing(String word, int capitals) {
    if (capitals == word.length()) {
      return CAPITALS;
    }
    boolean first = Character.isUpperCase(word.charAt(0));
    if (capitals == 1 && first) {
      return CAPITALISED;
    }
    return capitals >= 1 && !first ? MIXED : SMALL;
  }

  /** Which of {@link #MARKS} a word holds, a bit each; 0 stands for any digit. */
  private static int marks(String word) {
    int marks = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c)) {
        int mark = MARKS.indexOf(Character.isDigit(c) ? '0' : c);
        marks |= mark < 0 ? 0 : 1 << mark;
      }
    }
    return marks;
  }

  /** The word as the models see it. */
  String form() {
    return form;
  }

  int number() {
    return number;
  }

  long[] features() {
    return features;
  }

  /** The feature of this word before another. */
  long before(WordFeatures next) {
    long first = Stems.digitsFolded(FeatureHash.EMPTY, lower, lower.length());
    long both = Stems.digitsFolded(FeatureHash.add(first, '-'), next.lower, next.lower.length());
    return FeatureHash.feature(FeatureHash.BIGRAM, both);
  }
}
