package avouch.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.Avouch;
import avouch.model.Claim.Slot;
import avouch.model.Finding.Difference;
import avouch.model.Page;
import avouch.model.Request;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two reports that name the commander of one force differ. */
class NameFindingsTest {
  @ParameterizedTest
  @CsvSource({
    "Ana Ruiz, Tomas Berg, SCOPE",
    "Ana Ruiz, Ruiz, WORDING",
    "Ana Marta Ruiz, Ana Ruiz, OMISSION",
    "Ana Ruiz, Eva Ruiz, CONTRADICTION"
  })
  void twoNamesForOneRole(String one, String other, Difference.Type type) {
    assertThat(
            Avouch.report(List.of(page("a", one), page("b", other)), List.of(), Request.ALL)
                .situations()
                .stream()
                .flatMap(situation -> situation.findings().stream())
                .filter(finding -> finding.slot() == Slot.COMMANDER)
                .flatMap(finding -> finding.differences().stream())
                .map(Difference::type))
        .containsOnly(type);
  }

  private static Page page(String outlet, String name) {
    return Page.of(
        outlet + ".txt",
        new Page.Content.Plain(
            """
            Halvard force leaves Sorve

            2031-05-06

            The Halvard force left its camp at Sorve on Tuesday. The commander of the force, %s, saw
            the last trucks of the Halvard force off at the camp gate in Sorve.
            """
                .formatted(name)));
  }
}
