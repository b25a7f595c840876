package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedDayTest {
  @Test
  void theDayThatAReportBeginsWithIsPrintedWithItsSentence() {
    assertThat(
            brief(
                "A bomb killed three people on a ferry in Sorve on Monday. The police closed the"
                    + " pier."))
        .contains(
            "- **Event:** **5 May 2031** — “A bomb killed three people on a ferry in Sorve on"
                + " **Monday**.” [1]");
  }

  @Test
  void theDayOfATrialIsNotThatOfWhatWasTried() {
    assertThat(
            brief(
                "A court in Sorve on Monday sentenced Ivo Marn to 12 years in prison for the bombing"
                    + " of a ferry. The bomb killed three people on 2 March 2029."))
        .doesNotContain("**Event:**");
  }

  @Test
  void whereNoReportBeginsWithADayNoneIsPrinted() {
    assertThat(
            brief(
                "The ferry Halvard burned at its pier in Sorve. Nobody had seen the like of it."
                    + " Boats kept away. Three sailors were killed on Friday."))
        .doesNotContain("**Event:**");
  }

  @Test
  void aDayBesideTheNewsIsNotItsDay() {
    assertThat(
            brief(
                "A crowd stormed the police station of Sorve, where three people were killed on"
                    + " Friday. Stalls burned."))
        .doesNotContain("**Event:**");
  }

  @Test
  void aDayOnWhichSomethingWasSaidIsNotTheEvents() {
    assertThat(
            brief(
                "Reports that a bomb killed three people on a ferry gained weight on Monday when the"
                    + " mayor of Sorve said so. Stalls burned."))
        .doesNotContain("**Event:**");
  }

  @Test
  void aDayOnWhichSomethingWasReportedIsNotTheEvents() {
    assertThat(
            brief(
                "The Coast News outlet reported on Monday that a bomb killed three people on a ferry"
                    + " in Sorve. Stalls burned."))
        .doesNotContain("**Event:**");
  }

  @Test
  void aDayUpToWhichSomethingWasToBeDoneIsNotTheEvents() {
    assertThat(
            brief(
                "Three people were killed on a ferry in Sorve that should have been scrapped by 5 May"
                    + " 2031. Stalls burned."))
        .doesNotContain("**Event:**");
  }

  private static String brief(String text) {
    return Told.markdown(Told.page("a", "News of the day from the harbour", text, Told.DAY));
  }
}
