package avouch.story;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Sketch;
import org.junit.jupiter.api.Test;

class AccordTest {
  private static final String SHOT = "Two men were shot outside a bar in Brno on Friday night.";

  @Test
  void reportsOfOneDayAreBoundByAllTheirLikeness() {
    assertThat(accord(sketch("2031-03-01", SHOT), sketch("2031-03-03", SHOT))).isEqualTo(1);
  }

  @Test
  void theNextDayBindsLessAndOtherDaysLeast() {
    Sketch friday = sketch("2031-03-01", SHOT);
    double next =
        accord(friday, sketch("2031-03-02", "Two men were shot in a bar in Brno on Saturday."));
    double other = accord(friday, sketch("2031-05-24", SHOT));
    assertThat(next).isLessThan(1);
    assertThat(other).isLessThan(next);
  }

  @Test
  void aDayAheadThatBothNameIsADayOfBoth() {
    Sketch one = sketch("2031-03-03", "Voters in Brno were told on Monday to wait until 9 March.");
    Sketch other =
        sketch("2031-03-07", "The mayor of Brno said on Thursday the vote will be on 9 March.");
    assertThat(accord(one, other)).isEqualTo(1);
  }

  @Test
  void aWeekdayMayBeTheOneBeforeOrAfter() {
    Sketch one = sketch("2031-03-06", "Rebels in Brno pledged a referendum on Sunday.");
    Sketch other = sketch("2031-03-10", "Brno held its referendum on Sunday.");
    assertThat(accord(one, other)).isEqualTo(1);
  }

  @Test
  void aPersonThatBothNameInFullBindsMore() {
    String name = " Police named the victim as Pavel Kudrna.";
    assertThat(accord(sketch("2031-03-01", SHOT + name), sketch("2031-03-03", SHOT + name)))
        .isGreaterThan(1);
  }

  @Test
  void placesThatHaveNothingInCommonBindLess() {
    Sketch elsewhere =
        sketch("2031-03-01", "Two men were shot outside a bar in Olomouc on Friday night.");
    assertThat(accord(sketch("2031-03-01", SHOT), elsewhere)).isLessThan(1);
  }

  @Test
  void otherDaysBindLessThanNoDay() {
    Sketch one = sketch("2031-03-01", SHOT);
    Sketch other = sketch("2031-03-08", SHOT);
    assertThat(Links.strength(one, other))
        .isLessThan(
            Links.strength(
                one, sketch("2031-03-08", "Two men were shot outside a bar in Brno at night.")));
  }

  private static double accord(Sketch a, Sketch b) {
    assertThat(Accord.of(a, b)).isEqualTo(Accord.of(b, a));
    return Accord.of(a, b);
  }

  private static Sketch sketch(String day, String text) {
    return Stories.sketch(Telegrams.reading("a", day, "", text));
  }
}
