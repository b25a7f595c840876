package avouch.find;

import avouch.model.Amount;
import avouch.model.Amount.Bound;
import org.jspecify.annotations.Nullable;

/** Reads numbers with what stands close to them: currency, scale, unit, range, bound. */
final class QuantityGrammar {
  private static final int BOUND_REACH = 6;
  private static final int LEVEL_REACH = 8;

  private final Line line;
  private final boolean[] taken;
  private final UnitGrammar units;
  private final boolean points;

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

  /**
   * @param taken words that belong to times
   * @param points whether the text parts its thousands with points
   */
  QuantityGrammar(Line line, boolean[] taken, boolean points) {
    this.line = line;
    this.taken = taken;
    this.points = points;
    units = new UnitGrammar(line);
  }

  /** The quantity whose number or currency sign stands at {@code i}. */
  @Nullable Quantity at(int i) {
    Phrases.Hit<String> symbol = FigureWords.SYMBOLS.at(line, i);
    boolean amount = symbol != null && (line.isDigitWord(symbol.end()) || isDebt(symbol.end()));
    if (symbol != null && amount && isSymbol(i)) {
      return money(i, symbol, 1);
    }
    Phrases.Hit<String> lettered = line.isDigitWord(i + 1) ? units.lettered(i) : null;
    if (lettered != null) {
      return money(i, lettered, units.scale(i));
    }
    Quantity share = new Shares(line).at(i);
    if (share != null) {
      return shareRange(share);
    }
    Number number = number(i);
    if (number == null) {
      return null;
    }
    number = ranged(i, number);
    Phrases.Hit<String> unit = units.after(number.end(), number.low());
    return unit == null ? bounded(i, number, number.end(), null) : measured(i, number, unit);
  }

  /** "between a quarter and a third", "1/4~3/4"; else the share alone. */
  private Quantity shareRange(Quantity low) {
    int mark = low.end();
    boolean between = line.is(low.core() - 1, "between");
    boolean to = line.isAny(mark, "to", "~", "-") || between && line.is(mark, "and");
    Numeral high = to ? Fractions.at(line, mark + 1) : null;
    boolean rises = high != null && low.amount().number() < high.value();
    return high != null && rises
        ? new Quantity(
            between ? low.core() - 1 : low.start(),
            low.core(),
            high.end(),
            Amount.range(low.amount().number(), high.value()),
            low.unit())
        : low;
  }

  /** A number with its unit, and what goes on from there: "6 feet 4 inches", "4 kg to 5 kg". */
  private Quantity measured(int i, Number number, Phrases.Hit<String> unit) {
    double scaled = number.low() * units.scale(unit.end() - 1);
    boolean plain = number.low() == number.high();
    Number whole = plain ? new Number(number.end(), scaled, scaled, number.vague()) : number;
    Numeral parts = plain ? units.smaller(unit, whole.low()) : null;
    if (parts != null) {
      Number sum = new Number(parts.end(), parts.value(), parts.value(), false);
      return bounded(i, sum, parts.end(), unit);
    }
    Quantity range = plain ? unitRange(i, whole, unit) : null;
    return range == null ? bounded(i, whole, unit.end(), unit) : range;
  }

  /** "4 kg to 5 kg", "from $9 at noon to $8": two ends, each with its unit. */
  private @Nullable Quantity unitRange(int i, Number low, Phrases.Hit<String> unit) {
    boolean from = line.is(i - 1, "from");
    int to = from ? units.pastTimes(unit.end(), taken) : unit.end();
    boolean dash = line.is(to, "-") && line.touches(to - 1);
    boolean reached = !from && FigureWords.is(FigureWords.CHANGES, line.word(i - 1));
    boolean between = line.is(i - 1, "between") && line.is(to, "and");
    if (low.vague() || reached || !(line.is(to, "to") || dash || between)) {
      return null;
    }
    Phrases.Hit<String> symbol = FigureWords.SYMBOLS.at(line, to + 1);
    int at = symbol != null && isSymbol(to + 1) ? symbol.end() : to + 1;
    Number high = isFree(at) ? number(at) : null;
    if (high == null || high.vague()) {
      return null;
    }
    Phrases.Hit<String> second = at > to + 1 ? symbol : units.after(high.end(), high.low());
    boolean same = second == null ? from : second.value().equals(unit.value());
    if (!same || low.low() == high.low()) {
      return null;
    }
    int end = second == null || at > to + 1 ? high.end() : second.end();
    double top = at > to + 1 ? moneyScale(high.end()) : 1;
    end += top > 1 ? 1 : 0;
    int start = between ? i - 1 : i;
    return new Quantity(start, i, end, Amount.range(low.low(), high.low() * top), unit.value());
  }

  private boolean isFree(int i) {
    return i < taken.length && !taken[i];
  }

  // ---- numbers

  private @Nullable Number number(int i) {
    Phrases.Hit<Double> vague = FigureWords.VAGUE.at(line, i);
    boolean marks =
        line.is(i, "scores") && line.is(i + 1, "of") && Numerals.at(line, i + 2) != null;
    if (vague != null && !marks) {
      double value = vague.value();
      int end = vague.end();
      Double scale = Numerals.scale(line.word(end));
      return scale == null
          ? new Number(end, value, value, true)
          : new Number(end + 1, value * scale, value * scale, true);
    }
    boolean sub = line.word(i).startsWith("sub-");
    double under = sub ? Numerals.digits(line.word(i).substring(4)) : Double.NaN;
    if (!Double.isNaN(under)) {
      return new Number(i + 1, under, under, false);
    }
    Numeral numeral = Numerals.at(line, i);
    return numeral == null ? null : tolerant(lettered(pointed(i, numeral)));
  }

  /** "1.200 people": thousands, as nobody counts thousandths of people, or as the text has it. */
  private Numeral pointed(int i, Numeral numeral) {
    boolean plain = numeral.end() == i + 1 && Notations.isPointed(line.word(i));
    if (!plain || numeral.value() >= 1000) {
      return numeral;
    }
    boolean counts = Notations.countsThousands(line, i);
    boolean measures = units.after(i + 1, numeral.value()) != null;
    return (counts || points) && !measures || points && isMoney(i)
        ? new Numeral(i + 1, numeral.value() * 1000, true, 1)
        : numeral;
  }

  private boolean isMoney(int i) {
    return FigureWords.CURRENCIES.at(line, i + 1) != null
        || FigureWords.SYMBOLS.word(line.word(i - 1)) != null;
  }

  /** "5 ± 0.1", "5 +/- 0.1": the tolerance is no figure of its own. */
  private Number tolerant(Number number) {
    int at = number.end();
    boolean words = line.is(at, "+") && line.is(at + 1, "/") && line.is(at + 2, "-");
    int next = words ? at + 3 : line.is(at, "±") ? at + 1 : -1;
    Numeral tolerance = next < 0 || !line.isDigitWord(next) ? null : Numerals.at(line, next);
    return tolerance == null
        ? number
        : new Number(tolerance.end(), number.low(), number.high(), false);
  }

  /** "5m people", "20k": letters that scale when a noun follows. */
  private Number lettered(Numeral numeral) {
    int end = numeral.end();
    boolean glued = line.touches(end - 1) && numeral.digits() && numeral.scale() == 1;
    boolean sure = line.is(end, "k") || line.printed(end).equals("M") || line.is(end, "b");
    boolean apart = line.isDigitWord(end - 1) && line.printed(end).equals("k");
    boolean fits = glued && (sure || line.isNoun(end + 1)) || apart;
    double scale = fits ? letterScale(line.word(end)) : 1;
    double value = numeral.value() * scale;
    String aged = line.word(end).endsWith("-year-old") ? line.word(end) : "";
    Double ages = aged.isEmpty() ? null : Numerals.scale(aged.substring(0, aged.indexOf('-')));
    if (ages != null) {
      return new Number(end, value * ages, value * ages, false);
    }
    return new Number(scale == 1 ? end : end + 1, value, value, false);
  }

  private static double letterScale(String word) {
    return switch (word) {
      case "k" -> 1e3;
      case "m" -> 1e6;
      case "b" -> 1e9;
      case "t" -> 1e12;
      default -> 1;
    };
  }

  /** "20-30", "20 to 30", "between 20 and 30", "two or three", "2 to 3 million". */
  private Number ranged(int i, Number first) {
    int mark = first.end();
    boolean apart = line.is(mark, "--") && line.isDigitWord(mark + 1) && line.isNoun(mark + 2);
    boolean hyphen = apart || line.is(mark, "-") && line.touches(mark - 1);
    boolean to = line.is(mark, "to") && !(line.is(i - 1, "from") && isLevel(i));
    to &= !line.isAny(mark + 1, "a", "an", "one");
    boolean between = line.is(mark, "and") && line.is(i - 1, "between");
    boolean or = line.is(mark, "or");
    boolean tilde = line.is(mark, "~") && line.isDigitWord(mark + 1);
    to |= line.isAny(mark, "through", "thru") && line.isDigitWord(mark + 1);
    if (!(hyphen || to || between || or || tilde) || first.vague()) {
      return first;
    }
    int at = FigureWords.SYMBOLS.at(line, mark + 1) == null ? mark + 1 : mark + 2;
    Numeral second = isFree(at) ? Numerals.at(line, at) : null;
    if (second == null || second.value() == 0) {
      return first;
    }
    Number top = lettered(second);
    double scale = second.scale() * (top.low() / second.value());
    double low = first.low() < top.low() / scale ? first.low() * scale : first.low();
    boolean close = !or || top.low() == first.low() + 1 || top.low() == first.low() + 2;
    boolean reached = FigureWords.is(FigureWords.CHANGES, line.word(i - 1)) && top.low() > low * 3;
    boolean fits = low < top.low() && close && !(to && reached);
    return fits ? new Number(top.end(), low, top.low(), false) : first;
  }

  /** "The toll rose from 5 to 9": two levels of one count, no range. */
  private boolean isLevel(int i) {
    if (line.isAny(i - 2, "is", "are", "was", "were", "be")) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - LEVEL_REACH); k--) {
      boolean state = FigureWords.is(FigureWords.STATES, line.word(k));
      if (state || FigureWords.is(FigureWords.TOLLS, line.word(k))) {
        return true;
      }
    }
    return false;
  }

  // ---- units

  /**
   * "$5m", "MSEK 450".
   *
   * @param letter what a letter before the currency multiplies by, else 1
   */
  private @Nullable Quantity money(int i, Phrases.Hit<String> symbol, double letter) {
    Number number = number(symbol.end());
    if (number == null) {
      return null;
    }
    double scale = letter > 1 ? letter : moneyScale(number.end());
    if (scale > 1) {
      int end = letter > 1 ? number.end() : number.end() + 1;
      number = new Number(end, number.low() * scale, number.high() * scale, false);
    }
    number = ranged(i, number);
    Phrases.Hit<String> unit = new Phrases.Hit<>(number.end(), symbol.value());
    return number.low() == number.high()
        ? measured(i, number, unit)
        : bounded(i, number, number.end(), symbol);
  }

  /** "$-5". */
  private boolean isDebt(int i) {
    return line.is(i, "-") && line.touches(i - 1) && line.touches(i) && line.isDigitWord(i + 1);
  }

  /** A sign, or capital letters that touch one: "A$5", not "a $5 note". */
  private boolean isSymbol(int i) {
    boolean letter = Character.isLetter(line.word(i).charAt(0));
    boolean code = line.word(i).length() > 1 || line.touches(i);
    return !letter || line.isCapital(i) && code;
  }

  /** "$5m", "$10 B"; "$5 m" may be metres of anything. */
  private double moneyScale(int i) {
    boolean capital = line.printed(i).length() == 1 && line.isCapital(i) && !line.touches(i);
    return line.touches(i - 1) || capital ? letterScale(line.word(i)) : 1;
  }

  // ---- bounds

  private Quantity bounded(int i, Number number, int end, Phrases.@Nullable Hit<String> unit) {
    String code = unit == null ? null : unit.value();
    if (line.is(i - 1, "between") && number.low() != number.high()) {
      return new Quantity(i - 1, i, end, number.amount(Bound.EXACT), code);
    }
    Phrases.Hit<Bound> after = Bounds.AFTER.at(line, end);
    boolean plus = after != null && (!line.is(end, "plus") || line.isNoun(after.end()));
    plus &=
        after == null
            || !line.is(after.end(), "than")
            || Numerals.at(line, after.end() + 1) == null;
    if (after != null && plus && (!line.is(end, "and") || closes(after.end()))) {
      return new Quantity(i, i, after.end(), number.amount(after.value()), code);
    }
    if (line.word(i).startsWith("sub-")) {
      return new Quantity(i, i, end, number.amount(Bound.LESS_THAN), code);
    }
    Phrases.Hit<Bound> before = Bounds.BEFORE.before(line, i, BOUND_REACH);
    Bound behind = before == null ? behind(end, number) : null;
    if (behind != null) {
      return new Quantity(i, i, end, number.amount(behind), code);
    }
    if (before != null && line.is(end, "or") && line.is(end + 1, "equal")) {
      int to = line.is(end + 2, "to") ? end + 3 : end + 2;
      return new Quantity(before.end(), i, to, number.amount(orEqual(before.value())), code);
    }
    if (before == null || isParticle(before.end(), i, number)) {
      return new Quantity(i, i, end, number.amount(Bound.EXACT), code);
    }
    boolean not = line.isAny(before.end() - 1, "not", "no", "n't");
    Bound bound = not ? negated(before.value()) : before.value();
    boolean soFar = line.is(before.end() - 1, "so") && line.is(before.end(), "far");
    int first = soFar ? before.end() + 1 : before.end();
    int start = bound == before.value() ? first : before.end() - 1;
    return new Quantity(start, i, end, number.amount(bound), code);
  }

  /** "took over two boats": the word is the verb's; a round number may be exceeded. */
  private boolean isParticle(int bound, int i, Number number) {
    return bound == i - 1
        && line.is(bound, "over")
        && number.low() % 10 != 0
        && FigureWords.is(FigureWords.TAKERS, line.lemma(bound - 1));
  }

  /** The bound behind what is counted: "five people <b>or more</b>". */
  private @Nullable Bound behind(int end, Number number) {
    boolean one = number.low() == number.high() && !number.vague() && line.isNoun(end);
    Phrases.Hit<Bound> after = one ? Bounds.AFTER.at(line, end + 1) : null;
    boolean said = after != null && (line.is(end + 1, "or") || line.is(end + 1, "at"));
    return after != null && said && closes(after.end()) ? after.value() : null;
  }

  /** Whether nothing that could be counted follows: "thirty and above". */
  private boolean closes(int end) {
    return !line.isNoun(end)
        && !line.tag(end).startsWith("JJ")
        && !line.tag(end).equals("CD")
        && !line.tag(end).startsWith("DT");
  }

  /** "not greater than" is at most, "no lower than" at least. */
  private static Bound negated(Bound bound) {
    return switch (bound) {
      case MORE_THAN -> Bound.AT_MOST;
      case LESS_THAN -> Bound.AT_LEAST;
      case EXACT, ABOUT, AT_LEAST, AT_MOST, RANGE, VAGUE -> bound;
    };
  }

  private static Bound orEqual(Bound bound) {
    return switch (bound) {
      case MORE_THAN, AT_LEAST -> Bound.AT_LEAST;
      case LESS_THAN, AT_MOST -> Bound.AT_MOST;
      case EXACT, ABOUT, RANGE, VAGUE -> bound;
    };
  }
}
