package avouch.read;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.find.Mentions;
import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.Problem;
import avouch.model.Range;
import avouch.model.Report;
import avouch.model.Request;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of many entries, of many stories and in many languages. */
class SeveralTest {
  private static final String BRIEFS =
      """
      World news in brief

      BERGEN - The port authority closed the harbour road on Monday after heavy rain, it said.

      TURIN - Two lorries were stopped at the border on Monday with 40 tonnes of waste on board.

      OSAKA - A train left the rails near the city on Monday, and nobody was hurt in the accident.
      """;

  private static final String HEADED =
      """
      World news in brief

      Harbour road closed at Bergen

      The port authority closed the harbour road on Monday after heavy rain, it said.

      It will open again on Tuesday.

      Waste found on lorries

      Two lorries were stopped at the border on Monday with 40 tonnes of waste on board.

      Train leaves the rails

      A train left the rails near the city on Monday, and nobody was hurt in the accident.
      """;

  @Test
  void aRoundUpIsCutAtItsPlaces() {
    List<Report> parts = parts(BRIEFS, "several-stories");
    assertThat(parts)
        .extracting(Report::input)
        .containsExactly("page.txt#part-1", "page.txt#part-2", "page.txt#part-3");
    assertThat(parts).extracting(Report::title).containsOnly("");
    assertThat(parts.get(1).text())
        .isEqualTo(
            "TURIN - Two lorries were stopped at the border on Monday with 40 tonnes of waste on"
                + " board.");
    assertThat(Objects.requireNonNull(parts.get(2).dateline()).place()).isEqualTo("OSAKA");
    assertThat(read(BRIEFS.replace("World news in brief", "Rain closes a road")))
        .isInstanceOf(Outcome.Article.class);
  }

  @Test
  void aRoundUpIsCutAtItsHeadings() {
    List<Report> parts = parts(HEADED, "several-stories");
    assertThat(parts)
        .extracting(Report::title)
        .containsExactly(
            "Harbour road closed at Bergen", "Waste found on lorries", "Train leaves the rails");
    assertThat(parts.getFirst().text())
        .startsWith("Harbour road closed at Bergen")
        .endsWith("It will open again on Tuesday.");
  }

  @Test
  void aRoundUpWithoutClearPartsIsKeptAndNotMined() {
    String text =
        BRIEFS.replace(
            "A train left the rails near the city on Monday, and nobody was hurt in the accident.",
            "Trains late again.");
    assertThat(read(text))
        .isInstanceOfSatisfying(
            Outcome.Unread.class,
            unread -> {
              assertThat(unread.problem().reason()).isEqualTo("several-stories");
              assertThat(unread.report().text()).isEqualTo(text);
            });
  }

  @Test
  void aLiveTextIsCutAtItsTimes() {
    String page =
        """
        Rain at the coast: live updates

        10:45 GMT - The port authority has closed the harbour road, and two lorries were swept off it.

        Nobody was hurt in them, the police said.

        9.30am

        Bridge to be inspected

        The authority says that it will inspect the bridge over the river before noon.
        """;
    List<Report> parts = parts(page, "live-page");
    assertThat(parts)
        .extracting(Report::input)
        .containsExactly("page.txt#entry-1", "page.txt#entry-2");
    assertThat(parts)
        .extracting(Report::title)
        .containsExactly(
            "Rain at the coast: live updates",
            "Bridge to be inspected – Rain at the coast: live updates");
    assertThat(parts.getFirst().text())
        .isEqualTo(
            """
            The port authority has closed the harbour road, and two lorries were swept off it.

            Nobody was hurt in them, the police said.""");
  }

  @Test
  void aLiveTextWithoutTimesIsReadWithADoubt() {
    String page =
        """
        Rain at the coast: live updates

        The port authority has closed the harbour road, and two lorries were swept off it.

        The authority says that it will inspect the bridge over the river before noon.
        """;
    assertThat(read(page))
        .isInstanceOfSatisfying(
            Outcome.Article.class,
            article ->
                assertThat(article.doubts())
                    .extracting(Problem::reason)
                    .containsExactly("live-page"));
  }

  /** The reports that a text is cut into, each letter in its place in the text. */
  private static List<Report> parts(String text, String reason) {
    Outcome outcome = read(text);
    assertThat(outcome).isInstanceOf(Outcome.Several.class);
    assertThat(outcome.problems()).extracting(Problem::reason).containsExactly(reason);
    for (Report report : outcome.reports()) {
      for (int i = 0; i < report.text().length(); i++) {
        Range place = Objects.requireNonNull(report.page()).of(new Range(i, i + 1));
        if (report.text().charAt(i) != '\n') {
          assertThat(place.in(text)).isEqualTo(report.text().substring(i, i + 1));
        }
      }
    }
    return outcome.reports();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | Портовые власти закрыли дорогу в понедельник, сообщили 12 местных жителей города.
          uk | Портова влада закрила дорогу в понеділок, повідомили 12 мешканців, її не відкриють.
          ar | أغلقت سلطات الميناء الطريق يوم الاثنين بعد إصابة 12 شخصا في العاصفة، حسبما قالت الشرطة.
          zh | 港务局周一表示，暴风雨造成十二人受伤后，通往港口的道路已经关闭，警方正在调查事故原因。
          ja | 港湾当局は月曜日、嵐で12人が負傷した後、港への道路を閉鎖したと発表し、警察が調べています。
          ko | 항만 당국은 월요일 폭풍으로 12명이 다친 뒤 항구로 가는 도로를 폐쇄했다고 밝혔다.
          el | Η λιμενική αρχή έκλεισε τον δρόμο τη Δευτέρα μετά τον τραυματισμό 12 ανθρώπων.
          he | רשות הנמל סגרה את הכביש ביום שני לאחר ש-12 בני אדם נפצעו בסערה, אמרה המשטרה.
          hi | बंदरगाह प्राधिकरण ने सोमवार को तूफान में 12 लोगों के घायल होने के बाद सड़क बंद कर दी।
          de | Die Behörde hat am Montag die Straße zum Hafen gesperrt, weil 12 Menschen verletzt sind.
          fr | La route du port est fermée depuis lundi, après que 12 personnes ont été blessées.
          es | El puerto está cerrado desde el lunes por la lluvia, pero los barcos también siguen en el mar.
          pl | W poniedziałek droga do portu została zamknięta, a 12 osób jest rannych po burzy, jak podano.
          """)
  void anotherLanguageIsKeptListedAndNeverMined(String language, String text) {
    for (String page : new String[] {text, (text + " ").repeat(40)}) {
      assertThat(read(page))
          .isInstanceOfSatisfying(
              Outcome.Unread.class,
              unread -> {
                assertThat(unread.report().language()).isEqualTo(language);
                assertThat(unread.report().text()).isEqualTo(page);
                assertThat(unread.problem().reason()).isEqualTo("language-not-read");
                assertThat(Mentions.in(unread.report()).mentions()).isEmpty();
              });
    }
  }

  private static Outcome read(String text) {
    return PageReader.read(Page.of("page.txt", new Page.Content.Plain(text)), Request.ALL);
  }
}
