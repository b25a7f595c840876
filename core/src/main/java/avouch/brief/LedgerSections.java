package avouch.brief;

import avouch.model.Claim;
import avouch.model.Ledger;
import avouch.model.Place;
import avouch.model.Situation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out the states, the promises and what is said to be the cause. */
final class LedgerSections {
  private final Ledger ledger;
  private final List<Situation.Event> events;
  private final Sources sources;
  private final Sheet sheet;

  LedgerSections(Situation situation, Sources sources, Sheet sheet) {
    this.ledger = situation.ledger();
    this.events = situation.events();
    this.sources = sources;
    this.sheet = sheet;
  }

  void add() {
    states();
    promises();
    causes();
  }

  private void states() {
    if (ledger.states().isEmpty()) {
      return;
    }
    sheet.heading("States");
    for (Ledger.State state : ledger.states()) {
      String subject = state.subject().isBlank() ? "" : " (" + state.subject() + ")";
      Line line = Line.strongly(state.state()).plain(subject + ": ");
      line.strong(Phrases.change(state.change()));
      line.plain(on(state.date()) + in(state.where()));
      sheet.item(line.plain(backing(state.backing())));
    }
  }

  private static String on(@Nullable LocalDate day) {
    return day == null ? ", day not told" : ", " + Phrases.day(day);
  }

  private static String in(List<Place> where) {
    return where.isEmpty()
        ? ""
        : ", in " + Phrases.list(where.stream().map(Place::name).distinct().toList());
  }

  private String backing(Ledger.Backing backing) {
    return " — " + sources.saying(backing.claims()) + Phrases.warning(backing);
  }

  private void promises() {
    if (ledger.promises().isEmpty()) {
      return;
    }
    sheet.heading("Promises");
    for (Ledger.Promise promise : ledger.promises()) {
      LocalDate due = promise.due();
      String by = promise.by().isBlank() ? "Not said by whom" : promise.by();
      Line line = Line.strongly(by).plain(": " + Phrases.quoted(promise.what()));
      line.plain(due == null ? ", no day named" : ", due by " + Phrases.day(due));
      line.plain("; " + Phrases.word(promise.status()));
      sheet.item(line.plain(promised(promise.backing(), by)));
    }
  }

  /** Who tells of a promise; where it is only its maker, the marks alone. */
  private String promised(Ledger.Backing backing, String by) {
    boolean own =
        backing.claims().stream()
            .flatMap(claim -> claim.attribution().stream())
            .allMatch(source -> by.equals(source.settled()));
    return own
        ? " " + sources.marks(backing.claims()) + Phrases.warning(backing)
        : backing(backing);
  }

  private void causes() {
    List<Ledger.Cause> causes = ledger.causes().stream().filter(this::isOfTheEvent).toList();
    if (causes.isEmpty()) {
      return;
    }
    sheet.heading("What is said to be the cause");
    for (Ledger.Cause cause : causes) {
      String of = cause.event().isBlank() ? "" : "of the " + cause.event() + ": ";
      sheet.item(Line.of(of + Phrases.quoted(cause.cause()) + backing(cause.backing())));
    }
  }

  /** Whether the key event has this cause, or more than one report tells it. */
  private boolean isOfTheEvent(Ledger.Cause cause) {
    List<Claim.Bearing> claims = cause.backing().claims();
    return events.isEmpty()
        || cause.backing().reports() > 1
        || claims.stream().anyMatch(events.getFirst().causes()::contains);
  }
}
