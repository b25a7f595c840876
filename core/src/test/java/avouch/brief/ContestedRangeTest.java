package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.Avouch;
import avouch.model.Claim.Slot;
import avouch.model.Page;
import avouch.model.Request;
import avouch.model.Situation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContestedRangeTest {
  private static final String TEXT =
      """
      Ferry Halvard burns at Sorve

      The ferry Halvard burned at its pier in Sorve. %s

      Smoke hung over the fish market, and the pier of the Halvard stays closed for the week.
      """;

  @Test
  void aLowerBoundAboveAllNumbersIsSaid() {
    List<Page> pages =
        List.of(
            page("a", "The army sent 400 soldiers to the pier of the Halvard at Sorve."),
            page("b", "The army sent more than 600 soldiers to the pier of the Halvard at Sorve."));
    Situation situation =
        Avouch.report(pages, List.of(), Request.ALL).situations().iterator().next();
    assertThat(situation.findings())
        .filteredOn(finding -> finding.slot() == Slot.TROOPS)
        .extracting(new Answers(situation)::text)
        .containsExactly("400 to more than 600");
  }

  private static Page page(String input, String sentence) {
    return Page.of(input + ".txt", new Page.Content.Plain(TEXT.formatted(sentence)));
  }
}
