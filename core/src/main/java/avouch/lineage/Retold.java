package avouch.lineage;

import avouch.language.Wordings;
import avouch.lineage.Aligned.Pair;
import avouch.lineage.Aligned.Passage;
import avouch.model.Reading;
import avouch.model.Sentence;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Whether one report says in other words all but all that another says, and hardly anything else.
 * Two reporters who work from one statement of the police share half of their sentences, but each
 * has more of his own.
 */
final class Retold {
  /** So much of the longer account is said by the other, sentence for sentence. */
  private static final double RETOLD = 0.5;

  private static final int FEWEST = 3;

  private Retold() {}

  /** The sentences that say the same, the most alike first; none if the one does not retell. */
  static List<Pair> pairs(Reading a, Reading b) {
    int shorter = Math.min(a.sentences().size(), b.sentences().size());
    if (shorter < FEWEST) {
      return List.of();
    }
    ToDoubleFunction<String> rarity =
        Wordings.rarityAmong(
            Stream.of(a, b)
                .flatMap(reading -> reading.sentences().stream())
                .map(Sentence::tokens)
                .toList());
    List<Passage> told = told(a, rarity);
    List<Passage> others = told(b, rarity);
    int longer = Math.max(told.size(), others.size());
    if (Math.min(told.size(), others.size()) < RETOLD * longer) {
      return List.of();
    }
    List<Pair> pairs = Aligned.pairs(told, others);
    double said = pairs.stream().mapToDouble(Pair::likeness).sum();
    return pairs.size() >= FEWEST && said >= RETOLD * longer ? pairs : List.of();
  }

  /** Without the words of speakers: a speech in two reports makes no copy. */
  private static List<Passage> told(Reading reading, ToDoubleFunction<String> rarity) {
    return Aligned.passages(reading, rarity).stream().filter(passage -> !passage.quoted()).toList();
  }
}
