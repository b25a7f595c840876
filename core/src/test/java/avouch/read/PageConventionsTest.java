package avouch.read;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Page;
import avouch.model.Report;
import avouch.model.ReportDay;
import avouch.model.Request;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How sites write who wrote a report and when, beside what the standards ask for. */
class PageConventionsTest {
  private static final String PROSE =
      """
      <p>Heavy rain closed the harbour road on Monday, the port authority of the town said.</p>
      <p>Two lorries were swept off the road, and their drivers were rescued by the port crew.</p>
      <p>The road stays closed until Friday, when the authority will inspect the bridge again.</p>
      """;

  @Test
  void aTimeWithItsZoneTellsTheDayWhereThePageIsMade() {
    assertThat(
            day(
                """
                <meta property="article:published_time" content="2009-03-03T23:30:00Z">
                <meta name="publish-date" content="2009-03-04T00:30:00+01:00">
                """,
                "",
                "https://gazette.example/harbour"))
        .isEqualTo("2009-03-04");
  }

  @Test
  void theDayInTheAddressHoldsAgainstItsNeighbourInUniversalTime() {
    String head = "<meta property='article:published_time' content='2009-03-04T00:53:29Z'>";
    assertThat(day(head, "", "https://gazette.example/harbour-nid03032009/"))
        .isEqualTo("2009-03-03");
    assertThat(day(head, "", "https://gazette.example/2001/03/03/harbour")).isEqualTo("2009-03-04");
    assertThat(day("", "", "https://web.archive.org/web/20171008220355/http://gazette.example/a"))
        .isNull();
  }

  @Test
  void aMetaWhoseMeaningSitesDoNotAgreeOnYieldsToTheDayUnderTheHeadline() {
    String head = "<meta name='date' content='2008-12-20'>";
    assertThat(day(head, "<p class='stand'>Stand: 27.01.2009</p>", "https://gazette.example/a"))
        .isEqualTo("2009-01-27");
    assertThat(day(head, "", "https://gazette.example/a")).isEqualTo("2008-12-20");
  }

  @Test
  void numbersAreReadInTheOrderOfThePage() {
    String shown = "<span class='date'>03/04/2009</span>";
    assertThat(day("", shown, "https://gazette.co.uk/a")).isEqualTo("2009-04-03");
    String american = shown + "<span class='date'>Updated 03/25/2009</span>";
    assertThat(day("", american, "https://gazette.example/a")).isEqualTo("2009-03-04");
    assertThat(day("", "<p>2009年3月4日</p>", "https://gazette.example/a")).isEqualTo("2009-03-04");
    assertThat(day("", "<p>4 de marzo del 2009</p>", "https://gazette.example/a"))
        .isEqualTo("2009-03-04");
  }

  @Test
  void aScriptTellsTheDayWhereNothingElseDoes() {
    String script = "<script>window.page={\"publishedAt\":\"2009-03-04T10:00:00\"}</script>";
    assertThat(day(script, "", "https://gazette.example/a")).isEqualTo("2009-03-04");
    assertThat(day(script, "<time>5 March 2009</time>", "https://gazette.example/a"))
        .isEqualTo("2009-03-05");
  }

  @Test
  void whoCommentsIsNotTheAuthor() {
    String comments = "<div class='comment-list'><span class='comment-author'>Max Roe</span></div>";
    assertThat(author(comments, "<p>Posted on March 3, 2009 by birdwatcher</p>"))
        .isEqualTo("birdwatcher");
    assertThat(author("<div class='hentry comments-open'>", "<b class='author'>Jane Doe</b>"))
        .isEqualTo("Jane Doe");
  }

  @Test
  void whatIsNoNameIsNotTheAuthor() {
    assertThat(author("<div class='author'>Profil Abmelden</div>", "")).isNull();
    assertThat(author("", "<p class='author'>Jane Doe The Northern Gazette</p>"))
        .isEqualTo("Jane Doe");
    assertThat(author("", "<p class='author'>Jane Doe im Gespräch mit John Roe</p>"))
        .isEqualTo("Jane Doe, John Roe");
    assertThat(author("", "<p class='author'>Jane Staff</p>")).isEqualTo("Jane Staff");
  }

  @Test
  void ofSeveralArticlesInTheDataTheOneWithTheHeadlineCounts() {
    String data =
        """
        <script type="application/ld+json">[
        {"@type":"NewsArticle","headline":"Ferry late","author":{"name":"Max Roe"}},
        {"@type":"NewsArticle","headline":"Rain closes road","author":[{"name":"Jane Doe"},
          {"name":"John Poe"}]}]</script>
        """;
    assertThat(author(data, "")).isEqualTo("Jane Doe, John Poe");
  }

  private static @Nullable String day(String head, String under, String address) {
    ReportDay stated = report(head, under, address).stated();
    LocalDate day = stated == null ? null : stated.day();
    return day == null ? null : day.toString();
  }

  private static @Nullable String author(String before, String under) {
    return report(before, under, "https://gazette.example/a").author();
  }

  private static Report report(String before, String under, String address) {
    String source =
        "<!doctype html><html><head><title>Rain closes road | The Northern Gazette</title>"
            + "<meta property='og:site_name' content='The Northern Gazette'></head><body>"
            + before
            + "<main><h1>Rain closes road</h1>"
            + under
            + PROSE
            + "</main></body></html>";
    Page page = new Page("page.html", new Page.Content.Html(source), null, address, null, null);
    return List.copyOf(PageReader.read(page, Request.ALL).reports()).getFirst();
  }
}
