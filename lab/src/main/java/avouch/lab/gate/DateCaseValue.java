package avouch.lab.gate;

import avouch.lab.gate.DateCaseAnswers.Answer;
import avouch.model.Anchored;
import avouch.model.Mention.Time.Direction;
import avouch.model.TimeExpression.Length;
import avouch.model.TimeExpression.Type;
import avouch.model.TimeExpression.Unit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Whether a time has a value that a date case lists.
 *
 * <p>The cases list each reading that a reader could have, often one past and one coming; one of
 * them must be given. A date must be the listed day, and what is counted in weeks, months or years
 * from a day counts to the day ("in three years"); a stretch must have the listed first day and end
 * where the listed end is: the cases end a stretch on the day after its last, and a range of two
 * ends where its second end starts. A clock time must be the listed one, a part of day have the
 * listed part on the listed day. A length or a set must have the listed TIMEX value, in either of
 * two ways to write it ({@link DateCaseTimex}). A modifier or a direction that the case states must
 * be given too, and none that it does not; START and END may be listed as a shorter stretch of the
 * same value, and the end of a day as its last second.
 */
final class DateCaseValue {
  private DateCaseValue() {}

  static boolean isSame(String kind, Json value, Answer answer) {
    String mod = value.at("Mod").text();
    Direction direction = direction(mod);
    if (direction != null) {
      return DateCaseDirections.isSame(kind, value, direction, answer);
    }
    if (answer.signal() != null || DateCaseDirections.isOpen(answer.from())) {
      return false;
    }
    String timex = value.at("timex").text();
    boolean same =
        (answer.isPair() ? mod.isEmpty() : mod(mod).equals(mod(answer.from())))
            && (answer.length() == null ? plain(kind, value, answer) : lasts(kind, value, answer));
    boolean mid = mod.equals("mid") && mod(answer.from()).equals("MID");
    return same || (mid || mod.isEmpty()) && isPartOf(kind, timex, value, answer.from());
  }

  private static boolean plain(String kind, Json value, Answer answer) {
    String timex = value.at("timex").text();
    Anchored from = answer.from();
    Anchored to = answer.to();
    boolean dated = kind.startsWith("date");
    return switch (kind) {
      case "date" -> to == null && isDay(value.at("value").text(), answer);
      case "daterange" ->
          to != null
              ? isStretch(value, from, to)
              : from.value().equals(timex) && timex.indexOf('X') < 0
                  || isStretch(value, from)
                  || isUnresolved(timex, from);
      case "time", "datetime" ->
          to == null
              && (isClock(value.at("value").text(), from, dated)
                  || from.value().endsWith("REF") && from.value().equals(timex));
      case "timerange", "datetimerange" ->
          to != null
              ? isClock(value.at("start").text(), from, dated)
                  && isClock(value.at("end").text(), to, dated)
              : isPartOfDay(timex, value.at("start").text(), from, dated)
                  || isCounted(value, from)
                  || from.value().equals(timex) && !mod(from).isEmpty();
      default -> to == null && DateCaseTimex.isSame(from.value(), timex);
    };
  }

  static @Nullable Direction direction(String mod) {
    int dash = mod.indexOf('-');
    return switch (dash < 0 ? mod : mod.substring(0, dash)) {
      case "before" -> Direction.BEFORE;
      case "after" -> Direction.AFTER;
      case "since" -> Direction.SINCE;
      case "until" -> Direction.UNTIL;
      default -> null;
    };
  }

  /** The modifier that a case names; it also marks what refers back, which has no modifier here. */
  static String mod(String asked) {
    int dash = asked.indexOf('-');
    return switch (asked.substring(dash + 1)) {
      case "start" -> "START";
      case "mid" -> "MID";
      case "end" -> "END";
      case "approx" -> "APPROX";
      case "more" -> "MORE_THAN";
      case "less" -> "LESS_THAN";
      default -> "";
    };
  }

  static String mod(Anchored given) {
    String mod = given.mod();
    return mod == null ? "" : mod;
  }

  // ---- days and stretches

  private static boolean isDay(String asked, Answer answer) {
    Anchored given = answer.from();
    LocalDate first = given.first();
    if (given.type() != Type.DATE || first == null) {
      return false;
    }
    return given.isDay() && first.toString().equals(asked) || isOn(answer.counted(), asked);
  }

  private static boolean isStretch(Json value, Anchored given) {
    return given.type() != Type.TIME
        && isOn(given.first(), value.at("start").text())
        && given.last() != null
        && isOn(given.last().plusDays(1), value.at("end").text());
  }

  private static boolean isStretch(Json value, Anchored from, Anchored to) {
    String end = value.at("end").text();
    return from.type() == Type.DATE
        && to.type() == Type.DATE
        && isOn(end(from, false), value.at("start").text())
        && (isOn(end(to, true), end)
            || isOn(to.first(), end)
            || to.last() != null && isOn(to.last().plusDays(1), end));
  }

  /** An end of a range: at "the end of March" after its last day, "the middle" half-way. */
  private static @Nullable LocalDate end(Anchored given, boolean last) {
    LocalDate from = given.first();
    LocalDate to = given.last();
    if (from == null || to == null) {
      return null;
    }
    return switch (mod(given)) {
      case "END" -> to.plusDays(1);
      case "MID" -> from.plusDays((ChronoUnit.DAYS.between(from, to) + 1) / 2);
      default -> last ? to.plusDays(1) : from;
    };
  }

  /** "WI": the cases leave open the year of a season. */
  private static boolean isUnresolved(String timex, Anchored given) {
    return timex.length() == 2 && given.value().endsWith("-" + timex);
  }

  /** A part of the listed value: "later this week" from its Thursday on, "the end of today". */
  private static boolean isPartOf(String kind, String timex, Json value, Anchored given) {
    String mod = mod(given);
    LocalDate first = given.first();
    LocalDate last = given.last();
    if (mod.isEmpty() || first == null || last == null) {
      return false;
    }
    if (kind.equals("datetime")) {
      return mod.equals("END")
          && given.isDay()
          && value.at("value").text().equals(last + " 23:59:59");
    }
    String start = value.at("start").text();
    String end = value.at("end").text();
    if (mod.equals("MID")) {
      return start.compareTo(first.toString()) > 0 && end.compareTo(last.toString()) < 0;
    }
    boolean early = isOn(first, start) && end.compareTo(last.plusDays(1).toString()) < 0;
    boolean late = isOn(last.plusDays(1), end) && start.compareTo(first.toString()) > 0;
    return timex.equals(given.value())
        && (mod.equals("START") && early || mod.equals("END") && late);
  }

  static boolean isOn(@Nullable LocalDate day, String asked) {
    return day != null && day.toString().equals(asked);
  }

  // ---- clock times

  /** A clock time as "16:30:00", on its day as "2016-11-07 16:30:00". */
  static boolean isClock(String asked, Anchored given, boolean dated) {
    LocalDateTime time = clock(given);
    return time != null && (dated ? dated(time) : timed(time)).equals(asked);
  }

  static @Nullable LocalDateTime clock(Anchored given) {
    String value = given.value();
    int mark = value.indexOf('T');
    LocalDate first = given.first();
    boolean digits =
        mark > 0 && mark + 1 < value.length() && Character.isDigit(value.charAt(mark + 1));
    if (given.type() != Type.TIME || !digits || first == null || value.indexOf('/') > 0) {
      return null;
    }
    String clock = value.substring(mark + 1);
    boolean midnight = clock.startsWith("24");
    return first.atTime(LocalTime.parse(midnight ? "00:00" : clock));
  }

  private static String timed(LocalDateTime time) {
    return DateTimeFormatter.ofPattern("HH:mm:ss").format(time);
  }

  static String dated(LocalDateTime time) {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").format(time);
  }

  private static boolean isPartOfDay(String timex, String start, Anchored given, boolean dated) {
    int mark = given.value().indexOf('T');
    int asked = timex.indexOf('T');
    boolean part =
        given.type() == Type.TIME
            && mark >= 0
            && asked >= 0
            && given.value().substring(mark).equals(timex.substring(asked));
    return part && (!dated || start.startsWith(given.first() + " "));
  }

  /** Hours or minutes counted from the moment of the report: its two ends are listed. */
  private static boolean isCounted(Json value, Anchored given) {
    String[] ends = given.value().split("/", -1);
    return given.type() == Type.TIME
        && ends.length == 2
        && ends[0].length() > 11
        && dated(LocalDateTime.parse(ends[0])).equals(value.at("start").text())
        && dated(LocalDateTime.parse(ends[1])).equals(value.at("end").text());
  }

  // ---- lengths

  /** A start and how long it lasts. */
  private static boolean lasts(String kind, Json value, Answer answer) {
    LocalDate first = answer.from().first();
    Length length = answer.length();
    Double amount = length == null ? null : length.amount();
    if (first == null || length == null || amount == null) {
      return false;
    }
    String start = value.at("start").text();
    String end = value.at("end").text();
    LocalDateTime clock = clock(answer.from());
    if (clock == null) {
      return kind.equals("daterange")
          && isOn(first, start)
          && isOn(plus(first.atStartOfDay(), amount, length.unit()).toLocalDate(), end);
    }
    LocalDateTime to = plus(clock, amount, length.unit());
    boolean dated = kind.equals("datetimerange");
    return (dated || kind.equals("timerange"))
        && (dated ? dated(clock) : timed(clock)).equals(start)
        && (dated ? dated(to) : timed(to)).equals(end);
  }

  private static LocalDateTime plus(LocalDateTime from, double amount, Unit unit) {
    return switch (unit) {
      case SECOND -> from.plusSeconds(Math.round(amount));
      case MINUTE -> from.plusSeconds(Math.round(amount * 60));
      case HOUR -> from.plusSeconds(Math.round(amount * 3600));
      case DAY -> from.plusHours(Math.round(amount * 24));
      case WEEK, WEEKEND -> from.plusDays(Math.round(amount * 7));
      case MONTH -> from.plusMonths(Math.round(amount));
      case QUARTER -> from.plusMonths(Math.round(amount * 3));
      case YEAR -> from.plusMonths(Math.round(amount * 12));
      case DECADE -> from.plusYears(Math.round(amount * 10));
      case CENTURY -> from.plusYears(Math.round(amount * 100));
    };
  }
}
