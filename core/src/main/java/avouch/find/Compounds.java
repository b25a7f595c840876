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
    if (hyphen < 0 && line.isDigitWord(i)) {
      return glued(line, i, word);
    }
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

  /** "70t", "1.5rad": a measure glued to its number. */
  private static @Nullable Figure glued(Line line, int i, String word) {
    int letters = word.length();
    while (letters > 0 && !Character.isDigit(word.charAt(letters - 1))) {
      letters--;
    }
    String name = word.substring(letters);
    boolean hour = name.equals("am") || name.equals("pm");
    boolean small = !hour && name.length() > 1 || line.printed(i).equals(word);
    String unit = name.isEmpty() || !small ? null : FigureWords.MEASURES.word(name);
    double value = unit == null ? Double.NaN : Numerals.digits(word.substring(0, letters));
    return Double.isNaN(value)
        ? null
        : new Figure(line.range(i, i + 1), Amount.exact(value), null, unit, null, Role.PLAIN);
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
    int scaled = rest.indexOf('-');
    Double scale = Numerals.scale(scaled > 0 ? rest.substring(0, scaled) : rest);
    if (scale != null) {
      return scaled < 0 ? null : figure(line, i, value * scale, hyphen + scaled + 1);
    }
    if (rest.equals("ish")) {
      return new Figure(
          whole, Amount.of(value, Amount.Bound.ABOUT), null, null, noun(line, i + 1), Role.PLAIN);
    }
    if (rest.equals("strong") || rest.equals("plus") || rest.equals("odd")) {
      Counted counted = noun(line, i + 1);
      Amount.Bound bound = rest.equals("strong") ? Amount.Bound.EXACT : Amount.Bound.AT_LEAST;
      return new Figure(whole, Amount.of(value, bound), null, null, counted, Role.PLAIN);
    }
    int next = rest.indexOf('-');
    String name = next > 0 ? rest.substring(0, next) : rest;
    String unit = FigureWords.MEASURES.word(name);
    unit = unit == null ? FigureWords.CURRENCIES.word(name) : unit;
    unit = unit == null ? FigureWords.PERCENTS.word(name) : unit;
    if (unit != null) {
      return new Figure(number, Amount.exact(value), null, unit, null, Role.PLAIN);
    }
    Range counted = new Range(whole.start() + hyphen + 1, whole.end());
    return isNoun(rest)
        ? new Figure(
            number, Amount.exact(value), null, null, new Counted(counted, rest), Role.PLAIN)
        : null;
  }

  private static @Nullable Counted noun(Line line, int i) {
    return line.isNoun(i) ? new Counted(line.range(i, i + 1), line.lemma(i)) : null;
  }

  /** "6- to <b>9-meter</b>": the figure with the number before it as its lower end. */
  static @Nullable Figure withLow(Line line, int i, Figure high, @Nullable Figure before) {
    boolean to = line.isAny(i - 1, "to", "or") && line.is(i - 2, "-");
    if (!to || before == null || before.range().end() != line.range(i - 3, i - 2).end()) {
      return null;
    }
    boolean plain = before.unit() == null && before.role() != Role.ORDINAL;
    double low = before.amount().number();
    return plain && low < high.amount().number()
        ? new Figure(
            before.range().cover(high.range()),
            Amount.range(low, high.amount().number()),
            null,
            high.unit(),
            high.counted(),
            high.role())
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
