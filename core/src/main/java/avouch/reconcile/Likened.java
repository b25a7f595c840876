package avouch.reconcile;

import avouch.model.Sentence.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much some wordings share of what sets an utterance apart from the others of its story: what
 * everybody there speaks of ("the whale") makes no two wordings one.
 */
final class Likened {
  /** So many letters of a lemma are its stem: "success", "successful". */
  private static final int STEM = 5;

  private static final Set<String> EMPTY = Set.of("be", "have", "do", "say", "tell", "go");

  private final Map<String, Integer> holding = new HashMap<>();
  private final int utterances;

  /**
   * @param utterances all of the story
   */
  Likened(List<List<Wording>> utterances) {
    this.utterances = utterances.size();
    for (List<Wording> utterance : utterances) {
      Set<String> stems = new HashSet<>();
      utterance.stream().map(Wording::words).distinct().forEach(each -> stems.addAll(stems(each)));
      stems.forEach(stem -> holding.merge(stem, 1, Integer::sum));
    }
  }

  /** The share that each wording has with the one likest to it, on average. */
  double shared(List<Wording> wordings) {
    List<Set<String>> different =
        wordings.stream().map(Wording::words).distinct().map(Likened::stems).toList();
    double sum = 0;
    for (int i = 0; i < different.size(); i++) {
      double likest = 0;
      for (int k = 0; k < different.size(); k++) {
        likest = i == k ? likest : Math.max(likest, shared(different.get(i), different.get(k)));
      }
      sum += likest;
    }
    return different.size() < 2 ? 1 : sum / different.size();
  }

  /** By weight, of the one that weighs less. */
  private double shared(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.retainAll(other);
    double less = Math.min(weight(one), weight(other));
    return less == 0 ? 0 : weight(both) / less;
  }

  /** Rare stems weigh most. */
  private double weight(Set<String> stems) {
    return stems.stream()
        .mapToDouble(stem -> Math.log1p((double) utterances / holding.getOrDefault(stem, 1)))
        .sum();
  }

  private static Set<String> stems(Words words) {
    Set<String> stems = new TreeSet<>();
    words.tokens().stream()
        .filter(Likened::tells)
        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
        .map(lemma -> lemma.substring(0, Math.min(STEM, lemma.length())))
        .forEach(stems::add);
    return stems;
  }

  private static boolean tells(Token token) {
    boolean open =
        token.isNoun()
            || token.isVerb() && !token.tag().equals("MD")
            || token.tag().startsWith("JJ")
            || token.tag().equals("CD");
    return open && !EMPTY.contains(token.lemma());
  }
}
