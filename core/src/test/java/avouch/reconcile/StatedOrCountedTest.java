package avouch.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import avouch.Avouch;
import avouch.model.Claim.Basis;
import avouch.model.Claim.Slot;
import avouch.model.Finding;
import avouch.model.Page;
import avouch.model.Request;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A printed number counts before an added one, unless it is a part of that. */
class StatedOrCountedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Three women and two men were hurt. One victim is in serious condition. | 5 | COUNTED",
        "Three women and two men were hurt. Six people are in serious condition. | 6 | STATED",
        "Four people were hurt. In all 15 people were hurt in six fires. | 4 | STATED",
        "Three people were hurt in Leeds. One person is in serious condition. | 3 | STATED",
        "Four people were hurt. | 4 | STATED"
      })
  void best(String told, double best, Basis basis) {
    String text =
        "Ferry hits the pier at Sorve\n\nA ferry hit the pier at Sorve on Monday. " + told;
    List<Page> pages = List.of(Page.of("ferry.txt", new Page.Content.Plain(text)));
    assertThat(Avouch.report(pages, List.of(), Request.ALL).situations())
        .flatExtracting(situation -> situation.findings())
        .filteredOn(finding -> finding.slot() == Slot.INJURED)
        .filteredOn(finding -> finding.scope().group().equals("all"))
        .extracting(Finding::best, Finding::basis)
        .containsExactly(tuple(best, basis));
  }
}
