package avouch.brief;

import avouch.model.Claim;
import avouch.model.Doubts;
import avouch.model.Ledger;
import avouch.model.Situation;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Lays out what happened when. */
final class TimelineSection {
  /** How many entries of one day are printed. */
  private static final int MOST_A_DAY = 5;

  private final Ledger ledger;
  private final Sources sources;
  private final LentDays lent;
  private final Sheet sheet;

  TimelineSection(Situation situation, Sources sources, LentDays lent, Sheet sheet) {
    this.ledger = situation.ledger();
    this.sources = sources;
    this.lent = lent;
    this.sheet = sheet;
  }

  void add() {
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
}
