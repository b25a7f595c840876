package avouch.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import avouch.model.Page;
import avouch.model.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  private static final String HTML =
      "<html><body><p>The bridge at Vell is closed.</p></body></html>";

  @Test
  void answersWithPagesAreReadAndTheRestIsCounted() {
    byte[] archive =
        Given.joined(
            Warc.record("warcinfo", "", "application/warc-fields", "software: test\r\n"),
            Warc.record(
                "request",
                "https://vell.example/1",
                "application/http;msgtype=request",
                "GET / HTTP/1.1\r\n\r\n"),
            Warc.answer(
                "https://vell.example/1",
                200,
                "Content-Type: text/html",
                HTML.getBytes(StandardCharsets.UTF_8)),
            Warc.answer(
                "https://vell.example/gone",
                404,
                "Content-Type: text/html",
                HTML.getBytes(StandardCharsets.UTF_8)),
            Warc.answer(
                "https://vell.example/i.png", 200, "Content-Type: image/png", new byte[] {1, 2, 3}),
            Warc.record(
                "conversion", "https://vell.example/2", "text/plain", "The bridge is open.\n"));
    Fetched fetched = Given.bytes(archive);
    assertThat(fetched.pages())
        .extracting(Page::input)
        .containsExactly("https://vell.example/1", "https://vell.example/2");
    assertThat(fetched.pages().getFirst().content()).isEqualTo(new Page.Content.Html(HTML));
    assertThat(fetched.pages().getFirst().address()).isEqualTo("https://vell.example/1");
    assertThat(fetched.problems()).extracting(Problem::reason).containsExactly("passed-over");
    assertThat(fetched.problems().getFirst().message()).startsWith("4 of 6 records");
  }

  @Test
  void bodiesAreUnpackedAndReadInTheEncodingOfTheirHeader() {
    byte[] russian = "<html><p>Мост закрыт.</p></html>".getBytes(Charset.forName("windows-1251"));
    byte[] chunked =
        ("5\r\n"
                + HTML.substring(0, 5)
                + "\r\n"
                + Integer.toHexString(HTML.length() - 5)
                + "\r\n"
                + HTML.substring(5)
                + "\r\n0\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    Fetched fetched =
        Given.bytes(
            Given.joined(
                Warc.answer(
                    "https://vell.example/r",
                    200,
                    "Content-Type: text/html; charset=windows-1251",
                    russian),
                Warc.answer(
                    "https://vell.example/c",
                    200,
                    "Content-Type: text/html\r\nTransfer-Encoding: chunked",
                    chunked),
                Warc.answer(
                    "https://vell.example/g",
                    200,
                    "Content-Type: text/html\r\nContent-Encoding: gzip",
                    Given.packed(HTML.getBytes(StandardCharsets.UTF_8)))));
    assertThat(fetched.problems()).isEmpty();
    assertThat(fetched.pages())
        .extracting(Page::content)
        .containsExactly(
            new Page.Content.Html("<html><p>Мост закрыт.</p></html>"),
            new Page.Content.Html(HTML),
            new Page.Content.Html(HTML));
  }

  @Test
  void membersPackedOneByOneAreRead() {
    byte[] one = Given.packed(Warc.page("https://vell.example/1", HTML));
    byte[] two = Given.packed(Warc.page("https://vell.example/2", HTML));
    assertThat(Given.bytes(Given.joined(one, two)).pages()).hasSize(2);
    Fetched cut = Given.bytes(Given.joined(one, one, Arrays.copyOf(two, two.length / 2)));
    assertThat(cut.pages()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(cut.problems()).extracting(Problem::reason).contains("cut-off");
  }

  @Test
  void anArchiveThatBreaksOffGivesWhatItHas() {
    byte[] whole =
        Given.joined(
            Warc.page("https://vell.example/1", HTML), Warc.page("https://vell.example/2", HTML));
    Fetched fetched = Given.bytes(Arrays.copyOf(whole, whole.length - 20));
    assertThat(fetched.pages()).extracting(Page::input).contains("https://vell.example/1");
    assertThat(fetched.problems()).extracting(Problem::reason).contains("cut-off");
  }

  @Test
  void aDamagedRecordCostsItself() {
    byte[] damaged =
        Warc.record(
            "response",
            "https://vell.example/x",
            "application/http;msgtype=response",
            "HTTX nonsense\r\n\r\n");
    Fetched fetched = Given.bytes(Given.joined(damaged, Warc.page("https://vell.example/1", HTML)));
    assertThat(fetched.pages()).extracting(Page::input).contains("https://vell.example/1");
    assertThat(
            Given.bytes(
                    Given.joined(
                        Warc.page("https://vell.example/1", HTML),
                        "WARC/1.0\r\nContent-Length: -5\r\n\r\nx\r\n\r\n"
                            .getBytes(StandardCharsets.UTF_8)))
                .problems())
        .extracting(Problem::reason)
        .contains("broken-archive");
  }

  @Test
  void aHeadWithoutEndIsNotKept() {
    byte[] head =
        ("WARC/1.0\r\nWARC-Type: response\r\nX: " + "a".repeat(40 << 20))
            .getBytes(StandardCharsets.UTF_8);
    assertThat(Given.bytes(head).problems())
        .extracting(Problem::reason)
        .containsExactly("broken-archive");
  }
}
