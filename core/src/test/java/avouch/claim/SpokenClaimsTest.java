package avouch.claim;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.Source;
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
        "The Denby Observatory for Human Rights said that four people had died. | Denby Observatory for Human Rights",
        "Kremlin spokesman Ivo Marn left early. The Kremlin said the dam was safe. | Kremlin",
        "Finance Minister Ivo Marn left early. The prime minister said the dam was safe. | prime minister",
        "Finance Minister Ivo Marn left early. A former minister said the dam was safe. | former minister",
        "Secretary of State Ivo Marn said the dam was safe. | Ivo Marn",
        "The situation is calm and has said nothing but that all is well. | ''",
        "12 guards said that the dam was safe. | ''",
        "A clerk at the dam fell ill. The WHO said that the dam was safe. | WHO",
        "A Board of Inquiry into dams in Denby said that the dam was safe. | Board of Inquiry",
        "Ivo Marn left. The old Marn ally said that the dam was safe. | old Marn ally",
        "The guild which relies on clerks to count the votes said that the dam was safe. | guild",
        "The mayor hasnt said whether the dam is safe. | ''",
        "The howitzers responded that the dam was safe. | ''",
        "The Denby administration said that the dam was safe. | Denby administration",
        "Armed men in western Denby said that the dam was safe. | men in western Denby",
        "The mayor of Denby on Monday said that the dam was safe. | mayor of Denby",
        "The nine-day vote was a sham, saying the dam was safe. | ''",
        "\"The dam is safe,\" Shadow Attorney-General Ivo Marn said. | Ivo Marn",
        "The Denby Water Union met. A teacher at the Denby Water Union said the dam was safe. | teacher"
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

  /** What states nothing by itself is not printed as said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor said the men who built the dam were paid. | the men who built the dam were paid",
        "Asked if he was a spy, the guard said he was not. | ''",
        "The guard announced a plan to mend the dam. | ''",
        "The guard announced that, with the rain over, the dam was safe. | that, with the rain over, the dam was safe",
        "The guard reported fires along the road that leads to the dam. | ''",
        "The chief, who the guard said had taken bribes, fled. | ''",
        "When he heard of it months ago, the guard said. | ''",
        "After the storm, the dam leaked, the guard said. | After the storm, the dam leaked",
        "Since then the dam has leaked, according to the guard. | Since then the dam has leaked",
        "The council has the proof the guard says it needs. | ''",
        "The mayor said she will add names to a list of lazy guards. | she will add names to a list of lazy guards",
        "The mayor urged the guards to go home. | the guards to go home",
        "Armed men took the dam on Friday, the ministry said. | Armed men took the dam on Friday",
        "The mayor was unable to tell the guards that the dam was safe. | ''",
        "The mayor strongly denied that the dam had leaked. | denied that the dam had leaked",
        "The mayor called the talk “idle”. | ''",
        "The mayor warned that should the dam leak, all must leave. | should the dam leak, all must leave",
        "The ministry said the blast killed at least 16 people. | the blast killed at least 16 people",
        "The army said it had asked Ada Quill for leave to go on. | it had asked Ada Quill for leave to go on"
      })
  void keepsOnlyWhatStatesSomething(String text, String expected) {
    String said =
        ClaimRowsTest.claims(text).stream()
            .filter(UtteranceClaim.class::isInstance)
            .map(claim -> claim.bearing().span().range().in(text))
            .distinct()
            .collect(Collectors.joining(", "));
    assertThat(said).isEqualTo(expected);
  }

  /** A figure is of whom a report says it is, and of the report where nobody said it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The guard said 40 people were killed. | guard",
        "The storm killed 40 people the Denby Guard said on Monday. | Denby Guard",
        "The guard has not said how it will reach the coast where 40 people were killed. | ''",
        "The guard warned of a war that has killed 40 people. | ''",
        "The guard said the storm, which had killed 40 people, was over. | guard",
        "The guard said little, putting the death toll at 40. | guard"
      })
  void attributesFigures(String text, String expected) {
    String sources =
        ClaimRowsTest.claims(text).stream()
            .filter(FigureClaim.class::isInstance)
            .flatMap(claim -> claim.bearing().attribution().stream())
            .map(Source::settled)
            .distinct()
            .collect(Collectors.joining(", "));
    assertThat(sources).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor said that the dam was safe and that the town could sleep. | 2",
        "The mayor said that the dam was safe and nobody had left the town. | 2",
        "The mayor said that the dam was safe and sound. | 1",
        "“The dam was safe and nobody had left the town,” said the mayor. | 1"
      })
  void twoClausesToldOfAreTwoUtterances(String text, int utterances) {
    assertThat(ClaimRowsTest.claims(text))
        .filteredOn(UtteranceClaim.class::isInstance)
        .hasSize(utterances);
  }
}
