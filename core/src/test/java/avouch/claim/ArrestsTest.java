package avouch.claim;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.Slot;
import java.util.List;
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
    List<String> counted =
        ClaimRowsTest.claims(text).stream()
            .filter(claim -> claim instanceof FigureClaim)
            .map(claim -> (FigureClaim) claim)
            .filter(claim -> claim.slot() == Slot.ARRESTED)
            .filter(claim -> claim.scope().group().equals("all"))
            .map(claim -> String.valueOf(Math.round(claim.amount().number())))
            .distinct()
            .sorted()
            .toList();
    assertThat(String.join(", ", counted)).isEqualTo(expected);
  }
}
