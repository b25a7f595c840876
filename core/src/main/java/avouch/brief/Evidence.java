package avouch.brief;

import avouch.model.Claim;
import avouch.model.Finding;
import avouch.model.Range;
import avouch.model.Report;
import avouch.model.Situation;
import avouch.model.SituationReport;
import java.util.List;

/** The evidence of one finding, sentence by sentence. */
public final class Evidence {
  private Evidence() {}

  /** The ids of findings that begin with some letters. */
  public static List<String> ids(SituationReport report, String beginning) {
    return report.situations().stream()
        .flatMap(situation -> situation.findings().stream())
        .map(Finding::id)
        .filter(id -> id.startsWith(beginning))
        .distinct()
        .sorted()
        .toList();
  }

  /** The evidence for a terminal. */
  public static String text(
      SituationReport report, String id, boolean withNames, int width, boolean styled) {
    return TextBrief.of(sheet(report, id, withNames), width, styled);
  }

  /** The evidence as Markdown. */
  public static String markdown(SituationReport report, String id, boolean withNames) {
    return MarkdownBrief.of(sheet(report, id, withNames));
  }

  /** The evidence for every finding of a story. */
  static Sheet sheet(Situation situation, Privacy privacy) {
    Sheet sheet = new Sheet(privacy::printed);
    Sources sources = new Sources(situation);
    for (Finding finding : situation.findings()) {
      sheet.title(Line.of(finding.question()).to(Target.OfFinding.of(finding)));
      values(finding, sources, sheet, privacy);
      differences(finding, sheet);
    }
    return sheet;
  }

  /** The evidence for one finding alone, and how its verdict was reached. */
  static Sheet sheet(Situation situation, Finding finding, Privacy privacy) {
    Sheet sheet = new Sheet(privacy::printed);
    finding(situation, finding, sheet, privacy);
    return sheet;
  }

  private static Sheet sheet(SituationReport report, String id, boolean withNames) {
    Privacy privacy = Privacy.of(report, withNames);
    Sheet sheet = new Sheet(privacy::printed);
    for (Situation situation : report.situations()) {
      situation.findings().stream()
          .filter(finding -> finding.id().equals(id))
          .forEach(finding -> finding(situation, finding, sheet, privacy));
    }
    return sheet;
  }

  private static void finding(Situation situation, Finding finding, Sheet sheet, Privacy privacy) {
    Sources sources = new Sources(situation);
    sheet.title(Line.of(finding.question()));
    sheet.fact(
        "Story", Line.of(SituationSheet.headline(situation)).to(Target.OfStory.of(situation)));
    sheet.fact("Verdict", Line.of(Phrases.verdict(finding)));
    sheet.fact("Chosen", Line.of(chosen(finding)));
    values(finding, sources, sheet, privacy);
    differences(finding, sheet);
    sheet.heading("Sources");
    for (Report report : sources.reports()) {
      sheet.item(Line.of(sources.marksOf(List.of(report.id())) + " ").code(report.input()));
    }
  }

  private static void values(Finding finding, Sources sources, Sheet sheet, Privacy privacy) {
    for (Finding.Value value : finding.values()) {
      sheet.heading(value.text());
      sheet.paragraph(Line.of(borne(value)));
      for (Claim.Bearing claim : value.claims()) {
        sheet.item(sentence(claim, sources, privacy));
        sheet.subItem(circumstances(claim, sources));
      }
    }
  }

  private static String chosen(Finding finding) {
    Integer value = finding.chosen().value();
    String text = value == null ? "none" : finding.values().get(value).text();
    String why = finding.chosen().why().isBlank() ? "" : "; " + finding.chosen().why();
    return text + " by the policy " + Phrases.word(finding.chosen().policy()) + why;
  }

  private static String borne(Finding.Value value) {
    return "Borne by "
        + Phrases.count(value.origins(), "origin", "independent origins")
        + " in "
        + Phrases.count(value.outlets(), "report.", "reports.");
  }

  /** The claim's sentence with the words set apart that are the value. */
  private static Line sentence(Claim.Bearing claim, Sources sources, Privacy privacy) {
    Range whole = claim.sentence().range();
    Range value = claim.span().range();
    String words = sources.words(claim.sentence());
    boolean unmarked =
        !claim.span().report().equals(claim.sentence().report())
            || !whole.contains(value)
            || !privacy.printed(words).equals(words);
    if (unmarked) {
      return Line.of(words + " " + sources.mark(claim.sentence()));
    }
    int start = value.start() - whole.start();
    int end = value.end() - whole.start();
    return Line.of(words.substring(0, start))
        .differing(words.substring(start, end))
        .plain(words.substring(end) + " " + sources.mark(claim.sentence()));
  }

  private static Line circumstances(Claim.Bearing claim, Sources sources) {
    String asOf = claim.asOf() == null ? "" : ", as of " + Phrases.day(claim.asOf());
    String doubts =
        claim.doubts().isEmpty() ? "" : "; doubts: " + String.join(", ", claim.doubts());
    String by = claim.attribution().isEmpty() ? "" : "said by ";
    return Line.of(by + sources.saying(List.of(claim)) + asOf + doubts)
        .quiet("; ")
        .quiet("characters " + sources.place(claim.span()))
        .to(Target.OfWords.of(claim.sentence()));
  }

  private static void differences(Finding finding, Sheet sheet) {
    if (finding.differences().isEmpty()) {
      return;
    }
    sheet.heading("How the values differ");
    for (Finding.Difference difference : finding.differences()) {
      String a = finding.values().get(difference.a()).text();
      String b = finding.values().get(difference.b()).text();
      sheet.item(Line.of(a + " against " + b + " — " + Phrases.way(difference, a, b)));
    }
  }
}
