package avouch.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a model sees of a sentence: of each word and its two neighbours on either side the letters,
 * stem, casing, prefixes, suffixes and punctuation, and the labels given so far.
 *
 * <p>The templates are those of the clulab models (Apache-2.0), see data/models.
 */
final class SentenceFeatures {
  private static final int REACH = 2;
  private static final int AFFIX = 3;
  private static final long BEGIN = FeatureHash.letters("-BOS-");
  private static final long END = FeatureHash.letters("-EOS-");
  private static final long BEGIN_LABEL = FeatureHash.letters("<s>");
  private static final String[] CASINGS = {"x", "X", "Xx", "xX"};
  private static final String MARKS = ".-,0";

  private final List<String> words;
  private final long[] letters;
  private final long[] stems;
  private final long @Nullable [] tags;
  private final long[] casings;
  private final int[] holds;
  private final long[][] affixes;
  private final long[] bigrams;

  SentenceFeatures(List<String> words, String @Nullable [] tags, Stems stemmer) {
    int size = words.size();
    this.words = words;
    this.tags = tags == null ? null : new long[size];
    letters = new long[size];
    stems = new long[size];
    casings = new long[size];
    holds = new int[size];
    affixes = new long[size][];
    bigrams = new long[size];
    String before = "";
    for (int i = 0; i < size; i++) {
      String word = words.get(i);
      String lower = word.toLowerCase(Locale.ROOT);
      letters[i] = Stems.digitsFolded(FeatureHash.EMPTY, word, word.length());
      stems[i] = stemmer.letters(word);
      casings[i] = FeatureHash.letters(casing(word));
      holds[i] = marks(word);
      affixes[i] = affixes(lower);
      bigrams[i] = bigram(before, lower);
      before = lower;
    }
    for (int i = 0; tags != null && this.tags != null && i < size; i++) {
      this.tags[i] = FeatureHash.letters(tags[i]);
    }
  }

  private static String casing(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        capitals++;
      }
    }
    if (capitals == word.length()) {
      return CASINGS[1];
    }
    boolean first = Character.isUpperCase(word.charAt(0));
    if (capitals == 1 && first) {
      return CASINGS[2];
    }
    return capitals >= 1 && !first ? CASINGS[3] : CASINGS[0];
  }

  /** Which of {@link #MARKS} a word holds, a bit each; 0 stands for any digit. */
  private static int marks(String word) {
    int marks = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int mark = MARKS.indexOf(Character.isDigit(c) ? '0' : c);
      marks |= mark < 0 ? 0 : 1 << mark;
    }
    return marks;
  }

  private static long[] affixes(String lower) {
    int count = Math.min(AFFIX, lower.length());
    long[] affixes = new long[2 * count];
    for (int length = 1; length <= count; length++) {
      int cut = lower.length() - length;
      affixes[length - 1] = FeatureHash.letters(FeatureHash.EMPTY, lower, cut, lower.length());
      affixes[count + length - 1] = FeatureHash.letters(FeatureHash.EMPTY, lower, 0, length);
    }
    return affixes;
  }

  private static long bigram(String before, String lower) {
    long first = Stems.digitsFolded(FeatureHash.EMPTY, before, before.length());
    return Stems.digitsFolded(FeatureHash.add(first, '-'), lower, lower.length());
  }

  /** Adds to the scores what the words around a position say. */
  void score(LinearModel model, int position, double[] scores) {
    for (int offset = -REACH; offset <= REACH; offset++) {
      int at = position + offset;
      if (at >= 0 && at < words.size()) {
        scoreWord(model, at, offset, scores);
      } else if (at == -1 || at == words.size()) {
        long edge = at == -1 ? BEGIN : END;
        model.add(FeatureHash.feature(FeatureHash.WORD, offset, edge), scores);
      }
    }
    for (int offset = 0; offset <= 1; offset++) {
      int at = position + offset;
      if (at >= 1 && at < words.size()) {
        model.add(FeatureHash.feature(FeatureHash.BIGRAM, offset, bigrams[at]), scores);
      }
    }
  }

  private void scoreWord(LinearModel model, int at, int offset, double[] scores) {
    model.add(FeatureHash.feature(FeatureHash.WORD, offset, letters[at]), scores);
    model.add(FeatureHash.feature(FeatureHash.STEM, offset, stems[at]), scores);
    if (tags != null) {
      model.add(FeatureHash.feature(FeatureHash.STEM, offset, tags[at]), scores);
    }
    model.add(FeatureHash.feature(FeatureHash.CASING, offset, casings[at]), scores);
    for (int mark = 0; mark < MARKS.length(); mark++) {
      if ((holds[at] & 1 << mark) != 0) {
        long letter = FeatureHash.add(FeatureHash.EMPTY, MARKS.charAt(mark));
        model.add(FeatureHash.feature(FeatureHash.HOLDS, offset, letter), scores);
      }
    }
    long[] affix = affixes[at];
    int count = affix.length / 2;
    for (int i = 0; i < count; i++) {
      model.add(FeatureHash.feature(FeatureHash.SUFFIX + i, offset, affix[i]), scores);
      model.add(FeatureHash.feature(FeatureHash.PREFIX + i, offset, affix[count + i]), scores);
    }
  }

  /** Adds what the labels of the two words before say; the sentence's start is a label too. */
  static void scoreHistory(LinearModel model, long[] history, int position, double[] scores) {
    for (int back = 1; back <= REACH; back++) {
      if (position < back) {
        model.add(FeatureHash.feature(FeatureHash.HISTORY, back, BEGIN_LABEL), scores);
        return;
      }
      long label = history[position - back];
      model.add(FeatureHash.feature(FeatureHash.HISTORY, -back, label), scores);
    }
  }
}
