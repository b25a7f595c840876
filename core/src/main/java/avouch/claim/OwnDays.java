package avouch.claim;

import avouch.model.Mention;
import avouch.model.TimeExpression;
import avouch.model.TimeExpression.CalendarDate;
import avouch.model.TimeExpression.ClockTime;
import avouch.model.TimeExpression.FromTime;
import avouch.model.TimeExpression.Inside;
import avouch.model.TimeExpression.Modified;
import avouch.model.TimeExpression.Shift;
import avouch.model.TimeExpression.Unit;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells whether the words of a time name a day themselves, and whether that day is the one of what
 * their sentence tells.
 */
final class OwnDays {
  private static final int LAST_UPDATED = 3;

  private static final Set<String> SUBORDINATING =
      Set.of("who", "which", "whom", "where", "when", "since", "after", "before", "until", "while");

  private static final Set<String> MUSING = Set.of("may", "might", "could");

  private static final Set<String> EDITING =
      Set.of("update", "updated", "edited", "published", "posted", "modified", "created");

  private OwnDays() {}

  /**
   * Whether a time tells its day: more than an hour or a part of a day, more than what leans on a
   * day that stands far above, or on none ("at the end of the day", "the day before").
   */
  static boolean tell(Line line, Mention.Time time) {
    TimeExpression own = time.expression();
    return !isStamp(line, time)
        && (!saidOfToday(own) || !isQuoted(line, time) && !isMused(line, time))
        && namesDay(line, time, own);
  }

  private static boolean namesDay(Line line, Mention.Time time, TimeExpression own) {
    return switch (own) {
      case ClockTime clock -> clock.day() != null && namesDay(line, time, clock.day());
      case Modified modified -> namesDay(line, time, modified.time());
      case Inside inside -> namesDay(line, time, inside.whole());
      case FromTime from -> leansOn(line, time, from.from());
      case Shift shift -> shift.amount() != 0 || shift.unit() != Unit.DAY || isToday(line, time);
      default -> true;
    };
  }

  /** "Today", "tonight", "this morning": the report's day; "the day" is any. */
  private static boolean isToday(Line line, Mention.Time time) {
    String words = line.words(time.range()).toLowerCase(Locale.ROOT);
    return words.contains("today") || words.contains("tonight") || words.contains("this");
  }

  /** Whether the day that a time leans on stands before it in its sentence or the one above. */
  private static boolean leansOn(Line line, Mention.Time time, TimeExpression from) {
    Stream<Mention.Time> before =
        line.mentions(Mention.Time.class)
            .filter(other -> other.range().end() <= time.range().start());
    Stream<Mention.Time> above =
        line.above().stream().flatMap(other -> other.mentions(Mention.Time.class));
    return Stream.concat(before, above).anyMatch(other -> isOrHolds(other.expression(), from));
  }

  private static boolean isOrHolds(TimeExpression time, TimeExpression day) {
    return time.equals(day)
        || time instanceof ClockTime clock && clock.day() != null && clock.day().equals(day);
  }

  private static boolean saidOfToday(TimeExpression time) {
    return switch (time) {
      case ClockTime clock -> clock.day() != null && saidOfToday(clock.day());
      case Modified modified -> saidOfToday(modified.time());
      case Shift shift -> shift.unit() == Unit.DAY;
      default -> false;
    };
  }

  /** Between quotation marks: the day on which it was said, which may be another. */
  private static boolean isQuoted(Line line, Mention.Time time) {
    return isBetweenMarks(line, line.indexAt(time.range().start()))
        || line.account()
            .quotes()
            .with(line.sentence().range())
            .flatMap(quote -> quote.pieceWith(time.range()).stream())
            .anyMatch(Mention.Quote.Piece::direct);
  }

  private static boolean isBetweenMarks(Line line, int index) {
    boolean open = false;
    for (int i = 0; i < index; i++) {
      open =
          switch (line.at(i).text()) {
            case "\"" -> !open;
            case "\u201c" -> true;
            case "\u201d" -> false;
            default -> open;
          };
    }
    return open;
  }

  /** "Tomorrow somebody may try": no day on which anything is set to happen. */
  private static boolean isMused(Line line, Mention.Time time) {
    int behind = line.indexAt(time.range().end());
    return line.lower(behind - 1).equals("tomorrow")
        && IntStream.range(behind, line.clauseEnd(behind))
            .anyMatch(i -> line.tag(i).equals("MD") && MUSING.contains(line.lower(i)));
  }

  /**
   * "5 March 2031 Council shuts mill", "Last updated on 5 March 2031": the day of the page, which
   * tells of no event.
   */
  private static boolean isStamp(Line line, Mention.Time time) {
    int first = line.indexAt(time.range().start());
    int behind = line.indexAt(time.range().end());
    for (int i = 0; i < Math.min(first, LAST_UPDATED + 1); i++) {
      if (EDITING.contains(line.lower(i)) && i <= LAST_UPDATED && isOfPage(line, i)) {
        return true;
      }
    }
    boolean full = time.expression() instanceof CalendarDate date && date.year() != null;
    boolean bare = first == 0 || line.isBreak(first - 1) || line.isTime(first - 1);
    return full && bare && isOpening(line, behind);
  }

  private static boolean isOfPage(Line line, int edited) {
    return Stream.of("last", "first", "article", "story", "page", "post")
        .anyMatch(
            word ->
                line.lower(0).equals(word)
                    || line.lower(edited - 1).equals(word)
                    || line.lower(1).equals(word));
  }

  /** What begins like a title or a sentence of its own, or nothing. */
  private static boolean isOpening(Line line, int index) {
    if (index >= line.size()) {
      return true;
    }
    char first = line.at(index).text().charAt(0);
    return Character.isUpperCase(first) || Character.isDigit(first) || first == '"';
  }

  /**
   * Whether a day stands in a clause of its own under another day ("On Monday they buried a man who
   * died three days before"), or is where a stretch of time began ("since 5 May").
   */
  static boolean isBeside(Line line, Mention.Time time) {
    int index = line.indexAt(time.range().start());
    if (line.isSince(time)) {
      return true;
    }
    boolean others =
        line.dates()
            .filter(dated -> dated.value().isDay())
            .anyMatch(dated -> !isUnder(line, line.indexAt(dated.time().range().start())));
    return others && isUnder(line, index);
  }

  private static boolean isUnder(Line line, int index) {
    for (int i = index - 1; i >= 0 && !line.isBreak(i) && !line.lower(i).equals(","); i--) {
      if (SUBORDINATING.contains(line.lower(i))
          || line.lower(i).equals("that") && line.tag(i).equals("WDT")) {
        return true;
      }
    }
    return false;
  }
}
