package avouch.claim;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Claim.FigureClaim;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whose dead and hurt are counted, where more is told of than one event and more is hit than
 * people.
 */
class HarmOfSeveralTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // things, shots and what is claimed are no people
        "Two ambulances were hit near Denby. | ''",
        "The gunmen shot at four clinics. | ''",
        "Gunmen shot him at least 17 times. | INJURED 1",
        "About 25 shops were damaged and one person was slightly injured. | INJURED 1",
        "One person was slightly injured and about 30 shops burned down. | INJURED 1",
        "The union claims to have a membership of 8,000 persons. | ''",
        // whose they are stands between them and what befell them
        "Two members of his escort were killed. | KILLED 2",
        "Three nurses of the old clinic were killed. | KILLED 3",
        // tolls of years and months
        "In March alone, their raids claimed 140 lives. | ''",
        "During March more than 250 people were killed. | ''",
        "The band has caused the death of 900 people over its 10-year history. | ''",
        "The land for a decade has been enduring a war in which 600 people have died. | ''",
        "The band is behind the deaths of 60 people this year. | ''",
        // the dead of two events
        "Ivo Marn was murdered in Glasgow on 3 October 1989. Ada Quill was murdered in Cardiff on 9 October 1989. | KILLED 1",
        "Ivo Marn was murdered in Glasgow. Ada Quill was murdered in Cardiff. | KILLED 1, KILLED 1 in Cardiff",
        "Ivo Marn was murdered in Glasgow. Ada Quill was murdered with him. | KILLED 2",
        // one person told of twice, and people of other days and events
        "Sixteen-year-old Ivo Marn, known to friends as “Bug,” died nine hours after he was shot. | KILLED 1",
        "Officers added a charge of murder against Ivo Marn. | ''",
        "One boy shot the other boy with a gun. An 11-year-old boy was shot in the leg. | INJURED 1",
        "A 27-year-old man is dead and four others, including a girl hit in her home, were hurt. | INJURED 4, KILLED 1",
        "The man was taken to a hospital, where he died. A 7-year-old boy was wounded. | INJURED 1, KILLED 1",
        "A girl was wounded. Earlier in the day, two other shootings left three people injured. | INJURED 1",
        "A girl was wounded. In a separate incident, a 2-year-old boy suffered a gunshot wound. | INJURED 1",
        "Three were wounded. They mourned a boy who was killed in a previous shooting there. | INJURED 3",
        "A girl was wounded. Monday's shooting comes after a boy was shot in Denby. | INJURED 1",
        "A 16-year-old boy was shot and killed on 3 January. | KILLED 1",
        "A 3-year-old boy was stabbed in Denby. A 3-year-old girl was stabbed on Monday. | INJURED 2",
        "A boy was shot on Wednesday morning in Denby. Officers look into a Sunday night shooting in Denby that wounded a woman. | INJURED 1",
        "The stabbing happened on Wednesday. Ivo Marn was killed. Last Friday Ada Quill was killed. | KILLED 1",
        "One of four women wounded in the blaze in Denby has died. Ivo Marn died at noon. | INJURED 3, KILLED 1",
        // where several places are told of, a count is of none of them
        "Shells wounded 22 people in Lyon, Nice and Paris. | INJURED 22",
        "Shells wounded 22 people stationed in Lyon. | INJURED 22",
        // one person under two surnames or one of them
        "Ivo Marn was murdered in Glasgow. Ivo Marn Quill was murdered at noon. | KILLED 1",
        "Marn was murdered. Ivo Marn Quill was murdered at noon. | KILLED 1"
      })
  void counts(String text, String expected) {
    List<String> counted =
        ClaimRowsTest.claims(text).stream()
            .filter(FigureClaim.class::isInstance)
            .map(FigureClaim.class::cast)
            .filter(claim -> claim.slot().isHarm() && claim.scope().group().equals("all"))
            .filter(claim -> claim.scope().period() == null)
            .map(HarmOfSeveralTest::words)
            .distinct()
            .sorted()
            .toList();
    assertThat(String.join(", ", counted)).isEqualTo(expected);
  }

  private static String words(FigureClaim claim) {
    String place = claim.scope().place();
    return claim.slot()
        + " "
        + Math.round(claim.amount().number())
        + (place == null ? "" : " in " + place);
  }
}
