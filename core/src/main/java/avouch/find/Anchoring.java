package avouch.find;

import avouch.model.Anchored;
import avouch.model.Mention.Time.Tense;
import avouch.model.TimeExpression;
import avouch.model.TimeExpression.CalendarDate;
import avouch.model.TimeExpression.Reach;
import avouch.model.TimeExpression.Type;
import avouch.model.TimeExpression.Unit;
import avouch.model.TimeExpression.Weekday;
import avouch.model.TimeExpression.YearPart;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives times their TIMEX3 value for the day on which a report was published. */
final class Anchoring {
  private final LocalDate day;
  private final Tense tense;

  Anchoring(LocalDate day, Tense tense) {
    this.day = day;
    this.tense = tense;
  }

  Anchored of(TimeExpression time) {
    return switch (time) {
      case CalendarDate date -> calendarDate(date, null);
      case Weekday weekday -> Stretches.day(weekday(weekday));
      case TimeExpression.Shift shift -> shift(shift);
      case TimeExpression.Length length -> length(length);
      case TimeExpression.FromEvent event ->
          duration(length(Math.abs(event.amount()), event.unit()));
      case TimeExpression.Between between -> between(of(between.from()), of(between.to()));
      case TimeExpression.ClockTime clock -> clock(clock);
      case TimeExpression.Unanchored plain ->
          new Anchored(plain.type(), plain.value(), null, null, null);
      case YearPart part -> yearPart(part, null);
      case TimeExpression.Feast feast -> feast(feast, null);
      case TimeExpression.Era era -> era(era);
      case TimeExpression.Reached reached -> reached(reached);
      case TimeExpression.Inside inside -> inside(inside);
      case TimeExpression.FromTime from -> fromTime(from);
      case TimeExpression.Modified modified -> modified(of(modified.time()), modified.mod());
    };
  }

  // ---- dates

  private Anchored calendarDate(CalendarDate date, @Nullable Reach reach) {
    Integer month = date.month();
    Integer number = date.day();
    if (month == null) {
      return number == null ? Stretches.year(Objects.requireNonNull(date.year())) : bareDay(date);
    }
    int year = date.year() == null ? year(date, month, number, reach) : date.year();
    return number == null
        ? Stretches.month(LocalDate.of(year, month, 1))
        : Stretches.day(valid(year, month, number));
  }

  private static LocalDate valid(int year, int month, int number) {
    LocalDate first = LocalDate.of(year, month, 1);
    return first.withDayOfMonth(Math.min(number, first.lengthOfMonth()));
  }

  private int year(CalendarDate date, int month, @Nullable Integer number, @Nullable Reach reach) {
    if (date.weekday() != null && number != null) {
      for (int year : new int[] {day.getYear(), day.getYear() - 1, day.getYear() + 1}) {
        if (valid(year, month, number).getDayOfWeek() == date.weekday()) {
          return year;
        }
      }
    }
    int months = month - day.getMonthValue();
    if (reach != null) {
      return switch (reach) {
        case LAST -> months < 0 ? day.getYear() : day.getYear() - 1;
        case NEXT -> months > 0 ? day.getYear() : day.getYear() + 1;
        case THIS, BY_TENSE -> day.getYear();
      };
    }
    int days = number == null ? 0 : number - day.getDayOfMonth();
    boolean later = months > 0 || months == 0 && days > 0;
    boolean earlier = months < 0 || months == 0 && days < 0;
    return switch (tense) {
      case PAST -> later && months > 1 ? day.getYear() - 1 : day.getYear();
      case FUTURE -> earlier && months < -1 ? day.getYear() + 1 : day.getYear();
      case PRESENT -> months > 6 ? day.getYear() - 1 : day.getYear() + (months < -6 ? 1 : 0);
    };
  }

  /** "the 5th": in this month or the one before, by tense; beside a weekday, where they agree. */
  private Anchored bareDay(CalendarDate date) {
    int number = Objects.requireNonNull(date.day());
    int step = tense == Tense.FUTURE ? 1 : -1;
    LocalDate month = day.withDayOfMonth(1);
    for (int tries = 0; tries < 14; tries++) {
      boolean exists = number <= month.lengthOfMonth();
      LocalDate found = exists ? month.withDayOfMonth(number) : day;
      boolean side =
          tries == 0 && date.weekday() != null
              || (step < 0 ? !found.isAfter(day) : !found.isBefore(day));
      boolean agrees = date.weekday() == null || found.getDayOfWeek() == date.weekday();
      if (exists && side && agrees) {
        return Stretches.day(found);
      }
      month = month.plusMonths(step);
    }
    return new Anchored(Type.DATE, "XXXX-XX-" + two(number), null, null, null);
  }

  private LocalDate weekday(Weekday weekday) {
    return switch (weekday.reach()) {
      case LAST -> lastWeekday(day.with(TemporalAdjusters.previous(weekday.day())));
      case NEXT -> day.plusWeeks(1).with(weekday.day());
      case THIS -> day.with(weekday.day());
      case BY_TENSE ->
          tense == Tense.FUTURE
              ? day.with(TemporalAdjusters.nextOrSame(weekday.day()))
              : day.with(TemporalAdjusters.previousOrSame(weekday.day()));
    };
  }

  /** "last Wednesday" said on a Friday is of the week before: the other is "on Wednesday". */
  private LocalDate lastWeekday(LocalDate previous) {
    boolean near = previous.isAfter(day.minusDays(3));
    boolean sameWeek = previous.getDayOfWeek().getValue() < day.getDayOfWeek().getValue();
    return near && sameWeek ? previous.minusWeeks(1) : previous;
  }

  private Anchored shift(TimeExpression.Shift shift) {
    return Stretches.around(Stretches.plus(day, shift.amount(), shift.unit()), shift.granularity());
  }

  private Anchored yearPart(YearPart part, @Nullable Reach reach) {
    int start = Stretches.startMonth(part.part());
    int year = day.getYear();
    Integer stated = part.year();
    if (stated != null) {
      return Stretches.yearPart(stated, part.part());
    }
    int months = start - day.getMonthValue();
    int length = Stretches.months(part.part());
    if (reach == null || reach == Reach.BY_TENSE) {
      boolean back = tense != Tense.FUTURE && months > 0 && tense == Tense.PAST;
      boolean reported = part.part().charAt(0) == 'Q';
      boolean on = tense == Tense.FUTURE && months + length <= (reported ? -4 : 0);
      return Stretches.yearPart(back ? year - 1 : on ? year + 1 : year, part.part());
    }
    return switch (reach) {
      case LAST -> Stretches.yearPart(months + length <= 0 ? year : year - 1, part.part());
      case NEXT -> Stretches.yearPart(months > 0 ? year : year + 1, part.part());
      case THIS, BY_TENSE -> Stretches.yearPart(year, part.part());
    };
  }

  /** A feast of the year that its words say, else the nearest that the tense lets it be. */
  private Anchored feast(TimeExpression.Feast feast, @Nullable Reach reach) {
    Integer stated = feast.year();
    if (stated != null) {
      return Stretches.day(Feasts.day(feast.rule(), stated));
    }
    LocalDate own = Feasts.day(feast.rule(), day.getYear());
    int step =
        switch (reach == null ? Reach.BY_TENSE : reach) {
          case LAST -> own.isBefore(day) ? 0 : -1;
          case NEXT -> own.isAfter(day) ? 0 : 1;
          case THIS -> 0;
          case BY_TENSE -> tense == Tense.FUTURE ? ahead(own) : back(own);
        };
    return Stretches.day(Feasts.day(feast.rule(), day.getYear() + step));
  }

  private int ahead(LocalDate own) {
    return own.isBefore(day.minusMonths(1)) ? 1 : 0;
  }

  private int back(LocalDate own) {
    return own.isAfter(day.plusMonths(1)) ? -1 : 0;
  }

  private static Anchored era(TimeExpression.Era era) {
    int years = era.unit() == Unit.DECADE ? 10 : 100;
    LocalDate first = LocalDate.of(era.number() * years, 1, 1);
    return new Anchored(
        Type.DATE,
        Integer.toString(era.number()),
        null,
        first,
        first.plusYears(years).minusDays(1));
  }

  private Anchored reached(TimeExpression.Reached reached) {
    TimeExpression time = reached.time();
    if (time instanceof CalendarDate date) {
      return calendarDate(date, reached.reach());
    }
    if (time instanceof TimeExpression.Feast feast) {
      return feast(feast, reached.reach());
    }
    if (time instanceof TimeExpression.Shift shift && shift.unit() == Unit.WEEKEND) {
      return weekend(shift);
    }
    return time instanceof YearPart part ? yearPart(part, reached.reach()) : of(time);
  }

  /** "over the weekend" told in the week after is the one before. */
  private Anchored weekend(TimeExpression.Shift shift) {
    boolean gone = tense == Tense.PAST && day.getDayOfWeek().getValue() < 5;
    return Stretches.around(
        Stretches.plus(day, shift.amount() - (gone ? 1 : 0), Unit.WEEKEND), Unit.WEEKEND);
  }

  private Anchored inside(TimeExpression.Inside inside) {
    Anchored whole = of(inside.whole());
    LocalDate first = whole.first();
    if (first == null) {
      return of(inside.part());
    }
    TimeExpression part = inside.part();
    if (part instanceof TimeExpression.Shift shift && shift.unit() == Unit.WEEK) {
      return week(shift.amount(), whole, first);
    }
    if (part instanceof TimeExpression.Shift shift && shift.amount() < 0) {
      LocalDate last = Objects.requireNonNull(whole.last());
      return Stretches.around(last, shift.granularity());
    }
    if (part instanceof CalendarDate date) {
      Integer month = date.month() == null ? Integer.valueOf(first.getMonthValue()) : date.month();
      return of(new CalendarDate(first.getYear(), month, date.day(), date.weekday()));
    }
    if (part instanceof TimeExpression.Feast feast) {
      String rule = feast.rule().replace("XX", two(first.getMonthValue()));
      return Stretches.day(Feasts.day(rule, first.getYear()));
    }
    if (part instanceof YearPart season) {
      return of(new YearPart(first.getYear(), season.part()));
    }
    return part instanceof Weekday weekday
        ? Stretches.day(first.with(TemporalAdjusters.nextOrSame(weekday.day())))
        : new Anchoring(first, tense).of(part);
  }

  /** The weeks of a month or year are those whose Thursday it holds. */
  private static Anchored week(int amount, Anchored whole, LocalDate first) {
    if (whole.isDay()) {
      return Stretches.around(first.plusWeeks(amount), Unit.WEEK);
    }
    LocalDate last = Objects.requireNonNull(whole.last());
    LocalDate thursday =
        amount < 0
            ? last.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
            : first.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).plusWeeks(amount);
    return Stretches.around(thursday, Unit.WEEK);
  }

  private Anchored fromTime(TimeExpression.FromTime time) {
    LocalDate first = of(time.from()).first();
    LocalDate base = first == null ? day : first;
    return Stretches.around(Stretches.plus(base, time.amount(), time.unit()), time.unit());
  }

  private Anchored clock(TimeExpression.ClockTime time) {
    TimeExpression on = time.day();
    Anchored base = on == null ? Stretches.day(day) : of(on);
    return new Anchored(
        Type.TIME, base.value() + "T" + time.clock(), base.mod(), base.first(), base.last());
  }

  private static Anchored between(Anchored from, Anchored to) {
    return new Anchored(
        from.type(), from.value() + "/" + to.value(), from.mod(), from.first(), to.last());
  }

  private static Anchored modified(Anchored plain, TimeExpression.Mod mod) {
    return new Anchored(plain.type(), plain.value(), mod.name(), plain.first(), plain.last());
  }

  // ---- lengths

  private Anchored length(TimeExpression.Length length) {
    Double amount = length.amount();
    boolean days =
        switch (length.unit()) {
          case DAY, WEEK, MONTH, YEAR, DECADE -> true;
          case SECOND, MINUTE, HOUR, WEEKEND, QUARTER, CENTURY -> false;
        };
    if (amount != null && days && amount == Math.rint(amount) && amount < 1000) {
      return reaching(length, (int) (double) amount);
    }
    return duration(
        amount == null
            ? "P" + clockMark(length.unit()) + "X" + RelativeGrammar.symbol(length.unit())
            : length(amount, length.unit()));
  }

  /** "the past ten days" end the day before the report's, "the next ten days" start after it. */
  private Anchored reaching(TimeExpression.Length length, int amount) {
    Anchored plain = duration(length(amount, length.unit()));
    return switch (length.reach()) {
      case BY_TENSE, THIS -> plain;
      case LAST ->
          new Anchored(
              Type.DURATION,
              plain.value(),
              null,
              Stretches.plus(day, -amount, length.unit()),
              day.minusDays(1));
      case NEXT ->
          new Anchored(
              Type.DURATION,
              plain.value(),
              null,
              day.plusDays(1),
              Stretches.plus(day, amount, length.unit()));
    };
  }

  private static Anchored duration(String value) {
    return new Anchored(Type.DURATION, value, null, null, null);
  }

  private static String clockMark(Unit unit) {
    return unit == Unit.SECOND || unit == Unit.MINUTE || unit == Unit.HOUR ? "T" : "";
  }

  /** The TIMEX3 value of a length: P10D, PT5H, P2Y6M. */
  static String length(double amount, Unit unit) {
    return switch (unit) {
      case DECADE -> "P" + plain(amount * 10) + "Y";
      case CENTURY -> "P" + plain(amount * 100) + "Y";
      case QUARTER -> "P" + plain(amount * 3) + "M";
      case YEAR -> "P" + parted(amount, "Y", 12, "M");
      case WEEK -> "P" + parted(amount, "W", 7, "D");
      case DAY -> "P" + parted(amount, "D", 24, "H").replace("D", "DT").replaceFirst("DT$", "D");
      case HOUR -> "PT" + parted(amount, "H", 60, "M");
      case MINUTE -> "PT" + parted(amount, "M", 60, "S");
      case SECOND, WEEKEND, MONTH ->
          "P" + clockMark(unit) + plain(amount) + RelativeGrammar.symbol(unit);
    };
  }

  /** "1Y6M" for one and a half years; a fraction that the smaller unit cannot tell stays one. */
  private static String parted(double amount, String unit, int parts, String smaller) {
    double whole = Math.floor(amount);
    double rest = (amount - whole) * parts;
    long small = Math.round(rest);
    if (small == 0 || Math.abs(rest - small) > 0.001) {
      return plain(amount) + unit;
    }
    return (whole == 0 ? "" : plain(whole) + unit) + small + smaller;
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? Long.toString((long) number)
        : String.format(Locale.ROOT, "%s", number);
  }

  static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
