package avouch.brief;

import avouch.model.Claim.Bearing;
import avouch.model.Claim.Modality;
import avouch.model.Ledger;
import avouch.model.Range;
import avouch.model.Situation;
import avouch.model.Story;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lays out the states, the promises and what is said to be the cause, in the sentences that tell of
 * them. A state that independent origins tell is stated; whatever else is told is only quoted.
 */
final class LedgerSections {
  /** How many sentences of one state, promise or cause are printed. */
  private static final int MOST = 2;

  /** "Declared the truce | over": the contrary of what the words before it say. */
  private static final Pattern OVER = Pattern.compile("\\s+" + Lexicon.signs("over") + "\\b");

  private static final Pattern JOINED = Lexicon.sign("joined");

  private final Story story;
  private final Ledger ledger;
  private final List<Situation.Event> events;
  private final Sources sources;
  private final Elsewhere elsewhere;
  private final Sheet sheet;
  private final Quotes quotes;
  private final Undertakings undertakings;

  LedgerSections(Situation situation, Sources sources, Elsewhere elsewhere, Sheet sheet) {
    this.story = situation.story();
    this.ledger = situation.ledger();
    this.events = situation.events();
    this.sources = sources;
    this.elsewhere = elsewhere;
    this.sheet = sheet;
    this.quotes = new Quotes(sources);
    this.undertakings = new Undertakings(story);
  }

  void add() {
    states();
    promises();
    causes();
  }

  private void states() {
    List<Ledger.State> told =
        ledger.states().stream().filter(state -> !plain(state.backing()).isEmpty()).toList();
    if (told.isEmpty()) {
      return;
    }
    sheet.heading("States: what began, changed, ended or is to come");
    List<Bearing> claims =
        told.stream().flatMap(state -> plain(state.backing()).stream().limit(MOST)).toList();
    lines(claims).forEach(sheet::item);
  }

  private List<Line> lines(List<Bearing> claims) {
    return quotes.of(claims).stream().map(Quotes.Quote::line).toList();
  }

  /** The claims whose sentences neither deny nor doubt anything. */
  private List<Bearing> plain(Ledger.Backing backing) {
    return backing.claims().stream()
        .filter(
            claim -> claim.modality() == Modality.ASSERTED || claim.modality() == Modality.PLANNED)
        .filter(claim -> !isDoubted(claim))
        .filter(claim -> !isBeside(claim))
        .filter(claim -> !isFramed(claim))
        .filter(claim -> !elsewhere.is(claim.sentence()))
        .toList();
  }

  /** "Groups (GM) | outlawed in Arland": a participle alone. */
  private static boolean isAdded(Words words, Bearing claim) {
    int word = words.indexAt(claim.span().range().start());
    return words.indexAt(claim.span().range().end() - 1) == word
        && (words.isParticiple(word) || words.lower(word - 1).equals(")"));
  }

  private boolean isFramed(Bearing claim) {
    return Alone.isFramed(sources.words(claim.sentence()));
  }

  /**
   * What is always added to a name ("(banned in Arland)"), and words of two clauses ("the new
   * rules, and some concluded").
   */
  private boolean isBeside(Bearing claim) {
    Range sentence = claim.sentence().range();
    String before =
        sources
            .text(claim.report())
            .substring(sentence.start(), Math.max(sentence.start(), claim.span().range().start()));
    return before.lastIndexOf('(') > before.lastIndexOf(')')
        || Words.around(story, claim.span()).filter(words -> isAdded(words, claim)).isPresent()
        || JOINED.matcher(sources.words(claim.span())).find();
  }

  /** "They have begun to leave, but we have not seen it": denied by the same voice. */
  private boolean isDoubted(Bearing claim) {
    String behind = sources.text(claim.report()).substring(claim.span().range().end());
    if (OVER.matcher(behind).lookingAt()) {
      return true;
    }
    return Words.around(story, claim.span())
        .filter(words -> words.isNegatedWith(words.indexAt(claim.span().range().start())))
        .isPresent();
  }

  private void promises() {
    Set<Line> printed = new HashSet<>();
    for (Ledger.Promise promise : ledger.promises()) {
      LocalDate due = promise.due();
      List<Bearing> sure =
          undertakings.sure(promise.backing().claims(), due != null).stream()
              .filter(claim -> !isFramed(claim))
              .toList();
      for (Line line : lines(sure).stream().limit(MOST).toList()) {
        if (printed.isEmpty()) {
          sheet.heading("Promises, orders and deadlines, in the reports' words");
        }
        printed.add(line);
        sheet.item(line.plain(due == null ? "" : ", due by " + Phrases.day(due)));
      }
    }
  }

  private void causes() {
    List<Bearing> causes =
        ledger.causes().stream()
            .filter(this::isOfTheEvent)
            .map(cause -> cause.backing().claims().getFirst())
            .filter(claim -> !isFramed(claim))
            .filter(claim -> !Alone.isOfMany(sources.words(claim.sentence())))
            .toList();
    if (causes.isEmpty()) {
      return;
    }
    sheet.heading("What is said to be the cause, in the reports' words");
    lines(causes).forEach(sheet::item);
  }

  /** Whether the key event has this cause, or more than one report tells it. */
  private boolean isOfTheEvent(Ledger.Cause cause) {
    List<Bearing> claims = cause.backing().claims();
    return events.isEmpty()
        || cause.backing().reports() > 1
        || claims.stream().anyMatch(events.getFirst().causes()::contains);
  }
}
