package avouch.read;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Report;
import avouch.model.Report.Block.Role;
import avouch.model.ReportDay;
import avouch.model.ReportDay.Basis;
import avouch.model.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
  private static final String LEAD =
      "Heavy rain closed the harbour road on Monday, the port authority of Bergen said.";
  private static final String SECOND =
      "Two lorries were swept off the harbour road and their drivers were rescued by the port crew.";

  @Test
  void navigationGluedToARepeatedTitleIsDroppedAndOneTitleKept() {
    Report report =
        read("Home World Rain closes harbour road\n\nRain closes harbour road\n\n" + LEAD);
    assertThat(report.title()).isEqualTo("Rain closes harbour road");
    assertThat(dropped(report))
        .containsExactly("navigation: Home World", "repeated title: Rain closes harbour road");
  }

  @Test
  void aFullSentenceIsNoTitle() {
    Report report = read(LEAD + "\n\n" + SECOND);
    assertThat(report.title()).isEmpty();
    assertThat(report.account()).hasSize(2);
  }

  @Test
  void aBiographyAndAnotherStoryAreDroppedEachWithItsReason() {
    Report report =
        read(
            "Rain closes harbour road\n\n"
                + LEAD
                + "\n\n"
                + SECOND
                + "\n\nAbout Jane Doe\n\nTea drinker. Lover of maps.\n\nCheck Also\n\n"
                + "Parliament cuts tax on bread\n\nDeputies voted on Friday for a law that will …");
    assertThat(report.author()).isEqualTo("Jane Doe");
    assertThat(dropped(report))
        .containsExactly(
            "author biography: About Jane Doe",
            "author biography: Tea drinker. Lover of maps.",
            "related stories: Check Also",
            "related stories: Parliament cuts tax on bread",
            "related stories: Deputies voted on Friday for a law that will …");
  }

  @Test
  void theAccountResumesAfterLinksInTheMiddle() {
    Report report =
        read(
            LEAD
                + "\n\nRelated stories\n\nParliament cuts tax on bread\n\n"
                + SECOND
                + " The harbour road stays closed until Bergen's port authority has inspected it.");
    assertThat(dropped(report))
        .containsExactly(
            "related stories: Related stories", "related stories: Parliament cuts tax on bread");
  }

  @Test
  void headlinesWithTeasersAreDroppedToTheEnd() {
    Report report =
        read(
            "Rain closes harbour road\n"
                + LEAD
                + "\nRelated News\nParliament cuts tax on bread\n"
                + "OSLO Deputies voted on Friday for a law that newRead More\n"
                + "3 May: A Day of Joy and Pride!\n"
                + "Children marched through the town on the day of the constitutionRead More\n\n"
                + "Comments are Closed");
    assertThat(report.account()).hasSize(2);
  }

  @Test
  void theAccountResumesUnderAnEmptyHeadingOfLinks() {
    Report report =
        read(
            LEAD
                + "\nSee Also\nNobody expects the ferry to sail before the weekend, he added.\n"
                + "Shops in the old town stayed shut.");
    assertThat(dropped(report)).containsExactly("related stories: See Also");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“I was born here.”",
        "My mother washed clothes in the river.",
        "We must work very hard.",
        "Copyright infringement cases rose by a tenth, the ministry said.",
        "Photographs of the bridge were shared by neighbours.",
        "Follow the money, the prosecutor told the court.",
        "About 40 people were hurt.",
        "Related charges against two officers were dropped.",
        "Comments by the minister angered the unions.",
        "More from the harbour was expected to be shipped on Friday.",
        "Sources: police and the ministry disagree on the number of the dead.",
        "By Monday the water had fallen.",
        "Home at last, she said.",
        "The shot was fired out of the rear window.",
        "The clip was taken off the platform, which said that it broke the terms of service.",
      })
  void sentencesOfTheAccountAreKept(String sentence) {
    Report report =
        read("Rain closes harbour road\n\n" + LEAD + "\n\n" + sentence + "\n\n" + SECOND);
    assertThat(dropped(report)).isEmpty();
  }

  @Test
  void aStatedDayIsReadWithItsWords() {
    Report report = read("Rain closes harbour road\n\nTue 3 March 2009:\n\n" + LEAD);
    assertThat(stated(report).day()).isEqualTo(LocalDate.of(2009, 3, 3));
    assertThat(stated(report).basis()).isEqualTo(Basis.STATED);
    assertThat(stated(report).evidence().getFirst().range().in(report.text()))
        .isEqualTo("3 March 2009");
  }

  @Test
  void aDatelineWithoutAYearIsRecordedButNotTrusted() {
    Report report = read("Rain closes harbour road\nBergen, MARCH 3: " + LEAD);
    assertThat(dateline(report).place()).isEqualTo("Bergen");
    assertThat(report.stated()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2009/03/04/rain", "2009/03/090304-rain/", "2009/03/090304171520.htm"})
  void theAddressGivesADayWithoutWords(String path) {
    Page page =
        new Page(
            "a", new Page.Content.Plain(LEAD), null, "https://www.example.org/" + path, null, null);
    Report report = article(PageReader.read(page, Request.ALL));
    assertThat(report.outlet()).isEqualTo("example.org");
    assertThat(stated(report).day()).isEqualTo(LocalDate.of(2009, 3, 4));
    assertThat(stated(report).evidence()).isEmpty();
  }

  @Test
  void theSameTextUnderTwoNamesIsOneReport() {
    Report one =
        article(PageReader.read(Page.of("a.txt", new Page.Content.Plain(LEAD)), Request.ALL));
    Report two =
        article(PageReader.read(Page.of("b.txt", new Page.Content.Plain(LEAD)), Request.ALL));
    assertThat(one.id()).isEqualTo(two.id());
  }

  @Test
  void blocksCoverAllThatIsNotWhiteSpace() {
    String text =
        "Home World Rain closes harbour road\r\nRain closes harbour road\r\n \t\r\n"
            + LEAD
            + " Copyright 2009 Northern Gazette. All rights reserved.\u2028"
            + SECOND
            + "\n___\n";
    Report report = read(text);
    StringBuilder covered = new StringBuilder();
    report.blocks().forEach(block -> covered.append(block.range().in(text)));
    assertThat(covered.toString().replaceAll("\\s", ""))
        .isEqualTo(text.replaceAll("[\\s\u2028]", ""));
  }

  @Test
  void aPageInAnotherLanguageIsKeptAndListed() {
    Outcome outcome =
        PageReader.read(
            Page.of(
                "a",
                new Page.Content.Plain(
                    "Der Regen hat am Montag die Straße zum Hafen gesperrt, wie die Behörde mit den"
                        + " Worten sagte, dass sie nicht mehr zu befahren ist.")),
            Request.ALL);
    assertThat(outcome).isInstanceOf(Outcome.Unread.class);
    assertThat(((Outcome.Unread) outcome).problem().reason()).isEqualTo("language-not-read");
    assertThat(((Outcome.Unread) outcome).report().language()).isEqualTo("de");
  }

  @Test
  void whatIsNoArticleSaysWhy() {
    assertThat(reason(" \n\t")).isEqualTo("empty");
    assertThat(reason("\0\1\2\0\0 PK \3\4 \0\0")).isEqualTo("binary");
    assertThat(reason("News\nSport\nWeather\nLog in")).isEqualTo("not-an-article");
    assertThat(reason("404\nThe page you are looking for cannot be found."))
        .isEqualTo("error-page");
  }

  @Test
  void aLongLineIsReadAndOneOfManyMegabytesIsNoReport() {
    String sentence = "The road is closed and the port is open. ";
    assertThat(read(sentence.repeat(9_000)).blocks()).hasSize(1);
    assertThat(reason(sentence.repeat(500_000))).isEqualTo("too-large");
  }

  @Test
  void linesWrappedAtAMarginAreParagraphs() {
    String text =
        """
           BERGEN, 3 JAN 90 -- The port authority has closed the harbour road after
        heavy rain on Monday, and two lorries were swept off it by the water that
        came down from the hills above the town.  The drivers were rescued by the
        crew of the port.

           Meanwhile the road to the north of the town stays open for cars, but the
        authority asked drivers not to use it at night while the rain goes on and
        the hills are wet.
        """;
    Report report = read(text);
    assertThat(report.account().map(block -> block.role())).containsOnly(Role.PARAGRAPH).hasSize(2);
    assertThat(stated(report).day()).isEqualTo(LocalDate.of(1990, 1, 3));
  }

  private static Report read(String text) {
    return article(PageReader.read(Page.of("input", new Page.Content.Plain(text)), Request.ALL));
  }

  private static Report article(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Article.class);
    return ((Outcome.Article) outcome).report();
  }

  private static ReportDay stated(Report report) {
    return Objects.requireNonNull(report.stated());
  }

  private static Report.Dateline dateline(Report report) {
    return Objects.requireNonNull(report.dateline());
  }

  private static String reason(String text) {
    Outcome outcome = PageReader.read(Page.of("input", new Page.Content.Plain(text)), Request.ALL);
    assertThat(outcome).isInstanceOf(Outcome.NotAnArticle.class);
    return ((Outcome.NotAnArticle) outcome).problem().reason();
  }

  private static List<String> dropped(Report report) {
    return report
        .dropped()
        .map(block -> block.why() + ": " + block.range().in(report.text()))
        .toList();
  }
}
