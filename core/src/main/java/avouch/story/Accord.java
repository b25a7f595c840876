package avouch.story;

import avouch.model.Sketch;
import avouch.model.Told;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How much of the likeness of two reports binds them, for the days, people and places that they
 * tell: two shootings in one town are told in the same words. The factors were chosen on {@code
 * incidents}, beside {@code stories} (decision 009).
 */
final class Accord {
  private static final double SAME_PERSON = 1.4;
  private static final double NEXT_DAY = 0.8;
  private static final double OTHER_DAYS = 0.65;
  private static final double OTHER_PLACES = 0.8;

  /** Two reports that share more rare names are of one matter on whichever of its days. */
  private static final int MANY_NAMES = 3;

  private Accord() {}

  static double of(Sketch a, Sketch b) {
    Told mine = a.told();
    Told theirs = b.told();
    return (mine.people().shared(theirs.people()) > 0 ? SAME_PERSON : 1)
        * ofPlaces(mine, theirs)
        * (a.names().shared(b.names()) > MANY_NAMES ? 1 : ofDays(mine, theirs));
  }

  private static double ofPlaces(Told mine, Told theirs) {
    boolean some = mine.places().size() > 0 && theirs.places().size() > 0;
    return some && mine.places().shared(theirs.places()) == 0 ? OTHER_PLACES : 1;
  }

  private static double ofDays(Told mine, Told theirs) {
    if (mine.days().isEmpty() || theirs.days().isEmpty() || meet(mine, theirs)) {
      return 1;
    }
    return apart(mine.days(), theirs.days()) == 1 ? NEXT_DAY : OTHER_DAYS;
  }

  private static boolean meet(Told mine, Told theirs) {
    return shareOne(mine.days(), theirs.days())
        || shareOne(mine.perhaps(), theirs.days())
        || shareOne(mine.days(), theirs.perhaps())
        || shareOne(mine.perhaps(), theirs.perhaps());
  }

  private static boolean shareOne(List<LocalDate> mine, List<LocalDate> theirs) {
    for (LocalDate day : mine) {
      if (theirs.contains(day)) {
        return true;
      }
    }
    return false;
  }

  /** Days between the two that are nearest. */
  private static long apart(List<LocalDate> mine, List<LocalDate> theirs) {
    long least = Long.MAX_VALUE;
    for (LocalDate day : mine) {
      for (LocalDate other : theirs) {
        least = Math.min(least, Math.abs(ChronoUnit.DAYS.between(day, other)));
      }
    }
    return least;
  }
}
