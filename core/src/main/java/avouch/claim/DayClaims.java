package avouch.claim;

import avouch.model.Claim;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.DayClaim;
import avouch.model.Claim.Modality;
import avouch.model.Doubts;
import avouch.model.Mention;
import avouch.model.TimeExpression.ClockTime;
import avouch.model.TimeExpression.FromEvent;
import avouch.model.TimeExpression.Unit;
import avouch.model.TimeExpression.Weekday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what happened, or is to happen, on a day that the words name. */
final class DayClaims {
  private static final Set<String> HARM = Set.of("killing", "death", "injury", "explosion");

  private DayClaims() {}

  static Stream<Claim> in(Line line) {
    List<Claim> claims = new ArrayList<>();
    line.dates()
        .filter(dated -> dated.value().isDay() && tellsDay(dated.time()))
        .filter(dated -> !pointsBack(line, dated.time()))
        .forEach(
            dated ->
                claims.add(
                    claim(line, dated.time(), Objects.requireNonNull(dated.value().first()))));
    fromEvents(line).forEach(claims::add);
    return claims.stream();
  }

  /** Whether a time is more than an hour or a part of a day whose day is not said. */
  private static boolean tellsDay(Mention.Time time) {
    return !(time.expression() instanceof ClockTime clock && clock.day() == null);
  }

  /** "That day", "the same day": one told of before, and not always the last that was dated. */
  private static boolean pointsBack(Line line, Mention.Time time) {
    int index = line.indexAt(time.range().start());
    int first = line.lower(index).equals("the") ? index + 1 : index;
    return switch (line.lower(first)) {
      case "that", "same" -> true;
      default -> false;
    };
  }

  private static Claim claim(Line line, Mention.Time time, LocalDate day) {
    int index = line.indexAt(time.range().start());
    Optional<EventWords.Found> event = EventWords.nearest(line, index);
    int verb = event.map(EventWords.Found::index).orElse(index);
    String kind =
        isOfSaying(line, index)
            ? EventWords.ANNOUNCEMENT
            : event.map(EventWords.Found::kind).orElse("event");
    Modality modality = line.modality(verb);
    LocalDate told =
        modality == Modality.ASSERTED && HARM.contains(kind) ? past(line, time, day) : day;
    Bearing bearing = line.bearing(time.range(), modality);
    if (!OwnDays.tell(line, time)) {
      bearing = bearing.doubting(Doubts.DAY_NOT_NAMED);
    }
    if (OwnDays.isBeside(line, time)) {
      bearing = bearing.doubting(Doubts.DAY_BESIDE);
    }
    return new DayClaim(bearing, told, told, kind);
  }

  /** "The toll reached 90, a clerk said on | Sunday": when it was told, not when they died. */
  private static boolean isOfSaying(Line line, int time) {
    int verb = line.lower(time - 1).equals("on") ? time - 2 : time - 1;
    return line.isVerb(verb) && Speaking.isSaying(line, verb);
  }

  /** "With 27 dead on Tuesday": harm that is told has happened, so it is the Tuesday before. */
  private static LocalDate past(Line line, Mention.Time time, LocalDate day) {
    LocalDate report = line.account().day();
    boolean ahead = report != null && day.isAfter(report) && time.expression() instanceof Weekday;
    return ahead ? day.minusWeeks(1) : day;
  }

  /** "on the 5th, three days after the start of X": X started three days before the 5th. */
  private static Stream<Claim> fromEvents(Line line) {
    return line.mentions(Mention.Time.class)
        .filter(time -> time.expression() instanceof FromEvent)
        .flatMap(time -> fromEvent(line, time, (FromEvent) time.expression()).stream());
  }

  private static Optional<Claim> fromEvent(Line line, Mention.Time time, FromEvent from) {
    if (from.unit() != Unit.DAY && from.unit() != Unit.WEEK) {
      return Optional.empty();
    }
    int days = from.amount() * (from.unit() == Unit.WEEK ? 7 : 1);
    return line.dates()
        .filter(dated -> dated.value().isDay())
        .filter(dated -> dated.time().range().end() <= time.range().start())
        .filter(dated -> time.range().start() - dated.time().range().end() <= 3)
        .map(dated -> Objects.requireNonNull(dated.value().first()).minusDays(days))
        .map(day -> started(line, time, from, day))
        .findFirst();
  }

  private static Claim started(Line line, Mention.Time time, FromEvent from, LocalDate day) {
    int index = line.indexAt(from.event().start());
    return new DayClaim(
        line.bearing(time.range(), line.modality(index)).doubting(Doubts.DAY_BESIDE),
        day,
        day,
        EventWords.nearest(line, line.indexAt(from.event().end()))
            .map(EventWords.Found::kind)
            .orElse("event"));
  }
}
