package avouch.lab.gate;

import avouch.lab.gate.DateCaseAnswers.Answer;
import avouch.model.Anchored;
import avouch.model.Mention.Time.Direction;
import avouch.model.Mention.Time.Signal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a time with a direction is the open stretch that a case lists.
 *
 * <p>The cases give its one end: before a stretch, its first day; after it, the day after its last;
 * of a day or a clock time, the day or the time itself. They tell "by" and "until" as before, and
 * take the middle of a stretch for its late part.
 */
final class DateCaseDirections {
  private DateCaseDirections() {}

  /** Whether a modifier alone opens a stretch ("more than two weeks ago"). */
  static boolean isOpen(Anchored given) {
    return direction(null, given) != null;
  }

  static boolean isSame(String kind, Json value, Direction asked, Answer answer) {
    Direction given = direction(answer.signal(), answer.from());
    if (given == null || answer.isPair() || !isSame(asked, given)) {
      return false;
    }
    String mod = DateCaseValue.mod(value.at("Mod").text());
    String own = DateCaseValue.mod(answer.from());
    boolean open = own.equals("BEFORE") || own.equals("AFTER");
    if (!mod.equals(open ? "" : own)) {
      return false;
    }
    boolean upTo = asked == Direction.BEFORE || asked == Direction.UNTIL;
    String end = value.at(upTo ? "end" : "start").text();
    return switch (kind) {
      case "daterange" -> isDay(end, asked, mod, answer.from());
      case "timerange" -> isClock(end, answer.from(), false);
      case "datetimerange" -> isClock(end, answer.from(), true);
      default -> false;
    };
  }

  private static boolean isClock(String end, Anchored given, boolean dated) {
    return DateCaseValue.isClock(end, given, dated);
  }

  private static @Nullable Direction direction(@Nullable Signal signal, Anchored given) {
    if (signal != null) {
      return signal.direction();
    }
    return switch (DateCaseValue.mod(given)) {
      case "BEFORE" -> Direction.BEFORE;
      case "AFTER" -> Direction.AFTER;
      default -> null;
    };
  }

  private static boolean isSame(Direction asked, Direction given) {
    return switch (given) {
      case BEFORE -> asked == Direction.BEFORE;
      case AFTER -> asked == Direction.AFTER;
      case SINCE -> asked == Direction.SINCE;
      case UNTIL, BY -> asked == Direction.BEFORE || asked == Direction.UNTIL;
    };
  }

  private static boolean isDay(String end, Direction asked, String mod, Anchored given) {
    LocalDate first = given.first();
    LocalDate last = given.last();
    if (first == null || last == null) {
      return false;
    }
    LocalDate next = given.isDay() ? last : last.plusDays(1);
    if (mod.equals("END") && asked == Direction.SINCE) {
      return end.compareTo(first.toString()) > 0 && end.compareTo(next.toString()) <= 0;
    }
    boolean late =
        switch (asked) {
          case BEFORE -> mod.equals("END");
          case AFTER -> !mod.equals("START");
          case UNTIL, BY -> true;
          case SINCE -> false;
        };
    return DateCaseValue.isOn(late ? next : first, end);
  }
}
