package avouch.claim;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Claim;
import avouch.model.Claim.Basis;
import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.PartClaim;
import avouch.model.Claim.Slot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People described and named, each counted once. */
class CountedClaimsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A 9-year-old boy accidentally shot his 7-year-old brother in the arm. | INJURED 1",
        "A man was shot and a woman was wounded. He died at the scene. | INJURED 1, KILLED 1",
        "Ivo Marn, 24, was shot dead. A 24-year-old man was killed on Monday. | KILLED 1",
        "A 14-year-old riding a bike was shot in the foot on Wednesday. | INJURED 1",
        "The blaze claimed the life of a 9-year-old. She died on Monday. | KILLED 1",
        "A driver was taken to court. | ''",
        "A driver was taken to Denby General Hospital. | INJURED 1",
        "Ivo Marn, 24, and Ada Quill, 31, were killed. Marn died at once. | KILLED 2",
        "The storm could have killed a man. | ''",
        "Ivo Marn was shot in the leg on Monday. A man died on Tuesday. | KILLED 1",
        "A man was not hurt. A woman was nearly killed. | ''",
        "Three men and a woman were hurt in the bar on Monday. | INJURED 4",
        "Five people were shot outside a club. A man died. | INJURED 4, KILLED 1",
        "He shot two people and killed both. Two people are dead. | ''",
        "Seven people, four girls and three boys, were wounded. | ''",
        "Nine people were stabbed, four fatally. | INJURED 5",
        "A clerk stabbed two children, one of them fatally. | INJURED 1, KILLED 1",
        "One of the seven people wounded in the blaze has died. | INJURED 6, KILLED 1",
        "One of the three victims who died was a baker. | ''",
        "A child is dead. Officers say Ivo Marn was stabbed. | KILLED 1",
        "A child is dead. A man was stabbed in the leg. | INJURED 1, KILLED 1",
        "A clerk sustained wounds and damage to his car. | INJURED 1",
        "A clerk suffered heart failure. | ''",
        "A girl died on Monday. She sat with two other friends when she was stabbed. | KILLED 1",
        "A shooting suspect is in custody. | ARRESTED 1",
        "Asked if she stabbed Ivo Marn, Ada Quill said no. | INJURED 1"
      })
  void countsEachPersonOnce(String text, String expected) {
    List<String> counted =
        ClaimRowsTest.claims(text).stream()
            .filter(claim -> claim instanceof FigureClaim)
            .map(claim -> (FigureClaim) claim)
            .filter(claim -> claim.basis() == Basis.COUNTED)
            .map(claim -> claim.slot() + " " + Math.round(claim.amount().number()))
            .distinct()
            .sorted()
            .toList();
    assertThat(String.join(", ", counted)).isEqualTo(expected);
  }

  @Test
  void aCalibreIsNoCount() {
    assertThat(ClaimRowsTest.claims("A boy hurt himself, for he shot a .22 in the yard."))
        .filteredOn(claim -> claim instanceof FigureClaim figure && figure.basis() == Basis.STATED)
        .isEmpty();
  }

  @Test
  void allWhoWereTakenToHospitalAreNotAllInjured() {
    String text =
        "All eight victims were rushed to a clinic. The fall killed two and wounded six others.";

    assertThat(ClaimRowsTest.claims(text))
        .filteredOn(claim -> claim instanceof FigureClaim figure && figure.slot() == Slot.INJURED)
        .extracting(claim -> Math.round(((FigureClaim) claim).amount().number()))
        .containsExactly(6L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ivo Marn was charged after his cousin was stabbed. | Ivo Marn SUSPECT",
        "Officers named the victim as Ivo Marn, 27, of Denby. | Ivo Marn VICTIM",
        "Also killed were Ivo Marn, 22, and Ada Quill, 25. | Ada Quill VICTIM",
        "He was shot by Ivo Marn, officers said. | Ivo Marn SUSPECT",
        "Sheriff Ivo Marn said Ada Quill, 25, was charged. | Ivo Marn OFFICIAL",
        "His mother, Ada Quill, wept. | Ada Quill OTHER",
        "Ivo Marn was standing outside. He was taken to hospital, where he died. | Ivo Marn VICTIM"
      })
  void readsThePartFromTheWordsAroundTheName(String text, String expected) {
    List<String> parts =
        ClaimRowsTest.claims(text).stream()
            .filter(PartClaim.class::isInstance)
            .map(claim -> (PartClaim) claim)
            .map(claim -> claim.actor() + " " + claim.part())
            .toList();
    assertThat(parts).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A boy, 15, was killed on Monday. The dead boy was Ivo Marn. | 15",
        "A 15-year-old boy was killed on Monday. Ivo Marn died at home. | 15"
      })
  void givesTheNamedTheAgeOfTheDescribed(String text, int age) {
    assertThat(ClaimRowsTest.claims(text))
        .filteredOn(claim -> claim instanceof Claim.PartClaim part && part.age() != null)
        .extracting(claim -> ((PartClaim) claim).age())
        .contains(age);
  }
}
