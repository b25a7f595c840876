package avouch.brief;

import avouch.model.Claim.Bearing;
import avouch.model.Ledger;
import avouch.model.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays out what happened when, in sentences that name their day. */
final class TimelineSection {
  /** How many sentences of one day are printed. */
  private static final int MOST_A_DAY = 5;

  private final Ledger ledger;
  private final DatedSentences dated;
  private final Sheet sheet;
  private final Quotes quotes;

  TimelineSection(Situation situation, Sources sources, LentDays lent, Sheet sheet) {
    this.ledger = situation.ledger();
    this.dated = new DatedSentences(situation, lent);
    this.sheet = sheet;
    this.quotes = new Quotes(sources);
  }

  void add() {
    Map<String, List<Quotes.Quote>> byDay = byDay();
    if (byDay.isEmpty()) {
      return;
    }
    sheet.heading("Timeline, in the reports' words; those in bold name the day");
    byDay.forEach(this::day);
  }

  /** The sentences of each day. */
  private Map<String, List<Quotes.Quote>> byDay() {
    Map<String, List<Quotes.Quote>> byDay = new LinkedHashMap<>();
    Set<String> told = new HashSet<>();
    for (Ledger.Entry entry : ledger.timeline()) {
      shortest(dated.of(entry))
          .filter(quote -> told.add(quote.wording()))
          .ifPresent(
              quote ->
                  byDay
                      .computeIfAbsent(
                          Phrases.days(entry.first(), entry.last()), day -> new ArrayList<>())
                      .add(quote));
    }
    return byDay;
  }

  /** The shortest sentence of some claims. */
  private Optional<Quotes.Quote> shortest(List<Bearing> claims) {
    return quotes.of(claims).stream()
        .min(
            Comparator.comparing((Quotes.Quote quote) -> quote.wording().length())
                .thenComparing(Quotes.Quote::wording));
  }

  /** A day with its sentences, of too many those that most reports have. */
  private void day(String day, List<Quotes.Quote> sentences) {
    sheet.item(Line.strongly(day));
    List<Quotes.Quote> foremost =
        sentences.stream()
            .sorted(Comparator.comparing((Quotes.Quote quote) -> -reports(quote)))
            .limit(MOST_A_DAY)
            .toList();
    sentences.stream().filter(foremost::contains).forEach(quote -> sheet.subItem(quote.line()));
    int left = sentences.size() - MOST_A_DAY;
    if (left > 0) {
      sheet.subItem(new Line().quiet("… and " + left + " more in --format json"));
    }
  }

  private static long reports(Quotes.Quote quote) {
    return quote.claims().stream().map(Bearing::report).distinct().count();
  }
}
