package avouch.read;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Outcome;
import avouch.model.Problem;
import avouch.model.Range;
import avouch.model.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** No page, however broken, stops the reader or keeps it long. */
@Timeout(120)
class HostilePagesTest {
  private static final String SENTENCE =
      "<p>The port authority closed the harbour road on Monday, after the storm had passed.</p>";
  private static final List<String> SHARDS =
      List.of("<", ">", "&", "\0", "</div>", "<table>", "<!--", "<script>", "&#x110000;", "\ud83d");
  private static final int MUTATIONS = 12;

  @Test
  void deepNestingIsRead() {
    assertThat(SavedPages.read("<div>".repeat(100_000) + SENTENCE)).isNotNull();
    assertThat(SavedPages.read("<b><table><tr><td>".repeat(5_000) + SENTENCE)).isNotNull();
  }

  @Test
  void anAccountAmongNulsIsRead() {
    String page = "<html><body><article>" + SENTENCE.repeat(4).replace("road", "ro\0ad");
    Report report = SavedPages.report(page).orElseThrow();
    assertThat(report.text()).contains("The port authority closed the harbour");
  }

  @Test
  void aPageOfManyMillionCharactersIsCut() {
    String page = "<html><body><article>" + SENTENCE.repeat(3);
    assertThat(SavedPages.report(page + "<!-- " + "x".repeat(20_000_000)).isPresent()).isTrue();
  }

  @Test
  void aPageOfTensOfThousandsOfPiecesIsReadInPartAndThatIsSaid() {
    Outcome outcome =
        SavedPages.read("<article>" + SENTENCE.repeat(4) + "<p>a b</p>".repeat(30_000));
    assertThat(outcome).isInstanceOf(Outcome.Article.class);
    Outcome.Article article = (Outcome.Article) outcome;
    assertThat(article.report().text()).contains("The port authority closed the harbour road");
    assertThat(article.doubts()).extracting(Problem::reason).containsExactly("too-large");
  }

  @Test
  void ofAMillionTagsTheFirstAreRead() {
    Report report =
        SavedPages.report("<article>" + SENTENCE.repeat(4) + "<i></i>".repeat(500_000))
            .orElseThrow();
    assertThat(report.text()).contains("The port authority closed the harbour road");
  }

  @Test
  void aTitleOfManyPartsIsCut() {
    String page = "<title>" + "Rain | ".repeat(20_000) + "</title><article>" + SENTENCE.repeat(4);
    Report report = SavedPages.report(page).orElseThrow();
    assertThat(report.title()).startsWith("Rain").hasSizeLessThanOrEqualTo(1000);
  }

  @TestFactory
  Stream<DynamicTest> mutatedPagesAreRead() {
    return SavedPages.files().stream()
        .limit(40)
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> mutate(file)));
  }

  private static void mutate(Path file) {
    String source = SavedPages.source(file);
    Random random = new Random(file.getFileName().toString().hashCode());
    for (int i = 0; i < MUTATIONS; i++) {
      String mutated = mutated(source, random);
      check(SavedPages.read(mutated), mutated);
    }
  }

  /** Whatever came of a broken page, it is a sound report or a problem that is listed. */
  private static void check(Outcome outcome, String page) {
    switch (outcome) {
      case Outcome.Article article -> check(article.report(), page);
      case Outcome.Several several -> several.parts().forEach(part -> check(part, page));
      case Outcome.Unread unread -> {
        check(unread.report(), page);
        assertThat(unread.problem().message()).isNotBlank();
      }
      case Outcome.NotAnArticle none -> {
        assertThat(none.problem().input()).isEqualTo("page.html");
        assertThat(none.problem().message()).isNotBlank();
      }
    }
  }

  /** Its blocks are its whole text in order, and each letter of them stands in the page. */
  private static void check(Report report, String page) {
    int end = 0;
    for (Report.Block block : report.blocks()) {
      Range range = block.range();
      assertThat(range.in(report.text())).isNotBlank();
      assertThat(report.text().substring(end, range.start())).isBlank();
      for (int at = range.start(); at < range.end(); at++) {
        checkLetter(report, at, page);
      }
      end = range.end();
    }
    assertThat(report.text().substring(end)).isBlank();
  }

  private static void checkLetter(Report report, int at, String page) {
    char letter = report.text().charAt(at);
    if (Character.isLetterOrDigit(letter)) {
      Range place = Objects.requireNonNull(report.page()).of(new Range(at, at + 1));
      String written = place.in(page);
      if (!written.startsWith("&")) {
        assertThat(written).contains(String.valueOf(letter));
      }
    }
  }

  private static String mutated(String source, Random random) {
    StringBuilder mutated = new StringBuilder(source);
    for (int i = 0; i < 8 && !mutated.isEmpty(); i++) {
      int at = random.nextInt(mutated.length());
      switch (random.nextInt(3)) {
        case 0 -> mutated.insert(at, SHARDS.get(random.nextInt(SHARDS.size())));
        case 1 -> mutated.delete(at, Math.min(mutated.length(), at + random.nextInt(200)));
        default -> mutated.setCharAt(at, (char) random.nextInt(0x3000));
      }
    }
    return mutated.toString();
  }
}
