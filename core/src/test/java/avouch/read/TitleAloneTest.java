package avouch.read;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Request;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title that came beside a text without an account. */
class TitleAloneTest {
  private static final String FORM =
      """
      Just One More Thing...

      We have sent you a verification email. Please check your email and click on the link.

      Thank you for registering!
      """;

  private static Outcome read(String text, String title) {
    return PageReader.read(
        new Page("record", new Page.Content.Plain(text), "Denby Gazette", null, title, null),
        Request.ALL);
  }

  @Test
  void isTheReportWhereTheTextHoldsNone() {
    String title = "Two weavers hurt as mill burns in Denby - Denby Gazette";
    for (String text : List.of(FORM, "", "\n \n")) {
      assertThat(read(text, title))
          .isInstanceOfSatisfying(
              Outcome.Article.class,
              article -> {
                assertThat(article.report().text())
                    .isEqualTo("Two weavers hurt as mill burns in Denby");
                assertThat(article.report().title()).isEqualTo(article.report().text());
                assertThat(article.doubts())
                    .extracting(Problem::reason)
                    .containsExactly("title-only");
              });
    }
  }

  @Test
  void staysBesideAnAccount() {
    String text = "A mill burned in Denby on Monday. Two weavers were hurt, the mayor said.";
    assertThat(read(text, "Mill burns in Denby, two weavers hurt"))
        .isInstanceOfSatisfying(
            Outcome.Article.class, article -> assertThat(article.report().text()).isEqualTo(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Page not found", "Denby Gazette", "Log in to read on", "NEWS OF THE DAY IN DENBY"})
  void tellsNothingByItself(String title) {
    assertThat(read(FORM, title)).isInstanceOf(Outcome.NotAnArticle.class);
  }
}
