package avouch.find;

import avouch.model.Anchored;
import avouch.model.TimeExpression;
import avouch.model.TimeExpression.FromTime;
import avouch.model.TimeExpression.Length;
import avouch.model.TimeExpression.Limit;
import avouch.model.TimeExpression.Reach;
import avouch.model.TimeExpression.Shift;
import avouch.model.TimeExpression.Type;
import avouch.model.TimeExpression.Unit;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Counts hours, minutes and seconds from the moment at which a report was published. */
final class Moments {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private static final Shift TODAY = new Shift(0, Unit.DAY, Unit.DAY);

  private Moments() {}

  /** The value of a time that is counted in hours or less; {@code null} for any other. */
  static @Nullable Anchored of(TimeExpression time, LocalDateTime moment) {
    if (time instanceof Length length) {
      return length(length, moment);
    }
    if (time instanceof Shift shift) {
      return step(shift.amount(), shift.unit(), moment);
    }
    boolean fromNow = time instanceof FromTime from && from.from().equals(TODAY);
    return fromNow && time instanceof FromTime from
        ? step(from.amount(), from.unit(), moment)
        : null;
  }

  private static @Nullable Anchored step(double amount, Unit unit, LocalDateTime moment) {
    Duration one = clock(unit);
    return one == null ? null : at(moment, moment.plus(times(one, amount)), true);
  }

  private static @Nullable Anchored length(Length length, LocalDateTime moment) {
    Double amount = length.amount();
    Duration one = clock(length.unit());
    if (amount == null || one == null) {
      return null;
    }
    if (length.limit() == Limit.IN && length.reach() == Reach.BY_TENSE) {
      return step(amount, length.unit(), moment);
    }
    Duration whole = times(one, amount);
    if (length.limit() == Limit.WITHIN || length.reach() == Reach.NEXT) {
      return at(moment, moment.plus(whole), false);
    }
    return length.reach() == Reach.LAST ? at(moment.minus(whole), moment, false) : null;
  }

  private static Duration times(Duration one, double amount) {
    return Duration.ofMillis(Math.round(one.toMillis() * amount));
  }

  private static @Nullable Duration clock(Unit unit) {
    return switch (unit) {
      case SECOND -> Duration.ofSeconds(1);
      case MINUTE -> Duration.ofMinutes(1);
      case HOUR -> Duration.ofHours(1);
      case DAY, WEEK, WEEKEND, MONTH, QUARTER, YEAR, DECADE, CENTURY -> null;
    };
  }

  private static Anchored at(LocalDateTime from, LocalDateTime to, boolean point) {
    String value = point ? told(to) : told(from) + "/" + told(to);
    return new Anchored(
        Type.TIME, value, null, point ? to.toLocalDate() : from.toLocalDate(), to.toLocalDate());
  }

  private static String told(LocalDateTime moment) {
    return (moment.getSecond() == 0 ? MINUTE : SECOND).format(moment);
  }
}
