package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of Wednesday 7 May 2031. */
class TimelineSectionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Guards stormed the mill in Sorve on Monday. | 5 May 2031 | on **Monday**.",
        "On Monday Ada Quill buried her brother in Sorve. | 5 May 2031 | “On **Monday** Ada",
        "The inquest at Sorve is due to open on Friday. | 9 May 2031 | on **Friday**.",
        "The union, which led the march, left Sorve on Monday. | 5 May 2031 | on **Monday**.",
        "The ferry sank off Sorve on 2 March 2030. | 2 March 2030 | on **2 March 2030**.",
        "A raid on Monday left ten dead in Sorve, Ada Quill said on Tuesday. | 5 May 2031 | on **Monday** left",
        "Ada Quill of Sorve vowed on Monday to rebuild the pier. | 5 May 2031 | on **Monday** to",
      })
  void aDayIsSetApartInTheSentenceThatIsOfIt(String sentence, String day, String marked) {
    assertThat(timeline(sentence)).contains("- **" + day + "**").contains(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Guards stormed the mill in Sorve, where nine people died on Monday.",
        "It is the first arrest in Sorve since such pipes were banned on 1 May.",
        "Many in Sorve said Sunday's referendum was the only way.",
        "The party of Ada Quill backed a referendum on Sunday in Sorve.",
        "The guards of Sorve routinely fight the dockers, with deadly results on Monday.",
        "Nobody in Sorve has left the games, which open on Friday.",
        "Ada Quill questioned the remarks on Monday of the port of Sorve.",
        "Guards broke into the chapel of Sorve during Friday prayer.",
        "A guard walks past the burned mill in Sorve Arland March 6 2031.",
        "Lorenzo Ilk has invited both sides to Sorve on Friday.",
        "The mill was taken over the weekend, the guards of Sorve said in a statement on Tuesday.",
        "They took several small posts near Sorve on Monday.",
        "Last Friday Ada Quill left Sorve.",
        "Guards left Sorve in anger over the murder of a docker found dead on Monday.",
        "The grain index of Sorve closed lower the Monday before the first vote.",
        "Her father died of his burns in Sorve on Monday.",
        "Both were held in Sorve on Monday.",
        "Video posted by Ada Quill of Sorve on Monday, 5 May 2031",
        "Ada Quill faces a charge in Sorve for the May 2nd killing of a guard.",
        "Guards stormed the mill in Sorve on Thursday.",
        "That left nine dead in Sorve on Monday.",
        "Editors of the Sorve Today said that guards stormed the mill.",
        "Charges against April 6 included an attack on the mill in Sorve.",
        "Ada Quill is not surprised by what happened in Sorve on Monday.",
        "Lorenzo Ilk of Sorve would have turned ninety on Friday.",
        "Our morning desk in Sorve will open at noon on Thursday.",
        "Print Tweet Views 700 Related Storm nears Arland Guards stormed Sorve on Monday.",
        "This article on Sorve was amended on 6 May 2031 to correct a name."
      })
  void whatIsOfAnotherDayOrOfAnyIsNotPrinted(String sentence) {
    assertThat(timeline(sentence)).doesNotContain(sentence.substring(0, 16));
  }

  @Test
  void aSentenceOfSeveralDaysStandsUnderOne() {
    assertThat(timeline("Ada Quill left Sorve on Monday and came back on Tuesday."))
        .containsOnlyOnce("Ada Quill left Sorve on **Monday**")
        .doesNotContain("on **Tuesday**");
  }

  private static String timeline(String sentence) {
    String text =
        """
        Ferry Halvard burns at Sorve

        The ferry Halvard burned at its pier. Four people were killed aboard the Halvard.

        %s

        Smoke hung over the fish market, and the pier of the Halvard stays closed for the week.
        """;
    return Told.section(
        "Timeline", Told.markdown(Told.page("a", null, text.formatted(sentence), "2031-05-07")));
  }
}
