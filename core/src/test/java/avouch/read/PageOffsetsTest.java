package avouch.read;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.PageOffsets;
import avouch.model.Range;
import avouch.model.Report;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every range of a clean text leads back to the part of the page that writes it. */
class PageOffsetsTest {
  private static final String PAGE =
      """
      <html><head><title>Rain &amp; wind</title></head><body><article>
      <h1>Rain &amp; wind close the harbour road</h1>
      <p>Heavy   rain closed\r
      the <b>harbour</b> road on Monday, the port&rsquo;s head\u00a0&#8211; Ola Dahl \
      &ndash; said &#128674; at noon.</p>
      <p>Two lorries were swept off it, and \ud83d\ude9a &lt;both&gt; drivers, were rescued by \
      the crew<br>of the port, who had come, as they said, at once.</p>
      </article></body></html>
      """;

  private static final String MARKS = "\u00ad\u200b\u2060\ufeff";

  @Test
  void referencesFoldedSpaceAndPairsLeadBack() {
    Report report = SavedPages.report(PAGE).orElseThrow();
    assertThat(report.text()).contains("the port’s head – Ola Dahl – said 🚢 at noon.");
    assertThat(written(report, "port’s head")).isEqualTo("port&rsquo;s head");
    assertThat(written(report, "🚢")).isEqualTo("&#128674;");
    assertThat(written(report, "<both>")).isEqualTo("&lt;both&gt;");
    assertThat(written(report, "🚚")).isEqualTo("🚚");
    assertThat(written(report, "rain closed the harbour"))
        .isEqualTo("rain closed\r\nthe <b>harbour");
    PageOffsets page = Objects.requireNonNull(report.page());
    int end = PAGE.indexOf("</body>");
    assertThat(page.inCodePoints(new Range(0, end)))
        .isEqualTo(new Range(0, PAGE.codePointCount(0, end)));
  }

  @TestFactory
  Stream<DynamicTest> everyBlockAndAnyPartOfItLeadsBack() {
    return SavedPages.files().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> holds(file)));
  }

  private static void holds(Path file) {
    String source = SavedPages.source(file);
    Random random = new Random(file.getFileName().toString().hashCode());
    SavedPages.report(source)
        .ifPresent(
            report ->
                report.blocks().stream()
                    .map(Report.Block::range)
                    .forEach(
                        range -> {
                          assertLeadsBack(source, report, range);
                          assertLeadsBack(source, report, part(range, random));
                        }));
  }

  private static Range part(Range range, Random random) {
    int start = range.start() + random.nextInt(range.length());
    return new Range(start, start + 1 + random.nextInt(range.end() - start));
  }

  private static void assertLeadsBack(String source, Report report, Range range) {
    Range page = Objects.requireNonNull(report.page()).of(range);
    Document part = Jsoup.parseBodyFragment(page.in(source).replace("\0", ""));
    part.select("script,style,noscript,template,svg,math,iframe,video,audio,button,select")
        .remove();
    assertThat(letters(part.wholeText())).isEqualTo(letters(range.in(report.text())));
  }

  /** All but white space, marks that show nothing, and halves of pairs that a cut leaves. */
  private static String letters(String words) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Lines.isSpace(c) && !Character.isSurrogate(c) && MARKS.indexOf(c) < 0) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static String written(Report report, String words) {
    int at = report.text().indexOf(words);
    Range range = new Range(at, at + words.length());
    return Objects.requireNonNull(report.page()).of(range).in(PAGE);
  }
}
