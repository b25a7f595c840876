package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerSectionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mayor Ada Quill promised to rebuild the pier. | promised to **rebuild the pier**.”",
        "Mayor Ada Quill ordered guards to close the mill. | guards to **close the mill**.”",
        "The port said the pier would be open by 20 May. | , due by 20 May 2031",
        "The port of Sorve, vowing to pay, opened a fund. | ",
      })
  void aPromiseStandsInItsSentence(String sentence, String marked) {
    assertThat(part("Promises", sentence)).contains(marked == null ? "" : marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The court of Sorve found that ordering people to be jailed until they die is lawful.",
        "On Monday Ada Quill was ordered never to be released.",
        "The causes of the fire are sure to be parsed in Sorve.",
        "Ada Quill is sure the bones would be a welcome gift to a museum.",
        "Many of them say their aim is to join Arland.",
        "What the new pier of Sorve promises to be like",
        "Sailors undertook great efforts to reach the burning pier.",
        "The bidder will have to remove the wreck within 30 days."
      })
  void whatNobodyPromisedIsNoPromise(String sentence) {
    assertThat(part("Promises", sentence)).doesNotContain("**").doesNotContain("due by");
  }

  @Test
  void aCauseOfManyEventsIsNotThisOnes() {
    assertThat(part("What is said to be the cause", "The fire was blamed on careless sailors."))
        .contains("**careless sailors**");
    assertThat(
            part(
                "What is said to be the cause",
                "Most fires were blamed on careless sailors, but this one was far from them."))
        .doesNotContain("careless sailors");
  }

  @Test
  void aStateThatOneOriginTellsIsOnlyQuoted() {
    String told = "The governor of Arland declared a state of emergency in Sorve on Monday.";
    assertThat(part("States", told)).contains("“The governor of Arland **declared a state of");
    assertThat(part("States", told)).doesNotContain("**imposed**");
  }

  @Test
  void aStateThatIsDoubtedInItsSentenceIsNotPrinted() {
    String doubted =
        "Ada Quill said that they have begun to withdraw from Sorve, but no sign of it was seen.";
    assertThat(part("States", doubted)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Guards of the Marn League (banned in Arland) stormed the mill in Sorve.",
        "Guards fought groups such as the Marn League (ML) outlawed in Arland near Sorve.",
        "There was no word in Sorve on the current sanctions, and some dockers concluded that"
            + " they would stay.",
      })
  void whatIsAlwaysAddedToANameOrIsOfTwoClausesIsNoState(String sentence) {
    assertThat(part("States", sentence)).isEmpty();
  }

  @Test
  void aStateOfTwoOriginsStandsInBothTheirSentences() {
    String states =
        part(
            "States",
            "The governor of Arland declared a state of emergency in Sorve on Monday.",
            "In Sorve, where smoke lay on the water, a state of emergency was declared on Monday.");
    assertThat(states)
        .contains("**declared a state of emergency**", "**state of emergency was declared**");
  }

  private static String part(String heading, String... sentences) {
    List<String> around =
        List.of(
            """
            Ferry Halvard burns at Sorve

            The ferry Halvard burned at its pier in Sorve. Four people were killed aboard the Halvard.

            %s

            Smoke hung over the fish market, and the pier of the Halvard stays closed for the week.
            """,
            """
            Four die on ferry in Sorve

            In the port of Sorve a fire broke out on the ferry Halvard, and four people died.

            %s

            Nobody knew how long the search of the Halvard would last.
            """);
    return Told.section(
        heading,
        Told.markdown(
            IntStream.range(0, sentences.length)
                .mapToObj(
                    i ->
                        Told.page(
                            "outlet " + i,
                            null,
                            around.get(i).formatted(sentences[i]),
                            "2031-05-07"))
                .toArray(Page[]::new)));
  }
}
