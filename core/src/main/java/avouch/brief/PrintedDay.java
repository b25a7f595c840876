package avouch.brief;

import avouch.model.Claim.Bearing;
import avouch.model.Claim.Modality;
import avouch.model.Doubts;
import avouch.model.Range;
import avouch.model.Situation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day of a story as it is printed: the key event's, if a report begins with it, beside the
 * sentence that names it and so says what happened on it. Otherwise none is printed: on the
 * incidents the opening's day is right nine times in ten where both agree, four where they do not.
 *
 * @param day the day
 * @param told the words that name it, in the first report that does
 */
record PrintedDay(LocalDate day, Bearing told) {
  /** Shorter sentences say nothing of what happened: "UPDATE, Friday". */
  private static final int SHORT = 40;

  /** So far from its beginning a sentence tells of what was before. */
  private static final int FAR = 140;

  /** What follows these is told beside the news. */
  private static final Pattern BESIDE = Lexicon.sign("beside");

  /** News is of so many days before it. */
  private static final int NEWS = 10;

  private static final Pattern ABOUT = Lexicon.sign("about");

  /** The day on which something was said is not that of the event. */
  private static final Pattern SAID =
      Pattern.compile("\\b" + Lexicon.signs("said-on") + "\\s+(?:(?:late|early|on)\\s+)*$");

  /** "Gained weight on Sunday | when Norland said …". */
  private static final Pattern SAID_WHEN = Lexicon.sign("said-when");

  private static final Pattern UP_TO = Lexicon.sign("up-to");

  static @Nullable PrintedDay of(Situation situation) {
    return of(
        situation,
        new Leads(situation.story()),
        new LentDays(situation.story()),
        new Sources(situation));
  }

  /** The key event's day where a report begins with it; {@code null} if none does. */
  static @Nullable PrintedDay of(Situation situation, Leads leads, LentDays lent, Sources sources) {
    LocalDate day = situation.first();
    if (day == null) {
      return null;
    }
    String kind = situation.events().isEmpty() ? "" : situation.events().getFirst().kind();
    return situation.ledger().timeline().stream()
        .filter(entry -> entry.first().equals(day) && entry.last().equals(day))
        .sorted(Comparator.comparing(entry -> !entry.event().equals(kind)))
        .flatMap(
            entry ->
                entry.backing().claims().stream()
                    .sorted(sources.order())
                    .filter(
                        claim ->
                            entry.event().equals(kind)
                                ? leads.hold(claim.sentence())
                                : leads.open(claim.sentence())))
        .filter(Doubts::tellsDay)
        .filter(claim -> claim.modality() == Modality.ASSERTED)
        .filter(claim -> !lent.give(claim))
        .filter(claim -> isNews(day, situation.story().day(claim.report())))
        .filter(claim -> tells(claim, sources))
        .findFirst()
        .map(claim -> new PrintedDay(day, claim))
        .orElse(null);
  }

  private static boolean isNews(LocalDate day, @Nullable LocalDate told) {
    return told == null || !day.isAfter(told) && !day.plusDays(NEWS).isBefore(told);
  }

  private static boolean tells(Bearing claim, Sources sources) {
    Range sentence = claim.sentence().range();
    int start = Math.max(sentence.start(), Math.min(claim.span().range().start(), sentence.end()));
    String before = sources.text(claim.report()).substring(sentence.start(), start);
    String behind =
        sources
            .text(claim.report())
            .substring(Math.min(claim.span().range().end(), sentence.end()), sentence.end());
    return sentence.length() >= SHORT
        && !SAID_WHEN.matcher(behind).find()
        && before.length() <= FAR
        && !SAID.matcher(before).find()
        && !UP_TO.matcher(before).find()
        && !BESIDE.matcher(before).find()
        && !ABOUT.matcher(sources.words(claim.span())).find();
  }

  /** "10 March 2031: “A court sentenced him on **Monday** …” [2]". */
  Line line(Sources sources) {
    return Line.strongly(Phrases.day(day))
        .plain(" — ")
        .line(new Quotes(sources).of(told.sentence(), List.of(told.span().range())))
        .plain(" " + sources.mark(told.sentence()));
  }
}
