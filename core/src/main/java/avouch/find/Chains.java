package avouch.find;

import avouch.model.TimeExpression;
import avouch.model.TimeExpression.CalendarDate;
import avouch.model.TimeExpression.ClockTime;
import avouch.model.TimeExpression.FromTime;
import avouch.model.TimeExpression.Inside;
import avouch.model.TimeExpression.Modified;
import avouch.model.TimeExpression.Reach;
import avouch.model.TimeExpression.Shift;
import avouch.model.TimeExpression.Unit;
import avouch.model.TimeExpression.Weekday;
import org.jspecify.annotations.Nullable;

/**
 * What two times that stand side by side lend each other: "April to June <b>2017</b>", "<b>tomorrow
 * </b> before 5 p.m.", "from <b>next Monday</b> to Friday".
 */
final class Chains {
  private final Line line;
  private final int start;
  private final int end;
  private final TimeExpression before;

  /**
   * @param start index of the first word of the time before
   * @param end index after its last word
   * @param before what it says
   */
  Chains(Line line, int start, int end, TimeExpression before) {
    this.line = line;
    this.start = start;
    this.end = end;
    this.before = before;
  }

  /** The time that starts at {@code next}, with what it takes from the one before. */
  TimeExpression taking(int next, TimeExpression time) {
    if (time instanceof ClockTime clock && clock.day() == null) {
      TimeExpression day = isSignalled(next) ? before : isRange(next) ? dayOf(before) : null;
      return day != null && TimeGrammar.isDay(day) ? new ClockTime(day, clock.clock()) : time;
    }
    if (!isRange(next)) {
      return time;
    }
    boolean weekday = time instanceof Weekday named && named.reach() == Reach.BY_TENSE;
    boolean near = before instanceof Shift shift && shift.granularity() == Unit.DAY;
    if (weekday && (near || before instanceof Weekday || before instanceof Inside)) {
      return new Inside(time, before);
    }
    if (time instanceof Modified modified) {
      return new Modified(later(modified.time()), modified.mod());
    }
    return later(time);
  }

  private TimeExpression later(TimeExpression time) {
    TimeExpression plain = before instanceof Modified modified ? modified.time() : before;
    return time instanceof CalendarDate date && plain instanceof CalendarDate from
        ? later(date, from)
        : time;
  }

  /** The time before, with the year that the time at {@code next} lends it. */
  TimeExpression lent(int next, TimeExpression time) {
    boolean dates = time instanceof CalendarDate && before instanceof CalendarDate;
    if (!dates || !isRange(next)) {
      return before;
    }
    CalendarDate from = (CalendarDate) before;
    CalendarDate to = (CalendarDate) time;
    Integer year = to.year();
    Integer month = from.month();
    Integer last = to.month();
    if (year == null || last == null || month == null || from.year() != null) {
      return before;
    }
    int own = month > last ? year - 1 : year;
    return new CalendarDate(own, month, from.day(), from.weekday());
  }

  /** "April 2016 to June", "April 27th to the third". */
  private static TimeExpression later(CalendarDate to, CalendarDate from) {
    Integer month = from.month();
    Integer last = to.month();
    Integer day = to.day();
    if (month == null || to.year() != null) {
      return to;
    }
    Integer first = from.day();
    if (last == null) {
      boolean next = day != null && first != null && day <= first;
      boolean over = next && month == 12;
      int own = next ? month % 12 + 1 : month;
      Integer year = from.year();
      return new CalendarDate(year == null ? null : over ? year + 1 : year, own, day, to.weekday());
    }
    Integer year = from.year();
    if (year == null) {
      return new Inside(to, last < month ? new FromTime(from, 1, Unit.YEAR) : from);
    }
    return new CalendarDate(last < month ? year + 1 : year, last, day, to.weekday());
  }

  private static @Nullable TimeExpression dayOf(TimeExpression time) {
    return time instanceof ClockTime clock ? clock.day() : null;
  }

  /** Whether only a signal stands between ("tomorrow <b>before</b> 5 p.m."). */
  private boolean isSignalled(int next) {
    return next == end + 1 && line.is(end, "from") || next > end && Signals.from(line, end, next);
  }

  /** Whether only the joining words of a range stand between. */
  private boolean isRange(int next) {
    boolean and = line.is(end, "and") && line.isAny(start - 1, "between", "the");
    boolean joins =
        and || line.isAny(end, "to", "-", "--", "–", "through", "thru", "till", "until", "~");
    int at = joins ? end + 1 : next + 1;
    at = line.isAny(at, "the", "on", "at") && at < next ? at + 1 : at;
    return at == next;
  }
}
