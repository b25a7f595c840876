package avouch.brief;

import avouch.model.Mention;
import avouch.model.ReportDay;
import avouch.model.ReportDay.Basis;
import avouch.model.TimeExpression;
import avouch.model.TimeExpression.CalendarDate;
import avouch.model.TimeExpression.ClockTime;
import avouch.model.TimeExpression.Mod;
import avouch.model.TimeExpression.Modified;
import avouch.model.TimeExpression.Reach;
import avouch.model.TimeExpression.Shift;
import avouch.model.TimeExpression.Unit;
import avouch.model.TimeExpression.Weekday;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether it is certain which day some words mean. A full date is; "Friday" is where the
 * report's own day is known and the verb says whether the Friday has been or is to come.
 */
final class SureDay {
  /** So long before a report a weekday is seldom meant: rather a page is told on after its day. */
  private static final int WEEK_AGO = 6;

  private static final Set<Mod> PARTS = Set.of(Mod.START, Mod.MID, Mod.END);

  /** Days that stand in the names of papers and stations. */
  private static final Set<String> PAPER = Lexicon.words("paper");

  /** Behind these words stands somebody, and no day. */
  private static final Set<String> ABOUT_WHOM = Lexicon.words("about-whom");

  private static final Set<String> WHICH = Lexicon.words("which");

  private final Words words;
  private final Mention.Time time;
  private final int from;
  private final int behind;

  SureDay(Words words, Mention.Time time) {
    this.words = words;
    this.time = time;
    this.from = words.indexAt(time.range().start());
    this.behind = words.indexAt(time.range().end() - 1) + 1;
  }

  int from() {
    return from;
  }

  int behind() {
    return behind;
  }

  /**
   * Whether they surely mean a day.
   *
   * @param own the day of the report, if it is known
   */
  boolean is(LocalDate day, @Nullable ReportDay own) {
    return time.signal() == null && !isName() && is(time.expression(), day, own);
  }

  /** "Sorve Today said", "the charges against May 6": a paper, a movement. */
  private boolean isName() {
    boolean paper = PAPER.contains(words.lower(from)) && isCapital(from) && isCapital(from - 1);
    return paper || ABOUT_WHOM.contains(words.lower(from - 1));
  }

  private boolean isCapital(int index) {
    String word = words.text(index);
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  private boolean is(TimeExpression said, LocalDate day, @Nullable ReportDay own) {
    return switch (said) {
      case CalendarDate date when date.year() != null -> !isCaption();
      case CalendarDate ignored ->
          own != null && isKnown(own) && (!day.isAfter(own.day()) || way() == Tenses.Way.AHEAD);
      case Weekday weekday -> own != null && isKnown(own) && !isQuoted() && is(weekday, day, own);
      case Shift shift -> own != null && isKnown(own) && !isQuoted() && shift.unit() == Unit.DAY;
      case ClockTime clock -> clock.day() != null && is(clock.day(), day, own);
      case Modified modified -> PARTS.contains(modified.mod()) && is(modified.time(), day, own);
      default -> false;
    };
  }

  /** Whether a report's day is given, stated, or shown by its own words. */
  private static boolean isKnown(ReportDay own) {
    return own.basis() != Basis.INFERRED || !own.evidence().isEmpty();
  }

  /** "Last Friday" and "next Friday" may be of either of two weeks. */
  private boolean is(Weekday weekday, LocalDate day, ReportDay own) {
    boolean plain = weekday.reach() == Reach.BY_TENSE || weekday.reach() == Reach.THIS;
    boolean agrees =
        switch (way()) {
          case BEHIND -> !day.isAfter(own.day()) && own.day().isBefore(day.plusDays(WEEK_AGO));
          case AHEAD -> !day.isBefore(own.day());
          case OPEN -> false;
        };
    return plain && agrees && !isPointedTo();
  }

  /** "The Friday before the first vote": of a week that only the words around it tell. */
  private boolean isPointedTo() {
    return WHICH.contains(words.lower(from - 1));
  }

  private Tenses.Way way() {
    return new Tenses(words).around(from, behind);
  }

  /**
   * "Guards at a gate in Denby May 6 2031 (Coast Press) A bomb …": the day of a picture or page.
   */
  private boolean isCaption() {
    boolean led =
        words.tag(from - 1).equals("IN") || words.tag(from).equals("IN") || words.isVerb(from - 1);
    return !led;
  }

  /** In somebody's own words, whose day may be another than the report's. */
  private boolean isQuoted() {
    return words.isQuoted(from)
        || words
            .reading()
            .all(Mention.Quote.class)
            .flatMap(quote -> quote.pieceWith(time.range()).stream())
            .anyMatch(Mention.Quote.Piece::direct);
  }
}
