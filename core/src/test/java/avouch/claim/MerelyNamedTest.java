package avouch.claim;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Claim.CauseClaim;
import avouch.model.Claim.PromiseClaim;
import avouch.model.Claim.StateClaim;
import avouch.model.Place;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of Friday 17 May 2019. */
class MerelyNamedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A man demanded to know who had ordered the curfew.",
        "Has the council lifted the curfew?",
        "The mayor explained the tightening, which she has called a blockade.",
        "She blamed the council for what she called its endorsement of army operations.",
        "It is not the role of the council to ban conduct.",
        "Any shot would be a trigger for the council to impose a curfew.",
        "She hoped the mission would start next week.",
        "The council is in a good position before the start of talks.",
        "The reasons for the delay in completing the evacuation deal are unclear.",
        "A round of peace talks to end the feud entered its second day.",
        "The blog has news of traffic, including any continuing road closures.",
        "The mill is closed under a treaty that bans toxic paint.",
        "Warplanes launched a wave of air strikes.",
        "More than 90 people have fled since the feud began according to the council.",
        "The army began an operation last September.",
        "The probe was launched in 2009."
      })
  void tellsOfNoChangeOfState(String text) {
    assertThat(ClaimRowsTest.claims(text)).noneMatch(StateClaim.class::isInstance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army launched an operation despite warnings from Peru. | BEGUN",
        "The mayor ordered an investigation. | ANNOUNCED",
        "The council's mission has ended. | COMPLETED",
        "The army began a siege of Bogota on Monday. | BEGUN Bogota",
        "The guards agreed to lift the curfew in Bogota. | PENDING Bogota"
      })
  void hasTheChangeAndThePlaceOfItsOwnClause(String text, String expected) {
    String told =
        ClaimRowsTest.claims(text).stream()
            .filter(StateClaim.class::isInstance)
            .map(StateClaim.class::cast)
            .map(
                claim ->
                    claim.change()
                        + claim.where().stream()
                            .map(Place::name)
                            .collect(Collectors.joining(" ", " ", "")))
            .map(String::strip)
            .collect(Collectors.joining(", "));
    assertThat(told).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Quill Government promised to change the laws during the campaign. | The Quill Government: change the laws",
        "The mayor vowed to repair the mill in a speech to clerks. | The mayor: repair the mill",
        "The council ordered him out of the mill and began pushing to sell it. | ''"
      })
  void promisesNoMoreThanIsPromised(String text, String expected) {
    String told =
        ClaimRowsTest.claims(text).stream()
            .filter(PromiseClaim.class::isInstance)
            .map(PromiseClaim.class::cast)
            .map(claim -> claim.by() + ": " + claim.what())
            .collect(Collectors.joining(", "));
    assertThat(told).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army won its battle against the guards over the past months.",
        "The clash happened due to the fact that the mill is old."
      })
  void explainsNothing(String text) {
    assertThat(ClaimRowsTest.claims(text)).noneMatch(CauseClaim.class::isInstance);
  }
}
