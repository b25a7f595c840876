package avouch.claim;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Claim.Part;
import avouch.model.Claim.PartClaim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Official" before a news agency is no office of a person. */
class OutletPartTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dam broke. Denby's official Marnoli Agency put the toll at nine.",
        "Ruritania's official Quillan Agency said the dam broke."
      })
  void aNewsAgencyIsNoOfficial(String text) {
    assertThat(ClaimRowsTest.claims(text))
        .noneMatch(claim -> claim instanceof PartClaim part && part.part() == Part.OFFICIAL);
  }
}
