package avouch.model;

import java.time.DayOfWeek;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a time say before any day anchors them. {@code find.Times.anchored} gives the
 * value for a report's day; TIMEX3 (TimeML 1.2.1) names the types and values.
 */
public sealed interface TimeExpression {
  /**
   * A calendar date, whole or partial ("13 January 2022", "Jan. 2", "January", "2019", "the 5th").
   *
   * @param year four digits, if stated
   * @param month 1–12, if stated
   * @param day 1–31, if stated
   * @param weekday stated beside it ("Thu 13 January"), if any
   */
  record CalendarDate(
      @Nullable Integer year,
      @Nullable Integer month,
      @Nullable Integer day,
      @Nullable DayOfWeek weekday)
      implements TimeExpression {}

  /**
   * A day of the week ("on Wednesday", "last Friday", "next Monday").
   *
   * @param day which
   * @param reach which of them
   */
  record Weekday(DayOfWeek day, Reach reach) implements TimeExpression {
    public Weekday {
      Objects.requireNonNull(day);
      Objects.requireNonNull(reach);
    }
  }

  /**
   * A day, week, month or year counted from the report's own ("yesterday" −1 day, "last week" −1
   * week, "two days ago", "in three weeks").
   *
   * @param amount how many units away, negative for the past
   * @param unit of what
   * @param granularity the unit that the value has: "three weeks ago" may be a week, "tomorrow" a
   *     day
   */
  record Shift(int amount, Unit unit, Unit granularity) implements TimeExpression {
    public Shift {
      Objects.requireNonNull(unit);
      Objects.requireNonNull(granularity);
    }
  }

  /**
   * A length of time ("ten days", "a decade").
   *
   * @param amount how many units; {@code null} for an unsaid number ("several days")
   * @param unit of what
   * @param limit whether it is a limit ("within ten days")
   * @param reach LAST or NEXT if it ends or starts at the report's day ("the past ten days")
   */
  record Length(@Nullable Double amount, Unit unit, Limit limit, Reach reach)
      implements TimeExpression {
    public Length {
      Objects.requireNonNull(unit);
      Objects.requireNonNull(limit);
      Objects.requireNonNull(reach);
    }

    /** A length that no day bounds. */
    public Length(@Nullable Double amount, Unit unit, Limit limit) {
      this(amount, unit, limit, Reach.BY_TENSE);
    }
  }

  /**
   * A time counted from an event that the text names ("three days after the start of the
   * protests").
   *
   * @param amount how many units, negative for before
   * @param unit of what
   * @param event the words that name the event
   */
  record FromEvent(int amount, Unit unit, Range event) implements TimeExpression {
    public FromEvent {
      Objects.requireNonNull(unit);
      Objects.requireNonNull(event);
    }
  }

  /**
   * A stretch between two times ("5–6 January", "from Monday to Friday").
   *
   * @param from its first time
   * @param to its last time
   */
  record Between(TimeExpression from, TimeExpression to) implements TimeExpression {
    public Between {
      Objects.requireNonNull(from);
      Objects.requireNonNull(to);
    }
  }

  /**
   * A time of day, on a day if one stands with it ("at 5 p.m. on Monday", "Tuesday night").
   *
   * @param day the day's expression; {@code null} for the report's day
   * @param clock TIMEX3 after the T: {@code 17:00}, {@code NI}, {@code MO}
   */
  record ClockTime(@Nullable TimeExpression day, String clock) implements TimeExpression {
    public ClockTime {
      Objects.requireNonNull(clock);
    }
  }

  /**
   * What TIMEX3 can say without a day ("PRESENT_REF" for now, "FUTURE_REF", "XXXX-WXX-1" for
   * Mondays, "P1D" each day).
   *
   * @param type the TIMEX3 type
   * @param value the TIMEX3 value
   */
  record Unanchored(Type type, String value) implements TimeExpression {
    public Unanchored {
      Objects.requireNonNull(type);
      Objects.requireNonNull(value);
    }
  }

  /**
   * A season, quarter or half of a year ("last fall", "the third quarter of 2021").
   *
   * @param year if stated
   * @param part TIMEX3 after the year: {@code SP}, {@code SU}, {@code FA}, {@code WI}, {@code Q1}
   *     to {@code Q4}, {@code H1}, {@code H2}
   */
  record YearPart(@Nullable Integer year, String part) implements TimeExpression {
    public YearPart {
      Objects.requireNonNull(part);
    }
  }

  /**
   * A named day whose date follows from the year ("Thanksgiving Day", "Easter Monday 2020").
   *
   * @param year if stated
   * @param rule {@code 11-4-4} is the fourth Thursday of November, {@code 05--1-1} the last Monday
   *     of May, {@code E+1} the day after Easter
   */
  record Feast(@Nullable Integer year, String rule) implements TimeExpression {
    public Feast {
      Objects.requireNonNull(rule);
    }
  }

  /**
   * A decade or century ("the 1990s", "the 20th century").
   *
   * @param number the year's leading digits: 199, 19
   * @param unit DECADE or CENTURY
   */
  record Era(int number, Unit unit) implements TimeExpression {
    public Era {
      Objects.requireNonNull(unit);
    }
  }

  /**
   * A month, season or other date of which the words say which one ("last May", "next winter").
   *
   * @param time the date, its year not stated
   * @param reach which of them
   */
  record Reached(TimeExpression time, Reach reach) implements TimeExpression {
    public Reached {
      Objects.requireNonNull(time);
      Objects.requireNonNull(reach);
    }
  }

  /**
   * A date inside a longer one ("July last year", "Thursday of last week").
   *
   * @param part the date
   * @param whole what it lies in
   */
  record Inside(TimeExpression part, TimeExpression whole) implements TimeExpression {
    public Inside {
      Objects.requireNonNull(part);
      Objects.requireNonNull(whole);
    }
  }

  /**
   * A time counted from another time of the text ("a day earlier", "that night", "the following
   * year").
   *
   * @param from the time that the words lean on
   * @param amount how many units, negative for before
   * @param unit of what
   */
  record FromTime(TimeExpression from, int amount, Unit unit) implements TimeExpression {
    public FromTime {
      Objects.requireNonNull(from);
      Objects.requireNonNull(unit);
    }
  }

  /**
   * A time with a TIMEX3 modifier ("early 2022", "more than two weeks").
   *
   * @param time the time
   * @param mod how the words modify it
   */
  record Modified(TimeExpression time, Mod mod) implements TimeExpression {
    public Modified {
      Objects.requireNonNull(time);
      Objects.requireNonNull(mod);
    }
  }

  /** TIMEX3 types. */
  enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** Which weekday is meant: LAST ("last Friday"), NEXT, THIS ("this Thursday"), or by tense. */
  enum Reach {
    BY_TENSE,
    LAST,
    THIS,
    NEXT
  }

  /** Units of time; QUARTER is three months. */
  enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY
  }

  /** TIMEX3 modifiers: of a date START, MID and END; the others of a length too. */
  enum Mod {
    START,
    MID,
    END,
    APPROX,
    MORE_THAN,
    LESS_THAN,
    EQUAL_OR_MORE,
    EQUAL_OR_LESS,
    BEFORE,
    AFTER
  }

  /** Whether a length is a limit: WITHIN ten days, FOR ten days, IN ten days, or none. */
  enum Limit {
    NONE,
    WITHIN,
    FOR,
    IN
  }
}
