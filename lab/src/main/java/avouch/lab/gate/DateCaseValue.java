package avouch.lab.gate;

import avouch.model.Anchored;
import avouch.model.TimeExpression;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a time has a value that a date case lists.
 *
 * <p>The cases list each reading that a reader could have, often one past and one coming; one of
 * them must be given. A date must be the listed day; a stretch must have the listed first day and
 * end where the listed end is: the cases end a stretch on the day after its last, and a range of
 * two ends where its second end starts. A clock time must be the listed one, a part of day have the
 * listed part on the listed day. A length or a set must have the listed TIMEX value. A modifier
 * that the case states must be given too.
 */
final class DateCaseValue {
  private DateCaseValue() {}

  static boolean isSame(String kind, Json value, DateCasesRunner.Answer answer) {
    if (!mod(value.at("Mod").text()).equals(mod(answer.from()))) {
      return false;
    }
    String timex = value.at("timex").text();
    Anchored from = answer.from();
    return switch (kind) {
      case "date" -> !answer.isPair() && isDay(value.at("value").text(), from);
      case "daterange" ->
          answer.isPair()
              ? isStretch(value, from, answer.to())
              : from.value().equals(timex) && timex.indexOf('X') < 0 || isStretch(value, from);
      case "time", "datetime" ->
          !answer.isPair()
              && (isClock(value.at("value").text(), from, kind.equals("datetime"))
                  || from.value().endsWith("REF") && from.value().equals(timex));
      case "timerange", "datetimerange" ->
          answer.isPair()
              ? isClock(value.at("start").text(), from, kind.startsWith("date"))
                  && isClock(value.at("end").text(), answer.to(), kind.startsWith("date"))
              : isPartOfDay(timex, value.at("start").text(), from, kind.startsWith("date"));
      default -> !answer.isPair() && whole(from.value()).equals(whole(timex));
    };
  }

  private static String mod(@Nullable String asked) {
    return switch (asked == null ? "" : asked) {
      case "" -> "";
      case "start" -> "START";
      case "mid" -> "MID";
      case "end" -> "END";
      case "approx" -> "APPROX";
      case "more" -> "MORE_THAN";
      case "less" -> "LESS_THAN";
      default -> Objects.requireNonNull(asked);
    };
  }

  private static String mod(Anchored given) {
    String mod = given.mod();
    return mod == null ? "" : mod;
  }

  /** "T16:00" and "T16" are the same time. */
  private static String whole(String timex) {
    return timex.endsWith(":00") ? timex.substring(0, timex.length() - 3) : timex;
  }

  private static boolean isDay(String asked, Anchored given) {
    LocalDate first = given.first();
    return given.type() == TimeExpression.Type.DATE
        && given.isDay()
        && first != null
        && first.toString().equals(asked);
  }

  private static boolean isStretch(Json value, Anchored given) {
    return given.type() != TimeExpression.Type.TIME
        && isOn(given.first(), value.at("start").text())
        && given.last() != null
        && isOn(given.last().plusDays(1), value.at("end").text());
  }

  private static boolean isStretch(Json value, Anchored from, Anchored to) {
    String end = value.at("end").text();
    return from.type() == TimeExpression.Type.DATE
        && to.type() == TimeExpression.Type.DATE
        && isOn(from.first(), value.at("start").text())
        && (isOn(to.first(), end) || to.last() != null && isOn(to.last().plusDays(1), end));
  }

  private static boolean isOn(@Nullable LocalDate day, String asked) {
    return day != null && day.toString().equals(asked);
  }

  /** A clock time as "16:30:00", on its day as "2016-11-07 16:30:00". */
  private static boolean isClock(String asked, Anchored given, boolean dated) {
    int mark = given.value().indexOf('T');
    LocalDate first = given.first();
    if (given.type() != TimeExpression.Type.TIME || mark < 0 || first == null) {
      return false;
    }
    String clock = given.value().substring(mark + 1);
    String full = clock.equals("24:00") ? "00:00:00" : clock.length() == 5 ? clock + ":00" : clock;
    return (dated ? first + " " + full : full).equals(asked);
  }

  private static boolean isPartOfDay(String timex, String start, Anchored given, boolean dated) {
    int mark = given.value().indexOf('T');
    int asked = timex.indexOf('T');
    boolean part =
        given.type() == TimeExpression.Type.TIME
            && mark >= 0
            && asked >= 0
            && given.value().substring(mark).equals(timex.substring(asked));
    return part && (!dated || start.startsWith(given.first() + " "));
  }
}
