package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AloneTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He and another accomplice were convicted of helping Ivo Marn.",
        "Millions have fled Norland.",
        "Fighting kills more than 200 people a day.",
        "Twelve sailors were also killed on Sunday.",
        "WATCH: The ferry burns at Sorve.",
        "A fireman runs near the pier after the fire at Sorve.",
        "1 of 3. A barge of the harbour office is seen in Sorve.",
        "Please note the buyer has to tow the ferry away.",
        "Print Tweet Views 729 Related Bridge Closed The ferry Halvard burned at Sorve.",
        "A keeper breathes through a mask on a pier in Sorve May 6, 2031.",
        "At the same time the office had closed the pier.",
        "Who set the Halvard on fire?"
      })
  void aSentenceThatNeedsOthersOrTellsOfNoEventIsNoHighlight(String sentence) {
    assertThat(Alone.isTold(sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Six people were killed when the Halvard burned at Sorve on Monday.",
        "The protests have left 164 people dead and nearly 1,000 injured."
      })
  void anAccountOfAnEventIs(String sentence) {
    assertThat(Alone.isTold(sentence)).isTrue();
  }
}
