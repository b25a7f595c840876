package avouch.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.Avouch;
import avouch.model.Claim.Slot;
import avouch.model.Finding;
import avouch.model.Page;
import avouch.model.Request;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PlannedHarmTest {
  private static final String TEXT =
      """
      Gunmen hold a ferry at Sorve

      Gunmen seized a ferry at Sorve on Monday. Three passengers were killed when they came aboard.

      They will kill 40 hostages on Friday, they said in a statement that the harbour office read out.
      """;

  @Test
  void harmThatIsOnlyPlannedIsNoToll() {
    List<Page> pages = List.of(Page.of("ferry.txt", new Page.Content.Plain(TEXT)));
    assertThat(Avouch.report(pages, List.of(), Request.ALL).situations())
        .flatExtracting(situation -> situation.findings())
        .filteredOn(finding -> finding.slot() == Slot.KILLED)
        .flatExtracting(Finding::values)
        .extracting(value -> Objects.requireNonNull(value.amount()).number())
        .containsOnly(3.0);
  }
}
