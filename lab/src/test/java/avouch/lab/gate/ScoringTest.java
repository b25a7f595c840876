package avouch.lab.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import avouch.lab.gate.ConflictKeys.Days;
import avouch.lab.gate.ConflictKeys.Template;
import avouch.lab.gate.ConflictKeys.Victims;
import avouch.lab.gate.TimeMlDocument.Timex;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The scoring rules on answers small enough to count by hand. */
class ScoringTest {
  @Test
  void groupsAreComparedDocumentByDocument() {
    Clusters clusters =
        new Clusters(
            List.of(Set.of("a", "b"), Set.of("c")), List.of(List.of("a"), List.of("b", "c")));
    // precision (1 + ½ + ½) / 3, recall (½ + ½ + 1) / 3
    assertThat(clusters.cubed("F").value()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(clusters.adjustedRand("Rand").value()).isCloseTo(-0.5, within(1e-9));
  }

  @Test
  void aDocumentLeftOutIsAGroupOfItsOwn() {
    Clusters clusters = new Clusters(List.of(Set.of("a"), Set.of("b")), List.of(List.of("a")));
    assertThat(clusters.cubed("F").value()).isEqualTo(1);
  }

  @Test
  void timesPairWithTheAnswerThatSharesMost() {
    DatesRunner.Agreement agreement = new DatesRunner.Agreement();
    agreement.add(
        List.of(new Timex(0, 8, "2020-01-06", "DATE")),
        List.of(new Timex(0, 2, "PRESENT_REF", "DATE"), new Timex(2, 8, "2020-01-06", "DATE")));
    List<Score> scores = agreement.scores("x");
    assertThat(scores.get(0).value()).isZero();
    assertThat(scores.get(1).value()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(scores.get(2).value()).isCloseTo(2 / 3.0, within(1e-9));
  }

  @Test
  void keyDatesAllowTheDaysTheyName() {
    assertThat(template("INCIDENT: DATE", "- 13 SEP 89").days())
        .containsExactly(new Days(LocalDate.of(1989, 9, 6), LocalDate.of(1989, 9, 13)));
    assertThat(template("INCIDENT: DATE", "01 JAN 90 - (05 JAN 90)").days())
        .containsExactly(new Days(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 1, 5)));
    assertThat(template("INCIDENT: DATE", "-").days()).isEmpty();
  }

  @Test
  void keyPlacesHaveLevelsAndAlternatives() {
    assertThat(
            template("INCIDENT: LOCATION", "PERU: LIMA (CITY): ATE / PERU: HUANCAYO (CITY)")
                .places())
        .containsExactly(
            List.of(List.of("peru"), List.of("lima"), List.of("ate")),
            List.of(List.of("peru"), List.of("huancayo")));
  }

  @Test
  void keyVictimsTakeTheNumberOfTheSameTarget() {
    Template template =
        new Template(
            Map.of(
                "HUM TGT: EFFECT OF INCIDENT", List.of("DEATH: \"MAYOR\"", "? INJURY: \"AIDES\""),
                "HUM TGT: NUMBER", List.of("1: \"MAYOR\"", "2: \"AIDES\"")));
    assertThat(template.victims("DEATH")).containsExactly(new Victims(Set.of(1), true, true));
    assertThat(template.victims("INJURY")).containsExactly(new Victims(Set.of(2), false, false));
  }

  private static Template template(String slot, String fill) {
    return new Template(Map.of(slot, List.of(fill)));
  }
}
