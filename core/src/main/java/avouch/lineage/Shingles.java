package avouch.lineage;

import avouch.language.Rows;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The runs of five words of one report's account, each with its first place, quoted or not. A
 * notice to editors or of rights, which stands under every text of an agency, has none.
 */
final class Shingles {
  private static final int WORDS = 5;

  private static final List<Pattern> NOTICES =
      Rows.of(Shingles.class, "notices.tsv").stream()
          .map(row -> Pattern.compile(row.pattern()))
          .toList();

  private final List<Range> ranges = new ArrayList<>();
  private final List<Long> words = new ArrayList<>();
  private final List<Boolean> quoted = new ArrayList<>();
  private final SortedMap<Long, Integer> first = new TreeMap<>();
  private int told;

  Shingles(Reading reading) {
    List<Range> quotes =
        reading.said().filter(Mention.Quote.Piece::direct).map(Mention.Quote.Piece::range).toList();
    for (Sentence sentence : reading.sentences()) {
      if (isNotice(reading.words(sentence.range()))) {
        continue;
      }
      for (Sentence.Token token : sentence.tokens()) {
        if (token.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
          ranges.add(token.range());
          words.add(hash(token.text().toLowerCase(Locale.ROOT)));
          quoted.add(quotes.stream().anyMatch(quote -> quote.contains(token.range())));
        }
      }
    }
    for (int i = words.size() - WORDS; i >= 0; i--) {
      first.put(shingle(i), i);
    }
    first.values().stream().filter(i -> !isQuoted(i)).forEach(i -> told++);
  }

  /** Whether a sentence speaks to editors or of rights. */
  static boolean isNotice(String sentence) {
    return NOTICES.stream().anyMatch(notice -> notice.matcher(sentence).find());
  }

  /** The different shingles, in order of their hashes. */
  Iterable<Long> all() {
    return first.keySet();
  }

  int size() {
    return first.size();
  }

  /**
   * What two reports share.
   *
   * @param words how many different shingles both hold
   * @param containment the share of the shorter account that the other holds too, words within
   *     quotation marks left out on both sides: a speech in two reports makes no copy
   * @param whole the same with the words within quotation marks
   * @param runs the longest runs of words that both hold, as ranges of each
   */
  record Overlap(int words, double containment, double whole, List<Run> runs) {}

  /** A run of words that two reports share. */
  record Run(Range a, Range b, int length) {}

  Overlap overlap(Shingles other) {
    int shared = 0;
    int sharedTold = 0;
    for (var entry : first.entrySet()) {
      Integer there = other.first.get(entry.getKey());
      if (there != null) {
        shared++;
        if (!isQuoted(entry.getValue()) && !other.isQuoted(there)) {
          sharedTold++;
        }
      }
    }
    return new Overlap(
        shared,
        share(sharedTold, Math.min(told, other.told)),
        share(shared, Math.min(size(), other.size())),
        shared == 0 ? List.of() : runs(other));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** The longest runs first; a word of this report is in one run at most. */
  private List<Run> runs(Shingles other) {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i + WORDS <= words.size()) {
      Integer j = other.first.get(shingle(i));
      int length = j == null ? 0 : common(i, other, j);
      if (j != null && length >= WORDS) {
        runs.add(
            new Run(
                ranges.get(i).cover(ranges.get(i + length - 1)),
                other.ranges.get(j).cover(other.ranges.get(j + length - 1)),
                length));
        i += length;
      } else {
        i++;
      }
    }
    runs.sort(Comparator.comparingInt(Run::length).reversed().thenComparing(Run::a));
    return runs;
  }

  private int common(int i, Shingles other, int j) {
    int length = 0;
    while (i + length < words.size()
        && j + length < other.words.size()
        && words.get(i + length).equals(other.words.get(j + length))) {
      length++;
    }
    return length;
  }

  /** Whether more words of a shingle stand within quotation marks than outside. */
  private boolean isQuoted(int start) {
    int inside = 0;
    for (int i = start; i < start + WORDS; i++) {
      inside += quoted.get(i) ? 1 : 0;
    }
    return inside > WORDS / 2;
  }

  private long shingle(int start) {
    long hash = 0;
    for (int i = start; i < start + WORDS; i++) {
      hash = mixed(hash * 31 + words.get(i));
    }
    return hash;
  }

  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  private static long mixed(long bits) {
    bits = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
    return bits ^ bits >>> 33;
  }
}
