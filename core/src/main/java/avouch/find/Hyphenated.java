package avouch.find;

import avouch.model.TimeExpression;
import avouch.model.TimeExpression.CalendarDate;
import avouch.model.TimeExpression.ClockTime;
import avouch.model.TimeExpression.Era;
import avouch.model.TimeExpression.Length;
import avouch.model.TimeExpression.Limit;
import avouch.model.TimeExpression.Mod;
import avouch.model.TimeExpression.Modified;
import avouch.model.TimeExpression.Shift;
import avouch.model.TimeExpression.Unit;
import avouch.model.TimeExpression.YearPart;
import org.jspecify.annotations.Nullable;

/** Reads times in one hyphened word: "mid-1996", "ten-day", "three-week-long", "decades-old". */
final class Hyphenated {
  private static final String AND_A_HALF = "-and-a-half";

  private final Line line;

  Hyphenated(Line line) {
    this.line = line;
  }

  /** "mid-1996", "late-November", "mid-1990s", "mid-afternoon". */
  @Nullable Match modified(int i) {
    String word = line.word(i);
    int hyphen = word.indexOf('-');
    Mod mod = hyphen > 0 ? TimeWords.MODS.word(word.substring(0, hyphen)) : null;
    if (mod == null) {
      return null;
    }
    String rest = word.substring(hyphen + 1);
    Integer month = TimeWords.MONTHS.word(rest);
    if (month != null) {
      int year = new YearGrammar(line).yearAfter(i + 1);
      int end = year == 0 ? i + 1 : line.isAny(i + 1, ",", "of", "in") ? i + 3 : i + 2;
      CalendarDate date = new CalendarDate(year == 0 ? null : year, month, null, null);
      return new Match(end, new Modified(date, mod));
    }
    TimeExpression time = stretch(rest);
    String part = mod == Mod.MID && time == null ? TimeWords.PARTS.word(rest) : null;
    time = part == null || rest.endsWith("s") ? time : new ClockTime(null, part);
    return time == null ? null : new Match(i + 1, new Modified(time, mod));
  }

  private static @Nullable TimeExpression stretch(String rest) {
    double year = rest.length() == 4 ? Numerals.digits(rest) : Double.NaN;
    if (year > 1000) {
      return new CalendarDate((int) year, null, null, null);
    }
    if (rest.endsWith("0s")) {
      Integer decade = decade(rest.startsWith("'") ? rest.substring(1) : rest);
      return decade == null ? null : new Era(decade, Unit.DECADE);
    }
    String season = TimeWords.SEASONS.word(rest);
    if (season != null) {
      return new YearPart(null, season);
    }
    return switch (rest) {
      case "year" -> new Shift(0, Unit.YEAR, Unit.YEAR);
      case "month" -> new Shift(0, Unit.MONTH, Unit.MONTH);
      case "week" -> new Shift(0, Unit.WEEK, Unit.WEEK);
      default -> null;
    };
  }

  /** The decade of "1990s" or "80s". */
  private static @Nullable Integer decade(String word) {
    String digits = word.length() == 3 ? "19" + word.charAt(0) : word.substring(0, 3);
    double number = word.length() <= 5 ? Numerals.digits(digits) : Double.NaN;
    return number >= 100 ? Integer.valueOf((int) number) : null;
  }

  /** "ten-day", "36-hour", "weeks-long", "three-month-long", "a decades-old feud", but no ages. */
  @Nullable Match length(int i) {
    String word = line.word(i);
    boolean lasting = word.endsWith("-long");
    boolean old = word.endsWith("-old") && isLasting(i + 1);
    String rest = lasting || old ? word.substring(0, word.lastIndexOf('-')) : word;
    int hyphen = rest.lastIndexOf('-');
    Unit unit = TimeWords.UNITS.word(rest.substring(hyphen + 1));
    if (unit == null || unit == Unit.QUARTER || hyphen < 0 && !lasting && !old) {
      return half(i);
    }
    if (hyphen < 0) {
      Double one = rest.endsWith("s") ? null : 1.0;
      return new Match(i + 1, new Length(one, unit, Limit.NONE));
    }
    String number = rest.substring(0, hyphen);
    double value = number(number);
    boolean age = line.isAny(i + 1, "old", "-", "olds") && !isLasting(i + 2);
    return Double.isNaN(value) || age
        ? null
        : new Match(i + 1, new Length(value, unit, Limit.NONE));
  }

  /** "36", "twenty-four", "two-and-a-half". */
  private static double number(String word) {
    boolean half = word.endsWith(AND_A_HALF);
    String whole = half ? word.substring(0, word.length() - AND_A_HALF.length()) : word;
    double digits = Numerals.digits(whole);
    return (Double.isNaN(digits) ? Numerals.small(whole) : digits) + (half ? 0.5 : 0);
  }

  /** "three-and-a-half years". */
  private @Nullable Match half(int i) {
    Unit unit = line.word(i).endsWith(AND_A_HALF) ? TimeWords.unit(line, i + 1) : null;
    double value = unit == null ? Double.NaN : number(line.word(i));
    return unit == null || Double.isNaN(value)
        ? null
        : new Match(i + 2, new Length(value, unit, Limit.NONE));
  }

  /** Whether a thing follows whose age is how long it has lasted: "a bitter war". */
  private boolean isLasting(int i) {
    for (int at = i; at < i + 3; at++) {
      if (TimeWords.isLasting(line.word(at)) && !line.isNoun(at + 1)) {
        return true;
      }
      if (!line.tag(at).startsWith("JJ") && !line.isNoun(at)) {
        return false;
      }
    }
    return false;
  }
}
