package avouch.claim;

import avouch.model.Amount;
import avouch.model.Claim;
import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.Scope;
import avouch.model.Claim.Slot;
import avouch.model.Mention;
import avouch.model.TimeExpression;
import avouch.model.TimeExpression.Length;
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

  private DurationClaims() {}

  static Stream<Claim> in(Line line) {
    return line.mentions(Mention.Time.class)
        .filter(time -> time.expression() instanceof Length)
        .flatMap(time -> claim(line, time, (Length) time.expression()));
  }

  private static Stream<Claim> claim(Line line, Mention.Time time, Length length) {
    int index = line.indexAt(time.range().start());
    if (length.amount() == null
        || !LASTING.contains(length.unit())
        || !lasts(line, index, length)) {
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
            Amount.exact(length.amount()),
            null,
            Scope.WHOLE,
            Claim.Basis.STATED));
  }

  private static boolean lasts(Line line, int index, Length length) {
    if (length.limit() != TimeExpression.Limit.NONE) {
      return true;
    }
    for (int i = Math.max(0, index - 4); i < index; i++) {
      if (TAKING.contains(line.lemma(i))) {
        return true;
      }
    }
    return false;
  }
}
