package avouch.claim;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Claim;
import avouch.model.Claim.Basis;
import avouch.model.Claim.CauseClaim;
import avouch.model.Claim.DayClaim;
import avouch.model.Claim.FigureClaim;
import avouch.model.Claim.NameClaim;
import avouch.model.Claim.Part;
import avouch.model.Claim.PartClaim;
import avouch.model.Claim.PromiseClaim;
import avouch.model.Claim.SetClaim;
import avouch.model.Claim.Slot;
import avouch.model.Claim.StateChange;
import avouch.model.Claim.StateClaim;
import avouch.model.Place;
import avouch.model.Scope;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences whose words look like a fact that they do not tell. */
class MisreadTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Twelve people were killed in a blast, a clerk said on Sunday.",
        "A blast killed twelve people, the clerk told a crowd that they said Sunday."
      })
  void theDayOnWhichItIsToldIsNotTheDayOfHarm(String text) {
    assertThat(ClaimRowsTest.claims(text))
        .filteredOn(DayClaim.class::isInstance)
        .allMatch(claim -> ((DayClaim) claim).event().equals("announcement"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The news came from Peru, Chile and Bolivia.",
        "Many athletes stayed away, those of Peru, Chile and Bolivia too."
      })
  void countriesThatSendNobody(String text) {
    assertThat(ClaimRowsTest.claims(text))
        .noneMatch(claim -> claim instanceof SetClaim set && set.relation().takesPart());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Coast Guard destroyed 40 vehicles of the smugglers.",
        "Rangers shot down nine ABQ drones and burned 12 trucks."
      })
  void whoDestroysThingsDoesNotOwnThem(String text) {
    assertThat(ClaimRowsTest.claims(text))
        .filteredOn(FigureClaim.class::isInstance)
        .filteredOn(claim -> ((FigureClaim) claim).slot() == Slot.EQUIPMENT)
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(((FigureClaim) claim).of()).isNull());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The judge upheld the verdict, bringing the number of death sentences to 720. | ''",
        "In all 529 men were sentenced to death. | ''",
        "12 civilians killed 30 injured in rocket attack on Denby. | INJURED 30, KILLED 12",
        "The blast killed 16 people and wounded another 40. | INJURED 40, KILLED 16",
        "The bomber killed 16 outside a bakery. | KILLED 16",
        "The shell killed four civilians and wounded three others causing damage. | INJURED 3, KILLED 4",
        "Four lawmakers joined with the council to keep the mill. | ''",
        "About 600 people joined the march. | PROTESTERS 600",
        "The death toll in a blast on a bus that carried families evacuated from Denby has risen to at least 71. | KILLED 71",
        "The death toll may rise as \"hundreds\" more were wounded. | INJURED 100",
        "The county saw 38 road deaths per 100,000 people. | ''",
        "It saw 40 people killed, 900 people exiled and farms burned. | DISPLACED 900, KILLED 40",
        "The trucks carried 30 soldiers each and left. | ''",
        "Seven killed 37 others injured due to shelling of Denby. | INJURED 37, KILLED 7"
      })
  void countsWhomItBefell(String text, String expected) {
    String told =
        ClaimRowsTest.claims(text).stream()
            .filter(FigureClaim.class::isInstance)
            .map(FigureClaim.class::cast)
            .filter(claim -> claim.slot() != Slot.OTHER && claim.basis() == Basis.STATED)
            .filter(claim -> claim.scope().group().equals("all"))
            .filter(claim -> claim.scope().counting() == Scope.Counting.CUMULATIVE)
            .map(claim -> claim.slot() + " " + Math.round(claim.amount().number()))
            .sorted()
            .collect(Collectors.joining(", "));
    assertThat(told).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ivo Marn was late to the race.",
        "A wall fell on a bench given by the late King Ivo Marn.",
        "It lists the mines, which Marn surrendered in a deal.",
        "Ivo Marn surrendered the town after a week.",
        "Ivo Marn was the target of much mockery in the spring."
      })
  void nobodyIsHurtByAWord(String text) {
    assertThat(ClaimRowsTest.claims(text))
        .noneMatch(claim -> claim instanceof PartClaim part && part.status() != null);
  }

  @Test
  void aMisspeltAdjectiveOfATownIsNoPlace() {
    assertThat(
            ClaimRowsTest.claims(
                "Bombers pounded a stronghold in northern Norwegain town of Bergen."))
        .filteredOn(Claim.PlaceClaim.class::isInstance)
        .noneMatch(claim -> ((Claim.PlaceClaim) claim).place().name().startsWith("Norwegain"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The May 4 movement is small.",
        "\"I was not there on that day,\" he said.",
        "On the same day a guard was hit in the nearby town.",
        "The Sunday Times wrote that a guard was killed.",
        "The Mail on Sunday wrote that a guard was killed."
      })
  void noDayOfItsOwn(String text) {
    assertThat(ClaimRowsTest.claims(text)).noneMatch(DayClaim.class::isInstance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shelling left 11 people dead on Friday. | departure",
        "The envoy pleaded with the rebels on Friday. | trial",
        "The mayor dismissed the reports on Friday. | resignation"
      })
  void notThatKindOfEvent(String text, String kind) {
    assertThat(ClaimRowsTest.claims(text))
        .noneMatch(claim -> claim instanceof DayClaim day && day.event().equals(kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The death toll may rise because of the number of serious injuries.",
        "The attack against the border town began at dawn.",
        "Doctors had forbidden him to climb stairs.",
        "The trials that ended in mass verdicts were short.",
        "The clause banning kites was struck out.",
        "The mayor ordered them to leave last month.",
        "The council is wary of imposing a curfew.",
        "The mayor called an emergency meeting of the council.",
        "The council is reluctant to impose a curfew.",
        "The council could impose a curfew.",
        "The group was founded to protest against a war of long ago.",
        "The death sentence against the shepherd was struck out."
      })
  void neitherCauseNorStateNorPromise(String text) {
    assertThat(ClaimRowsTest.claims(text)).noneMatch(MisreadTest::isOfThese);
  }

  /** Each change has its own place and day, not those of another. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ban on kites in the parks, lifted in Lyon on Wednesday, was lifted in Paris."
            + "| ban on kites LIFTED Lyon; ban on kites LIFTED Paris",
        "The ban on kites, in place since Friday, was lifted in Lyon."
            + "| ban on kites LIFTED Lyon",
        "Nobody died in Lyon, where the Seine rose and a red alert was lifted."
            + "| red alert LIFTED Lyon",
        "The red alert was lifted in four towns, including the port Marseille."
            + "| red alert LIFTED Marseille",
        "The withdrawal of the Spain-led force from Lyon has begun. | withdrawal BEGUN Lyon",
        "The curfew ended the quarrel. | ''",
        "Lanterns are not among the goods banned by the council. | ''"
      })
  void aChangeHasItsOwnPlace(String text, String expected) {
    assertThat(
            ClaimRowsTest.claims(text).stream()
                .filter(StateClaim.class::isInstance)
                .map(StateClaim.class::cast)
                .map(state -> state.state() + " " + state.change() + " " + placed(state))
                .sorted()
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  private static String placed(StateClaim state) {
    return state.where().stream().map(Place::name).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council will impose a curfew. | PENDING",
        "The council is expected to lift the curfew. | PENDING",
        "The council said it will meet, and also impose a curfew. | PENDING",
        "The council will announce a strike. | ANNOUNCED",
        "The council had to impose a curfew. | IMPOSED",
        "The council imposed a curfew. | IMPOSED"
      })
  void whatIsToComeHasNotCome(String text, StateChange expected) {
    assertThat(ClaimRowsTest.claims(text))
        .filteredOn(StateClaim.class::isInstance)
        .extracting(claim -> ((StateClaim) claim).change())
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ivo Marn, the commander of the Denby Guard, left. | 1",
        "Ivo Marn, a commander of the Denby Guard, left. | 0",
        "Ivo Marn, deputy commander of the Denby Guard, left. | 0"
      })
  void oneOfSeveralIsNotTheCommander(String text, int expected) {
    assertThat(ClaimRowsTest.claims(text))
        .filteredOn(claim -> claim instanceof NameClaim name && name.slot() == Slot.COMMANDER)
        .hasSize(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Spain, France and Peru firmly blamed the union.",
        "The ministry claimed that men directed from Denby had tried to capture the mill.",
        "The crew mended the pump in the last six to seven days.",
        "Ivo Marn, the baker, said the men who held the mill had ordered everyone to kneel.",
        "Denby pledged that it had no view on whether the guards would be paid."
      })
  void nobodyTakesPartLastsOrPromises(String text) {
    assertThat(ClaimRowsTest.claims(text))
        .noneMatch(
            claim ->
                claim instanceof SetClaim
                    || claim instanceof PromiseClaim
                    || claim instanceof FigureClaim figure && figure.slot() == Slot.DURATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two men died as a result of smoke and the clerk added that it was thick. | smoke",
        "Two men died as a result of smoke and heat. | smoke and heat"
      })
  void aCauseEndsBeforeTheNextSubject(String text, String expected) {
    assertThat(ClaimRowsTest.claims(text))
        .filteredOn(CauseClaim.class::isInstance)
        .extracting(claim -> ((CauseClaim) claim).cause())
        .containsExactly(expected);
  }

  private static boolean isOfThese(Claim claim) {
    return claim instanceof CauseClaim
        || claim instanceof StateClaim
        || claim instanceof PromiseClaim;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "His lawyer, Ivo Marn, left the room. | OTHER",
        "District attorney Ivo Marn left the room. | OFFICIAL",
        "Mayor Ivo Marn left the room. | OFFICIAL"
      })
  void whoHoldsAnOffice(String text, Part expected) {
    assertThat(ClaimRowsTest.claims(text))
        .anyMatch(claim -> claim instanceof PartClaim part && part.part() == expected);
  }
}
