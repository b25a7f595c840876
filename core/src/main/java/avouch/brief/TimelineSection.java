package avouch.brief;

import avouch.model.Claim.Bearing;
import avouch.model.Ledger;
import avouch.model.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lays out what happened when, in sentences that name their day. */
final class TimelineSection {
  /** How many sentences of one day are printed. */
  private static final int MOST_A_DAY = 5;

  private final Ledger ledger;
  private final Sources sources;
  private final DatedSentences dated;
  private final Sheet sheet;
  private final Quotes quotes;

  TimelineSection(Situation situation, Sources sources, LentDays lent, Sheet sheet) {
    this.ledger = situation.ledger();
    this.sources = sources;
    this.dated = new DatedSentences(situation, lent);
    this.sheet = sheet;
    this.quotes = new Quotes(sources);
  }

  void add() {
    Map<String, List<List<Bearing>>> byDay = byDay();
    if (byDay.isEmpty()) {
      return;
    }
    sheet.heading("Timeline, in the reports' words; those in bold name the day");
    byDay.forEach(this::day);
  }

  /** The sentences of each day, each with all reports that have it. */
  private Map<String, List<List<Bearing>>> byDay() {
    Map<String, List<List<Bearing>>> byDay = new LinkedHashMap<>();
    Set<String> told = new HashSet<>();
    for (Ledger.Entry entry : ledger.timeline()) {
      List<Bearing> one = sentence(dated.of(entry));
      if (!one.isEmpty() && told.add(wording(one.getFirst()))) {
        byDay
            .computeIfAbsent(Phrases.days(entry.first(), entry.last()), day -> new ArrayList<>())
            .add(one);
      }
    }
    return byDay;
  }

  /** The shortest sentence among some claims, with all that make it. */
  private List<Bearing> sentence(List<Bearing> claims) {
    return claims.stream()
        .map(this::wording)
        .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
        .map(words -> claims.stream().filter(claim -> wording(claim).equals(words)).toList())
        .orElse(List.of());
  }

  private String wording(Bearing claim) {
    return Phrases.even(sources.words(claim.sentence())).toLowerCase(Locale.ROOT);
  }

  /** A day with its sentences, of too many those that most reports have. */
  private void day(String day, List<List<Bearing>> sentences) {
    sheet.item(Line.strongly(day));
    List<List<Bearing>> foremost =
        sentences.stream()
            .sorted(Comparator.comparing((List<Bearing> claims) -> -reports(claims)))
            .limit(MOST_A_DAY)
            .toList();
    sentences.stream()
        .filter(foremost::contains)
        .forEach(claims -> sheet.subItem(quotes.of(claims).getFirst().line()));
    int left = sentences.size() - MOST_A_DAY;
    if (left > 0) {
      sheet.subItem(new Line().quiet("… and " + left + " more in --format json"));
    }
  }

  private static long reports(List<Bearing> claims) {
    return claims.stream().map(Bearing::report).distinct().count();
  }
}
