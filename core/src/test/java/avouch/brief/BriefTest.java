package avouch.brief;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.SituationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BriefTest {
  private static final SituationReport REPORT = QuayFire.report();
  private static final Path GOLDEN = Path.of("src/test/resources/avouch/brief");

  @Test
  void textIsAsReviewed() throws IOException {
    golden("quay-fire.txt", TextBrief.of(REPORT, true, 88, false));
  }

  @Test
  void markdownIsAsReviewed() throws IOException {
    golden("quay-fire.md", MarkdownBrief.of(REPORT, true));
  }

  @Test
  void evidenceIsAsReviewed() throws IOException {
    golden("quay-fire-killed.md", Evidence.markdown(REPORT, "f1", true));
    golden("quay-fire-killed.txt", Evidence.text(REPORT, "f1", true, 80, false));
  }

  @Test
  void everyFormFitsTheTerminal() {
    for (int width : List.of(60, 80, 100)) {
      assertThat(TextBrief.of(REPORT, true, width, false).lines())
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void aMinorIsNeverNamed() {
    assertThat(TextBrief.of(REPORT, true, 88, true)).doesNotContain("Lund").contains("Okker");
    assertThat(MarkdownBrief.of(REPORT, true)).doesNotContain("Lund").contains("Okker");
  }

  @Test
  void privatePersonsAreWithheldOnRequest() {
    String text = TextBrief.of(REPORT, false, 200, false);
    assertThat(text).doesNotContain("Okker").doesNotContain("Jonas").contains("Ilse Varga");
    assertThat(text).contains("[name withheld]");
  }

  @Test
  void anArrestStandsWithWhoSaysSo() {
    assertThat(MarkdownBrief.of(REPORT, true))
        .contains("**Jonas Okker**", "“Police **arrested** **Jonas Okker**, a night watchman");
  }

  @Test
  void theTerminalIsNotSteeredByAReport() {
    assertThat(Sheet.clean("a\u001b[2Jb\u202Ec\nd\t\te")).isEqualTo("a[2Jbc d e");
  }

  @Test
  void aPathDoesNotSteerTheTerminalEither() {
    assertThat(Line.of("").code("a\n\u001b[2Jb  c.txt").runs())
        .extracting(Line.Run::words)
        .containsExactly("a [2Jb  c.txt");
  }

  @Test
  void onlyTheMarksAroundAllWordsAreTakenOff() {
    assertThat(Phrases.quoted("“We stay,”")).isEqualTo("“We stay,”");
    assertThat(Phrases.quoted("“We stay")).isEqualTo("“We stay”");
    assertThat(Phrases.quoted("\"We stay.\" ")).isEqualTo("“We stay.”");
    assertThat(Phrases.quoted("it was “a new start”")).isEqualTo("“it was “a new start””");
    assertThat(Phrases.quoted("“A new start” it was")).isEqualTo("““A new start” it was”");
    assertThat(Phrases.quoted("“”")).isEqualTo("“”");
    assertThat(Phrases.quoted("\"")).isEqualTo("“”");
  }

  @Test
  void aLongPassageIsCutWhereAWordEnds() {
    assertThat(Phrases.shortened("one two three", 9)).isEqualTo("one two …");
    assertThat(Phrases.shortened("one two", 9)).isEqualTo("one two");
  }

  @Test
  void styledTextHasTheWordsOfThePlain() {
    String styled = TextBrief.of(REPORT, true, 88, true).replaceAll("\u001b\\[\\d+m", "");
    String plain = TextBrief.of(REPORT, true, 88, false).replace("*", "");
    assertThat(styled.replace("*", "").split("\\s+", -1)).isEqualTo(plain.split("\\s+", -1));
  }

  private static void golden(String name, String text) throws IOException {
    Path file = GOLDEN.resolve(name);
    if (Boolean.getBoolean("avouch.golden")) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
