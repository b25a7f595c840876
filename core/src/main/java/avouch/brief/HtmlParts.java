package avouch.brief;

import avouch.model.Finding;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.Situation;
import avouch.model.SituationReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The parts of a situation report as HTML, each to be set into a page: on one page all together, or
 * on pages of their own that lead to each other.
 */
public final class HtmlParts {
  private final SituationReport report;
  private final Privacy privacy;
  private final Links links;

  /**
   * @param withNames whether private persons' names are printed; minors' never are
   * @param links where things stand that are pointed to
   */
  public HtmlParts(SituationReport report, boolean withNames, Links links) {
    this(report, Privacy.of(report, withNames), links);
  }

  /**
   * @param privacy whose names are not printed
   * @param links where things stand that are pointed to
   */
  public HtmlParts(SituationReport report, Privacy privacy, Links links) {
    this.report = report;
    this.privacy = privacy;
    this.links = links;
  }

  /** The headline of a story, not yet escaped. */
  public String headline(Situation situation) {
    return printed(SituationSheet.headline(situation));
  }

  /** The headline of a report, else what it is known by; not yet escaped. */
  public String title(Report report) {
    return printed(HtmlTexts.title(report));
  }

  /** Words without names that must not be printed, on one line; not yet escaped. */
  public String printed(String words) {
    return privacy.line(words);
  }

  /** A story in a list of stories. */
  public String card(Situation situation) {
    StringBuilder out = new StringBuilder();
    new HtmlCard(situation, privacy, links).write(out);
    return out.toString();
  }

  /** A story without its evidence and texts. */
  public String story(Situation situation) {
    StringBuilder out = new StringBuilder();
    HtmlRanges.write(situation, out);
    new HtmlMap(situation, privacy).write(out);
    HtmlWords.of(situation, out, links).write(SituationSheet.of(report, situation, privacy), 0);
    new HtmlLineages(situation, privacy, links).write(out);
    return out.toString();
  }

  /** Every finding of a story with its evidence. */
  String evidence(Situation situation) {
    StringBuilder out = new StringBuilder();
    Sheet evidence = Evidence.sheet(situation, privacy);
    if (!evidence.blocks().isEmpty()) {
      out.append("<section class=\"evidence\">\n<h2>Evidence, sentence by sentence</h2>\n");
      HtmlWords.of(situation, out, links).write(evidence, 2);
      out.append("</section>\n");
    }
    return out.toString();
  }

  /** The texts of a story. */
  String texts(Situation situation) {
    StringBuilder out = new StringBuilder();
    new HtmlTexts(situation, privacy).write(out);
    return out.toString();
  }

  /** One report of a story with every mention marked. */
  public String report(Situation situation, Reading reading) {
    StringBuilder out = new StringBuilder();
    new HtmlReport(situation, reading, privacy, links).write(out);
    return out.toString();
  }

  /** One finding of a story: each claim in its sentence, and how the verdict was reached. */
  public String finding(Situation situation, Finding finding) {
    StringBuilder out = new StringBuilder();
    HtmlWords.of(situation, out, links).write(Evidence.sheet(situation, finding, privacy), 0);
    return out.toString();
  }

  /** What is said where there is no story. */
  String nothing() {
    StringBuilder out = new StringBuilder();
    new HtmlWords(out, List.of(), links).write(SituationSheet.of(report, true), 0);
    return out.toString();
  }

  /** What could not be read; empty if there is nothing of the kind. */
  public String problems() {
    StringBuilder out = new StringBuilder();
    new HtmlWords(out, List.of(), links).write(SituationSheet.problems(report, privacy), 0);
    return out.toString();
  }

  /** Words on one line without characters that turn, hide or steer. */
  public static String steady(String words) {
    return Sheet.steady(words);
  }

  /** Words with what HTML reads as its own escaped, for elements and attributes. */
  public static String escaped(String words) {
    return HtmlWords.escaped(words);
  }

  /** The style sheet. */
  public static String style() {
    try (InputStream page = HtmlParts.class.getResourceAsStream("page.css")) {
      return new String(
          Objects.requireNonNull(page, "page.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
