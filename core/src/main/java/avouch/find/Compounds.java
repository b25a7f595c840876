package avouch.find;

import avouch.model.Amount;
import avouch.model.Mention.Figure;
import avouch.model.Mention.Figure.Counted;
import avouch.model.Mention.Figure.Role;
import avouch.model.Range;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers that a hyphen ties to a word: "2,000-strong", "36-year-old", "five-member". */
final class Compounds {
  private static final Set<String> NOT_COUNTED =
      Set.of(
          "fold",
          "time",
          "way",
          "off",
          "half",
          "quarter",
          "hundred",
          "thousand",
          "million",
          "something",
          "ish",
          "year",
          "day",
          "week",
          "month",
          "hour",
          "minute",
          "decade",
          "century",
          "party",
          "old");

  private Compounds() {}

  static @Nullable Figure at(Line line, int i) {
    String word = line.word(i);
    int hyphen = word.indexOf('-');
    if (hyphen <= 0
        || hyphen == word.length() - 1
        || word.length() != line.range(i, i + 1).length()) {
      return null;
    }
    double value = number(word.substring(0, hyphen));
    if (Double.isNaN(value)) {
      int next = word.indexOf('-', hyphen + 1);
      value = next > 0 ? Numerals.small(word.substring(0, next)) : Double.NaN;
      hyphen = next;
    }
    return Double.isNaN(value) ? null : figure(line, i, value, hyphen);
  }

  private static double number(String word) {
    double digits = Numerals.digits(word);
    return Double.isNaN(digits) ? Numerals.small(word) : digits;
  }

  private static @Nullable Figure figure(Line line, int i, double value, int hyphen) {
    String rest = line.word(i).substring(hyphen + 1);
    Range whole = line.range(i, i + 1);
    if (rest.endsWith("-old") || rest.endsWith("-olds")) {
      return new Figure(whole, Amount.exact(value), null, null, null, Role.AGE);
    }
    Range number = new Range(whole.start(), whole.start() + hyphen);
    if (rest.equals("strong") || rest.equals("plus") || rest.equals("odd")) {
      Counted counted =
          line.isNoun(i + 1) ? new Counted(line.range(i + 1, i + 2), line.lemma(i + 1)) : null;
      Amount.Bound bound = rest.equals("strong") ? Amount.Bound.EXACT : Amount.Bound.AT_LEAST;
      return new Figure(whole, Amount.of(value, bound), null, null, counted, Role.PLAIN);
    }
    String unit = FigureWords.MEASURES.word(rest);
    unit = unit == null ? FigureWords.CURRENCIES.word(rest) : unit;
    unit = unit == null ? FigureWords.PERCENTS.word(rest) : unit;
    if (unit != null) {
      return new Figure(number, Amount.exact(value), null, unit, null, Role.PLAIN);
    }
    Range counted = new Range(whole.start() + hyphen + 1, whole.end());
    return isNoun(rest)
        ? new Figure(
            number, Amount.exact(value), null, null, new Counted(counted, rest), Role.PLAIN)
        : null;
  }

  /** Whether the word after the hyphen can be what is counted: "member", "storey". */
  private static boolean isNoun(String word) {
    boolean letters = word.length() > 2 && word.chars().allMatch(Character::isLetter);
    boolean singular = word.endsWith("s") ? word.substring(0, word.length() - 1).isEmpty() : true;
    boolean number = !Double.isNaN(Numerals.small(word)) || Numerals.ordinal(word) > 0;
    return letters && singular && !number && !NOT_COUNTED.contains(word);
  }
}
