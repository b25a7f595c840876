package avouch.find;

import avouch.model.TimeExpression.Type;
import avouch.model.TimeExpression.Unanchored;
import avouch.model.TimeExpression.Unit;
import org.jspecify.annotations.Nullable;

/** Reads what recurs: "every Monday at 9", "each July", "Tuesday nights", "daily". */
final class SetGrammar {
  private static final String EACH_DAY = "XXXX-XX-XX";

  private final Line line;
  private final ClockGrammar clocks;

  SetGrammar(Line line, ClockGrammar clocks) {
    this.line = line;
    this.clocks = clocks;
  }

  @Nullable Match at(int i) {
    Phrases.Hit<String> set = isKind(i) ? null : TimeWords.SETS.at(line, i);
    if (set != null) {
      return timed(set.end(), set.value());
    }
    boolean each = line.isAny(i, "every", "each");
    int at = each ? i + 1 : i;
    int day = TimeWords.weekday(line, at);
    if (day > 0) {
      return weekday(at, day, each);
    }
    int month = each ? TimeWords.month(line, at) : 0;
    if (month > 0) {
      return new Match(at + 1, new Unanchored(Type.SET, "XXXX-" + Anchoring.two(month)));
    }
    String season = each ? TimeWords.SEASONS.word(line.word(at)) : null;
    if (season != null) {
      return new Match(at + 1, new Unanchored(Type.SET, "XXXX-" + season));
    }
    return each ? everyFew(at) : null;
  }

  /** "a quarterly dividend": which one it is, not how often it comes. */
  private boolean isKind(int i) {
    return line.is(i, "quarterly") && (line.isNoun(i + 1) || line.tag(i + 1).startsWith("JJ"));
  }

  /** "every day <b>at 7 a.m.</b>", "every evening at 7": each day at that time. */
  private Match timed(int end, String value) {
    boolean daily = value.equals("P1D") || value.startsWith(EACH_DAY);
    boolean at = line.is(end, "at");
    ClockGrammar.Clock clock = daily ? clocks.at(at ? end + 1 : end) : null;
    int hour = daily && at && clock == null ? clocks.hour(end + 1, 12) : 0;
    if (hour > 0) {
      String part = value.length() > 2 ? value.substring(value.length() - 2) : "";
      String told = ClockFirst.inPart(Anchoring.two(hour) + ":00", part.equals("1D") ? "MO" : part);
      clock = new ClockGrammar.Clock(end + 2, told);
    }
    return clock == null
        ? new Match(end, new Unanchored(Type.SET, value))
        : new Match(clock.end(), new Unanchored(Type.SET, EACH_DAY + "T" + clock.clock()));
  }

  private @Nullable Match weekday(int at, int day, boolean each) {
    String part = TimeWords.PARTS.word(line.word(at + 1));
    boolean plural =
        line.word(at).endsWith("days") || part != null && line.word(at + 1).endsWith("s");
    if (!each && (!plural || part == null && isOwner(at))) {
      return null;
    }
    String value = "XXXX-WXX-" + day + (part == null ? "" : "T" + part);
    ClockGrammar.Clock clock =
        part == null ? clocks.at(line.is(at + 1, "at") ? at + 2 : at + 1) : null;
    if (clock != null) {
      return new Match(clock.end(), new Unanchored(Type.SET, value + "T" + clock.clock()));
    }
    return new Match(part == null ? at + 1 : at + 2, new Unanchored(Type.SET, value));
  }

  /** "After Tuesdays attack": a genitive that lost its apostrophe. */
  private boolean isOwner(int at) {
    return line.isCapital(at)
        && line.isNoun(at + 1)
        && !line.isAny(at - 1, "on", "of", "and", "or", "to")
        && !line.isAny(at + 1, "and", "at");
  }

  /** "every two weeks", "every other day". */
  private @Nullable Match everyFew(int at) {
    boolean other = line.is(at, "other");
    Numeral number = other ? new Numeral(at + 1, 2, false, 1) : Numerals.at(line, at);
    Unit unit = number == null ? null : TimeWords.unit(line, number.end());
    if (number == null || unit == null) {
      return null;
    }
    String value = Anchoring.length(number.value(), unit);
    return new Match(number.end() + 1, new Unanchored(Type.SET, value));
  }
}
