package avouch.claim;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.Avouch;
import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.Slot;
import avouch.model.Finding;
import avouch.model.Page;
import avouch.model.Request;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is counted as arrested. */
class ArrestsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // charged, held, given up
        "Ivo Marn, 24, faces arson and weapons charges. | 1",
        "A clerk faces a careless driving charge. | 1",
        "The court charged a 15-year-old girl with theft on Monday. | 1",
        "Ivo Marn is now in police custody. | 1",
        "The officers have Ivo Marn in custody. | 1",
        "Guards took 27-year-old Ivo Marn, the man accused of the theft, into custody. | 1",
        "The 15-year-old boy turned himself into the guards. | 1",
        "An arrest was made on Monday. | 1",
        "Arrest made after a blaze in a bakery. | 1",
        // each once
        "Ivo Brack Marn was arrested. Ivo Marn was charged. Marn is in jail. | 1",
        "Ivo Marn was arrested. A second suspect was arrested on Friday. | 2",
        "Ivo Marn and Ada Quill were arrested. A second suspect was arrested on Friday. | 2",
        "A third man was arrested on Friday. | 3",
        "Two men were arrested. Ivo Marn, Ada Quill and Rex Tarn were charged. | 2, 3",
        "A man and three boys from Port Denby have been arrested. | 4",
        // not taken, or not now, or not by officers
        "A tip may lead to the arrest of the driver. | ''",
        "Officers hope that the driver will be arrested. | ''",
        "Ivo Marn has been arrested more than 20 times. | ''",
        "Ivo Marn, who was previously charged, died. Ivo Marn shot himself dead. | ''",
        "Ivo Marn was killed. Ivo Marn was arrested. | ''",
        "Judge Ada Quill ordered Ivo Marn to be held without bail. | 1",
        "A video captured a man as he wept. | ''",
        "A clerk was held at gunpoint. | ''",
        "Two boys were holding a kite. | ''",
        "Ivo Marn is wanted for theft. | ''",
        "He had five earlier sealed arrests. | ''",
        "Ivo Marn, 25, and Ada Quill, 26 were arrested. | 2"
      })
  void countsWhoWasArrested(String text, String expected) {
    assertThat(arrested(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // told by the number of them
        "Officers arrested and charged four clerks. | 4",
        "Two clerks have been charged with arson. | 2",
        "Both clerks are being held without bond. | 2",
        "The trio was arrested on Monday. | 3",
        "The fifth and final suspect is in custody. | 5",
        "Guards took the driver, 27-year-old Ivo Marn, into custody. | 1",
        "Ivo Marn turned himself over to the guards. | 1",
        "All three suspects – a boy, a girl and a man – were arrested. | 3",
        "Ivo Marn is being held for the charges of Second Degree Robbery and Aggravated Arson. | 1",
        "Rex Alexander Tarn-Quill, 18, and Miguel Angel Marn-Flores, 22, were arrested. | 2",
        // only asked, let go, or not yet
        "Nine clerks have been detained for questioning. | ''",
        "A clerk has been detained and is being questioned. | ''",
        "Guards detained two clerks for further interviews. | ''",
        "A clerk was detained but later released. | ''",
        "Two clerks who were detained have been released pending a trial. | ''",
        "One other clerk could be charged. | ''",
        "The feast for the boys, who were 16, 14 and 9, was held at a school. | ''",
        "Ivo Marn was arrested and released on bond. | 1"
      })
  void countsHowManyWereArrested(String text, String expected) {
    assertThat(arrested(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // for something else, or yet to come
        "The clerk was arrested on an outstanding warrant. | ''",
        "A clerk and his brother have been arrested and charged in that case. | ''",
        "Her uncle says the boy has been arrested in the past. | ''",
        "A clerk has been arrested in the past two days. | 1",
        "I hope that, if he has any love left in his heart, the clerk turns himself in. | ''",
        "Once the clerk is caught, he faces years behind bars. | ''",
        "Ivo Marn was being sought on charges of arson. | ''",
        "A warrant was issued for the arrest of Ivo Marn on charges of theft. | ''",
        // one person under several names, or none
        "Ivo Rex Marn was arrested. Marn was charged. Ada Marn was hurt. | 1",
        "Ivo “Jig” Marn was arrested on Monday. | 1",
        "Ivo Marn, 24, was arrested. The clerk, a woman, was arrested at her shop. | 1",
        "Ivo Marn, 24, and a 16-year-old girl were arrested. | 2",
        "He fled with his 3-year-old son to Port Denby, where he was arrested. | ''",
        // what stands between
        "Four clerks wanted in connection with Monday's blaze at the mill are in police custody. | 4",
        "All three clerks involved in the theft – a 16-year-old boy, a 16-year-old girl, and a"
            + " 22-year-old man – were taken into custody. | 3",
        "On Monday, Ivo Marn and Ada Quill turned themselves into police. | 2"
      })
  void countsNobodyForWhatIsNoArrestHere(String text, String expected) {
    assertThat(arrested(text)).isEqualTo(expected);
  }

  @Test
  void countsInAListOfItemsThoseOfTheItemThatTellsOfHarm() {
    String log =
        "9:12 a.m. — A clerk on Mill Lane said that somebody had broken the glass of his shop.\n\n"
            + "10:40 a.m. — A man was shot in the leg at the mill, and officers called a doctor.\n\n"
            + "1:05 p.m. — Officers arrested Ivo Marn, 24, after he slept in the hall of the mill.";
    assertThat(printed(log)).isEmpty();
    assertThat(printed(log.replace("officers called", "officers arrested Ada Quill and called")))
        .containsExactly(1.0);
  }

  private static Stream<@Nullable Double> printed(String text) {
    List<Page> pages = List.of(Page.of("log.txt", new Page.Content.Plain(text)));
    return Avouch.report(pages, List.of(), Request.ALL).situations().stream()
        .flatMap(situation -> situation.findings().stream())
        .filter(finding -> finding.slot() == Slot.ARRESTED)
        .map(Finding::best);
  }

  private static String arrested(String text) {
    return ClaimRowsTest.claims(text).stream()
        .filter(claim -> claim instanceof FigureClaim)
        .map(claim -> (FigureClaim) claim)
        .filter(claim -> claim.slot() == Slot.ARRESTED)
        .filter(claim -> claim.scope().group().equals("all"))
        .map(claim -> String.valueOf(Math.round(claim.amount().number())))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
