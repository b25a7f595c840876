package avouch.find;

import avouch.model.Amount;
import avouch.model.Amount.Bound;
import org.jspecify.annotations.Nullable;

/** Reads numbers with what stands close to them: currency, scale, unit, range, bound. */
final class QuantityGrammar {
  private static final int BOUND_REACH = 4;

  private final Line line;

  /**
   * A number, or the two ends of a range.
   *
   * @param end index after its last word
   * @param low the number, or the lower end
   * @param high the same number, or the upper end
   * @param vague whether it is one of "dozens", "hundreds"
   */
  private record Number(int end, double low, double high, boolean vague) {
    Amount amount(Bound bound) {
      if (vague) {
        return Amount.vague(low);
      }
      return low == high ? Amount.of(low, bound) : Amount.range(low, high);
    }
  }

  QuantityGrammar(Line line) {
    this.line = line;
  }

  /** The quantity whose number or currency sign stands at {@code i}. */
  @Nullable Quantity at(int i) {
    Phrases.Hit<String> symbol = FigureWords.SYMBOLS.at(line, i);
    if (symbol != null && line.isDigitWord(symbol.end()) && isSymbol(i)) {
      return money(i, symbol);
    }
    Quantity share = new Shares(line).at(i);
    if (share != null) {
      return share;
    }
    Number number = number(i);
    if (number == null) {
      return null;
    }
    number = ranged(i, number);
    Phrases.Hit<String> unit = unit(number);
    return bounded(i, number, unit == null ? number.end() : unit.end(), unit);
  }

  // ---- numbers

  private @Nullable Number number(int i) {
    Phrases.Hit<Double> vague = FigureWords.VAGUE.at(line, i);
    if (vague != null) {
      double value = vague.value();
      int end = vague.end();
      Double scale = Numerals.scale(line.word(end));
      return scale == null
          ? new Number(end, value, value, true)
          : new Number(end + 1, value * scale, value * scale, true);
    }
    Numeral numeral = Numerals.at(line, i);
    return numeral == null ? null : lettered(numeral);
  }

  /** "5m people", "20k": letters that scale when a noun follows. */
  private Number lettered(Numeral numeral) {
    int end = numeral.end();
    boolean glued = line.touches(end - 1) && numeral.digits() && numeral.scale() == 1;
    boolean sure = line.is(end, "k") || line.printed(end).equals("M") || line.is(end, "b");
    double scale = glued && (sure || line.isNoun(end + 1)) ? letterScale(line.word(end)) : 1;
    double value = numeral.value() * scale;
    return new Number(scale == 1 ? end : end + 1, value, value, false);
  }

  private static double letterScale(String word) {
    return switch (word) {
      case "k" -> 1e3;
      case "m" -> 1e6;
      case "b" -> 1e9;
      default -> 1;
    };
  }

  /** "20-30", "20 to 30", "between 20 and 30", "two or three", "2 to 3 million". */
  private Number ranged(int i, Number first) {
    int mark = first.end();
    boolean hyphen = line.is(mark, "-") && line.touches(mark - 1);
    boolean to = line.is(mark, "to") && !line.is(i - 1, "from");
    boolean between = line.is(mark, "and") && line.is(i - 1, "between");
    boolean or = line.is(mark, "or");
    if (!(hyphen || to || between || or) || first.vague()) {
      return first;
    }
    int at = FigureWords.SYMBOLS.at(line, mark + 1) == null ? mark + 1 : mark + 2;
    Numeral second = Numerals.at(line, at);
    if (second == null) {
      return first;
    }
    double unscaled = second.value() / second.scale();
    double low = first.low() < unscaled ? first.low() * second.scale() : first.low();
    boolean close = !or || second.value() == first.low() + 1 || second.value() == first.low() + 2;
    return low < second.value() && close
        ? new Number(second.end(), low, second.value(), false)
        : first;
  }

  // ---- units

  private @Nullable Quantity money(int i, Phrases.Hit<String> symbol) {
    Number number = number(symbol.end());
    if (number == null) {
      return null;
    }
    double scale = moneyScale(number.end());
    if (scale > 1) {
      number = new Number(number.end() + 1, number.low() * scale, number.high() * scale, false);
    }
    number = ranged(i, number);
    return bounded(i, number, number.end(), symbol);
  }

  /** A sign, or capital letters that touch one: "A$5", not "a $5 note". */
  private boolean isSymbol(int i) {
    boolean letter = Character.isLetter(line.word(i).charAt(0));
    boolean code = line.word(i).length() > 1 || line.touches(i);
    return !letter || line.isCapital(i) && code;
  }

  private double moneyScale(int i) {
    return line.touches(i - 1) ? letterScale(line.word(i)) : 1;
  }

  private Phrases.@Nullable Hit<String> unit(Number number) {
    int at = number.end();
    Phrases.Hit<String> percent = FigureWords.PERCENTS.at(line, at);
    if (percent != null) {
      return percent;
    }
    Phrases.Hit<String> currency = FigureWords.CURRENCIES.at(line, at);
    if (currency == null && line.isDigitWord(at - 1)) {
      currency = FigureWords.SYMBOLS.at(line, at);
    }
    if (currency != null && isCurrency(at)) {
      return currency;
    }
    if (line.isAny(at, "pounds", "pound") && number.low() >= 1e6) {
      return new Phrases.Hit<>(at + 1, "GBP");
    }
    Phrases.Hit<String> measure = FigureWords.MEASURES.at(line, at);
    return measure != null && isMeasure(at) ? measure : null;
  }

  private boolean isCurrency(int at) {
    boolean verb = line.is(at, "won") && (line.isVerb(at) || line.isNoun(at + 1));
    boolean letter = line.word(at).length() == 1 && Character.isLetter(line.word(at).charAt(0));
    return !verb && (!letter || line.touches(at - 1)) && !line.is(at, "real");
  }

  private boolean isMeasure(int at) {
    String word = line.word(at);
    boolean letters = word.length() <= 2 && Character.isLetter(word.charAt(0));
    boolean known =
        line.isAny(
            at, "km", "kg", "cm", "mm", "ft", "lb", "ha", "mw", "kw", "gb", "mb", "tb", "gw", "hp");
    boolean second = word.equals("f") && !line.touches(at - 1);
    return (!letters || known || line.touches(at - 1) || line.isCapital(at)) && !second;
  }

  // ---- bounds

  private Quantity bounded(int i, Number number, int end, Phrases.@Nullable Hit<String> unit) {
    String code = unit == null ? null : unit.value();
    if (line.is(i - 1, "between") && number.low() != number.high()) {
      return new Quantity(i - 1, i, end, number.amount(Bound.EXACT), code);
    }
    Phrases.Hit<Bound> after = Bounds.AFTER.at(line, end);
    boolean plus = after != null && (!line.is(end, "plus") || line.isNoun(after.end()));
    if (after != null && plus && !line.is(end, "and")) {
      return new Quantity(i, i, after.end(), number.amount(after.value()), code);
    }
    Phrases.Hit<Bound> before = Bounds.BEFORE.before(line, i, BOUND_REACH);
    return before == null
        ? new Quantity(i, i, end, number.amount(Bound.EXACT), code)
        : new Quantity(before.end(), i, end, number.amount(before.value()), code);
  }
}
