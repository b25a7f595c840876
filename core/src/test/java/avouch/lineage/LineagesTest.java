package avouch.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.Avouch;
import avouch.find.Mentions;
import avouch.model.Lineage;
import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.Request;
import avouch.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineagesTest {
  private static final String WIRE =
      """
      A dam above the town of Sorve burst on Friday after three days of rain, sending a wave of mud through the market street.
      Rescue workers searched the cellars of the old town for people who had not answered the call to leave.
      Engineers had warned since the spring that the wall of the dam was cracked, and repairs were to begin in the autumn.
      The mayor opened the school and the sports hall to families whose houses were flooded.
      """;

  private static final String SPEECH =
      "\"We shall build the wall again, and we shall build it higher, and no child of Sorve will"
          + " ever have to run from the water at night,\" Mayor Ada Lindqvist said.";

  @Test
  void aCutCopyUnderAnotherHeadlineIsALineageWithItsSharedPassages() {
    String cut = WIRE.substring(0, WIRE.indexOf("Engineers"));
    Lineage lineage =
        of(reading("a", "one", List.of(), WIRE), reading("b", "two", List.of(), cut)).getFirst();
    assertThat(lineage.reports()).containsExactly("a", "b");
    assertThat(lineage.how()).isEqualTo(Lineage.How.SYNDICATED);
    assertThat(lineage.evidence()).isNotEmpty();
  }

  @Test
  void twoReportsOfOneSpeechAreNoCopies() {
    String one = "The mayor of Sorve spoke to a silent crowd on Sunday.\n" + SPEECH;
    String other = "Anger gave way to resolve in Sorve at the weekend.\n" + SPEECH;
    assertThat(of(reading("a", "one", List.of(), one), reading("b", "two", List.of(), other)))
        .extracting(Lineage::how)
        .containsExactly(Lineage.How.ORIGINAL, Lineage.How.ORIGINAL);
  }

  @Test
  void aTranslationIsFoundUnderASharedCreditAndOnlyThere() {
    String one =
        """
        Mayor Ada Lindqvist visited Sorve on Sunday for the first time since the dam burst, and promised to repair the market street.
        "Without any doubt the rescuers played a very important part in bringing calm back to the town," she said.
        "It was of great moral weight to stand against the fear of the people," she added.
        """;
    String other =
        """
        Ada Lindqvist, the mayor, came to Sorve on Sunday for the first time after the bursting of the dam and vowed to repair its market street.
        "Without doubt, the rescuers have played a most important role to bring back calm in the town," she told.
        "It had a great moral weight for standing against fear among the people," she added.
        """;
    List<Lineage> credited =
        of(reading("a", "one", List.of("TT"), one), reading("b", "two", List.of("TT"), other));
    assertThat(credited)
        .singleElement()
        .satisfies(lineage -> assertThat(lineage.how()).isEqualTo(Lineage.How.TRANSLATED))
        .satisfies(lineage -> assertThat(lineage.origin()).isEqualTo("TT"));
    assertThat(of(reading("a", "one", List.of(), one), reading("b", "two", List.of(), other)))
        .hasSize(2);
  }

  @Test
  void aLaterStateOfAPageIsARevision() {
    String more = WIRE + "Two people were still missing on Saturday morning, the police said.\n";
    assertThat(of(reading("a", "one", List.of(), WIRE), reading("b", "one", List.of(), more)))
        .singleElement()
        .satisfies(lineage -> assertThat(lineage.how()).isEqualTo(Lineage.How.REVISED));
  }

  @Test
  void everyReportIsInOneLineageWhateverTheOrder() {
    List<Reading> readings =
        List.of(
            reading("c", "one", List.of(), WIRE),
            reading("a", "two", List.of(), WIRE),
            reading("b", "three", List.of(), SPEECH));
    List<Lineage> lineages = Lineages.of(new Story("a", readings, Map.of()));
    assertThat(lineages).isEqualTo(Lineages.of(new Story("a", readings.reversed(), Map.of())));
    assertThat(lineages).flatExtracting(Lineage::reports).containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void partsOfOnePageAreOneAccount() {
    String page =
        """
        Storm at Sorve: live updates

        10:45 The port authority of Sorve has closed the harbour road, and the ferries do not sail.

        09:30 Engineers will inspect the bridge at Sorve before noon, the town council said.
        """;
    Outcome outcome = Avouch.read(Page.of("storm.txt", new Page.Content.Plain(page)), Request.ALL);
    Reading[] entries = outcome.reports().stream().map(Mentions::in).toArray(Reading[]::new);
    assertThat(of(entries))
        .singleElement()
        .satisfies(
            lineage -> {
              assertThat(lineage.reports()).hasSize(2);
              assertThat(lineage.how()).isEqualTo(Lineage.How.ORIGINAL);
            });
  }

  private static List<Lineage> of(Reading... readings) {
    return Lineages.of(new Story(readings[0].report().id(), List.of(readings), Map.of()));
  }

  static Reading reading(String id, @Nullable String outlet, List<String> credits, String text) {
    List<Report.Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.lines().toList()) {
      blocks.add(
          new Report.Block(
              new Range(start, start + line.length()), Report.Block.Role.PARAGRAPH, ""));
      start += line.length() + 1;
    }
    return Mentions.in(
        new Report(id, id, outlet, null, "", "en", null, credits, null, null, text, blocks));
  }
}
