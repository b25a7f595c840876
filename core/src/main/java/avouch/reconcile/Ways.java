package avouch.reconcile;

import avouch.language.Wordings;
import avouch.model.Range;
import avouch.model.Sentence.Token;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The ways in which reports put one utterance: the same words, wherever they stand, are one. */
final class Ways {
  private final Map<String, List<Token>> ways = new TreeMap<>();
  private final Map<String, BitSet> differing = new HashMap<>();

  Ways(List<Wording> wordings) {
    wordings.forEach(wording -> ways.putIfAbsent(words(wording.tokens()), wording.tokens()));
  }

  /** The words of a wording that any other way puts otherwise. */
  List<Range> differing(Wording wording) {
    List<Token> tokens = wording.tokens();
    return Wordings.ranges(
        tokens, differing.computeIfAbsent(words(tokens), words -> differing(words, tokens)));
  }

  private BitSet differing(String words, List<Token> tokens) {
    Map<String, List<Token>> others = new TreeMap<>(ways);
    others.remove(words);
    return Wordings.unmatchedByAny(tokens, others.values());
  }

  private static String words(List<Token> tokens) {
    return tokens.stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
