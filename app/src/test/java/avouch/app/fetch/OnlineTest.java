package avouch.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.app.fetch.web.LocalSite;
import avouch.app.fetch.web.Manners;
import avouch.model.Page;
import avouch.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OnlineTest {
  private static final Manners HERE =
      new Manners(true, Duration.ZERO, Duration.ofSeconds(5), 1 << 20, 3);
  private static final String PAGE =
      "<html><body><p>The bridge at Vell is closed.</p></body></html>";

  private final LocalSite site;

  OnlineTest() throws IOException {
    site = new LocalSite();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void aNamedAddressIsFetchedAndKeepsIt() {
    site.put("/1", PAGE);
    Fetched fetched = fetch(false, site.address("/1"));
    assertThat(fetched.problems()).isEmpty();
    assertThat(fetched.pages()).extracting(Page::input).containsExactly(site.address("/1"));
    assertThat(fetched.pages()).extracting(Page::address).containsExactly(site.address("/1"));
  }

  @Test
  void theHeaderTellsTheEncoding() {
    byte[] russian =
        "<html><p>Мост закрыт.</p></html>"
            .getBytes(java.nio.charset.Charset.forName("windows-1251"));
    site.put("/r", 200, russian, "Content-Type", "text/html; charset=windows-1251");
    assertThat(fetch(false, site.address("/r")).pages().getFirst().content())
        .isEqualTo(new Page.Content.Html("<html><p>Мост закрыт.</p></html>"));
  }

  @Test
  void whatAFeedOnlyNamesIsFetchedIfAskedFor() {
    site.put("/1", PAGE);
    site.put("/feed", feed(), "Content-Type", "application/rss+xml");
    Fetched summary = fetch(false, site.address("/feed"));
    assertThat(summary.problems()).extracting(Problem::reason).containsExactly("summary-only");
    assertThat(site.asked()).doesNotContain("/1");
    Fetched whole = fetch(true, site.address("/feed"));
    assertThat(whole.problems()).isEmpty();
    Page page = whole.pages().getFirst();
    assertThat(page.content()).isEqualTo(new Page.Content.Html(PAGE));
    assertThat(page.outlet()).isEqualTo("Vell Post");
    assertThat(page.published()).isEqualTo(LocalDate.of(2031, 5, 4));
  }

  @Test
  void aSummaryIsReadWhereItsPageCannotBeHad() {
    Fetched fetched = fetchFrom(feed());
    assertThat(fetched.pages()).hasSize(1);
    assertThat(fetched.problems())
        .extracting(Problem::reason)
        .containsExactly("missing", "summary-only");
  }

  @Test
  void sitemapsAreFollowedToTheirPagesAndNotRoundInCircles() {
    site.put("/1", PAGE);
    site.put(
        "/index",
        "<sitemapindex><sitemap><loc>/map</loc></sitemap><sitemap><loc>/index</loc></sitemap></sitemapindex>");
    site.put("/map", "<urlset><url><loc>/1</loc></url><url><loc>/1</loc></url></urlset>");
    Fetched fetched = fetch(true, site.address("/index"));
    assertThat(fetched.pages()).extracting(Page::address).containsExactly(site.address("/1"));
    assertThat(site.asked()).containsOnlyOnce("/map").containsOnlyOnce("/1");
  }

  @Test
  void ownAddressesStayClosedUnlessOpened() {
    site.put("/1", PAGE);
    Fetched fetched =
        Fetch.all(List.of(site.address("/1")), InputStream.nullInputStream(), Reach.NAMED);
    assertThat(fetched.problems()).extracting(Problem::reason).containsExactly("private-address");
  }

  private String feed() {
    return "<rss><channel><title>Vell Post</title><item><title>Closed</title><link>"
        + site.address("/1")
        + "</link><pubDate>Sun, 04 May 2031 21:00:00 GMT</pubDate><description>Bridge closed."
        + "</description></item></channel></rss>";
  }

  private Fetched fetch(boolean follow, String address) {
    return Fetch.all(List.of(address), InputStream.nullInputStream(), new Reach(follow, HERE));
  }

  private static Fetched fetchFrom(String feed) {
    InputStream in = new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8));
    return Fetch.all(List.of("-"), in, new Reach(true, HERE));
  }
}
