package avouch.lineage;

import avouch.language.Wordings;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * The sentences of two reports that say the same in other words, one to one, the most alike first.
 */
final class Aligned {
  /** Above the likeness that any two sentences of one story reach by chance. */
  private static final double ALIKE = 0.32;

  /** Sentences that say less than this are alike by chance. */
  private static final double SAYS = 10;

  private Aligned() {}

  /** The sentences of a report that say enough to be compared. */
  static List<Passage> passages(Reading reading, ToDoubleFunction<String> rarity) {
    List<Range> quotes =
        reading.said().filter(Mention.Quote.Piece::direct).map(Mention.Quote.Piece::range).toList();
    List<Passage> passages = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      Wordings.Profile profile = Wordings.profile(sentence.tokens(), rarity);
      if (profile.weight() >= SAYS) {
        passages.add(new Passage(sentence, profile, quotes));
      }
    }
    return passages;
  }

  /**
   * A sentence ready to be compared.
   *
   * @param quoted whether most of it stands within quotation marks
   */
  record Passage(Sentence sentence, Wordings.Profile profile, boolean quoted) {
    Passage(Sentence sentence, Wordings.Profile profile, List<Range> quotes) {
      this(sentence, profile, 2 * inside(sentence.range(), quotes) > sentence.range().length());
    }

    private static int inside(Range range, List<Range> quotes) {
      return quotes.stream()
          .filter(range::overlaps)
          .mapToInt(
              quote -> Math.min(range.end(), quote.end()) - Math.max(range.start(), quote.start()))
          .sum();
    }
  }

  /** Two sentences that say the same. */
  record Pair(Passage a, Passage b, double likeness) {
    /** Words of a speaker, given otherwise by either report: only a translator changes those. */
    boolean translated() {
      return a.quoted()
          && b.quoted()
          && !Wordings.differing(a.sentence().tokens(), b.sentence().tokens()).isEmpty()
          && !Wordings.differing(b.sentence().tokens(), a.sentence().tokens()).isEmpty();
    }
  }

  static List<Pair> pairs(List<Passage> a, List<Passage> b) {
    List<Pair> alike = new ArrayList<>();
    for (Passage one : a) {
      for (Passage other : b) {
        double likeness = one.profile().likeness(other.profile());
        if (likeness >= ALIKE) {
          alike.add(new Pair(one, other, likeness));
        }
      }
    }
    alike.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparing(pair -> pair.a().sentence().range())
            .thenComparing(pair -> pair.b().sentence().range()));
    Set<Range> usedA = new TreeSet<>();
    Set<Range> usedB = new TreeSet<>();
    return alike.stream()
        .filter(
            pair ->
                !usedA.contains(pair.a().sentence().range())
                    && !usedB.contains(pair.b().sentence().range())
                    && usedA.add(pair.a().sentence().range())
                    && usedB.add(pair.b().sentence().range()))
        .toList();
  }
}
