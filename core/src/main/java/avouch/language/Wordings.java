package avouch.language;

import avouch.model.Range;
import avouch.model.Sentence.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ToDoubleFunction;

/**
 * How alike two passages are worded, and which of their words differ.
 *
 * <p>Likeness is the mean of two cosines: character 4-grams within words, which forgive inflection
 * and spelling, and lemmas. Both are weighted by how rare a word is in news at large.
 */
public final class Wordings {
  /** The likeness from which sentences with figures tell of one event (decision 011). */
  public static final double ONE_EVENT = 0.3;

  private static final int GRAM = 4;

  /** Among so few passages what they share is no sign of a name that everybody repeats. */
  private static final double FEW = 10;

  private static final WordFrequencies FREQUENCIES = WordFrequencies.shipped();

  private Wordings() {}

  /** Likeness of two passages, from 0 (nothing shared) to 1 (the same words in any order). */
  public static double likeness(List<Token> a, List<Token> b) {
    return profile(a).likeness(profile(b));
  }

  /** A passage made ready for many comparisons. */
  public static Profile profile(List<Token> passage) {
    return profile(passage, FREQUENCIES::idf);
  }

  /**
   * A passage made ready for many comparisons with others of the same texts.
   *
   * @param rarity weight of a printed word, as {@link #rarityAmong} gives it
   */
  public static Profile profile(List<Token> passage, ToDoubleFunction<String> rarity) {
    Map<Long, Double> grams = new TreeMap<>();
    Map<Long, Double> lemmas = new TreeMap<>();
    double weight = 0;
    for (Token token : passage) {
      if (isWord(token)) {
        double rare = rarity.applyAsDouble(token.text());
        weight += rare;
        lemmas.merge(hash(token.lemma()), rare, Double::sum);
        addGrams(grams, token.text().toLowerCase(Locale.ROOT), rare);
      }
    }
    return new Profile(new Vector(grams), new Vector(lemmas), weight);
  }

  /**
   * How rare words are both in news at large and among these passages: the names that a story
   * repeats in every sentence do not make two of its sentences alike.
   */
  public static ToDoubleFunction<String> rarityAmong(Collection<List<Token>> passages) {
    Map<String, Integer> holders = new TreeMap<>();
    for (List<Token> passage : passages) {
      passage.stream()
          .map(token -> token.text().toLowerCase(Locale.ROOT))
          .distinct()
          .forEach(word -> holders.merge(word, 1, Integer::sum));
    }
    double all = Math.log(passages.size() + FEW);
    return word ->
        FREQUENCIES.idf(word)
            * (1 - Math.log(holders.getOrDefault(word.toLowerCase(Locale.ROOT), 1)) / all);
  }

  /**
   * The words of {@code a} that {@code b} puts otherwise, as ranges of {@code a}'s report. Words
   * that only moved do not differ; nor does a lone article, preposition, conjunction or mark.
   */
  public static List<Range> differing(List<Token> a, List<Token> b) {
    return ranges(a, unmatchedByAny(a, List.of(b)));
  }

  /**
   * Which of the words of {@code a} any of {@code others} puts otherwise, whatever they tell.
   *
   * @see #ranges
   */
  public static BitSet unmatchedByAny(List<Token> a, Collection<List<Token>> others) {
    BitSet differs = new BitSet(a.size());
    for (List<Token> other : others) {
      boolean[] unmatched = new Alignment(a, other).unmatched();
      for (int i = 0; i < unmatched.length; i++) {
        if (unmatched[i]) {
          differs.set(i);
        }
      }
      if (differs.cardinality() == a.size()) {
        break;
      }
    }
    return differs;
  }

  /** Ranges of a passage's report for those of its words that differ, where they tell anything. */
  public static List<Range> ranges(List<Token> a, BitSet differs) {
    List<Range> ranges = new ArrayList<>();
    for (int i = differs.nextSetBit(0); i >= 0; ) {
      int end = differs.nextClearBit(i);
      if (a.subList(i, end).stream().anyMatch(Wordings::tells)) {
        ranges.add(a.get(i).range().cover(a.get(end - 1).range()));
      }
      i = differs.nextSetBit(end);
    }
    return List.copyOf(ranges);
  }

  private static boolean tells(Token token) {
    return isWord(token)
        && switch (token.tag()) {
          case "DT", "IN", "TO", "CC", "POS" -> false;
          default -> true;
        };
  }

  private static boolean isWord(Token token) {
    return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static void addGrams(Map<Long, Double> grams, String word, double rarity) {
    String padded = ' ' + word + ' ';
    int count = Math.max(1, padded.length() - GRAM + 1);
    for (int start = 0; start < count; start++) {
      long key = 0;
      for (int i = start; i < Math.min(start + GRAM, padded.length()); i++) {
        key = key << 16 | padded.charAt(i);
      }
      grams.merge(key, rarity / Math.sqrt(count), Double::sum);
    }
  }

  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The weighted grams and lemmas of one passage. */
  public static final class Profile {
    /** Tells a lemma's key from a gram's. */
    private static final long LEMMA = 0x5bd1e9955bd1e995L;

    private final Vector grams;
    private final Vector lemmas;
    private final double weight;

    private Profile(Vector grams, Vector lemmas, double weight) {
      this.grams = grams;
      this.lemmas = lemmas;
      this.weight = weight;
    }

    /** Likeness from 0 to 1, the same whichever is asked about the other. */
    public double likeness(Profile other) {
      return (grams.cosine(other.grams) + lemmas.cosine(other.lemmas)) / 2;
    }

    /**
     * Gives every key with its weight, as parts of one vector of length 1 whose dot products are
     * likenesses (or less, by the rounding of a machine).
     */
    void each(ObjDoubleConsumer<Long> part) {
      grams.each(0, part);
      lemmas.each(LEMMA, part);
    }

    /** How much the passage says: the rarities of its words, summed. */
    public double weight() {
      return weight;
    }
  }

  /** Keys in order with their weights, of length 1. */
  private static final class Vector {
    private final long[] keys;
    private final double[] weights;

    private Vector(Map<Long, Double> weighted) {
      double norm =
          Math.sqrt(weighted.values().stream().mapToDouble(weight -> weight * weight).sum());
      keys = weighted.keySet().stream().mapToLong(Long::longValue).toArray();
      weights = weighted.values().stream().mapToDouble(weight -> weight / norm).toArray();
    }

    void each(long mark, ObjDoubleConsumer<Long> part) {
      for (int i = 0; i < keys.length; i++) {
        part.accept(keys[i] ^ mark, weights[i] / Math.sqrt(2));
      }
    }

    double cosine(Vector other) {
      return Math.min(1, SparseVector.dot(keys, weights, other.keys, other.weights));
    }
  }

  /** The longest common subsequence of two word lists, and then words that only moved. */
  private static final class Alignment {
    /** Longer passages are compared by their words alone, wherever they stand. */
    private static final long LARGEST = 4_000_000;

    private final List<String> a;
    private final List<String> b;

    private Alignment(List<Token> a, List<Token> b) {
      this.a = words(a);
      this.b = words(b);
    }

    private static List<String> words(List<Token> passage) {
      return passage.stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
    }

    boolean[] unmatched() {
      boolean[] unmatched = new boolean[a.size()];
      Map<String, Integer> spare = new TreeMap<>();
      if ((long) a.size() * b.size() > LARGEST) {
        Arrays.fill(unmatched, true);
        b.forEach(word -> spare.merge(word, 1, Integer::sum));
        forgiveMoved(unmatched, spare);
        return unmatched;
      }
      int[][] common = common();
      int i = 0;
      int j = 0;
      while (i < a.size() && j < b.size()) {
        if (a.get(i).equals(b.get(j))) {
          i++;
          j++;
        } else if (common[i + 1][j] >= common[i][j + 1]) {
          unmatched[i++] = true;
        } else {
          spare.merge(b.get(j++), 1, Integer::sum);
        }
      }
      Arrays.fill(unmatched, i, a.size(), true);
      for (; j < b.size(); j++) {
        spare.merge(b.get(j), 1, Integer::sum);
      }
      forgiveMoved(unmatched, spare);
      return unmatched;
    }

    private void forgiveMoved(boolean[] unmatched, Map<String, Integer> spare) {
      for (int i = 0; i < unmatched.length; i++) {
        if (unmatched[i] && spare.getOrDefault(a.get(i), 0) > 0) {
          unmatched[i] = false;
          spare.merge(a.get(i), -1, Integer::sum);
        }
      }
    }

    private int[][] common() {
      int[][] common = new int[a.size() + 1][b.size() + 1];
      for (int i = a.size() - 1; i >= 0; i--) {
        for (int j = b.size() - 1; j >= 0; j--) {
          common[i][j] =
              a.get(i).equals(b.get(j))
                  ? common[i + 1][j + 1] + 1
                  : Math.max(common[i + 1][j], common[i][j + 1]);
        }
      }
      return common;
    }
  }
}
