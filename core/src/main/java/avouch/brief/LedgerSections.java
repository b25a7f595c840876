package avouch.brief;

import avouch.model.Claim;
import avouch.model.Doubts;
import avouch.model.Ledger;
import avouch.model.Place;
import avouch.model.Range;
import avouch.model.Situation;
import avouch.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays out what happened when, the states, the promises and what was said. */
final class LedgerSections {
  /** How many utterances known in one wording only are printed; JSON holds them all. */
  private static final int MOST_SINGLE = 10;

  /** How many entries of one day are printed. */
  private static final int MOST_A_DAY = 5;

  private final Ledger ledger;
  private final List<Situation.Event> events;
  private final Sources sources;
  private final Sheet sheet;
  private final UnaryOperator<String> names;
  private final LentDays lent;

  LedgerSections(
      Situation situation,
      Sources sources,
      LentDays lent,
      Sheet sheet,
      UnaryOperator<String> names) {
    this.ledger = situation.ledger();
    this.events = situation.events();
    this.sources = sources;
    this.sheet = sheet;
    this.names = names;
    this.lent = lent;
  }

  void add() {
    timeline();
    states();
    promises();
    causes();
    statements();
  }

  private void timeline() {
    List<Ledger.Entry> timeline =
        ledger.timeline().stream().filter(entry -> !printed(entry).isEmpty()).toList();
    if (timeline.isEmpty()) {
      return;
    }
    sheet.heading("Timeline, in the reports' words");
    Map<String, List<Ledger.Entry>> byDay =
        timeline.stream()
            .collect(
                Collectors.groupingBy(
                    entry -> Phrases.days(entry.first(), entry.last()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Set<String> told = new HashSet<>();
    byDay.forEach(
        (day, entries) -> {
          List<Ledger.Entry> fresh =
              entries.stream().filter(entry -> !told.contains(entry.text())).toList();
          day(day, fresh.isEmpty() ? entries.subList(0, 1) : fresh);
          entries.forEach(entry -> told.add(entry.text()));
        });
  }

  /** A day with its entries, of too many those that most reports tell. */
  private void day(String day, List<Ledger.Entry> entries) {
    sheet.item(Line.strongly(day));
    List<Ledger.Entry> foremost =
        entries.stream()
            .sorted(
                Comparator.comparing((Ledger.Entry entry) -> entry.backing().reports()).reversed())
            .limit(MOST_A_DAY)
            .toList();
    entries.stream().filter(foremost::contains).forEach(this::entry);
    int left = entries.size() - MOST_A_DAY;
    if (left > 0) {
      sheet.subItem(new Line().quiet("… and " + left + " more in --format json"));
    }
  }

  /** Those who tell of a day in the words printed, in a sentence that is mainly of that day. */
  private List<Claim.Bearing> printed(Ledger.Entry entry) {
    return entry.backing().claims().stream()
        .filter(Doubts::tellsDay)
        .filter(claim -> !lent.give(claim))
        .filter(claim -> Phrases.even(sources.words(claim.sentence())).contains(entry.text()))
        .toList();
  }

  private void entry(Ledger.Entry entry) {
    String text = Phrases.closed(entry.text());
    List<Claim.Bearing> claims = printed(entry);
    boolean voiced =
        claims.stream().flatMap(claim -> claim.attribution().stream()).allMatch(by(text));
    String marks = voiced ? " " + sources.marks(claims) : " — " + sources.saying(claims);
    sheet.subItem(Line.of(text + marks + Phrases.warning(entry.backing())));
  }

  /** Whether a text itself names a source. */
  private static Predicate<Claim.Source> by(String text) {
    return source ->
        text.contains(source.name()) || (source.actor() != null && text.contains(source.actor()));
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

  private void statements() {
    if (ledger.statements().isEmpty()) {
      return;
    }
    sheet.heading("What was said");
    List<Ledger.Statement> several =
        ledger.statements().stream().filter(said -> wordings(said).size() > 1).toList();
    List<Ledger.Statement> single =
        ledger.statements().stream().filter(said -> wordings(said).size() == 1).toList();
    for (Ledger.Statement said : several) {
      List<Line> wordings = wordings(said);
      sheet.item(Line.strongly(said.speaker()).plain(", in " + wordings.size() + " wordings:"));
      wordings.forEach(sheet::subItem);
    }
    for (Ledger.Statement said : single.stream().limit(MOST_SINGLE).toList()) {
      sheet.item(Line.strongly(said.speaker()).plain(": ").line(wordings(said).getFirst()));
    }
    int left = single.size() - MOST_SINGLE;
    if (left > 0) {
      String more = Phrases.count(left, "statement", "statements");
      sheet.item(
          new Line().quiet("… and " + more + " more, each in one wording, in --format json"));
    }
  }

  /** Each wording of an utterance with the reports that have it. */
  private List<Line> wordings(Ledger.Statement said) {
    Map<String, List<Ledger.Variant>> same = new LinkedHashMap<>();
    for (Ledger.Variant variant : said.variants()) {
      String words = variant.direct() + sources.words(printed(variant)).toLowerCase(Locale.ROOT);
      same.computeIfAbsent(words, w -> new ArrayList<>()).add(variant);
    }
    return same.values().stream().map(this::wording).toList();
  }

  /** The words of an utterance between one pair of quotation marks, whatever it brought along. */
  private Line wording(List<Ledger.Variant> same) {
    Ledger.Variant variant = same.getFirst();
    Span span = printed(variant);
    String words = sources.words(span);
    String manner = variant.direct() ? "" : " (indirect)";
    Line line = Line.of("“");
    if (names.apply(words).equals(words)) {
      marked(variant.differs(), span.range(), words, line);
    } else {
      line.plain(words);
    }
    List<String> reports = same.stream().map(each -> each.span().report()).toList();
    return line.plain("” " + sources.marksOf(reports) + manner);
  }

  private Span printed(Ledger.Variant variant) {
    Range range = Phrases.unquoted(sources.words(variant.span()), variant.span().range());
    return new Span(variant.span().report(), range);
  }

  /** The words with those set apart that differ from the other wordings. */
  private static void marked(List<Range> differs, Range whole, String words, Line line) {
    int done = 0;
    for (Range differing : differs.stream().sorted().toList()) {
      int start = Math.max(done, differing.start() - whole.start());
      int end = Math.min(words.length(), differing.end() - whole.start());
      if (start < end) {
        line.plain(words.substring(done, start)).differing(words.substring(start, end));
        done = end;
      }
    }
    line.plain(words.substring(done));
  }
}
