package avouch.find;

import avouch.model.TimeExpression.Unit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a number with a unit of time: "ten days", "an hour and a half", "the past few weeks". */
final class Measures {
  private static final Set<String> UNSAID =
      Set.of("several", "few", "some", "many", "recent", "these", "those", "couple");
  private static final Set<String> BEFORE_UNIT =
      Set.of(
          "more",
          "full",
          "straight",
          "consecutive",
          "whole",
          "long",
          "additional",
          "trading",
          "business",
          "working");

  /**
   * Number and unit.
   *
   * @param end index after the unit
   * @param amount how many; {@code null} for an unsaid number
   */
  record Measure(int end, @Nullable Double amount, Unit unit) {}

  private final Line line;

  Measures(Line line) {
    this.line = line;
  }

  @Nullable Measure at(int i) {
    int at = i;
    boolean reach = false;
    if (line.is(at, "the")) {
      at++;
    }
    boolean lasts =
        line.is(at, "last")
            && (line.tag(at).startsWith("VB")
                || line.tag(at - 1).equals("MD")
                || line.isAny(at - 1, "to", "n't", "not"));
    if (!lasts
        && line.isAny(
            at,
            "last",
            "past",
            "next",
            "first",
            "previous",
            "coming",
            "upcoming",
            "final",
            "following")) {
      at++;
      reach = true;
    }
    if (at > i && !reach) {
      return null;
    }
    if ((reach || !line.is(at - 1, "a")) && line.is(at, "couple")) {
      int next = line.is(at + 1, "of") ? at + 2 : at + 1;
      Unit unit = unitAt(next);
      return unit == null ? null : new Measure(next + 1, 2.0, unit);
    }
    Measure unsaid = unsaid(at, reach);
    if (unsaid != null) {
      return unsaid;
    }
    Numeral number = Numerals.at(line, at);
    if (number == null) {
      return one(at);
    }
    int next = number.end();
    boolean reached =
        line.isAny(next, "past", "previous", "last", "next", "coming", "upcoming")
            && line.word(next + 1).endsWith("s")
            && number.value() < 1000;
    if (reached || BEFORE_UNIT.contains(line.word(next))) {
      next++;
    }
    Unit unit = unitAt(next);
    boolean title = line.isCapital(next) && i > 0;
    boolean ordinal = line.is(next, "second") && !line.is(at, "one");
    if (unit == null || ordinal || title) {
      return null;
    }
    return half(next + 1, number.value(), unit);
  }

  private @Nullable Unit unitAt(int i) {
    if (line.is(i, "h") && line.touches(i - 1) && line.isDigitWord(i - 1) && !line.touches(i)) {
      return Unit.HOUR;
    }
    Unit unit = TimeWords.unit(line, i);
    return unit != null && !line.printed(i).equals("SEC") ? unit : null;
  }

  /** "a year", "an hour and a half", "half a year", "one and a half years". */
  private @Nullable Measure one(int at) {
    if (line.is(at, "half")) {
      int noun = line.isAny(at + 1, "a", "an") ? at + 2 : at + 1;
      Unit unit = line.word(noun).endsWith("s") ? null : unitAt(noun);
      return unit == null ? null : new Measure(noun + 1, 0.5, unit);
    }
    if (!line.isAny(at, "a", "an", "one", "another")) {
      return null;
    }
    if (line.is(at, "a") && line.isAny(at + 1, "few", "couple")) {
      int next = line.is(at + 2, "of") ? at + 3 : at + 2;
      next = line.is(next, "more") ? next + 1 : next;
      Unit unit = unitAt(next);
      return unit == null
          ? null
          : new Measure(next + 1, line.is(at + 1, "couple") ? 2.0 : null, unit);
    }
    int next =
        line.isAny(at + 1, "full", "whole", "further", "additional", "extra", "entire")
            ? at + 2
            : at + 1;
    boolean fortnight = line.is(next, "fortnight");
    Unit unit = fortnight ? Unit.WEEK : unitAt(next);
    boolean ordinal = unit == Unit.SECOND && !line.is(at, "one") && line.isNoun(next + 1);
    return unit == null || ordinal || line.word(next).endsWith("s")
        ? null
        : half(next + 1, fortnight ? 2 : 1, unit);
  }

  private Measure half(int end, double amount, Unit unit) {
    Measure smaller = smaller(line.isAny(end, "and", ",") ? end + 1 : end, amount, unit);
    if (smaller != null) {
      return smaller;
    }
    if (!line.is(end, "and")) {
      return new Measure(end, amount, unit);
    }
    int at = line.is(end + 1, "a") ? end + 2 : end + 1;
    boolean half = line.is(at, "half") && !line.isAny(at + 1, "a", "an", "of", "the");
    boolean quarter = line.is(at, "quarter") && at == end + 2 && !line.is(at + 1, "of");
    return half || quarter
        ? new Measure(at + 1, amount + (half ? 0.5 : 0.25), unit)
        : new Measure(end, amount, unit);
  }

  /** "two hours <b>30 minutes</b>", "a year and <b>two months</b>". */
  private @Nullable Measure smaller(int at, double amount, Unit unit) {
    boolean word = line.is(at - 1, "and") && Numerals.small(line.word(at)) >= 1;
    Numeral number = word || line.isDigitWord(at) ? Numerals.at(line, at) : null;
    Unit next = number == null ? null : unitAt(number.end());
    int parts = parts(unit, next);
    return number != null && parts > 0 && number.value() < parts
        ? new Measure(number.end() + 1, amount + number.value() / parts, unit)
        : null;
  }

  /** How many of the smaller unit make the larger; 0 if they do not go together. */
  private static int parts(Unit unit, @Nullable Unit smaller) {
    return switch (unit) {
      case YEAR -> smaller == Unit.MONTH ? 12 : 0;
      case WEEK -> smaller == Unit.DAY ? 7 : 0;
      case DAY -> smaller == Unit.HOUR ? 24 : 0;
      case HOUR -> smaller == Unit.MINUTE ? 60 : 0;
      case MINUTE -> smaller == Unit.SECOND ? 60 : 0;
      case SECOND, WEEKEND, MONTH, QUARTER, DECADE, CENTURY -> 0;
    };
  }

  /** "several days", "the past few weeks", "for years". */
  private @Nullable Measure unsaid(int at, boolean reach) {
    int next = at;
    while (UNSAID.contains(line.word(next)) && !line.is(next - 1, "as")) {
      next++;
    }
    Unit unit = unitAt(next);
    if (unit == null || !line.word(next).endsWith("s")) {
      return null;
    }
    return next > at || !reach || line.isAny(at - 1, "past", "last", "coming")
        ? new Measure(next + 1, null, unit)
        : null;
  }
}
