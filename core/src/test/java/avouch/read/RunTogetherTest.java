package avouch.read;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Report;
import avouch.model.Report.Block.Role;
import avouch.model.ReportDay;
import avouch.model.Request;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Texts that lost their breaks: the day at the head, the title behind it, what the page adds. */
class RunTogetherTest {
  private static final String ACCOUNT =
      "A ferry has sunk in the bay of Quell near the town of Arden and 12 people were rescued, the"
          + " coast guard said on Tuesday. The ferry was built in 1902.";

  @Test
  void aDayWithAWeekdayOrAClockAtTheHeadIsTheDayOfTheReport() {
    assertThat(day("Tuesday 3 Mar 2009 " + ACCOUNT)).isEqualTo(LocalDate.of(2009, 3, 3));
    assertThat(day("Tue Mar 3 2009 " + ACCOUNT)).isEqualTo(LocalDate.of(2009, 3, 3));
    assertThat(day("Tue 03 Mar 2009 at 0914 " + ACCOUNT)).isEqualTo(LocalDate.of(2009, 3, 3));
    assertThat(day("3 March 2009 10:45 " + ACCOUNT)).isEqualTo(LocalDate.of(2009, 3, 3));
  }

  @Test
  void aDayOfNumbersAtTheHeadIsReadWhereItCanBeReadOneWayOnly() {
    assertThat(day("03.04.2009(updated 1121 03.04.2009) Get short URL 38 " + ACCOUNT))
        .isEqualTo(LocalDate.of(2009, 4, 3));
    assertThat(day("23-03-2009 " + ACCOUNT)).isEqualTo(LocalDate.of(2009, 3, 23));
    assertThat(day("COAST PRESS Ivo Marn 0041 03.04.2009Get short URL 38 " + ACCOUNT))
        .isEqualTo(LocalDate.of(2009, 4, 3));
    assertThat(day("Last updated at Mar 032009 " + ACCOUNT)).isEqualTo(LocalDate.of(2009, 3, 3));
    assertThat(day("03/04/2009 " + ACCOUNT)).isNull();
  }

  @Test
  void aDayThatASentenceTellsOfIsNone() {
    assertThat(day("Tuesday 3 March 2009 was the day when " + ACCOUNT)).isNull();
    assertThat(day("3 March 2009 " + ACCOUNT)).isNull();
  }

  @Test
  void theTitleAndItsDayAreNoPartOfTheFirstSentence() {
    Report report = report("Tuesday 3 March 2009 Ferry Sinks in Bay of Quell AFP " + ACCOUNT);
    assertThat(words(report, Role.TITLE)).containsExactly("Ferry Sinks in Bay of Quell");
    assertThat(words(report, Role.PARAGRAPH)).containsExactly(ACCOUNT);
    assertThat(words(report, Role.DROPPED)).containsExactly("Tuesday 3 March 2009", "AFP");
    ReportDay day = report.stated();
    assertThat(day == null ? null : day.day()).isEqualTo(LocalDate.of(2009, 3, 3));
  }

  @Test
  void aCaptionWithItsCreditIsLeftOutAndTheSentenceBehindItIsNot() {
    Report report =
        report(
            "A keeper walks over the pier of Arden on March 1 2009. (North Photo) "
                + ACCOUNT
                + " (North Press and Agencies) The captain is alive.");
    assertThat(words(report, Role.PARAGRAPH)).containsExactly(ACCOUNT, "The captain is alive.");
  }

  private static List<String> words(Report report, Role role) {
    return report.blocks().stream()
        .filter(block -> block.role() == role)
        .map(block -> block.range().in(report.text()))
        .toList();
  }

  private static @Nullable LocalDate day(String text) {
    ReportDay day = report(text).stated();
    return day == null ? null : day.day();
  }

  private static Report report(String text) {
    Page page =
        new Page(
            "ferry", new Page.Content.Plain(text), null, null, "Ferry sinks in bay of Quell", null);
    return ((Outcome.Article) PageReader.read(page, Request.ALL)).report();
  }
}
