package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Problem;
import avouch.model.SituationReport;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlBriefTest {
  private static final Document PAGE = Jsoup.parse(HtmlBrief.of(QuayFire.report(), true));

  @Test
  void nothingIsFetchedAndNothingRuns() {
    assertThat(PAGE.select("script, link, img, iframe, object, [src], [onclick]")).isEmpty();
    assertThat(PAGE.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
  }

  @Test
  void theMarkupIsSound() {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    parser.parseInput(HtmlBrief.of(QuayFire.report(), true), "");
    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void everyLinkLeadsToOnePlaceOfThePage() {
    Set<String> ids = new HashSet<>();
    PAGE.select("[id]").forEach(element -> assertThat(ids.add(element.id())).isTrue());
    List<String> links = PAGE.select("a[href^=#]").eachAttr("href");
    assertThat(links).hasSizeGreaterThan(20).allMatch(link -> ids.contains(link.substring(1)));
  }

  @Test
  void aFigureLeadsToItsEvidenceAndThatToItsSentence() {
    assertThat(PAGE.select("a[href=#finding-f1]")).isNotEmpty();
    Element question = PAGE.expectFirst("#finding-f1");
    assertThat(question.text()).isEqualTo("How many were killed?");
    Element claim = question.nextElementSiblings().select("a[href^=#text-a1-]").expectFirst("a");
    Element words = PAGE.expectFirst(claim.attr("href") + " + mark");
    assertThat(words.text()).isEqualTo("Seven people");
  }

  @Test
  void aRangeHasADotForEachNumber() {
    Element killed = PAGE.expectFirst("figure");
    assertThat(killed.select("circle")).hasSize(2);
    assertThat(killed.select("text").eachText()).containsExactly("7", "9");
    assertThat(PAGE.select("figure").text()).doesNotContain("injured");
  }

  @Test
  void aMinorIsNotNamedAnywhere() {
    assertThat(PAGE.html()).doesNotContain("Pip Lund").contains("[name withheld]");
    assertThat(HtmlBrief.of(QuayFire.report(), false)).doesNotContain("Okker");
  }

  @Test
  void whatComesInIsTextAndNeverMarkup() {
    String hostile = "<script>alert(1)</script><b onclick='x'>\"&";
    SituationReport report =
        new SituationReport(
            null, List.of(), List.of(new Problem(hostile, "empty", hostile)), List.of());
    Document page = Jsoup.parse(HtmlBrief.of(report, true));
    assertThat(page.select("script, b")).isEmpty();
    assertThat(page.text()).contains(hostile);
  }
}
