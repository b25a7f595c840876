package avouch.claim;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Claim.FigureClaim;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of people named by what befell them, or told among others, with whose they are. */
class OfTheDeadTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor informed that rise to 26 the dead. | KILLED 26 all",
        "Rise to 26 the dead and are 11 the disappeared. | KILLED 26 all, MISSING 11 all",
        "Of the deceased, 14 were of that village. | KILLED 14 part",
        "The balance is of nine arrested, twenty injured among the weavers and six among the guards."
            + " | ARRESTED 9 all, INJURED 20 all, INJURED 6 guard"
      })
  void whoseCount(String text, String expected) {
    assertThat(
            FigureClaim.in(ClaimRowsTest.claims(text))
                .map(
                    claim ->
                        claim.slot()
                            + " "
                            + Math.round(claim.amount().number())
                            + " "
                            + claim.scope().group())
                .sorted()
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }
}
