package avouch.read;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Range;
import avouch.model.Report;
import avouch.model.ReportDay;
import avouch.model.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A live page is cut into its entries, and only a live page is. */
class LivePageTest {
  private static final String ENTRIES =
      """
      <article class="post" id="post-3"><p><time datetime="2031-05-05T00:20:00Z">01:20</time></p>
        <h3>Ferry service stopped &amp; quay closed</h3>
        <p>The ferry company has stopped its service to the islands until noon, it said.</p>
        <p>Two of its boats were damaged at the quay.</p>
        <ul class="share"><li><a href="/s">Share on Nettle</a></li></ul></article>
      <article class="post" id="post-2"><p><time datetime="2031-05-04T22:10:00Z">23:10</time></p>
        <p>At least 12 people have been injured on the harbour road, the police said.</p></article>
      <article class="post" id="post-1"><p><time datetime="2031-05-04T20:45:00Z">21:45</time></p>
        <p>The port authority has closed the harbour road after two lorries were swept off it.</p>
      </article>
      """;
  private static final String COMMENTS =
      """
      <section class="comments">
      <div class="comment"><time>22:00</time><p>I was there and it was much worse than you say.</p></div>
      <div class="comment"><time>22:05</time><p>Nobody in this town has ever seen such a storm.</p></div>
      <div class="comment"><time>22:09</time><p>They should have closed the road in the morning.</p></div>
      </section>
      """;

  @Test
  void eachEntryIsAReportOfItsOwn() {
    String page = page("Storm at Vell: live updates", "<main>" + ENTRIES + "</main>" + COMMENTS);
    Outcome.Several several = several(page);
    assertThat(several.doubts().getFirst().reason()).isEqualTo("live-page");
    assertThat(several.doubts().getFirst().message()).contains("3 entries");
    assertThat(several.problems()).extracting(Problem::input).containsExactly("vell.html");
    List<Report> reports = several.reports();
    assertThat(reports)
        .extracting(Report::input)
        .containsExactly("vell.html#post-3", "vell.html#post-2", "vell.html#post-1");
    assertThat(reports)
        .extracting(Report::address)
        .first()
        .isEqualTo("https://news.example/storm#post-3");
    assertThat(reports).extracting(Report::id).doesNotHaveDuplicates();
    assertThat(reports)
        .extracting(Report::title)
        .containsExactly(
            "Ferry service stopped & quay closed – Storm at Vell: live updates",
            "Storm at Vell: live updates",
            "Storm at Vell: live updates");
    assertThat(reports.getFirst().text())
        .isEqualTo(
            """
            Ferry service stopped & quay closed

            The ferry company has stopped its service to the islands until noon, it said.

            Two of its boats were damaged at the quay.""");
    assertThat(reports)
        .extracting(report -> Objects.requireNonNull(report.stated()))
        .containsExactly(stated(5), stated(4), stated(4));
    reports.forEach(report -> assertPlaced(report, page));
  }

  @Test
  void whatStandsAroundTheEntriesIsOneMore() {
    String intro =
        """
        <h1>Storm at Vell: live updates</h1><p>A storm has hit the coast at Vell, where roads are
        closed and ferries stay in the harbour; the mayor has asked people not to leave their homes
        before the morning, and schools will not open.</p>
        """;
    Outcome.Several several = several(page("Storm at Vell: live updates", intro + ENTRIES));
    assertThat(several.reports()).hasSize(4);
    assertThat(several.reports().getFirst().input()).isEqualTo("vell.html");
    assertThat(several.reports().getFirst().text())
        .contains("the mayor has asked")
        .doesNotContain("ferry company");
  }

  @Test
  void entriesThatAreOnlyGivenToMachinesAreReadThere() {
    String json =
        """
        <script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Storm at Vell",
        "liveBlogUpdate": [
          {"@type": "BlogPosting", "headline": "Quay closed", "url": "https://news.example/storm#b7",
           "datePublished": "2031-05-04T22:10:00Z",
           "articleBody": "The quay is \\"closed\\", the mayor said.\\nShe asked people to stay at home \\u2013 all of them."},
          {"@type": "BlogPosting", "datePublished": "2031-05-04T20:45:00Z",
           "articleBody": "<p>The port authority has closed the <b>harbour</b> road.</p><p>It opens on Tuesday.</p>"}]}
        </script>
        """;
    String page = page("Storm at Vell", json + "<p>Loading.</p>");
    List<Report> reports = several(page).reports();
    assertThat(reports)
        .extracting(Report::input)
        .containsExactly("vell.html#b7", "vell.html#entry-2");
    assertThat(reports.getFirst().title()).isEqualTo("Quay closed – Storm at Vell");
    assertThat(reports.getFirst().text())
        .isEqualTo(
            """
            The quay is "closed", the mayor said.

            She asked people to stay at home – all of them.""");
    assertThat(reports.getLast().text())
        .isEqualTo(
            """
            The port authority has closed the harbour road.

            It opens on Tuesday.""");
    assertThat(reports.getLast().title()).isEqualTo("Storm at Vell");
    assertThat(Objects.requireNonNull(reports.getFirst().stated())).isEqualTo(stated(4));
    reports.forEach(report -> assertPlaced(report, page));
  }

  @Test
  void anArticleWithCommentsIsOneReport() {
    String article =
        "<article><p>A storm has hit the coast at Vell, where many roads are closed.</p>"
            + "<p>The mayor has asked people not to leave their homes, and schools stay shut.</p>"
            + "<p>Two of the ferries were damaged at the quay on Sunday, the company said.</p></article>";
    assertThat(read(page("Storm hits Vell", article + COMMENTS)))
        .isInstanceOf(Outcome.Article.class);
    assertThat(read(page("Storm hits Vell: as it happened", article + COMMENTS)))
        .isInstanceOf(Outcome.Article.class);
    assertThat(read(page("Storm hits Vell", ENTRIES))).isNotInstanceOf(Outcome.Several.class);
  }

  @Test
  void aLivePageInAnotherLanguageIsNotCut() {
    String german =
        """
        <div class="e"><time>10:00</time><p>Die Behörde hat die Straße zum Hafen gesperrt, weil es stürmt.</p></div>
        <div class="e"><time>11:00</time><p>Die Polizei hat mit dem Bürgermeister über die Lage gesprochen.</p></div>
        """;
    assertThat(read(page("Sturm in Vell: Liveblog", german))).isInstanceOf(Outcome.Unread.class);
  }

  private static ReportDay stated(int day) {
    return new ReportDay(LocalDate.of(2031, 5, day), ReportDay.Basis.STATED, List.of());
  }

  /** Each letter of a report stands where its offsets say. */
  private static void assertPlaced(Report report, String page) {
    for (int i = 0; i < report.text().length(); i++) {
      if (Character.isLetterOrDigit(report.text().charAt(i))) {
        Range place = Objects.requireNonNull(report.page()).of(new Range(i, i + 1));
        assertThat(place.in(page)).isEqualTo(report.text().substring(i, i + 1));
      }
    }
  }

  private static String page(String title, String body) {
    return "<html><head><title>%s</title></head><body>%s</body></html>".formatted(title, body);
  }

  private static Outcome.Several several(String page) {
    Outcome outcome = read(page);
    assertThat(outcome).isInstanceOf(Outcome.Several.class);
    return (Outcome.Several) outcome;
  }

  private static Outcome read(String page) {
    return PageReader.read(
        new Page(
            "vell.html",
            new Page.Content.Html(page),
            null,
            "https://news.example/storm",
            null,
            null),
        Request.ALL);
  }
}
