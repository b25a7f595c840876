package avouch.find;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the unit after a number: percent, currency, measure, and measures made of measures. */
final class UnitGrammar {
  private static final int TIME_REACH = 6;
  private static final int PERCENT_REACH = 12;
  private static final int CODE = 4;
  private static final int MONEY_REACH = 7;
  private static final double MANY_WON = 1e5;
  private static final double MOST_POINTS = 40;
  private static final String POINTS = "pp";

  /** Short symbols that are also words. */
  private static final Set<String> WORDS = Set.of("in", "am", "pm", "as", "at", "a", "no", "us");

  /** Symbols of measures that after a whole number are hours: "2 pm". */
  private static final Set<String> HALF_DAYS = Set.of("am", "pm");

  private final Line line;

  UnitGrammar(Line line) {
    this.line = line;
  }

  /** The unit whose first word stands at {@code at}, after the number {@code low}. */
  Phrases.@Nullable Hit<String> after(int at, double low) {
    Phrases.Hit<String> percent = FigureWords.PERCENTS.at(line, at);
    if (percent != null) {
      return percent;
    }
    if (line.isAny(at, "points", "point") && low < MOST_POINTS && isOfPercent(at)) {
      return new Phrases.Hit<>(at + 1, POINTS);
    }
    Phrases.Hit<String> currency = currency(at, low);
    if (currency != null) {
      return currency;
    }
    if (line.isAny(at, "pounds", "pound") && (low >= 1e6 || isPaid(at))) {
      return new Phrases.Hit<>(at + 1, "GBP");
    }
    Phrases.Hit<String> measure = FigureWords.MEASURES.at(line, at);
    return measure != null && isMeasure(at, low) ? compound(measure) : null;
  }

  /** "cost 40 thousand <b>pounds</b>": a word of money stands before it. */
  private boolean isPaid(int at) {
    for (int i = at - 1; i >= Math.max(0, at - MONEY_REACH); i--) {
      if (FigureWords.is(FigureWords.PAID, line.lemma(i))) {
        return !line.is(at + 1, "of") || line.is(at + 2, "damage");
      }
    }
    return false;
  }

  /** "9.8 per cent, up 0.3 <b>points</b>", but not "rose 1%, or 30 points". */
  private boolean isOfPercent(int at) {
    if (line.is(at - 2, "or")) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - PERCENT_REACH); i--) {
      if (FigureWords.PERCENTS.at(line, i) != null) {
        return true;
      }
    }
    return false;
  }

  private Phrases.@Nullable Hit<String> currency(int at, double low) {
    Phrases.Hit<String> currency = FigureWords.CURRENCIES.at(line, at);
    if (currency == null && (line.isDigitWord(at - 1) || line.printed(at).length() == 3)) {
      currency = FigureWords.SYMBOLS.at(line, at);
    }
    if (currency == null) {
      Phrases.Hit<String> code = lettered(at);
      if (code != null) {
        return code;
      }
    }
    return currency != null && isCurrency(at, low) ? currency : null;
  }

  private boolean isCurrency(int at, double low) {
    boolean free = !line.isNoun(at + 1) && !line.isAny(at + 1, "the", "a", "an", "all", "by");
    boolean much = low >= MANY_WON && free;
    boolean verb = line.is(at, "won") && !much && (line.isVerb(at) || line.isNoun(at + 1));
    boolean letter = line.word(at).length() == 1 && Character.isLetter(line.word(at).charAt(0));
    return !verb && (!letter || line.touches(at - 1)) && !line.is(at, "real");
  }

  /** A currency code with a letter that scales before it: "MSEK". */
  Phrases.@Nullable Hit<String> lettered(int at) {
    String code = scale(at) > 1 ? FigureWords.SYMBOLS.word(line.word(at).substring(1)) : null;
    return code == null ? null : new Phrases.Hit<>(at + 1, code);
  }

  /** What a letter glued before a currency code multiplies by: "7 MUSD". */
  double scale(int at) {
    String printed = line.printed(at);
    if (printed.length() != CODE) {
      return 1;
    }
    boolean upper = printed.chars().skip(1).allMatch(Character::isUpperCase);
    boolean code = upper && FigureWords.SYMBOLS.word(line.word(at)) == null;
    if (!code || FigureWords.SYMBOLS.word(line.word(at).substring(1)) == null) {
      return 1;
    }
    return switch (printed.charAt(0)) {
      case 'K', 'k', 'T' -> 1e3;
      case 'M', 'm' -> 1e6;
      case 'B', 'b' -> 1e9;
      default -> 1;
    };
  }

  private boolean isMeasure(int at, double low) {
    String word = line.word(at);
    boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
    boolean apart = !line.touches(at - 1);
    boolean fine = low != Math.rint(low) && HALF_DAYS.contains(word);
    if (apart && !fine && (word.equals("f") || WORDS.contains(word))) {
      return false;
    }
    boolean scale = letter && "GMKT".indexOf(line.printed(at)) >= 0;
    return !scale && (!letter || !apart || line.isCapital(at));
  }

  /** "km / h", "J / m ^ 2", "m ^ 2": what follows a measure and belongs to it. */
  private Phrases.Hit<String> compound(Phrases.Hit<String> measure) {
    Phrases.Hit<String> unit = powered(measure);
    boolean slash = line.is(unit.end(), "/");
    if (!slash && !line.is(unit.end(), "per")) {
      return unit;
    }
    Phrases.Hit<String> below = FigureWords.MEASURES.at(line, unit.end() + 1);
    if (below != null) {
      String name = unit.value() + "/" + below.value();
      return powered(new Phrases.Hit<>(below.end(), name));
    }
    String time = FigureWords.PER_TIMES.word(line.word(unit.end() + 1));
    return time == null
        ? unit
        : powered(new Phrases.Hit<>(unit.end() + 2, unit.value() + "/" + time));
  }

  private Phrases.Hit<String> powered(Phrases.Hit<String> unit) {
    int at = unit.end();
    boolean power = line.is(at, "^") && line.isDigitWord(at + 1) && line.touches(at);
    return power
        ? powered(new Phrases.Hit<>(at + 2, unit.value() + "^" + line.word(at + 1)))
        : unit;
  }

  /** The sum with the lesser unit after it: "6 feet 4 inches", "8 dollars and 20 cents". */
  @Nullable Numeral smaller(Phrases.Hit<String> unit, double value) {
    double parts = parts(unit.value());
    int at = line.is(unit.end(), "and") ? unit.end() + 1 : unit.end();
    Numeral less = parts == 0 || value != Math.rint(value) ? null : Numerals.at(line, at);
    if (less == null || less.value() >= parts) {
      return null;
    }
    Phrases.Hit<String> second = lesser(unit.value(), less.end());
    boolean spelled = line.word(unit.end() - 1).length() > 3;
    boolean ends = less.end() >= line.size() || line.isAny(less.end(), ".", "?", "!", ";");
    if (second == null && parts == 100 && less.value() >= 10 && ends && spelled) {
      return new Numeral(less.end(), value + less.value() / parts, less.digits(), 1);
    }
    return second == null
        ? null
        : new Numeral(second.end(), value + less.value() / parts, less.digits(), 1);
  }

  private Phrases.@Nullable Hit<String> lesser(String unit, int at) {
    if (unit.equals("ft") && line.isAny(at, "in", "in.")) {
      boolean ends = !line.isNoun(at + 1) && !line.is(at + 1, "the") && !line.isDigitWord(at + 1);
      return ends ? new Phrases.Hit<>(at + 1, "in") : null;
    }
    boolean money = FigureWords.MEASURES.word(line.word(at)) == null;
    Phrases.Hit<String> second =
        (money ? FigureWords.CURRENCIES : FigureWords.MEASURES).at(line, at);
    boolean fits =
        second != null
            && switch (unit) {
              case "ft" -> second.value().equals("in");
              case "lb" -> second.value().equals("oz");
              case "GBP" -> second.value().equals("penny");
              default -> second.value().equals("cent");
            };
    return fits ? second : null;
  }

  private static double parts(String unit) {
    return switch (unit) {
      case "ft" -> 12;
      case "lb" -> 16;
      case "USD", "EUR", "GBP", "CAD", "AUD", "NZD", "HKD", "SGD" -> 100;
      default -> 0;
    };
  }

  /** Index after the time that stands at {@code at}: "from $9 <b>at noon</b> to $8". */
  int pastTimes(int at, boolean[] taken) {
    int end = at;
    while (end < taken.length && end - at < TIME_REACH && isBetween(end, at, taken)) {
      end++;
    }
    return line.is(end, "to") ? end : at;
  }

  private boolean isBetween(int i, int first, boolean[] taken) {
    boolean participle = i == first && (line.tag(i).equals("VBN") || line.tag(i).equals("VBD"));
    return taken[i] || participle || line.isAny(i, "at", "on", "in", "last", "a");
  }
}
