package avouch.reconcile;

import avouch.language.Wordings;
import avouch.model.Claim;
import avouch.model.Claim.UtteranceClaim;
import avouch.model.Ledger.Statement;
import avouch.model.Ledger.Variant;
import avouch.model.Range;
import avouch.model.Sentence.Token;
import avouch.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Gathers the wordings of one utterance across reports: pairs given word for word first, the likest
 * first, joined while the mean likeness between the two sides stays high, one wording a report.
 */
final class Statements {
  /**
   * Below this, two wordings are of different utterances. Names are left out of the comparison: the
   * whole story shares them.
   */
  private static final double ONE_UTTERANCE = 0.38;

  private static final double SAME_REPORT = 0.8;

  /** Wordings that are given to two speakers must be this alike to be one utterance. */
  private static final double OTHER_SPEAKER = 0.5;

  /** Wordings that share so many words, and nearly all, are one utterance whatever the words. */
  private static final int MANY_WORDS = 5;

  private static final double NEARLY_ALL = 0.7;
  private static final double VERBATIM = 0.7;
  private static final Set<String> EVERYWHERE = Set.of("DT", "IN", "TO", "CC", "POS", "PDT");

  /** Fewer words than this are no utterance of their own. */
  private static final int SHORTEST = 3;

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "who");

  private final Passages passages;
  private final Set<String> actors;

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
    return gather(withoutRepeats(wordings)).stream()
        .map(this::statement)
        .sorted(
            Comparator.comparing((Statement s) -> -s.variants().size())
                .thenComparing(s -> s.variants().getFirst().span()))
        .toList();
  }

  /** Of two wordings that cover the same words of a report, the direct and then the shorter one. */
  private static List<Wording> withoutRepeats(List<Wording> wordings) {
    List<Wording> kept = new ArrayList<>();
    List<Wording> best =
        wordings.stream()
            .sorted(
                Comparator.comparing((Wording w) -> !w.claim().direct())
                    .thenComparing(w -> w.span().range().length())
                    .thenComparing(Wording::span))
            .toList();
    for (Wording wording : best) {
      if (kept.stream().noneMatch(wording::repeats)) {
        kept.add(wording);
      }
    }
    kept.sort(Comparator.comparing(Wording::span));
    return kept;
  }

  private Wording wording(UtteranceClaim claim) {
    Span span = claim.bearing().span();
    List<Token> tokens = passages.tokens(span);
    List<Token> plain = tokens.stream().filter(token -> !token.isName()).toList();
    return new Wording(
        claim,
        tokens,
        Wording.telling(tokens),
        tokens.stream()
            .map(token -> token.text().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet()),
        Wordings.profile(plain),
        named(claim));
  }

  /** Whether the words beside the quote name an actor, where a pronoun or "a statement" may err. */
  private boolean named(UtteranceClaim claim) {
    boolean pronoun =
        claim.bearing().attribution().stream()
            .anyMatch(
                source ->
                    source.settled().equals(claim.speaker())
                        && PRONOUNS.contains(source.name().toLowerCase(Locale.ROOT)));
    return actors.contains(claim.speaker()) && !pronoun;
  }

  private static List<List<Wording>> gather(List<Wording> wordings) {
    List<Pair> pairs = new ArrayList<>();
    for (int a = 0; a < wordings.size(); a++) {
      for (int b = a + 1; b < wordings.size(); b++) {
        double likeness = wordings.get(a).likeness(wordings.get(b));
        if (likeness >= wordings.get(a).least(wordings.get(b))) {
          pairs.add(new Pair(wordings.get(a), wordings.get(b), likeness));
        }
      }
    }
    pairs.sort(Comparator.naturalOrder());
    Map<Span, List<Wording>> home = new TreeMap<>();
    wordings.forEach(w -> home.put(w.span(), new ArrayList<>(List.of(w))));
    for (Pair pair : pairs) {
      List<Wording> left = home.get(pair.a().span());
      List<Wording> right = home.get(pair.b().span());
      if (left != null && right != null && isApart(left, right) && joins(left, right)) {
        left.addAll(right);
        right.forEach(w -> home.put(w.span(), left));
      }
    }
    Map<Span, List<Wording>> groups = new LinkedHashMap<>();
    home.values().forEach(group -> groups.putIfAbsent(group.getFirst().span(), group));
    return List.copyOf(groups.values());
  }

  /** Whether two groups, of which no wording is in both, are two. */
  private static boolean isApart(List<Wording> left, List<Wording> right) {
    return !left.getFirst().span().equals(right.getFirst().span());
  }

  private static boolean joins(List<Wording> left, List<Wording> right) {
    double sum = 0;
    for (Wording a : left) {
      for (Wording b : right) {
        double likeness = a.likeness(b);
        if (a.report().equals(b.report()) && likeness < SAME_REPORT) {
          return false;
        }
        boolean others = !a.speaker().equals(b.speaker());
        if (others && ((a.named() && b.named()) || likeness < OTHER_SPEAKER)) {
          return false;
        }
        sum += likeness;
      }
    }
    return sum / (left.size() * right.size()) >= ONE_UTTERANCE * 0.9;
  }

  private Statement statement(List<Wording> wordings) {
    List<Wording> sorted = wordings.stream().sorted(Comparator.comparing(Wording::span)).toList();
    Map<String, List<Token>> ways = new TreeMap<>();
    sorted.forEach(wording -> ways.putIfAbsent(words(wording.tokens()), wording.tokens()));
    List<Variant> variants = new ArrayList<>();
    for (Wording wording : sorted) {
      Map<String, List<Token>> others = new TreeMap<>(ways);
      others.remove(words(wording.tokens()));
      variants.add(
          new Variant(
              wording.span(),
              wording.claim().direct(),
              Wordings.differingFromAny(wording.tokens(), others.values())));
    }
    return new Statement(speaker(sorted), variants);
  }

  /** What is compared of a wording: its words, wherever they stand. */
  private static String words(List<Token> tokens) {
    return tokens.stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
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

  private record Wording(
      UtteranceClaim claim,
      List<Token> tokens,
      List<Token> telling,
      Set<String> vocabulary,
      Wordings.Profile profile,
      boolean named) {
    Span span() {
      return claim.bearing().span();
    }

    String report() {
      return claim.bearing().report();
    }

    String speaker() {
      return claim.speaker();
    }

    /** Whether most of the shorter of the two lies in the other. */
    boolean repeats(Wording other) {
      Range a = span().range();
      Range b = other.span().range();
      int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
      return report().equals(other.report()) && shared * 2 > Math.min(a.length(), b.length());
    }

    /** How alike two wordings must be to be of one utterance. */
    double least(Wording other) {
      return report().equals(other.report()) ? SAME_REPORT : ONE_UTTERANCE;
    }

    /**
     * Likeness by rare words and spelling, or by words in common where nearly all are, which makes
     * none in one report.
     */
    double likeness(Wording other) {
      double likeness = profile.likeness(other.profile);
      return likeness >= VERBATIM || report().equals(other.report())
          ? likeness
          : Math.max(likeness, verbatim(other));
    }

    /** The share of the shorter's words that stand in the other, where it is high; else none. */
    private double verbatim(Wording other) {
      boolean shorter = tokens.size() <= other.tokens.size();
      List<Token> few = shorter ? telling : other.telling;
      Set<String> many = shorter ? other.vocabulary : vocabulary;
      long common =
          few.stream()
              .filter(token -> many.contains(token.text().toLowerCase(Locale.ROOT)))
              .count();
      if (common < MANY_WORDS || common < NEARLY_ALL * few.size()) {
        return 0;
      }
      List<Range> differing = Wordings.differing(few, shorter ? other.tokens : tokens);
      long shared =
          few.stream()
              .filter(token -> differing.stream().noneMatch(range -> range.contains(token.range())))
              .count();
      double share = few.isEmpty() ? 0 : (double) shared / few.size();
      return shared >= MANY_WORDS && share >= NEARLY_ALL ? share * VERBATIM : 0;
    }

    /** The words without articles, prepositions, conjunctions and marks, which stand anywhere. */
    private static List<Token> telling(List<Token> tokens) {
      return tokens.stream()
          .filter(token -> Character.isLetterOrDigit(token.text().charAt(0)))
          .filter(token -> !EVERYWHERE.contains(token.tag()))
          .toList();
    }
  }

  private record Pair(Wording a, Wording b, double likeness) implements Comparable<Pair> {
    private static final Comparator<Pair> LIKEST =
        Comparator.comparing((Pair pair) -> !pair.bothDirect())
            .thenComparing(pair -> -pair.likeness())
            .thenComparing(pair -> pair.a().span())
            .thenComparing(pair -> pair.b().span());

    private boolean bothDirect() {
      return a.claim().direct() && b.claim().direct();
    }

    @Override
    public int compareTo(Pair other) {
      return LIKEST.compare(this, other);
    }
  }
}
