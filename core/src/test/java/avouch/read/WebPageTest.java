package avouch.read;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Report;
import avouch.model.ReportDay.Basis;
import avouch.model.Request;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WebPageTest {
  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><title>Rain closes road | The Northern Gazette</title>
      <meta property="og:site_name" content="The Northern Gazette">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Rain closes road",
        "datePublished":"2009-03-03T10:30:00Z","author":[{"@type":"Person","name":"Jane Doe"}]}
      </script></head><body>
      <nav><a href="/">Home</a> <a href="/w">World</a></nav>
      <main><article class="post tag-comments category-news"><h1>Rain closes road</h1>
      <div class="entry-content">
      <p>Heavy rain closed the harbour road on Monday, the port authority of Bergen said.</p>
      <p>Two lorries were swept off the road, and their drivers were rescued by the port crew.</p>
      <div class="related-posts"><h3>Related</h3><p><a href="/x">Parliament cuts tax</a></p></div>
      <p>The road stays closed until Friday, when the authority will inspect the bridge again.</p>
      </div></article></main>
      <div id="comments"><p>What a mess the harbour is, says one reader of this page here.</p></div>
      <footer><p>Copyright 2009 The Northern Gazette. All rights reserved.</p></footer>
      </body></html>
      """;

  @Test
  void onlyTheAccountComesOutWithWhatThePageSaysOfItself() {
    Report report = read(PAGE);
    assertThat(report.title()).isEqualTo("Rain closes road");
    assertThat(report.author()).isEqualTo("Jane Doe");
    assertThat(report.outlet()).isEqualTo("The Northern Gazette");
    assertThat(Objects.requireNonNull(report.stated()).day()).isEqualTo(LocalDate.of(2009, 3, 3));
    assertThat(Objects.requireNonNull(report.stated()).basis()).isEqualTo(Basis.GIVEN);
    assertThat(report.text())
        .isEqualTo(
            """
            Rain closes road

            Heavy rain closed the harbour road on Monday, the port authority of Bergen said.

            Two lorries were swept off the road, and their drivers were rescued by the port crew.

            The road stays closed until Friday, when the authority will inspect the bridge again.\
            """);
  }

  @Test
  void brokenScriptsAndPagesWithoutTextDoNoHarm() {
    assertThat(read(PAGE.replace("\"author\"", "{{{")).title()).isEqualTo("Rain closes road");
    assertThat(outcome("<html><body><nav><a href='/'>Home</a></nav></body></html>"))
        .isInstanceOf(Outcome.NotAnArticle.class);
    assertThat(outcome("<div>".repeat(20_000) + "x")).isInstanceOf(Outcome.NotAnArticle.class);
  }

  private static Report read(String source) {
    return ((Outcome.Article) outcome(source)).report();
  }

  private static Outcome outcome(String source) {
    return PageReader.read(Page.of("page.html", new Page.Content.Html(source)), Request.ALL);
  }
}
