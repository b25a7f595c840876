package avouch.reconcile;

import avouch.model.Claim;
import avouch.model.Claim.UtteranceClaim;
import avouch.model.Ledger.Statement;
import avouch.model.Ledger.Variant;
import avouch.model.Range;
import avouch.model.Sentence.Token;
import avouch.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gathers what speakers say, with the words in which each report puts it otherwise. */
final class Statements {
  /** Fewer words than this are no utterance of their own. */
  private static final int SHORTEST = 3;

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "i", "we", "who", "him", "her", "them");

  /**
   * Wordings of one utterance have this much in common on average. Counted on 23 November 2026: the
   * 14 statements with several wordings of the examples have .31 and more, of 7 that readers found
   * to join different statements five have less.
   */
  private static final double SAME = 0.3;

  /**
   * And this much of what sets them apart from the story's other utterances. Counted on the same
   * day over 15 stories and the examples: the 14 of the examples have .55 and more, 9 that join
   * different statements and have enough in common otherwise .51 and less.
   */
  private static final double LIKENED = 0.53;

  private final Passages passages;
  private final Set<String> actors;
  private final Map<List<Form>, Words> words = new HashMap<>();

  /**
   * @param actors the settled names of the story: two of them never speak one utterance
   */
  Statements(Passages passages, Set<String> actors) {
    this.passages = passages;
    this.actors = Set.copyOf(actors);
  }

  List<Statement> of(List<Claim> claims) {
    List<Wording> wordings =
        claims.stream()
            .filter(UtteranceClaim.class::isInstance)
            .map(UtteranceClaim.class::cast)
            .map(this::wording)
            .filter(wording -> wording.tokens().size() >= SHORTEST)
            .toList();
    List<List<Wording>> utterances = Utterances.of(withoutRepeats(wordings));
    Likened likened = new Likened(utterances);
    return utterances.stream()
        .flatMap(each -> statements(each, likened))
        .sorted(
            Comparator.comparing((Statement s) -> -s.variants().size())
                .thenComparing(s -> s.variants().getFirst().span()))
        .toList();
  }

  /** Of two wordings that cover the same words of a report, the direct and then the shorter one. */
  private static List<Wording> withoutRepeats(List<Wording> wordings) {
    Map<String, List<Wording>> kept = new TreeMap<>();
    wordings.stream()
        .sorted(
            Comparator.comparing((Wording w) -> !w.claim().direct())
                .thenComparing(w -> w.span().range().length())
                .thenComparing(Wording::span))
        .forEach(
            wording -> {
              List<Wording> own = kept.computeIfAbsent(wording.report(), r -> new ArrayList<>());
              if (own.stream().noneMatch(wording::repeats)) {
                own.add(wording);
              }
            });
    return kept.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Wording::span))
        .toList();
  }

  private Wording wording(UtteranceClaim claim) {
    Span span = claim.bearing().span();
    List<Token> tokens = passages.tokens(span);
    List<Form> forms =
        tokens.stream().map(token -> new Form(token.text(), token.tag(), token.lemma())).toList();
    Words same = words.computeIfAbsent(forms, absent -> new Words(tokens));
    return new Wording(claim, tokens, same, named(claim));
  }

  /** Whether the words beside the quote name an actor, where a pronoun or "a statement" may err. */
  private boolean named(UtteranceClaim claim) {
    return actors.contains(claim.speaker()) && !isByPronoun(claim);
  }

  /** The wordings as one statement; where they have too little in common, each as its own. */
  private Stream<Statement> statements(List<Wording> wordings, Likened likened) {
    Statement together = statement(wordings);
    double same = together.variants().stream().mapToDouble(Statements::same).average().orElse(1);
    return same >= SAME && likened.shared(wordings) >= LIKENED
        ? Stream.of(together)
        : wordings.stream().map(wording -> statement(List.of(wording)));
  }

  /** The share of a wording that no other wording has otherwise, in characters. */
  private static double same(Variant variant) {
    int differing = variant.differs().stream().mapToInt(Range::length).sum();
    return 1 - (double) differing / Math.max(1, variant.span().range().length());
  }

  private Statement statement(List<Wording> wordings) {
    Ways ways = new Ways(wordings);
    List<Variant> variants =
        wordings.stream().map(each -> new Variant(each.claim(), ways.differing(each))).toList();
    return new Statement(speaker(wordings), variants);
  }

  /** Whom most wordings name; a name beside the words outweighs a pronoun. */
  private static String speaker(List<Wording> wordings) {
    Map<String, Integer> votes = new TreeMap<>();
    wordings.forEach(
        wording -> votes.merge(wording.speaker(), wording.named() ? 100 : 1, Integer::sum));
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** What makes two words the same. */
  private record Form(String text, String tag, String lemma) {}

  /** Whether a pronoun beside the words stands for the speaker. */
  static boolean isByPronoun(UtteranceClaim claim) {
    return claim.bearing().attribution().stream()
        .anyMatch(source -> source.settled().equals(claim.speaker()) && isPronoun(source.name()));
  }

  /** Whether a speaker's name is none. */
  static boolean isPronoun(String speaker) {
    return PRONOUNS.contains(speaker.toLowerCase(Locale.ROOT));
  }
}
