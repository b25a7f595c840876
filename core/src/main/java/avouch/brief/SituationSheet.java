package avouch.brief;

import avouch.model.Doubts;
import avouch.model.Finding;
import avouch.model.Place;
import avouch.model.Policy;
import avouch.model.Problem;
import avouch.model.Situation;
import avouch.model.SituationReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Lays out a whole situation report: each story in the form of an OCHA situation report. */
final class SituationSheet {
  /** How many problems are listed one by one. */
  private static final int MOST_PROBLEMS = 50;

  private final SituationReport report;
  private final Privacy privacy;
  private final Sheet sheet;

  private SituationSheet(SituationReport report, Privacy privacy) {
    this.report = report;
    this.privacy = privacy;
    this.sheet = new Sheet(privacy::printed);
  }

  static Sheet of(SituationReport report, boolean withNames) {
    SituationSheet situations = new SituationSheet(report, Privacy.of(report, withNames));
    situations.add();
    return situations.sheet;
  }

  /** One story alone. */
  static Sheet of(SituationReport report, Situation situation, Privacy privacy) {
    SituationSheet situations = new SituationSheet(report, privacy);
    situations.story(situation);
    return situations.sheet;
  }

  /** What could not be read. */
  static Sheet problems(SituationReport report, Privacy privacy) {
    Sheet sheet = new Sheet(privacy::printed);
    problems(report, sheet);
    return sheet;
  }

  private void add() {
    List<Situation> stories = report.situations();
    if (stories.isEmpty()) {
      sheet.paragraph(
          Line.of(
              Phrases.count(report.read(), "report was", "reports were")
                  + " read, and no story among them is as large as was asked for."));
    }
    if (stories.size() > 1) {
      contents(stories);
    }
    stories.forEach(this::story);
    problems(report, sheet);
  }

  private void contents(List<Situation> stories) {
    sheet.paragraph(Line.of(stories.size() + " stories, from " + report.read() + " reports read:"));
    for (Situation story : stories) {
      int size = story.story().readings().size();
      sheet.item(Line.of(story.headline() + " (" + Phrases.count(size, "report", "reports") + ")"));
    }
  }

  private void story(Situation situation) {
    Sources sources = new Sources(situation);
    LentDays lent = new LentDays(situation.story());
    Foremost foremost = new Foremost(situation);
    Answers answers = new Answers(situation);
    sheet.title(Line.of(headline(situation)));
    facts(situation, sources, lent);
    highlights(situation, sources);
    new FigureSections(situation, sources, foremost, answers, sheet).add();
    new TimelineSection(situation, sources, lent, sheet).add();
    new LedgerSections(situation, sources, sheet).add();
    new StatementSection(situation, sources, sheet, privacy::printed).add();
    new CastSection(situation, sources, foremost, sheet).add();
    new SourceSections(situation, sources, answers, sheet).add();
  }

  /** What a story is headed by. */
  static String headline(Situation situation) {
    return situation.headline().isBlank() ? "A story without a headline" : situation.headline();
  }

  private void facts(Situation situation, Sources sources, LentDays lent) {
    List<LocalDate> days =
        sources.reports().stream().map(sources::day).filter(Objects::nonNull).sorted().toList();
    sheet.fact("As of", Line.of(asOf(days)));
    LocalDate first = situation.first();
    LocalDate last = situation.last();
    if (first != null && isTold(situation, first, lent)) {
      sheet.fact("Event", Line.of(Phrases.days(first, last == null ? first : last)));
    }
    List<Place> where = PrintedPlaces.of(situation);
    if (!where.isEmpty()) {
      sheet.fact("Where", Line.of(where(where)));
    }
    sheet.fact("Reports", Line.of(reports(situation, days)));
    sheet.fact("Policy", Line.of(Phrases.policy(policy(situation))));
  }

  /**
   * Whether some words name this day, in a report whose own day is known well enough, and tell that
   * something happened; where people came to harm, more than that it was told.
   */
  private static boolean isTold(Situation situation, LocalDate day, LentDays lent) {
    boolean harm = situation.findings().stream().anyMatch(KeyEvent::countsHarm);
    return situation.ledger().timeline().stream()
        .filter(entry -> entry.first().equals(day))
        .filter(entry -> !harm || !entry.event().equals(KeyEvent.ANNOUNCEMENT))
        .flatMap(entry -> entry.backing().claims().stream())
        .filter(Doubts::namesDay)
        .anyMatch(claim -> !lent.give(claim));
  }

  private String asOf(List<LocalDate> days) {
    LocalDate asked = report.asOf();
    if (asked != null) {
      return Phrases.day(asked) + "; what was published later is left out";
    }
    return days.isEmpty()
        ? "no day could be told"
        : Phrases.day(days.getLast()) + ", the day of the latest report";
  }

  private static String where(List<Place> places) {
    List<String> names = places.stream().map(Place::name).distinct().limit(8).toList();
    List<String> countries =
        places.stream().map(Place::country).filter(Objects::nonNull).distinct().toList();
    boolean told = countries.size() != 1 || names.contains(countries.getFirst());
    return String.join(", ", names) + (told ? "" : " (" + countries.getFirst() + ")");
  }

  private static String reports(Situation situation, List<LocalDate> days) {
    int size = situation.story().readings().size();
    int accounts = situation.lineages().size();
    String period = days.isEmpty() ? "" : " of " + Phrases.days(days.getFirst(), days.getLast());
    return Phrases.count(size, "report", "reports")
        + period
        + "; "
        + Phrases.count(accounts, "account", "accounts independent of each other in their words");
  }

  private static Policy policy(Situation situation) {
    return situation.findings().stream()
        .map(Finding::chosen)
        .map(Finding.Chosen::policy)
        .findFirst()
        .orElse(Policy.RANGE);
  }

  private void highlights(Situation situation, Sources sources) {
    if (situation.highlights().isEmpty()) {
      return;
    }
    sheet.heading("Highlights, in the reports' words");
    situation
        .highlights()
        .forEach(
            span ->
                sheet.item(
                    Line.of(Phrases.closed(sources.words(span)) + " " + sources.mark(span))));
  }

  /** Adds what could not be read. */
  static void problems(SituationReport report, Sheet sheet) {
    List<Problem> problems = report.problems();
    if (problems.isEmpty()) {
      return;
    }
    sheet.heading("Problems with the input");
    for (Problem problem : problems.stream().limit(MOST_PROBLEMS).toList()) {
      sheet.item(new Line().code(problem.input()).plain(": " + problem.message()));
    }
    int left = problems.size() - MOST_PROBLEMS;
    if (left > 0) {
      sheet.item(new Line().quiet("… and " + left + " more in --format json"));
    }
  }
}
