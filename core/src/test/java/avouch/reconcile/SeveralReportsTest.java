package avouch.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import avouch.Avouch;
import avouch.model.Claim.Slot;
import avouch.model.Finding;
import avouch.model.Page;
import avouch.model.Request;
import avouch.model.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each report comes to by itself, and what several of them come to. */
class SeveralReportsTest {
  private static final String LEAD =
      "Ferry rams the pier at Sorve\n\n"
          + "The ferry Brenna rammed the stone pier at Sorve on Monday night. ";

  private static final String REST =
      " The Brenna had left the island of Quell at dusk with its lights out.\n\n"
          + "The harbour master of Sorve said the captain had lost sight of the beacon. "
          + "Divers looked at the hull of the Brenna until Tuesday noon.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ivo Marn, 24, was killed. | Ivo Marn, 24, was killed."
            + " | Ada Quill, 31, was killed. Ivo Marn, 24, was killed. | 1",
        "Ivo Marn, 24, was killed. | A woman and a boy were killed. | A woman was killed. | 1",
        "Three people were killed. | The blow killed three people. | Nine people were killed. | 9",
        "Three people were killed. | Nine people were killed. | The blow killed nine people. | 9",
        "Three people were killed. | The blow killed three people. | Ivo Marn, 24, was killed. | 3"
      })
  void theNumberThatMostReportsComeToStands(String one, String two, String three, double best) {
    assertThat(findings(one, two, three))
        .filteredOn(finding -> finding.slot() == Slot.KILLED)
        .filteredOn(finding -> finding.scope().group().equals("all"))
        .extracting(Finding::best)
        .containsExactly(best);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Twelve people were killed. | Ivo Marn, 24, was killed. | 1",
        "Two people were killed. | Ivo Marn, 24, was killed. | 2"
      })
  void whomOneShowsAreSomeOfManyMoreThatAnotherPrints(String printed, String shown, int values) {
    assertThat(findings(printed, shown))
        .filteredOn(finding -> finding.slot() == Slot.KILLED)
        .filteredOn(finding -> finding.scope().group().equals("all"))
        .allSatisfy(finding -> assertThat(finding.values()).hasSize(values));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ivo Marn was killed. | Ivo Marn was killed. Another woman was wounded in the arm. | false",
        "Ivo Marn was killed. | Ivo Marn was killed and two people were hurt. | true",
        "A woman was wounded in the arm. | Ivo Marn was killed. Another woman was wounded in the arm. | true"
      })
  void theHurtWhomAsManyLeaveOutAreNoHeadline(String one, String two, boolean headline) {
    Situation situation = situation(one, two);
    assertThat(situation.findings())
        .filteredOn(finding -> finding.slot() == Slot.INJURED)
        .filteredOn(finding -> finding.scope().group().equals("all"))
        .extracting(finding -> situation.key().contains(finding.id()))
        .containsExactly(headline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Ivo Marn was taken to hospital. | Ivo Marn died on Tuesday. | 1"})
  void whoIsNamedAsDeadElsewhereIsNotHurt(String early, String late, double killed) {
    assertThat(findings(early, late))
        .filteredOn(finding -> finding.slot() == Slot.INJURED || finding.slot() == Slot.KILLED)
        .extracting(Finding::slot, Finding::best)
        .containsExactly(tuple(Slot.KILLED, killed));
  }

  private static List<Finding> findings(String... told) {
    return situation(told).findings();
  }

  private static Situation situation(String... told) {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < told.length; i++) {
      Page page = Page.of("ferry" + i + ".txt", new Page.Content.Plain(LEAD + told[i] + REST));
      pages.add(
          new Page(
              page.input(),
              page.content(),
              "outlet" + i,
              null,
              page.title(),
              LocalDate.of(2015, 3, 3).plusDays(i)));
    }
    List<Situation> situations = Avouch.report(pages, List.of(), Request.ALL).situations();
    assertThat(situations).hasSize(1);
    return Objects.requireNonNull(situations.getFirst());
  }
}
