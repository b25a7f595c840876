package avouch.reconcile;

import avouch.language.Wordings;
import avouch.language.Wordings.Profile;
import avouch.model.Range;
import avouch.model.Sentence.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of an utterance, made ready for many comparisons; printed anew they are the same. */
final class Words {
  /** Wordings that share so many words, and nearly all, are one utterance whatever the words. */
  private static final int MANY = 5;

  private static final double NEARLY_ALL = 0.7;
  private static final double VERBATIM = 0.7;
  private static final Set<String> EVERYWHERE = Set.of("DT", "IN", "TO", "CC", "POS", "PDT");

  private final List<Token> tokens;
  private final List<Token> telling;
  private final List<String> tellingWords;
  private final Set<String> vocabulary;
  private final Profile profile;

  Words(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
    this.telling = telling(tokens);
    this.tellingWords = telling.stream().map(Words::lower).toList();
    this.vocabulary = tokens.stream().map(Words::lower).collect(Collectors.toUnmodifiableSet());
    this.profile = Wordings.profile(tokens.stream().filter(token -> !token.isName()).toList());
  }

  /** The words without articles, prepositions, conjunctions and marks, which stand anywhere. */
  private static List<Token> telling(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> Character.isLetterOrDigit(token.text().charAt(0)))
        .filter(token -> !EVERYWHERE.contains(token.tag()))
        .toList();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  List<Token> tokens() {
    return tokens;
  }

  /** Words in small letters, those that stand everywhere too. */
  Set<String> vocabulary() {
    return vocabulary;
  }

  /** What makes a likeness of two: rare words and spelling, names left out. */
  Profile profile() {
    return profile;
  }

  /** Likeness by rare words and spelling; in one report nothing else makes two wordings alike. */
  double likenessInOneReport(Words other) {
    return profile.likeness(other.profile);
  }

  /** Likeness by rare words and spelling, or by words in common where nearly all are. */
  double likeness(Words other) {
    double likeness = profile.likeness(other.profile);
    return likeness >= VERBATIM ? likeness : Math.max(likeness, verbatim(other));
  }

  /** The share of the shorter's words that stand in the other, where it is high; else none. */
  private double verbatim(Words other) {
    boolean shorter = tokens.size() <= other.tokens.size();
    Words few = shorter ? this : other;
    Words many = shorter ? other : this;
    long common = few.tellingWords.stream().filter(many.vocabulary::contains).count();
    if (common < few.fewestCommon()) {
      return 0;
    }
    List<Range> differing = Wordings.differing(few.telling, many.tokens);
    long shared =
        few.telling.stream()
            .filter(token -> differing.stream().noneMatch(range -> range.contains(token.range())))
            .count();
    double share = few.telling.isEmpty() ? 0 : (double) shared / few.telling.size();
    return shared >= MANY && share >= NEARLY_ALL ? share * VERBATIM : 0;
  }

  /** So many of its telling words, repeated ones counted, another must hold to be alike by them. */
  private long fewestCommon() {
    return Math.max(MANY, (long) Math.ceil(NEARLY_ALL * telling.size()));
  }

  /**
   * Of its telling words so many that whoever is alike by words in common holds one of them.
   *
   * @param rarest the rarest first
   */
  List<String> asked(java.util.Comparator<String> rarest) {
    int spared = (int) (tellingWords.size() - fewestCommon());
    return spared < 0
        ? List.of()
        : tellingWords.stream().sorted(rarest).limit(spared + 1L).distinct().toList();
  }
}
