package avouch.read;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that hold no account are told apart, and no account is lost by it. */
class PageKindTest {
  private static final String ACCOUNT =
      """
      <p>Heavy rain closed the harbour road on Monday, the port authority of Bergen said.</p>
      <p>Two lorries were swept off the road, and their drivers were rescued by the port crew.</p>
      <p>The road stays closed until Friday, when the authority will inspect the bridge again.</p>
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          404 Not Found | The page you are looking for has been moved or deleted. | error-page
          Seite nicht gefunden - Nordblatt | Die gesuchte Seite existiert nicht mehr. | error-page
          Página no encontrada | Lo sentimos, la página que busca no existe. | error-page
          Страница не найдена | Запрашиваемая страница не найдена или была удалена. | error-page
          页面不存在 | 抱歉，您访问的页面不存在，请检查地址是否正确后再试一次。 | error-page
          Just a moment... | Checking your browser before you may enter this site. | blocked
          Nordblatt | Please enable JavaScript in your browser to see this page. | blocked
          451 | This site is not available in the European Economic Area. | blocked
          Nordblatt | Before you continue to Nordblatt | consent
          Nordblatt | Sign in to continue | log-in
          Harbour road | This article is for subscribers only. | paywall
          Harbour road | La suite est réservée aux abonnés. | paywall
          """)
  void aNoticeInThePlaceOfAnAccountNamesThePage(String title, String notice, String reason) {
    assertThat(reason(title, "<p>" + notice + "</p>")).isEqualTo(reason);
    assertThat(PageReader.read(plain(title + "\n\n" + notice), Request.ALL))
        .isInstanceOfSatisfying(
            Outcome.NotAnArticle.class,
            none -> assertThat(none.problem().reason()).isEqualTo(reason));
  }

  @Test
  void aNoticeBesideAnAccountCostsNothing() {
    for (String notice :
        new String[] {
          "Page not found",
          "Access denied",
          "Please enable JavaScript to see the comments.",
          "Forgot your password?",
          "Photo 3 of 20"
        }) {
      assertThat(outcome("Rain closes road", ACCOUNT + "<p>" + notice + "</p>"))
          .isInstanceOfSatisfying(
              Outcome.Article.class, article -> assertThat(article.doubts()).isEmpty());
    }
    assertThat(outcome("Access denied: how a valley lost its road", ACCOUNT))
        .isInstanceOf(Outcome.Article.class);
  }

  @Test
  void aTeaserIsReadWithTheReservation() {
    String page = ACCOUNT + "<p>Subscribe now to continue reading this article.</p>";
    assertThat(outcome("Rain closes road", page))
        .isInstanceOfSatisfying(
            Outcome.Article.class,
            article ->
                assertThat(article.doubts())
                    .singleElement()
                    .extracting(Problem::reason)
                    .isEqualTo("paywall"));
  }

  @Test
  void marksTellAStubFromAnAccount() {
    String free = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",";
    String stub = "<p>Heavy rain closed the harbour road on Monday, the authority said.</p>";
    assertThat(reason("Rain", free + "\"isAccessibleForFree\":false}</script>" + stub))
        .isEqualTo("paywall");
    assertThat(outcome("Rain", free + "\"isAccessibleForFree\":true}</script>" + stub))
        .isInstanceOf(Outcome.Article.class);
    String gallery = "<script type='application/ld+json'>{\"@type\":\"ImageGallery\"}</script>";
    assertThat(reason("Rain", gallery + stub)).isEqualTo("gallery");
  }

  @Test
  void headlinesWithTeasersAreAListing() {
    StringBuilder teasers = new StringBuilder("<meta property='og:type' content='website'>");
    for (int i = 0; i < 20; i++) {
      teasers
          .append("<h3><a href='/")
          .append(i)
          .append("'>Rain closes the road number ")
          .append(i)
          .append(" in the north</a></h3><p>The rain in the north has closed one more road, and ")
          .append("the authority says that number ")
          .append(i)
          .append(" will not be the last of them.</p>");
    }
    assertThat(reason("Nordblatt", teasers.toString())).isEqualTo("listing");
    assertThat(outcome("Rain closes road", ACCOUNT + ACCOUNT + teasers))
        .isInstanceOf(Outcome.Article.class);
  }

  @Test
  void aTextInCapitalsIsAnAccount() {
    String text =
        "THE AUTHORITY CLOSED THE HARBOUR ROAD ON MONDAY AFTER THE RAIN. TWO LORRIES WERE SWEPT"
            + " OFF IT BY THE WATER.";
    assertThat(PageReader.read(plain(text), Request.ALL)).isInstanceOf(Outcome.Article.class);
  }

  private static String reason(String title, String body) {
    return switch (outcome(title, body)) {
      case Outcome.NotAnArticle none -> none.problem().reason();
      case Outcome.Article article -> "article: " + article.report().text();
      case Outcome.Several several -> "several: " + several.parts().size();
      case Outcome.Unread unread -> "unread: " + unread.report().text();
    };
  }

  private static Outcome outcome(String title, String body) {
    String page =
        "<html><head><title>%s</title></head><body><main><article><h1>%s</h1>%s</article></main>"
            .formatted(title, title, body);
    return PageReader.read(Page.of("page.html", new Page.Content.Html(page)), Request.ALL);
  }

  private static Page plain(String text) {
    return Page.of("page.txt", new Page.Content.Plain(text));
  }
}
