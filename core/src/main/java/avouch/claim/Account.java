package avouch.claim;

import avouch.model.Anchored;
import avouch.model.Claim.Bearing;
import avouch.model.Claim.Modality;
import avouch.model.Claim.Source;
import avouch.model.Mention;
import avouch.model.Place;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.ReportDay;
import avouch.model.Sentence;
import avouch.model.Settlement;
import avouch.model.Settlement.Actor;
import avouch.model.Span;
import avouch.model.Story;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One report of a settled story: where the claim readers look up words, speakers, days and places.
 *
 * @param story the story
 * @param settlement what its mentions mean
 * @param reading the report
 * @param quotes its quotes by where they stand
 * @param said the stretches that it attributes to somebody, by where they stand
 */
record Account(
    Story story,
    Settlement settlement,
    Reading reading,
    Overlapping<Mention.Quote> quotes,
    Overlapping<Range> said) {
  Account(Story story, Settlement settlement, Reading reading) {
    this(
        story,
        settlement,
        reading,
        new Overlapping<>(reading.all(Mention.Quote.class).toList(), Mention.Quote::range),
        new Overlapping<>(
            reading.said().map(Mention.Quote.Piece::range).toList(), Function.identity()));
  }

  Stream<Line> lines() {
    return reading.sentences().stream()
        .filter(sentence -> !sentence.tokens().isEmpty())
        .map(sentence -> new Line(this, sentence));
  }

  String id() {
    return reading.report().id();
  }

  Span span(Range range) {
    return new Span(id(), range);
  }

  @Nullable LocalDate day() {
    return story.day(id());
  }

  Optional<Place> place(Mention.PlaceName mention) {
    return settlement.place(span(mention.range()));
  }

  Optional<Anchored> time(Mention.Time mention) {
    return settlement.time(span(mention.range()));
  }

  Optional<Actor> actor(Range mention) {
    return settlement.actor(span(mention));
  }

  /** The report's day, else the latest of the story's: from which what is long past is told. */
  @Nullable LocalDate latestDay() {
    LocalDate own = day();
    return own != null
        ? own
        : story.days().values().stream()
            .map(ReportDay::day)
            .max(Comparator.naturalOrder())
            .orElse(null);
  }

  /** Where a claim stands: with the sources whose words cover it and the doubts of its report. */
  Bearing bearing(Range words, Sentence sentence, Modality modality) {
    return new Bearing(
        span(words), span(sentence.range()), sources(words, sentence), day(), modality, doubts());
  }

  /** Where words outside of all sentences stand: they bear themselves. */
  Bearing bearing(Range words) {
    return new Bearing(span(words), span(words), List.of(), day(), Modality.ASSERTED, doubts());
  }

  private Set<String> doubts() {
    Set<String> doubts = new TreeSet<>();
    ReportDay day = story.days().get(id());
    if (day == null) {
      doubts.add("no-day");
    } else if (day.basis() == ReportDay.Basis.INFERRED) {
      doubts.add("inferred-day");
    }
    return doubts;
  }

  /** Who is said to say the words: who tells of another's words comes before the other. */
  private List<Source> sources(Range words, Sentence sentence) {
    List<Source> all =
        quotes
            .with(sentence.range())
            .filter(quote -> quote.pieceWith(words).isPresent())
            .filter(quote -> Reported.isSaid(this, quote, words))
            .sorted(Comparator.comparingInt(quote -> length(quote, words)))
            .flatMap(quote -> Stream.concat(source(quote).stream(), cited(quote).stream()))
            .distinct()
            .toList();
    return all.stream().filter(one -> !isRepeat(one, all)).toList();
  }

  /** "Officials said that they believed": a pronoun for who is named beside it. */
  private static boolean isRepeat(Source one, List<Source> all) {
    return Utterer.isPronoun(one.name())
        && all.stream()
            .anyMatch(o -> !o.name().equals(one.name()) && o.settled().equals(one.settled()));
  }

  private static int length(Mention.Quote quote, Range words) {
    return quote.pieceWith(words).map(piece -> piece.range().length()).orElse(0);
  }

  /** The speaker of a quote as a source, if its report tells of one. */
  Optional<Source> source(Mention.Quote quote) {
    return new Cited(this).by(quote);
  }

  /** Whom the speaker of a quote cites. */
  private Optional<Source> cited(Mention.Quote quote) {
    return new Cited(this).through(quote);
  }
}
