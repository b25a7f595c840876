package avouch.story;

import avouch.language.Tokens;
import avouch.language.Word;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.ReportDay;
import avouch.model.Sentence;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** Makes the gist of a report. */
final class Gists {
  /**
   * So many characters into the account a word's weight has fallen to a third: what a report is
   * about stands at its head, and what it adds of other events stands further down.
   */
  private static final double FADING = 600;

  /** What is left of a word's weight however far down it stands. */
  private static final double LASTING = 0.05;

  /** A word no rarer than this says nothing of what a report is about. */
  private static final double COMMON = 1;

  /** So often, a word weighs half of what it can weigh however often it is repeated. */
  private static final double ENOUGH = 2;

  /** A name in one report of 150 or fewer. */
  private static final double RARE_NAME = 5;

  private final ToDoubleFunction<String> rarity;
  private final Map<String, Double> times = new TreeMap<>();
  private final Set<String> names = new TreeSet<>();
  private final Map<String, Double> rarities = new TreeMap<>();

  private Gists(ToDoubleFunction<String> rarity) {
    this.rarity = rarity;
  }

  /**
   * The gist of one report.
   *
   * @param rarity logarithm of how rare a word is in news at large: 0 for a word of every report
   */
  static Gist of(Reading reading, ToDoubleFunction<String> rarity) {
    Gists gists = new Gists(rarity);
    String title = reading.report().title();
    for (Word word : Tokens.in(title, new Range(0, title.length()))) {
      gists.count(word.text(), word.text(), 1);
    }
    int start = reading.sentences().isEmpty() ? 0 : reading.sentences().getFirst().range().start();
    for (Sentence sentence : reading.sentences()) {
      for (Sentence.Token token : sentence.tokens()) {
        gists.count(token.text(), token.lemma(), weight(token.range().start() - start));
        gists.name(token);
      }
    }
    gists.times.replaceAll(
        (word, count) ->
            count / (count + ENOUGH) * (gists.rarities.getOrDefault(word, 0.0) - COMMON));
    ReportDay stated = reading.report().stated();
    return new Gist(
        reading.report().id(),
        stated == null ? null : stated.day(),
        gists.times,
        gists.names,
        Tells.of(reading));
  }

  private static double weight(int place) {
    return LASTING + (1 - LASTING) * Math.exp(-place / FADING);
  }

  private void name(Sentence.Token token) {
    if (token.isName() && rarity.applyAsDouble(token.text()) >= RARE_NAME) {
      names.add(stem(token.text().toLowerCase(Locale.ROOT)));
    }
  }

  /** Counts a word under its stem; of the forms of a stem the commonest says how rare it is. */
  private void count(String word, String lemma, double weight) {
    if (!word.isEmpty() && Character.isLetterOrDigit(word.codePointAt(0))) {
      String stem = stem(lemma.toLowerCase(Locale.ROOT));
      times.merge(stem, weight, Double::sum);
      rarities.merge(stem, rarity.applyAsDouble(word), Math::min);
    }
  }

  /** The word without a plural's ending, so that a title agrees with the lemmas of a text. */
  private static String stem(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return word.length() > 3 && plural ? word.substring(0, word.length() - 1) : word;
  }
}
