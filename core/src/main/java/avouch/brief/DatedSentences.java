package avouch.brief;

import avouch.model.Claim.Bearing;
import avouch.model.Doubts;
import avouch.model.Ledger;
import avouch.model.Mention;
import avouch.model.Range;
import avouch.model.Situation;
import avouch.model.Span;
import avouch.model.Story;
import avouch.model.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses the sentences that are printed under a day: whose main clause is of that day, where it is
 * certain which day it is, and that tell by themselves of whom or of what.
 */
final class DatedSentences {
  private static final Set<String> PRONOUNS = Lexicon.words("subject");
  private static final Set<String> POINTING = Lexicon.words("pointing");
  private static final Set<String> TOWNS = Lexicon.words("town");
  private static final Set<String> EDITED = Lexicon.words("edited");
  private static final Set<String> PAGES = Lexicon.words("page");
  private static final Set<String> SAYING = Lexicon.words("saying");
  private static final Set<String> OF_THEM = Lexicon.words("of-them");
  private static final int NEAR = 4;

  /** Fewer words beside a day tell nothing. */
  private static final int FEW = 3;

  private final Story story;
  private final Situation situation;
  private final LentDays lent;
  private final Map<Span, List<Dated>> bySentence = new LinkedHashMap<>();

  DatedSentences(Situation situation, LentDays lent) {
    this.story = situation.story();
    this.situation = situation;
    this.lent = lent;
    for (Ledger.Entry entry : situation.ledger().timeline()) {
      for (Bearing claim : entry.backing().claims()) {
        bySentence
            .computeIfAbsent(claim.sentence(), sentence -> new ArrayList<>())
            .add(new Dated(entry, claim));
      }
    }
  }

  /**
   * Words that name a day.
   *
   * @param entry of which day
   * @param claim the words
   */
  private record Dated(Ledger.Entry entry, Bearing claim) {}

  /** Those who tell an entry in sentences that are surely of its day. */
  List<Bearing> of(Ledger.Entry entry) {
    return entry.backing().claims().stream().filter(claim -> isPrinted(entry, claim)).toList();
  }

  /** A sentence of several days stands under the first that it is surely of. */
  private boolean isPrinted(Ledger.Entry entry, Bearing claim) {
    List<Dated> days = bySentence.getOrDefault(claim.sentence(), List.of());
    boolean several = days.stream().map(dated -> dated.entry.first()).distinct().count() > 1;
    return days.stream()
        .filter(dated -> isSure(dated, several))
        .min(Comparator.comparing((Dated dated) -> dated.claim.span()))
        .filter(first -> first.equals(new Dated(entry, claim)))
        .isPresent();
  }

  private boolean isSure(Dated dated, boolean several) {
    Bearing claim = dated.claim;
    return Doubts.tellsDay(claim)
        && !lent.give(claim)
        && Words.around(story, claim.span())
            .filter(words -> isSure(words, dated, several))
            .isPresent();
  }

  private boolean isSure(Words words, Dated dated, boolean several) {
    LocalDate day = dated.entry.first();
    return time(words, dated.claim.span().range())
        .map(time -> new SureDay(words, time))
        .filter(told -> told.is(day, story.days().get(dated.claim.report())))
        .map(told -> new MainDay(words, told.from(), told.behind()))
        .filter(main -> main.isTold() && (!several || main.isOfVerb()))
        .filter(main -> isPlain(words, dated.claim.span().range()))
        .filter(main -> !isOfTownAbove(words) && (isOfEvent(day) || standsAlone(words)))
        .findFirst()
        .isPresent();
  }

  private static Stream<Mention.Time> time(Words words, Range range) {
    return words.mentions(Mention.Time.class).filter(time -> time.range().overlaps(range)).limit(1);
  }

  /** Whether it can be understood alone, and is of the day rather than said on it of another. */
  private static boolean isPlain(Words words, Range day) {
    return isSentence(words, day)
        && !isOfPage(words)
        && !Alone.isHanging(words.written())
        && !isOfSomebodyAbove(words)
        && !isSaidOfOther(words, day)
        && !Alone.isFramed(words.written());
  }

  /** "(Published Friday, May 9, 2031)": little but a day. */
  private static boolean isSentence(Words words, Range day) {
    long others =
        IntStream.range(0, words.size())
            .filter(i -> Character.isLetter(words.lower(i).charAt(0)))
            .filter(i -> !words.sentence().tokens().get(i).range().overlaps(day))
            .count();
    return others >= FEW && any(words, words::isVerb);
  }

  private static boolean isOfPage(Words words) {
    return any(words, i -> EDITED.contains(words.lemma(i)) && words.isVerb(i))
        && any(words, i -> i < NEAR && PAGES.contains(words.lemma(i)));
  }

  /** "On Sunday, they surrounded …": whoever the sentences before tell of. */
  private static boolean isOfSomebodyAbove(Words words) {
    int verb = IntStream.range(0, words.size()).filter(words::isFinite).findFirst().orElse(0);
    Range before = new Range(words.sentence().range().start(), start(words, verb));
    boolean named =
        words.mentions(Mention.Person.class).anyMatch(one -> before.contains(one.range()))
            || words
                .mentions(Mention.Organization.class)
                .anyMatch(one -> before.contains(one.range()));
    boolean ofThem = OF_THEM.contains(words.lower(0)) && words.isVerb(1);
    return ofThem
        || !named && IntStream.range(0, verb).anyMatch(i -> PRONOUNS.contains(words.lower(i)));
  }

  private static int start(Words words, int index) {
    return words.size() == 0
        ? words.sentence().range().start()
        : words.sentence().tokens().get(index).range().start();
  }

  /** "Was captured over the weekend, the army said on Tuesday". */
  private static boolean isSaidOfOther(Words words, Range day) {
    int from = words.indexAt(day.start());
    boolean said =
        IntStream.range(Math.max(0, from - NEAR), from)
            .anyMatch(i -> SAYING.contains(words.lemma(i)));
    return said
        && words
            .mentions(Mention.Time.class)
            .filter(time -> !time.range().overlaps(day))
            .anyMatch(time -> isLonger(time.expression()));
  }

  /** A week, a weekend, a month or a year. */
  private static boolean isLonger(TimeExpression time) {
    return switch (time) {
      case TimeExpression.Shift shift -> shift.granularity() != TimeExpression.Unit.DAY;
      case TimeExpression.Reached ignored -> true;
      case TimeExpression.CalendarDate date -> date.day() == null;
      case TimeExpression.Modified modified -> isLonger(modified.time());
      default -> false;
    };
  }

  private boolean isOfEvent(LocalDate day) {
    LocalDate first = situation.first();
    LocalDate last = situation.last() == null ? first : situation.last();
    return first != null && last != null && !day.isBefore(first) && !day.isAfter(last);
  }

  /** "More than 900 had left the city": of the sentences before. */
  private static boolean isOfTownAbove(Words words) {
    return words.mentions(Mention.PlaceName.class).findAny().isEmpty()
        && any(words, i -> words.lower(i).equals("the") && TOWNS.contains(words.lower(i + 1)));
  }

  /** Whether it says of what it tells: "the soldiers were released" may be of any event. */
  private static boolean standsAlone(Words words) {
    int first = words.text(0).equals("\"") ? 1 : 0;
    return !POINTING.contains(words.lower(first))
        || Stream.of(Mention.PlaceName.class, Mention.Person.class, Mention.Organization.class)
            .anyMatch(kind -> words.mentions(kind).findAny().isPresent());
  }

  private static boolean any(Words words, java.util.function.IntPredicate is) {
    return IntStream.range(0, words.size()).anyMatch(is);
  }
}
