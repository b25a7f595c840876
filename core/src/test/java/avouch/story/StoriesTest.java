package avouch.story;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Policy;
import avouch.model.Reading;
import avouch.model.ReportDay;
import avouch.model.Request;
import avouch.model.Ruling;
import avouch.model.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class StoriesTest {
  @Test
  void twoEventsInOneTownInOneWeekStayTwoAndALateFollowUpStaysIn() {
    assertThat(groups(Stories.of(Telegrams.town(), Request.ALL)))
        .containsExactly(List.of("a1", "a2", "a3"), List.of("b1", "b2"), List.of("c1"));
  }

  @RepeatedTest(5)
  void anyOrderGivesTheSameStories(RepetitionInfo round) {
    List<Reading> shuffled = new ArrayList<>(Telegrams.town());
    Collections.shuffle(shuffled, new Random(round.getCurrentRepetition()));
    assertThat(Stories.of(shuffled, Request.ALL))
        .isEqualTo(Stories.of(Telegrams.town(), Request.ALL));
  }

  @Test
  void aReportThatComesAgainUnderAnotherNameCountsOnce() {
    List<Reading> town = Telegrams.town();
    List<avouch.model.Report> twice = new ArrayList<>();
    town.forEach(reading -> twice.add(reading.report()));
    town.subList(0, 3)
        .forEach(
            reading ->
                twice.add(
                    Telegrams.reading(
                            reading.report().id(), "zz", null, "", reading.report().text())
                        .report()));
    assertThat(Stories.distinct(twice))
        .extracting(avouch.model.Report::input)
        .containsExactly("a1.txt", "a2.txt", "a3.txt", "b1.txt", "b2.txt", "c1.txt");
  }

  @Test
  void whatPeopleSayOfTwoReportsGoesOverWhatTheirWordsTell() {
    Ruling together = new Ruling(Ruling.Kind.TOGETHER, "c1");
    Ruling apart = new Ruling(Ruling.Kind.APART, "b1");
    Ruling nowhere = new Ruling(Ruling.Kind.COPY, "zz");
    assertThat(groups(Stories.of(ruled("b2", List.of(together, nowhere)), Request.ALL)))
        .containsExactly(List.of("a1", "a2", "a3"), List.of("b1", "b2", "c1"));
    assertThat(groups(Stories.of(ruled("b2", List.of(apart)), Request.ALL)))
        .containsExactly(List.of("a1", "a2", "a3"), List.of("b1"), List.of("b2"), List.of("c1"));
  }

  private static List<Reading> ruled(String id, List<Ruling> rulings) {
    return Telegrams.town().stream()
        .map(each -> each.report().id().equals(id) ? each.ruled(rulings) : each)
        .toList();
  }

  @Test
  void oneReportIsAStory() {
    List<Reading> one = Telegrams.town().subList(0, 1);
    assertThat(groups(Stories.of(one, Request.ALL))).containsExactly(List.of("a1"));
    assertThat(Stories.of(List.of(), Request.ALL)).isEmpty();
  }

  @Test
  void whatWasPublishedLaterIsLeftOutAndTheUndatedIsListed() {
    List<Reading> readings = new ArrayList<>(Telegrams.town());
    readings.add(
        Telegrams.reading("d1", null, "Recipe", "Bread needs flour, water, salt and patience."));
    Request asOf =
        new Request(LocalDate.parse("2031-05-09"), null, Policy.RANGE, Integer.MAX_VALUE, 1, true);
    StorySet set = Stories.set(readings, asOf);
    assertThat(groups(set.stories()))
        .containsExactly(List.of("a1", "a2"), List.of("b1"), List.of("c1"));
    assertThat(set.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.input()).isEqualTo("d1.txt"));
  }

  @Test
  void aStoryKeepsItsGivenDays() {
    assertThat(Stories.of(Telegrams.town(), Request.ALL).getFirst().days())
        .hasSize(3)
        .allSatisfy((id, day) -> assertThat(day.basis()).isEqualTo(ReportDay.Basis.GIVEN));
  }

  private static List<List<String>> groups(List<Story> stories) {
    return stories.stream()
        .map(story -> story.readings().stream().map(reading -> reading.report().id()).toList())
        .toList();
  }
}
