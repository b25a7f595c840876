package avouch.story;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Reading;
import avouch.model.ReportDay;
import avouch.model.Request;
import avouch.model.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AnchorsTest {
  private static final Reading DATED =
      Telegrams.reading(
          "a",
          "2031-05-15",
          "Ferry service between Larne and Cairnryan resumes",
          """
          Ferries began to sail again between Larne and Cairnryan on Thursday, harbour master Isla Drummond said.
          On Wednesday the union of seamen and the Drummond line had met in Stranraer and signed a contract.
          """);

  private static final Reading EVE =
      Telegrams.reading(
          "b",
          null,
          "Larne ferries to sail again",
          """
          Ferries between Larne and Cairnryan will sail again from tomorrow, harbour master Isla Drummond said on Wednesday.
          The union of seamen signed a contract with the Drummond line in Stranraer today.
          """);

  private static final Reading NEXT =
      Telegrams.reading(
          "c",
          null,
          "First ferry leaves Larne",
          """
          The first ferry left Larne for Cairnryan on Thursday after harbour master Isla Drummond said the ferries could sail again.
          The union of seamen and the Drummond line signed a contract in Stranraer yesterday.
          """);

  @Test
  void aReportTakesTheDayForWhichItsTimesAgreeWithItsSiblings() {
    Story story = Stories.of(List.of(DATED, EVE, NEXT), Request.ALL).getFirst();
    assertThat(story.readings()).hasSize(3);
    assertThat(story.day("b")).isEqualTo(LocalDate.parse("2031-05-14"));
    assertThat(story.day("c")).isEqualTo(LocalDate.parse("2031-05-15"));
    ReportDay day = Objects.requireNonNull(story.days().get("b"));
    assertThat(day.basis()).isEqualTo(ReportDay.Basis.INFERRED);
    assertThat(day.evidence()).extracting(story::words).contains("tomorrow", "today");
  }

  @Test
  void aReportThatSharesNoNamesWithADatedOneStaysUndated() {
    Reading stranger =
        Telegrams.reading(
            "d",
            null,
            "Weather",
            "Rain is expected tomorrow after a dry Wednesday, forecasters say.");
    assertThat(Stories.of(List.of(DATED, stranger), Request.ALL))
        .allSatisfy(story -> assertThat(story.day("d")).isNull());
  }

  @Test
  void theDayOnWhichSomebodySpokeIsMostOftenTheReportsOwn() {
    Reading spoken =
        Telegrams.reading(
            "f",
            null,
            "Larne ferries sail after union signs contract",
            """
            Ferries sailed again between Larne and Cairnryan, harbour master Isla Drummond said on Friday.
            The union of seamen had signed the contract with the Drummond line in Stranraer on Wednesday.
            Islanders are to sail free on Sunday.
            """);
    Story story = Stories.of(List.of(DATED, spoken), Request.ALL).getFirst();
    assertThat(story.day("f")).isEqualTo(LocalDate.parse("2031-05-16"));
  }

  @Test
  void anEveningIsMostOftenToldOfTheNextDay() {
    Reading morning =
        Telegrams.reading(
            "g",
            null,
            "Ferries between Larne and Cairnryan sail again",
            "The first ferry of the Drummond line left Larne for Cairnryan late on Thursday night,"
                + " with the harbour master Isla Drummond and the union of seamen aboard.");
    Story story = Stories.of(List.of(DATED, morning), Request.ALL).getFirst();
    assertThat(story.day("g")).isEqualTo(LocalDate.parse("2031-05-16"));
  }

  @Test
  void aDayThatATextBeginsWithIsTheReportsOwnWhereItsSiblingsTellNone() {
    String told =
        " Ferries sail again between Larne and Cairnryan, harbour master Isla Drummond said."
            + " The union of seamen and the Drummond line had met in Stranraer.";
    assertThat(evidence("16 May 2031 Ferry service resumes." + told))
        .containsExactly("16 May 2031");
    assertThat(evidence("16 May 2031 was the day." + told)).isEmpty();
  }

  private static List<String> evidence(String text) {
    Reading reading =
        Telegrams.reading("h", null, "Ferry service between Larne and Cairnryan", text);
    Story story = Stories.of(List.of(DATED, reading), Request.ALL).getFirst();
    ReportDay day = story.days().get("h");
    return day == null ? List.of() : day.evidence().stream().map(story::words).toList();
  }

  @Test
  void aFullDateNearTheStartDatesAReportAlone() {
    Reading alone =
        Telegrams.reading(
            "e",
            null,
            "",
            "The bridge at Eskdale was closed on 3 March 2031. Engineers found rust.");
    assertThat(Stories.of(List.of(alone), Request.ALL).getFirst().day("e"))
        .isEqualTo(LocalDate.parse("2031-03-03"));
  }
}
