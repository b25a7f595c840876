package avouch.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Page;
import avouch.model.Problem;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedTest {
  private static final String LONG =
      "<p>The old bridge at Vell was closed on Monday, the mayor said.</p>".repeat(10);

  @Test
  void anItemKeepsItsSourceItsDayAndItsWords() {
    Fetched fetched =
        Given.text(
            rss(
                """
                <item>
                  <title>Bridge &amp; road closed</title>
                  <link>https://vell.example/bridge</link>
                  <pubDate>Sun, 04 May 2031 21:00:00 +0200</pubDate>
                  <source url="https://wire.example/feed">Example Wire</source>
                  <description>Short.</description>
                  <content:encoded><![CDATA[%s]]></content:encoded>
                </item>
                """
                    .formatted(LONG)));
    assertThat(fetched.problems()).isEmpty();
    assertThat(fetched.pages())
        .containsExactly(
            new Page(
                "https://vell.example/bridge",
                new Page.Content.Html(LONG),
                "Example Wire",
                "https://vell.example/bridge",
                "Bridge & road closed",
                LocalDate.of(2031, 5, 4)));
  }

  @Test
  void anItemWithoutASourceIsOfItsChannel() {
    Fetched fetched = Given.text(rss("<item><description>" + words(400) + "</description></item>"));
    assertThat(fetched.pages()).extracting(Page::outlet).containsExactly("Vell Post");
    assertThat(fetched.pages()).extracting(Page::input).containsExactly("-#1");
    assertThat(fetched.problems()).isEmpty();
  }

  @Test
  void aSummaryIsReadAndSaidToBeOne() {
    Fetched fetched =
        Given.text(
            rss(
                "<item><guid isPermaLink=\"false\">a7</guid><description>The bridge was closed, the"
                    + " mayor said. &lt;a href=\"x\"&gt;Read more&lt;/a&gt;</description></item>"
                    + "<item><guid>https://vell.example/b</guid><description>"
                    + words(500)
                    + "…</description></item>"));
    assertThat(fetched.pages())
        .extracting(Page::input)
        .containsExactly("a7", "https://vell.example/b");
    assertThat(fetched.problems())
        .extracting(Problem::reason)
        .containsExactly("summary-only", "summary-only");
  }

  @Test
  void atomEntriesOfAllKindsAreRead() {
    Fetched fetched =
        Given.text(
            """
            <?xml version="1.0"?>
            <!-- made by hand -->
            <feed xmlns="http://www.w3.org/2005/Atom">
              <title>Vell Post</title>
              <entry><id>urn:1</id><title type="html">One &amp;amp; two</title>
                <link rel="self" href="https://vell.example/self"/>
                <link rel="alternate" href="https://vell.example/1"/>
                <published>2031-05-04T01:00:00Z</published><updated>2031-05-06T01:00:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%1$s</p></div></content>
                <source><id>urn:s</id><title>Example Wire</title></source></entry>
              <entry><id>urn:2</id><updated>2031-05-06T01:00:00Z</updated>
                <content type="text">%1$s</content></entry>
            </feed>
            """
                .formatted(words(80)));
    assertThat(fetched.problems()).isEmpty();
    Page first = fetched.pages().getFirst();
    assertThat(first.title()).isEqualTo("One & two");
    assertThat(first.outlet()).isEqualTo("Example Wire");
    assertThat(first.address()).isEqualTo("https://vell.example/1");
    assertThat(first.published()).isEqualTo(LocalDate.of(2031, 5, 4));
    assertThat(((Page.Content.Html) first.content()).source())
        .contains("<p>word")
        .endsWith("</div>");
    Page second = fetched.pages().getLast();
    assertThat(second.input()).isEqualTo("urn:2");
    assertThat(second.content()).isEqualTo(new Page.Content.Plain(words(80)));
    assertThat(second.published()).isEqualTo(LocalDate.of(2031, 5, 6));
  }

  @Test
  void aFeedInAnOldEncodingIsReadInIt() {
    String feed =
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?>"
            + rss(
                "<item><title>Мост закрыт</title>"
                    + "<description>"
                    + "Мост закрыт на ремонт. ".repeat(80)
                    + "</description></item>");
    Fetched fetched = Given.bytes(feed.getBytes(Charset.forName("windows-1251")));
    assertThat(fetched.pages()).extracting(Page::title).containsExactly("Мост закрыт");
  }

  @Test
  void brokenMarkupCostsItsItemAtMost() {
    Fetched fetched =
        Given.text(
            rss(
                item("a")
                    + "<item><title>b & c <b>bold</title><description>"
                    + words(400)
                    + "</description></item>"
                    + item("d")));
    assertThat(fetched.pages())
        .extracting(Page::address)
        .contains("https://vell.example/a", "https://vell.example/d");
  }

  @Test
  void aFeedThatBreaksOffGivesWhatItHas() {
    String whole = rss(item("a") + item("b") + item("c"));
    Fetched fetched = Given.text(whole.substring(0, whole.indexOf("/c<") + 400));
    assertThat(fetched.pages()).hasSize(3);
    assertThat(fetched.problems()).extracting(Problem::reason).contains("cut-off");
  }

  @Test
  void entitiesAreNeitherExpandedNorFetched() {
    StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE rss [\n");
    bomb.append("<!ENTITY a0 \"lol\">\n<!ENTITY file SYSTEM \"file:///etc/hostname\">\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d \"%s\">%n".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    bomb.append("]>")
        .append(rss("<item><description>&a29; &file; " + words(400) + "</description></item>"));
    Fetched fetched = Given.text(bomb.toString());
    assertThat(fetched.pages()).hasSize(1);
    assertThat(fetched.pages().getFirst().toString()).contains("&file;").hasSizeLessThan(5_000);
  }

  @Test
  void deepNestingIsNoTrouble() {
    Fetched fetched =
        Given.text(
            rss(
                "<item><description>"
                    + "<b>".repeat(200_000)
                    + "x</description></item>"
                    + item("b")));
    assertThat(fetched.problems().size() + fetched.pages().size()).isPositive();
  }

  @Test
  void aSitemapIsAListAndNothingIsFetched() {
    Fetched fetched =
        Given.text(
            """
            <?xml version="1.0"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
              <url><loc>https://vell.example/1</loc><news:news><news:publication><news:name>Vell Post
              </news:name></news:publication><news:publication_date>2031-05-04</news:publication_date>
              <news:title>Bridge closed</news:title></news:news></url>
              <url><loc>https://vell.example/2</loc></url>
            </urlset>
            """);
    assertThat(fetched.pages()).isEmpty();
    assertThat(fetched.problems()).extracting(Problem::reason).containsExactly("only-addresses");
    assertThat(fetched.problems().getFirst().message()).contains("2 addresses");
  }

  @Test
  void whatASitemapSaysOfAPageIsKept() {
    Label label =
        Item.listed(
            org.jsoup.Jsoup.parse(
                    "<url><loc>/1</loc><news:news><news:publication><news:name>Vell Post</news:name>"
                        + "</news:publication><news:publication_date>2031-05-04T10:00Z"
                        + "</news:publication_date><news:title>Closed</news:title></news:news></url>",
                    "",
                    org.jsoup.parser.Parser.xmlParser())
                .expectFirst("url"),
            Label.of("s").at("https://vell.example/sitemap.xml", null),
            "s#1");
    assertThat(List.of(label.input(), label.outlet(), label.title()))
        .containsExactly("https://vell.example/1", "Vell Post", "Closed");
    assertThat(label.published()).isEqualTo(LocalDate.of(2031, 5, 4));
  }

  private static String item(String name) {
    return "<item><link>https://vell.example/"
        + name
        + "</link><description>"
        + words(400)
        + "</description></item>";
  }

  private static String words(int count) {
    return "word ".repeat(count).strip();
  }

  private static String rss(String items) {
    return "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
        + "<title>Vell Post</title><link>https://vell.example/</link>"
        + "<image><url>https://vell.example/i.png</url><title>Logo</title></image>"
        + items
        + "</channel></rss>\n";
  }
}
