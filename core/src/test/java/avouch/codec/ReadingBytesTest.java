package avouch.codec;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.Avouch;
import avouch.model.Outcome;
import avouch.model.Page;
import avouch.model.PageOffsets;
import avouch.model.Problem;
import avouch.model.Range;
import avouch.model.Reading;
import avouch.model.Request;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReadingBytesTest {
  private static final String NEWS =
      """
      Storm closes bridge at Vell

      VELL, 4 May 2031 (Reuters) – The old bridge at Vell was closed on Sunday after a storm, Mayor Ilse Varga said. More than 1,200 people left their homes by Monday evening, or about 3.5% of the town.

      “We will open it within ten days,” said Varga, 52. Nearly three years after the flood of spring 2028, between 40 and 50 soldiers came from Oslo, Norway. 🔥
      """;

  @Test
  void aReadingComesBackWhole() {
    Reading reading = reading(new Page.Content.Plain(NEWS));
    assertThat(reading.mentions()).hasSizeGreaterThan(8);
    assertThat(back(reading)).isEqualTo(reading);
  }

  @Test
  void soDoReservations() {
    Problem doubt = new Problem("a", "live-page", "A live page.");
    ReadingBytes.Found read =
        new ReadingBytes.Found(List.of(reading(new Page.Content.Plain(NEWS))), List.of(doubt));
    assertThat(ReadingBytes.read(ReadingBytes.of(read))).isEqualTo(read);
  }

  @Test
  void aWebPageKeepsItsOffsets() {
    Reading reading =
        reading(
            new Page.Content.Html(
                "<html><body><nav>Home &gt; News</nav><h1>Storm &amp; bridge 🔥</h1><p>"
                    + NEWS.replace("\n\n", "</p>\n<p>").replace("–", "&ndash;")
                    + "</p></body></html>"));
    Reading back = back(reading);
    assertThat(back.mentions()).isEqualTo(reading.mentions());
    PageOffsets before = Objects.requireNonNull(reading.report().page());
    PageOffsets after = Objects.requireNonNull(back.report().page());
    assertThat(after.dropped()).isEqualTo(before.dropped());
    int length = reading.report().text().length();
    for (int start = 0; start < length; start++) {
      Range range = new Range(start, length);
      assertThat(after.inCodePoints(after.of(range)))
          .isEqualTo(before.inCodePoints(before.of(range)));
    }
  }

  @Test
  void halfALetterComesBackToo() {
    Reading reading = reading(new Page.Content.Plain(NEWS + "\nAnd \ud83d so on, police said.\n"));
    assertThat(back(reading)).isEqualTo(reading);
  }

  private static Reading back(Reading reading) {
    return ReadingBytes.read(ReadingBytes.of(new ReadingBytes.Found(List.of(reading), List.of())))
        .readings()
        .getFirst();
  }

  private static Reading reading(Page.Content content) {
    Outcome outcome = Avouch.read(Page.of("a", content), Request.ALL);
    return Avouch.mentions(((Outcome.Article) outcome).report());
  }
}
