package avouch.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import avouch.model.Outcome;
import avouch.model.Report;
import java.nio.file.Path;
import java.util.List;
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
      assertThatCode(() -> check(SavedPages.read(mutated))).doesNotThrowAnyException();
    }
  }

  /** A report of a broken page still holds its own word: blocks in the text, places in the page. */
  private static void check(Outcome outcome) {
    if (outcome instanceof Outcome.Article article) {
      Report report = article.report();
      report.blocks().forEach(block -> assertThat(block.range().in(report.text())).isNotBlank());
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
