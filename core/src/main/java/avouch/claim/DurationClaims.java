package avouch.claim;

import avouch.model.Amount;
import avouch.model.Amount.Bound;
import avouch.model.Claim;
import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.Slot;
import avouch.model.Mention;
import avouch.model.Scope;
import avouch.model.Setting;
import avouch.model.TimeExpression;
import avouch.model.TimeExpression.Length;
import avouch.model.TimeExpression.Mod;
import avouch.model.TimeExpression.Modified;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads how long an event lasts or is to take: a length of time beside a word of taking time. */
final class DurationClaims {
  private static final Set<TimeExpression.Unit> LASTING =
      Set.of(
          TimeExpression.Unit.HOUR,
          TimeExpression.Unit.DAY,
          TimeExpression.Unit.WEEK,
          TimeExpression.Unit.MONTH);
  private static final Set<String> TAKING =
      Set.of("take", "last", "need", "require", "continue", "go");

  private static final Scope LONGER = new Scope(null, null, "all", Scope.Counting.NEW);

  private static final Set<String> FUTURE = Set.of("will", "shall", "would", "must");

  private DurationClaims() {}

  static Stream<Claim> in(Line line) {
    return line.mentions(Mention.Time.class).flatMap(time -> claim(line, time));
  }

  private static Stream<Claim> claim(Line line, Mention.Time time) {
    TimeExpression plain = time.expression();
    Bound bound = Bound.EXACT;
    if (plain instanceof Modified modified) {
      bound = bound(modified.mod());
      plain = modified.time();
    }
    int index = line.indexAt(time.range().start());
    if (!(plain instanceof Length length)
        || length.amount() == null
        || !LASTING.contains(length.unit())
        || !lasts(line, time, length)) {
      return Stream.empty();
    }
    String unit = length.unit().name().toLowerCase(Locale.ROOT);
    return Stream.of(
        new FigureClaim(
            line.bearing(time.range(), line.modality(index)),
            Slot.DURATION,
            unit,
            EventWords.nearest(line, index).map(EventWords.Found::kind).orElse(null),
            unit,
            Amount.of(length.amount(), bound),
            null,
            longer(line, index) ? LONGER : Scope.WHOLE,
            Claim.Basis.STATED,
            Setting.UNSAID));
  }

  private static Bound bound(Mod mod) {
    return switch (mod) {
      case MORE_THAN -> Bound.MORE_THAN;
      case EQUAL_OR_MORE -> Bound.AT_LEAST;
      case LESS_THAN -> Bound.LESS_THAN;
      case EQUAL_OR_LESS -> Bound.AT_MOST;
      case APPROX -> Bound.ABOUT;
      case BEFORE, AFTER, START, MID, END -> Bound.EXACT;
    };
  }

  /** A length for or within which, after a verb of taking, beside its event, or as its measure. */
  private static boolean lasts(Line line, Mention.Time time, Length length) {
    int index = line.indexAt(time.range().start());
    int end = line.indexAt(time.range().end());
    boolean due = length.limit() == TimeExpression.Limit.WITHIN && future(line);
    if (due || length.limit() == TimeExpression.Limit.FOR || longer(line, index)) {
      return true;
    }
    for (int i = Math.max(0, index - 4); i < index; i++) {
      if (TAKING.contains(line.lemma(i)) && line.isVerb(i)) {
        return true;
      }
    }
    boolean measures = line.lower(end).equals("of") && isEvent(line, end + 1);
    boolean measured = line.lower(index - 1).equals("of") && event(line, index - 2, 3);
    return measures || measured || isEvent(line, end);
  }

  private static boolean future(Line line) {
    return line.tokens().stream().anyMatch(token -> FUTURE.contains(token.lemma()));
  }

  /** "extended it by 24 hours". */
  private static boolean longer(Line line, int index) {
    for (int i = Math.max(0, index - 12); i < index; i++) {
      if (Set.of("extend", "prolong").contains(line.lemma(i))
          && line.lower(index - 1).equals("by")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEvent(Line line, int index) {
    return !line.isVerb(index)
        && Lexicon.EVENTS
            .at(line, index)
            .filter(entry -> !entry.value().equals(EventWords.ANNOUNCEMENT))
            .isPresent();
  }

  private static boolean event(Line line, int index, int reach) {
    for (int i = index; i > index - reach; i--) {
      if (isEvent(line, i)) {
        return true;
      }
    }
    return false;
  }
}
