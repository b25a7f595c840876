package avouch.story;

import avouch.find.Times;
import avouch.model.Anchored;
import avouch.model.Mention;
import avouch.model.Reading;
import avouch.model.Sentence;
import avouch.model.Sentence.Token;
import avouch.model.Span;
import avouch.model.TimeExpression.ClockTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time that a report names, with the words around it that say what happened then.
 *
 * @param span the words of the time
 * @param time the time, unanchored
 * @param naming how it names a day near the report's own, if it does
 * @param words the words around it, without it
 */
record Telling(Span span, Mention.Time time, @Nullable Naming naming, List<Token> words) {
  private static final int AROUND = 15;

  Telling {
    Objects.requireNonNull(span);
    Objects.requireNonNull(time);
    words = List.copyOf(words);
  }

  /** The times of a report's account, in order; an hour without its day tells no day. */
  static List<Telling> in(Reading reading) {
    List<Telling> tellings = new ArrayList<>();
    List<Mention.Quote> quotes = reading.all(Mention.Quote.class).toList();
    reading
        .all(Mention.Time.class)
        .filter(time -> !(time.expression() instanceof ClockTime clock && clock.day() == null))
        .forEach(time -> telling(reading, time, quotes).ifPresent(tellings::add));
    return tellings;
  }

  private static Optional<Telling> telling(
      Reading reading, Mention.Time time, List<Mention.Quote> quotes) {
    return reading
        .sentenceAt(time.range())
        .map(
            sentence ->
                new Telling(
                    reading.report().span(time.range()),
                    time,
                    Naming.of(time, quotes),
                    around(sentence, time)));
  }

  private static List<Token> around(Sentence sentence, Mention.Time time) {
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).range().end() <= time.range().start()) {
      first++;
    }
    int after = first;
    while (after < tokens.size() && tokens.get(after).range().start() < time.range().end()) {
      after++;
    }
    List<Token> around = new ArrayList<>(tokens.subList(Math.max(0, first - AROUND), first));
    around.addAll(tokens.subList(after, Math.min(tokens.size(), after + AROUND)));
    return around;
  }

  /** The day that is meant if the report is of a given day; none for other times than days. */
  @Nullable LocalDate meant(LocalDate published) {
    Anchored anchored = Times.anchored(time, published);
    LocalDate first = anchored.first();
    return first != null && first.equals(anchored.last()) ? first : null;
  }

  /** Whether the day meant moves with the day of the report: "Thursday", "tomorrow". */
  boolean isRelative(LocalDate published) {
    return !Objects.equals(meant(published), meant(published.plusWeeks(1)));
  }
}
