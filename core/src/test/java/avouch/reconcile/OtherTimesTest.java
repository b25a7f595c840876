package avouch.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.Avouch;
import avouch.model.Claim.Slot;
import avouch.model.Finding;
import avouch.model.Page;
import avouch.model.Request;
import avouch.model.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherTimesTest {
  private static final String TEXT =
      """
      Shells kill six in Sorve

      June 12, 2021

      SORVE - Shells killed six people in a market in Sorve on Friday, the mayor said.

      Stalls burned until the evening. %s
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The conflict has left more than 80,000 people dead.",
        "It is part of a war that has claimed some 80,000 lives.",
        "More than 900 people have been killed since a truce collapsed in the spring.",
        "Shells killed 900 people there in the past two months.",
        "On Monday shells killed 19 people on a beach.",
        "At least 19 people were killed in March when shells hit a beach.",
        "In March dozens of people were killed on a beach."
      })
  void whatCountsOverMoreIsNoKeyFigure(String sentence) {
    Situation situation = situation(TEXT.formatted(sentence));
    assertThat(killed(situation))
        .filteredOn(finding -> situation.key().contains(finding.id()))
        .flatExtracting(Finding::values)
        .extracting(value -> Objects.requireNonNull(value.amount()).number())
        .containsOnly(6.0);
    assertThat(situation.findings())
        .as("told elsewhere")
        .anyMatch(finding -> finding.scope().period() != null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministry said that six people have been killed since Friday.",
        "The shells killed at least five people on Friday."
      })
  void whatAgreesOrIsOfTheDayStaysBeside(String sentence) {
    assertThat(killed(situation(TEXT.formatted(sentence))))
        .allMatch(finding -> finding.scope().period() == null);
  }

  @Test
  void deathsAreCountedAndNoOccasions() {
    Situation situation =
        situation(
            TEXT.formatted("Drivers waited."),
            TEXT.replace("Shells killed six people", "Shells caused dozens of deaths")
                .formatted("Trams stood still."));
    assertThat(killed(situation))
        .flatExtracting(Finding::differences)
        .extracting(Finding.Difference::why)
        .isNotEmpty()
        .noneMatch(why -> why.contains("counted over"));
  }

  @Test
  void theHurtStandWithTheDeadOfTalksThatMostReportsTell() {
    String talks =
        """
        Talks in Sorve on the harbour

        June 15, 2021

        SORVE - Envoys met for talks in Sorve on Tuesday about the harbour, the mayor said.

        The talks will go on for three days in a hotel. A second round is planned.

        The envoys came by sea. They met behind closed doors.

        %s
        """;
    Situation situation =
        situation(
            talks.formatted("A fire killed 12 people in the harbour and injured 40 in May."),
            talks.formatted("The fire in the harbour killed 12 people in May."));
    assertThat(situation.events().getFirst().kind()).isEqualTo("talks");
    assertThat(situation.findings())
        .filteredOn(finding -> situation.key().contains(finding.id()))
        .extracting(Finding::slot)
        .contains(Slot.KILLED, Slot.INJURED);
  }

  private static List<Finding> killed(Situation situation) {
    return situation.findings().stream().filter(f -> f.slot() == Slot.KILLED).toList();
  }

  private static Situation situation(String... texts) {
    List<Page> pages = new ArrayList<>();
    for (String text : texts) {
      pages.add(Page.of("market-" + pages.size() + ".txt", new Page.Content.Plain(text)));
    }
    return Avouch.report(pages, List.of(), Request.ALL).situations().getFirst();
  }
}
