package avouch.brief;

import avouch.model.Finding;
import avouch.model.Place;
import avouch.model.Policy;
import avouch.model.Problem;
import avouch.model.Situation;
import avouch.model.SituationReport;
import avouch.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    Leads leads = new Leads(situation.story());
    Foremost foremost = new Foremost(situation, leads);
    Answers answers = new Answers(situation);
    Elsewhere elsewhere = new Elsewhere(situation.story(), leads);
    sheet.title(Line.of(headline(situation)));
    PrintedDay day = PrintedDay.of(situation, leads, lent, sources);
    facts(situation, sources, leads, day);
    highlights(situation, sources, day);
    new FigureSections(situation, sources, foremost, answers, elsewhere, sheet).add();
    new TimelineSection(situation, sources, lent, sheet).add();
    new LedgerSections(situation, sources, elsewhere, sheet).add();
    new StatementSection(situation, sources, elsewhere, sheet, privacy::printed).add();
    new CastSection(situation, sources, foremost, sheet).add();
    new SourceSections(situation, sources, answers, sheet).add();
  }

  /** What a story is headed by. */
  static String headline(Situation situation) {
    return situation.headline().isBlank() ? "A story without a headline" : situation.headline();
  }

  private void facts(Situation situation, Sources sources, Leads leads, @Nullable PrintedDay day) {
    List<LocalDate> days =
        sources.reports().stream().map(sources::day).filter(Objects::nonNull).sorted().toList();
    sheet.fact("As of", Line.of(asOf(days)));
    if (day != null) {
      sheet.fact("Event", day.line(sources));
    }
    List<Place> where = PrintedPlaces.of(situation, leads);
    if (!where.isEmpty()) {
      sheet.fact("Where", Line.of(PrintedPlaces.printed(where, situation, leads)));
    }
    sheet.fact("Reports", Line.of(reports(situation, days)));
    sheet.fact("Policy", Line.of(Phrases.policy(policy(situation))));
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

  /** The highlights without the sentence that stands beside the day. */
  private void highlights(Situation situation, Sources sources, @Nullable PrintedDay day) {
    List<Span> shown =
        situation.highlights().stream()
            .filter(span -> day == null || !span.equals(day.told().sentence()))
            .toList();
    if (shown.isEmpty()) {
      return;
    }
    sheet.heading("Highlights, in the reports' words");
    shown.forEach(
        span ->
            sheet.item(Line.of(Phrases.closed(sources.words(span)) + " " + sources.mark(span))));
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
