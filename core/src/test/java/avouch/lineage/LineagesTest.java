package avouch.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.Avouch;
import avouch.find.Mentions;
import avouch.language.Rows;
import avouch.model.Lineage;
import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Report;
import avouch.model.Request;
import avouch.model.Ruling;
import avouch.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
  void whatPeopleSayIsACopyIsOneWithoutASharedPassage() {
    Reading one = reading("a", "one", List.of(), "Rain fell in Sorve.");
    Reading other = reading("b", "two", List.of(), "The dam at the lake burst at noon.");
    assertThat(of(one, other)).hasSize(2);
    Ruling copy = new Ruling(Ruling.Kind.COPY, "a");
    assertThat(of(one, other.ruled(List.of(copy))))
        .singleElement()
        .satisfies(lineage -> assertThat(lineage.how()).isEqualTo(Lineage.How.SYNDICATED));
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
  void aTextSaidThroughoutInOtherWordsIsACopy() {
    String retold =
        """
        After three days of rain, a dam above the town of Sorve gave way on Friday, and a wave of mud went through the market street.
        People who had not answered the call to leave were looked for in the cellars of the old town by rescue workers.
        That the wall of the dam was cracked, engineers had warned since the spring, and in the autumn the repairs were to begin.
        Families whose houses were flooded found the school and the sports hall opened by the mayor.
        """;
    assertThat(of(reading("a", "one", List.of(), WIRE), reading("b", "two", List.of(), retold)))
        .singleElement()
        .satisfies(lineage -> assertThat(lineage.how()).isEqualTo(Lineage.How.REWRITTEN))
        .satisfies(lineage -> assertThat(lineage.evidence()).hasSizeGreaterThan(2));
  }

  @Test
  void twoReportersOnOneDisasterAreNoCopies() {
    String other =
        """
        Mud stood a metre high in the shops of Sorve on Friday evening, hours after the dam above the town had given way.
        Karin Holt was closing her bakery when she heard the water. She ran up the stairs and did not look back.
        Rescue workers went from cellar to cellar in the old town; nobody could say how many were missing.
        The wall of the dam was known to be cracked, and an engineer of the county told this paper that money was never found.
        Some families slept in the school. Others drove to relatives in the next valley before the road was closed.
        """;
    assertThat(of(reading("a", "one", List.of(), WIRE), reading("b", "two", List.of(), other)))
        .hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("notices")
  void aNoticeIsNoSignOfACopy(Rows.Row row) {
    assertThat(Shingles.isNotice(row.example())).isTrue();
  }

  static List<Rows.Row> notices() {
    return Rows.of(Shingles.class, "notices.tsv");
  }

  @Test
  void aNoticeUnderTwoTextsMakesThemNoCopies() {
    String notice =
        " ATTENTION EDITORS: This article from the service of Monday is available as a separate"
            + " buy to all who take the evening file, at the usual terms of the service.";
    String one = "A slope gave way above the mill on Monday and shut the road." + notice;
    String other = "The harbour will be dredged next spring, the port said on Monday." + notice;
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
