package avouch.lab.gate;

import avouch.find.Times;
import avouch.model.Anchored;
import avouch.model.Mention;
import avouch.model.Mention.Time.Signal;
import avouch.model.Range;
import avouch.model.TimeExpression;
import avouch.model.TimeExpression.ClockTime;
import avouch.model.TimeExpression.FromTime;
import avouch.model.TimeExpression.Length;
import avouch.model.TimeExpression.Shift;
import avouch.model.TimeExpression.Unit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The times found in one date case, alone and as the cases may tell them together. */
final class DateCaseAnswers {
  private static final Pattern JOIN =
      Pattern.compile(
          "\\s*(?:to|and|till|until|through|thru|-|–|--|~|/)\\s*(?:(?:on|the|at)\\s+)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LASTING =
      Pattern.compile("\\s*,?\\s*(?:for|from|starting|beginning|on|at)?\\s*(?:on|at|from)?\\s*");
  private static final Pattern ON =
      Pattern.compile(
          "\\s*(?:,|@|on|at|for|in|from|between)*\\s*(?:the\\s+)?", Pattern.CASE_INSENSITIVE);

  /**
   * A time, or what several tell together.
   *
   * @param from its value, or that of its first end
   * @param to that of its last end, the same if there is but one
   * @param length how long it lasts from its start, if words say so
   * @param signal the direction that words beside it tell
   * @param counted the very day to which weeks, months or years are counted, if they are
   */
  record Answer(
      Anchored from,
      @Nullable Anchored to,
      @Nullable Length length,
      @Nullable Signal signal,
      @Nullable LocalDate counted) {
    boolean isPair() {
      return to != null;
    }
  }

  /** An answer over the words of some of the times. */
  record Reading(Range range, int first, int count, Answer answer) {}

  private final String text;
  private final LocalDateTime moment;
  private final List<Mention.Time> times;

  private DateCaseAnswers(String text, LocalDateTime moment, List<Mention.Time> times) {
    this.text = text;
    this.moment = moment;
    this.times = times;
  }

  static DateCaseAnswers of(Json one) {
    String text = one.at("Input").text();
    String given = one.at("Context").at("ReferenceDateTime").text();
    LocalDateTime moment =
        given.length() < 19
            ? LocalDate.EPOCH.atStartOfDay()
            : LocalDateTime.parse(given.substring(0, 19));
    List<Mention.Time> times =
        Cases.sentence(text, moment.toLocalDate()).all(Mention.Time.class).toList();
    return new DateCaseAnswers(text, moment, new ArrayList<>(times));
  }

  int size() {
    return times.size();
  }

  void take(Reading reading) {
    times.subList(reading.first(), reading.first() + reading.count()).clear();
  }

  /** Each way to read the times that are left, the longest first. */
  List<Reading> readings() {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      for (int count = Math.min(3, times.size() - i); count > 1; count--) {
        Reading joined = joined(i, count);
        if (joined != null) {
          readings.add(joined);
        }
      }
      readings.add(single(i));
    }
    return readings;
  }

  private Reading single(int i) {
    Mention.Time time = times.get(i);
    Signal signal = time.signal();
    Range range = signal == null ? time.range() : time.range().cover(signal.range());
    TimeExpression expression = time.expression();
    Answer answer =
        expression instanceof TimeExpression.Between between
            ? new Answer(
                anchored(time, between.from()), anchored(time, between.to()), null, null, null)
            : new Answer(
                Times.anchored(time, moment), null, null, signal, counted(time, expression));
    return new Reading(range, i, 1, answer);
  }

  private @Nullable LocalDate counted(Mention.Time time, TimeExpression expression) {
    if (expression instanceof TimeExpression.Modified modified) {
      return counted(time, modified.time());
    }
    if (expression instanceof Shift shift && shift.granularity() == shift.unit()) {
      return plus(moment.toLocalDate(), shift.amount(), shift.unit());
    }
    LocalDate from =
        expression instanceof FromTime counted ? anchored(time, counted.from()).first() : null;
    return from != null && expression instanceof FromTime counted
        ? plus(from, counted.amount(), counted.unit())
        : null;
  }

  private static @Nullable LocalDate plus(LocalDate day, int amount, Unit unit) {
    return switch (unit) {
      case DAY -> day.plusDays(amount);
      case WEEK -> day.plusWeeks(amount);
      case MONTH -> day.plusMonths(amount);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plusYears(10L * amount);
      case SECOND, MINUTE, HOUR, WEEKEND, QUARTER, CENTURY -> null;
    };
  }

  private Anchored anchored(Mention.Time time, TimeExpression end) {
    return Times.anchored(new Mention.Time(time.range(), end, time.tense()), moment);
  }

  private @Nullable Reading joined(int i, int count) {
    Mention.Time a = times.get(i);
    Mention.Time b = times.get(i + 1);
    if (count == 3) {
      Mention.Time c = times.get(i + 2);
      boolean clock = b.expression() instanceof Length || c.expression() instanceof Length;
      return clock && isDayOf(a, b.expression() instanceof Length ? c : b) && isJoined(a, b, ON)
          ? over(i, 3, lasting(b, c))
          : null;
    }
    if (isDayOf(a, b) && (isJoined(a, b, ON) || b.signal() != null)) {
      Reading dated = single(i + 1);
      return new Reading(dated.range().cover(a.range()), i, 2, dated.answer());
    }
    Answer lasting = lasting(a, b);
    if (lasting != null) {
      return over(i, 2, lasting);
    }
    return isJoined(a, b, JOIN) ? over(i, 2, new Answer(end(a), end(b), null, null, null)) : null;
  }

  /** An end of a range: now is the report's day. */
  private Anchored end(Mention.Time time) {
    Anchored plain = Times.anchored(time, moment);
    LocalDate day = moment.toLocalDate();
    return plain.value().equals("PRESENT_REF")
        ? new Anchored(TimeExpression.Type.DATE, day.toString(), null, day, day)
        : plain;
  }

  private @Nullable Reading over(int i, int count, @Nullable Answer answer) {
    Range range = times.get(i).range().cover(times.get(i + count - 1).range());
    return answer == null ? null : new Reading(range, i, count, answer);
  }

  /** A start and how long it lasts, in either order. */
  private @Nullable Answer lasting(Mention.Time a, Mention.Time b) {
    boolean lengthLast = b.expression() instanceof Length;
    Mention.Time start = lengthLast ? a : b;
    boolean one = lengthLast != a.expression() instanceof Length;
    return one
            && isJoined(a, b, LASTING)
            && (lengthLast ? b : a).expression() instanceof Length length
        ? new Answer(Times.anchored(start, moment), null, length, null, null)
        : null;
  }

  private static boolean isDayOf(Mention.Time day, Mention.Time clock) {
    TimeExpression time =
        clock.expression() instanceof TimeExpression.Between between
            ? between.from()
            : clock.expression();
    return time instanceof ClockTime on && on.day() != null && on.day().equals(day.expression());
  }

  private boolean isJoined(Mention.Time a, Mention.Time b, Pattern by) {
    boolean apart = a.range().end() <= b.range().start();
    return apart && by.matcher(text.substring(a.range().end(), b.range().start())).matches();
  }
}
