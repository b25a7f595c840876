package avouch.brief;

import avouch.language.Rows;
import avouch.model.Finding;
import avouch.model.Lineage;
import avouch.model.Report;
import avouch.model.ReportDay;
import avouch.model.Situation;
import avouch.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lays out what is not known, the list of sources, who copies whom, and what was left out. */
final class SourceSections {
  private static final List<Rows.Row> TOLLS = Rows.of(SourceSections.class, "tolls.tsv");

  /** How many characters of a shared passage are printed. */
  private static final int MOST_SHARED = 160;

  private final Situation situation;
  private final Sources sources;
  private final Answers answers;
  private final Sheet sheet;

  SourceSections(Situation situation, Sources sources, Answers answers, Sheet sheet) {
    this.situation = situation;
    this.sources = sources;
    this.answers = answers;
    this.sheet = sheet;
  }

  void add() {
    unknown();
    list();
    lineages();
    leftOut();
  }

  private void unknown() {
    sheet.heading("What is not known");
    List<String> silent = TOLLS.stream().filter(this::isSilentOf).map(Rows.Row::value).toList();
    if (!silent.isEmpty() && silent.size() < TOLLS.size()) {
      sheet.item(
          Line.of("The reports do not speak of " + Phrases.list(silent) + ". Unsaid is not zero."));
    }
    questions(situation.findings(), Verdict.CONTESTED, "Not settled between the reports: ");
    questions(answers.key(), Verdict.SINGLE_ORIGIN, "Resting on one origin only: ");
    List<String> undated =
        sources.reports().stream()
            .filter(report -> sources.day(report) == null)
            .map(Report::id)
            .toList();
    if (!undated.isEmpty()) {
      sheet.item(
          Line.of("The day of publication of " + sources.marksOf(undated) + " is not sure."));
    }
  }

  /** Whether no report has a word of some harm. */
  private boolean isSilentOf(Rows.Row toll) {
    Pattern words = Pattern.compile(toll.pattern(), Pattern.CASE_INSENSITIVE);
    return sources.reports().stream()
        .noneMatch(
            report -> words.matcher(report.text()).find() || words.matcher(report.title()).find());
  }

  private void questions(List<Finding> findings, Verdict verdict, String opening) {
    List<String> questions =
        findings.stream()
            .filter(finding -> finding.verdict() == verdict)
            .map(Finding::question)
            .distinct()
            .toList();
    if (!questions.isEmpty()) {
      sheet.item(Line.of(opening + String.join(" ", questions)));
    }
  }

  private void list() {
    sheet.heading("Sources");
    for (Report report : sources.reports()) {
      List<String> facts = new ArrayList<>();
      facts.add(report.outlet() == null ? "outlet not named" : report.outlet());
      if (!report.title().isBlank()) {
        facts.add(Phrases.quoted(report.title()));
      }
      facts.add(published(report));
      if (!report.credits().isEmpty()) {
        facts.add("credits " + Phrases.list(report.credits()));
      }
      Line line = Line.of(sources.marksOf(List.of(report.id())) + " ");
      sheet.item(line.code(report.input()).plain(" — " + String.join("; ", facts)));
    }
  }

  private String published(Report report) {
    ReportDay day = situation.story().days().get(report.id());
    if (day == null) {
      return "day not known";
    }
    String words =
        day.evidence().stream()
            .filter(span -> span.report().equals(report.id()))
            .map(sources::words)
            .map(Phrases::quoted)
            .distinct()
            .limit(3)
            .collect(Collectors.joining(", "));
    String basis = Phrases.basis(day.basis());
    return Phrases.day(day.day()) + " (" + basis + (words.isEmpty() ? ")" : ": " + words + ")");
  }

  private void lineages() {
    sheet.heading("Who copies whom");
    List<String> alone =
        situation.lineages().stream()
            .filter(lineage -> lineage.reports().size() == 1)
            .flatMap(lineage -> lineage.reports().stream())
            .toList();
    situation.lineages().stream()
        .filter(lineage -> lineage.reports().size() > 1)
        .forEach(this::lineage);
    if (!alone.isEmpty()) {
      String share =
          alone.size() == 1 ? " shares no copy with another." : " share no copy with another.";
      sheet.item(Line.of(sources.marksOf(alone) + share));
    }
  }

  private void lineage(Lineage lineage) {
    String origin = lineage.origin() == null ? "" : " of " + lineage.origin();
    sheet.item(
        Line.of(
            sources.marksOf(lineage.reports())
                + " "
                + Phrases.how(lineage.how())
                + origin
                + ": they count as one account."));
    lineage.evidence().stream().limit(2).forEach(shared -> sheet.subItem(shared(shared)));
  }

  /** What two reports share; the same words are printed once. */
  private Line shared(Lineage.Shared shared) {
    String a = Phrases.shortened(Sheet.clean(sources.words(shared.a())), MOST_SHARED);
    String b = Phrases.shortened(Sheet.clean(sources.words(shared.b())), MOST_SHARED);
    String marks = sources.mark(shared.a());
    if (a.equals(b)) {
      return Line.of(Phrases.quoted(a) + " " + marks + " " + sources.mark(shared.b()));
    }
    String first = Phrases.quoted(a) + " " + marks + " / ";
    return Line.of(first + Phrases.quoted(b) + " " + sources.mark(shared.b()));
  }

  private void leftOut() {
    List<Report> trimmed =
        sources.reports().stream()
            .filter(report -> report.dropped().findAny().isPresent())
            .toList();
    if (trimmed.isEmpty()) {
      return;
    }
    sheet.heading("Left out as not part of the account");
    for (Report report : trimmed) {
      Map<String, Integer> reasons = new TreeMap<>();
      report.dropped().forEach(block -> reasons.merge(block.why(), 1, Integer::sum));
      int letters = report.dropped().mapToInt(block -> block.range().length()).sum();
      String counted =
          reasons.entrySet().stream()
              .map(why -> why.getKey() + (why.getValue() > 1 ? " (" + why.getValue() + ")" : ""))
              .collect(Collectors.joining(", "));
      sheet.item(
          Line.of(sources.marksOf(List.of(report.id())) + " ")
              .plain(counted + "; " + Phrases.number(letters) + " characters"));
    }
  }
}
