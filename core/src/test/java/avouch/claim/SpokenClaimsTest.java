package avouch.claim;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Claim.UtteranceClaim;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is said to have said something: only what is said, and only by somebody. */
class SpokenClaimsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor said that the dam was safe. | mayor",
        "A source at Denby Police Command said that the dam was safe. | source",
        "The blast claimed the lives of two guards who were asleep. | ''",
        "The driver found himself locked out of the bus at the depot. | ''",
        "Heavy losses suggest the firm is in trouble. | ''",
        "The blast threatened to bring the old tower down. | ''",
        "No one claimed that the dam was safe. | ''",
        "The mayor has not said whether the dam is safe. | ''",
        "They said that the dam was safe. | ''",
        "The envoy called the plan “a gift that hurts nobody”. | envoy",
        "The guard called the plan a gift that hurts nobody. | ''",
        "Ivo Marn's lawyer said that the dam was safe. | Ivo Marn's lawyer",
        "A clerk for Ivo Marn said that the dam was safe. | clerk",
        "\"The dam is safe,\" said Ivo Marn head of the Denby Observatory for Human Rights. | Ivo Marn",
        "The Denby Observatory for Human Rights said that four people had died. | Denby Observatory for Human Rights"
      })
  void attributesWhatIsSaidToWhoSaysIt(String text, String expected) {
    String speakers =
        ClaimRowsTest.claims(text).stream()
            .filter(UtteranceClaim.class::isInstance)
            .map(claim -> ((UtteranceClaim) claim).speaker())
            .distinct()
            .collect(Collectors.joining(", "));
    assertThat(speakers).isEqualTo(expected);
  }
}
