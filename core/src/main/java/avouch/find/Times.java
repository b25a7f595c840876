package avouch.find;

import avouch.model.Amount.Bound;
import avouch.model.Anchored;
import avouch.model.Mention;
import avouch.model.Mention.Time.Signal;
import avouch.model.Mention.Time.Tense;
import avouch.model.Range;
import avouch.model.TimeExpression;
import avouch.model.TimeExpression.Type;
import avouch.model.TimeExpression.Unit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the times of a passage and anchors them to a day. */
public final class Times {
  private static final int BOUND_REACH = 4;
  private static final int CHAIN_REACH = 6;

  private @Nullable TimeExpression before;
  private @Nullable TimeExpression quarter;
  private final List<Mention.Time> found = new ArrayList<>();
  private @Nullable Line lastLine;
  private int lastStart;
  private int lastEnd;

  private Times() {}

  static List<Mention.Time> in(Passage passage) {
    Times times = new Times();
    for (Line line : passage.lines()) {
      times.read(line);
    }
    return times.found;
  }

  /** The value of a time for the day on which its report was published. */
  public static Anchored anchored(Mention.Time time, LocalDate day) {
    return new Anchoring(day, time.tense()).of(time.expression());
  }

  /**
   * The same where the hour is known too: what is counted in hours or less ("in five minutes") is a
   * clock time.
   */
  public static Anchored anchored(Mention.Time time, LocalDateTime moment) {
    Anchored counted = Moments.of(time.expression(), moment);
    return counted == null ? anchored(time, moment.toLocalDate()) : counted;
  }

  private void read(Line line) {
    TimeGrammar grammar = new TimeGrammar(line, before, quarter);
    boolean[] starts = TimeStarts.of(line);
    int i = 0;
    while (i < line.size()) {
      Match match = starts[i] ? grammar.at(i) : null;
      if (match == null) {
        i++;
      } else {
        add(line, i, match);
        grammar = new TimeGrammar(line, before, quarter);
        i = match.end();
      }
    }
  }

  private void add(Line line, int start, Match match) {
    TimeExpression time = chained(line, start, match.time());
    int from = start;
    if (time instanceof TimeExpression.Length
        || time instanceof TimeExpression.Shift
        || time instanceof TimeExpression.FromEvent
        || time instanceof TimeExpression.FromTime) {
      Phrases.Hit<Bound> bound = Bounds.BEFORE.before(line, start, BOUND_REACH);
      TimeExpression.Mod mod = bound == null ? null : Bounds.mod(bound.value());
      mod = over(line, bound, start) ? null : Bounds.pointMod(time, mod);
      boolean asks = line.isAny(from - 2, "how", "what") && line.is(from - 1, "about");
      if (bound != null && mod != null && !asks) {
        time = new TimeExpression.Modified(time, mod);
        from = bound.end();
      }
    }
    boolean around = line.isAny(start - 1, "around", "circa", "roughly", "approximately");
    boolean dated = time instanceof TimeExpression.CalendarDate || TimeGrammar.isDay(time);
    if (around && dated
        || time instanceof TimeExpression.ClockTime && (around || line.is(start - 1, "about"))) {
      time = new TimeExpression.Modified(time, TimeExpression.Mod.APPROX);
    }
    lastLine = line;
    lastStart = from;
    lastEnd = match.end();
    Range range = line.range(from, match.end());
    Tense tense = Tenses.around(line, start, match.end());
    Signal signal = takesSignal(time) ? Signals.of(line, from, match.end()) : null;
    found.add(new Mention.Time(range, time, tense, signal));
    quarter = tense == Tense.FUTURE ? quarter : quarterAfter(time);
    if (TimeGrammar.isDay(time) || time instanceof TimeExpression.CalendarDate) {
      before = time;
    } else if (time instanceof TimeExpression.ClockTime clock && clock.day() != null) {
      before = clock.day();
    }
  }

  /** "over the next two weeks" bounds nothing. */
  private static boolean over(Line line, Phrases.@Nullable Hit<Bound> bound, int start) {
    boolean reach = line.is(start, "the") || line.isAny(start, "next", "last", "past");
    return bound != null && reach && line.is(bound.end(), "over");
  }

  /** A time with what it takes from the one before, which takes back what it lends. */
  private TimeExpression chained(Line line, int start, TimeExpression time) {
    TimeExpression own = time;
    if (lastLine == line && start - lastEnd < CHAIN_REACH) {
      Mention.Time last = found.getLast();
      Chains chains = new Chains(line, lastStart, lastEnd, last.expression());
      own = chains.taking(start, time);
      TimeExpression lent = chains.lent(start, own);
      if (!lent.equals(last.expression())) {
        found.set(
            found.size() - 1, new Mention.Time(last.range(), lent, last.tense(), last.signal()));
      }
    }
    return own;
  }

  /** Whether a time is a point or a stretch of the calendar or the clock. */
  private static boolean takesSignal(TimeExpression time) {
    if (time instanceof TimeExpression.Modified modified) {
      return takesSignal(modified.time());
    }
    boolean length =
        time instanceof TimeExpression.Length
            || time instanceof TimeExpression.FromEvent
            || time instanceof TimeExpression.Between;
    return !length
        && (!(time instanceof TimeExpression.Unanchored plain) || plain.type() != Type.SET);
  }

  /** The quarter that the text speaks of once it has named {@code time}. */
  private @Nullable TimeExpression quarterAfter(TimeExpression time) {
    if (time instanceof TimeExpression.YearPart part && part.part().charAt(0) == 'Q') {
      return new TimeExpression.YearPart(null, part.part());
    }
    if (time instanceof TimeExpression.Shift shift && shift.unit() == Unit.QUARTER) {
      return shift;
    }
    boolean months = time instanceof TimeExpression.Length length && length.unit() == Unit.MONTH;
    return months ? null : quarter;
  }
}
