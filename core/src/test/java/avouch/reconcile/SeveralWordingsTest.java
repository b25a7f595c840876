package avouch.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.Avouch;
import avouch.model.Ledger.Statement;
import avouch.model.Page;
import avouch.model.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveralWordingsTest {
  private static final String TEXT =
      """
      Old ferry drifts ashore at Sorve

      The old ferry Halvard drifted ashore at Sorve on Monday. Ole Dahl, the mayor of Sorve, came to \
      see it. “%s” Dahl said.

      Smoke hung over the fish market, and the pier stays closed for the week.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Our major aim was to get rid of the ferry, and we feel many people out there may want it."
            + "| This time the port authorities in the capital have told us that it is our ferry."
            + "| 1",
        "You have shown no genuine sorrow; quite the reverse."
            + "| Although you signed the papers, you've made it quite clear you have no sorrow."
            + "| 1",
        "We will tow the ferry away from the beach by the end of the month."
            + "| We are going to tow the ferry off the beach by the end of the month."
            + "| 2"
      })
  void wordsOfOneMatterAreNotOneUtterance(String one, String other, int wordings) {
    List<Page> pages = List.of(page("a", one), page("b", other));
    Stream<Statement> said =
        Avouch.report(pages, List.of(), Request.ALL).situations().stream()
            .flatMap(situation -> situation.ledger().statements().stream());
    assertThat(said).allSatisfy(each -> assertThat(each.variants()).hasSize(wordings));
  }

  private static Page page(String outlet, String words) {
    return new Page(
        outlet + ".txt",
        new Page.Content.Plain(TEXT.formatted(words)),
        outlet,
        null,
        null,
        LocalDate.parse("2031-05-06"));
  }
}
