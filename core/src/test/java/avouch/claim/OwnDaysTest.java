package avouch.claim;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Claim.DayClaim;
import avouch.model.Doubts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of Friday 17 May 2019. */
class OwnDaysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The raid began before dawn, and by early morning the bells of Denby rang.",
        "At the end of the day the clashes had gained little for Denby.",
        "The guards searched the clerk the day before.",
        "\"We were shelled today,\" Ada Quill said.",
        "Guards in Denby held up signs that said \"Never again 9/11\".",
        "She also worked for Channel 5's Tonight programme before the clashes in Denby.",
        "Tomorrow somebody in Denby may use such weapons in another attack.",
        "The command said it had \"looked into whether a raid today near Denby did harm.\"",
        "More than 50 raids since 2 March have killed 70 people in Denby.",
        "17 May 2019 Blast tears door off bank in Denby.",
        "This article was edited on May 17, 2019 after the blast."
      })
  void namesNoDayOfWhatItTells(String text) {
    assertThat(days(text)).noneMatch(claim -> Doubts.tellsDay(claim.bearing()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Monday burials began for 46 people who died in a fire three days before. | 2019-05-13",
        "The guards seized the mill early Thursday a day after it was lost. | 2019-05-16",
        "The town was shelled on Tuesday. It was shelled again the following day. | 2019-05-14, 2019-05-15",
        "After Tuesdays attack on Denby the mayor met the guards. | 2019-05-14",
        "Until Monday the port of Denby had been mostly calm. | 2019-05-13",
        "Ada Quill warned of clashes before a holiday on Monday. | 2019-05-20",
        "Ada Quill has declared that she will run in the election on 3 August. | 2019-08-03",
        "Ada Quill may walk out of a meeting to be held Tuesday in Denby. | 2019-05-21"
      })
  void hasTheDayOfItsMainWords(String text, String expected) {
    String told =
        days(text)
            .filter(claim -> Doubts.tellsDay(claim.bearing()))
            .map(claim -> claim.first().toString())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    assertThat(told).isEqualTo(expected);
  }

  @Test
  void aDaySinceWhichSomethingLastsLiesBehind() {
    assertThat(days("Raids since 2 March may have killed 70 people in Denby."))
        .extracting(claim -> claim.first().toString())
        .containsExactly("2019-03-02");
  }

  private static Stream<DayClaim> days(String text) {
    return ClaimRowsTest.claims(text).stream()
        .filter(DayClaim.class::isInstance)
        .map(DayClaim.class::cast);
  }
}
