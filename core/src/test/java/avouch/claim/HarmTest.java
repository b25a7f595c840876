package avouch.claim;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.Slot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many were killed and hurt in all, by the words. */
class HarmTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // whom shots hit, less the dead
        "Five people were shot in Denby, officers said. A woman died at the scene. | INJURED 4, KILLED 1",
        "One person is dead after six people were shot on Monday near Denby. | INJURED 5, KILLED 1",
        "Two men were killed. Five people, including two officers, were shot. | INJURED 3, KILLED 2",
        "Officers found 3 people with gunshot wounds. Ivo Marn, 6, died at the scene. | INJURED 2, KILLED 1",
        "Three people with gunshot wounds are in serious condition. Ivo Marn, 6, died. | INJURED 3, KILLED 1",
        "A car hit four people. A woman died at the scene. | INJURED 3, KILLED 1",
        "A man was killed and four others were shot. | INJURED 4, KILLED 1",
        "Ivo Marn, 31, was crushed to death by a wall. | KILLED 1",
        // what befell them stands behind "who", before or around them
        "Seven people who were shot at a house are expected to survive. | INJURED 7",
        "Officers answered a call to a crash that sent four people to hospital. | INJURED 4",
        "Shots were fired, hitting four bystanders, officers said. | INJURED 4",
        "The driver sent four letters to the hospital. | ''",
        "Those killed and the three wounded people are not named yet. | INJURED 3",
        "Two men were taken to a hospital, where they were pronounced dead. | KILLED 2",
        "Two men were taken to a hospital, where they saw a doctor. | INJURED 2",
        // told by the name of the deed or by which of them it was
        "Officers look into a quadruple shooting. Ivo Marn, 22, died at the scene. | INJURED 3, KILLED 1",
        "Officers look into a double homicide. | KILLED 2",
        "Two people were shot in the leg, and a fourth victim was grazed. | INJURED 2, INJURED 4",
        "The boy is the fourth child to be shot this week. | INJURED 1",
        // the deed named, lists of different people, trades
        "Gunmen assassinated two weavers on the ferry. | KILLED 2",
        "Two soldiers and three fishermen were killed in the old quarry. | KILLED 5",
        "Four sailors, a nurse, and her brother were killed off Denby. | KILLED 6",
        "The nurse was killed and a fisherman was wounded. | INJURED 1, KILLED 1",
        "One of her fishermen was killed in Denby, the mayor said. | KILLED 1",
        // no counts
        "Ivo Marn met with the widows of sailors killed off Denby. | ''",
        "Ivo Marn, the mayor, met with sailors wounded off Denby. | ''",
        "Neither Marn nor his sister was hurt in Denby. | ''",
        "The feud has claimed over 300 lives in 4 years. | ''",
        "Four rangers did not kill, as nobody had told them to. | ''",
        "Ivo Marn, 67, is suffering from cancer, his doctor said. | ''",
        "Three people, ages 24, 25, and 41, were wounded. | INJURED 3",
        "Two men, 25 and 30, were wounded. | INJURED 2",
        "The wounded were 28 and 31 years old. | ''",
        "Two people were hurt. Ada Quill is 32 to 34 weeks pregnant. | INJURED 2",
        "At one point one person was hurt. | INJURED 1",
        "Two boys were shooting at birds. | ''",
        "He was taken to the Denby detention center. | ''",
        "Six people's lives were changed by it. | ''",
        "The fire claimed four lives. | KILLED 4",
        "They are charged with attempted murder of two deputies. | ''"
      })
  void countsOfHarm(String text, String expected) {
    counts(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // held: the named, and the described who may be none of them
        "A 16-year-old boy has been arrested. The teen was taken to jail. | ARRESTED 1",
        "A suspect is in custody. Ivo Marn, 24, was charged. | ARRESTED 1",
        "A 16-year-old boy has been arrested. Ivo Marn, 24, was charged. | ARRESTED 2",
        "Officers have not arrested a suspect. | ''",
        "A woman stood there holding a baby. | ''",
        "The man has 10 prior arrests. | ''",
        // of other events
        "The attack follows a shooting last week that left 11 people wounded. A woman was hurt. | INJURED 1",
        "The blast came two days after a boy died in Denby. A woman was hurt. | INJURED 1",
        "In the past six weeks alone, four children were killed. | ''",
        "The shooting happened after a quarrel and left two men dead. | KILLED 2"
      })
  void countsOfTheHeldAndOfOtherEvents(String text, String expected) {
    counts(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The blast left three men and three women injured early on Monday. | INJURED 6",
        "A guard kicked in the door and fatally shot two men and a woman. | KILLED 3",
        "Officers look into the fatal stabbings of four people in Denby. | KILLED 4",
        "A clerk is accused of fatally stabbing his wife and 10-year-old son. | KILLED 2",
        "A man was killed and four other people injured late on Monday. | INJURED 4, KILLED 1",
        "A third person has died after the shooting in Denby. | KILLED 3",
        "It was the third person to die this year. | ''",
        "The bullet struck Ivo Marn in the chest, killing him. | KILLED 1",
        "The bullet struck Ivo Marn's son in the leg. | INJURED 1",
        "The crash left three people hurt and a 16-year-old boy dead. | INJURED 3, KILLED 1",
        "Four people were shot, and one of them has died. | INJURED 3, KILLED 1",
        "Officers look into a stabbing that wounded a teenager Monday night. | INJURED 1",
        "Officers were called to a boy who was stabbed in the leg. | INJURED 1",
        "It ended in a 9-year-old being shot in the leg. | INJURED 1",
        "A 17-year-old shot himself in the hand on Monday. | INJURED 1",
        "A Denby teen is dead after a fall. | KILLED 1",
        "She had a knife and her father was threatening to take his own life. | ''",
        "He took pills in an effort to kill himself. | ''",
        "A gunman gunned down four friends. | ''",
        "Three people with gunshot wounds walked into a hospital. | INJURED 3",
        "A guard fatally shot Marn-Quill, 57, by mistake. | ''",
        "Three people and two men, 30 and 42 were hurt. | INJURED 2, INJURED 3",
        "22 y/o killed in Denby. | ''",
        "The father of 3 was killed at noon. | KILLED 1",
        "Marn was pronounced dead at 5 at the scene. | KILLED 1",
        "An uncle was stabbed in the hand, while the child was stabbed in the chest. | INJURED 2",
        "All four victims were taken to hospital, one of whom died. Three people were wounded. | INJURED 3, KILLED 1"
      })
  void whomTheWordsAroundThemPutAmongTheDeadAndHurt(String text, String expected) {
    counts(text, expected);
  }

  @Test
  void aDeedTellsWhatBefellWhoeverIsCounted() {
    assertThat(ClaimRowsTest.claims("The slaying of some nine villagers shook Denby."))
        .filteredOn(FigureClaim.class::isInstance)
        .extracting(claim -> ((FigureClaim) claim).slot())
        .containsExactly(Slot.KILLED);
  }

  private static void counts(String text, String expected) {
    List<String> counted =
        ClaimRowsTest.claims(text).stream()
            .filter(claim -> claim instanceof FigureClaim)
            .map(claim -> (FigureClaim) claim)
            .filter(claim -> claim.slot().isHarm() && claim.scope().group().equals("all"))
            .filter(claim -> claim.scope().period() == null)
            .map(claim -> claim.slot() + " " + Math.round(claim.amount().number()))
            .distinct()
            .sorted()
            .toList();
    assertThat(String.join(", ", counted)).isEqualTo(expected);
  }
}
