package avouch.app.fetch;

import avouch.model.Page;
import avouch.model.Problem;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** One named input: told apart by its bytes, then turned into pages or a problem. */
final class Input {
  /** The most text that one report may have, in UTF-16 units. */
  private static final int LONGEST_TEXT = 2_000_000;

  /** The most characters without a stop or a line break; prose has far fewer. */
  private static final int LONGEST_PASSAGE = 10_000;

  /** The most bytes that are read of a single page. */
  private static final int LARGEST_PAGE = 16 << 20;

  /** How much is looked at to tell what an input is. */
  private static final int HEAD = 1 << 16;

  /** How often an input may be compressed over. */
  private static final int MOST_WRAPPINGS = 2;

  private final String name;
  private final Sink sink;

  Input(String name, Sink sink) {
    this.name = name;
    this.sink = sink;
  }

  void take(InputStream stream) throws IOException {
    try {
      opened(new BufferedInputStream(stream, HEAD + 1), 0);
    } catch (EOFException | ZipException e) {
      problem("broken-gzip", "the compressed file is cut off or damaged; pack it again");
    }
  }

  private void opened(BufferedInputStream stream, int wrappings) throws IOException {
    byte[] head = head(stream);
    if (isGzip(head) && wrappings < MOST_WRAPPINGS) {
      opened(new BufferedInputStream(new GZIPInputStream(stream), HEAD + 1), wrappings + 1);
      return;
    }
    switch (Form.of(head)) {
      case Form.Refused refused -> problem(refused.reason(), refused.message());
      case Form.Records records when records.lines() -> new Records(name, sink).lines(stream);
      case Form.Records records -> new Records(name, sink).document(stream);
      case Form.OnePage page -> page(stream);
    }
  }

  private static boolean isGzip(byte[] head) {
    return head.length > 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
  }

  private static byte[] head(BufferedInputStream stream) throws IOException {
    stream.mark(HEAD);
    byte[] head = stream.readNBytes(HEAD);
    stream.reset();
    return head;
  }

  private void page(InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(LARGEST_PAGE + 1);
    if (bytes.length > LARGEST_PAGE) {
      tooLarge();
      return;
    }
    Decoded decoded = Decoded.of(bytes);
    String text = decoded.text();
    if (Form.isHtml(text)) {
      sink.page(Page.of(name, new Page.Content.Html(text)));
    } else {
      Form other = OtherText.form(text);
      if (other instanceof Form.Refused refused) {
        problem(refused.reason(), refused.message());
        return;
      }
      if (isTooLong(text)) {
        tooLarge();
        return;
      }
      sink.page(Page.of(name, new Page.Content.Plain(text)));
    }
    decoded.doubt(name).ifPresent(sink::problem);
  }

  /** Whether a text is too long for one report, or has a passage that no sentence or line ends. */
  static boolean isTooLong(String text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if ("\n\r.!?。！？؟।".indexOf(text.charAt(i)) >= 0) {
        start = i + 1;
      } else if (i - start >= LONGEST_PASSAGE) {
        return true;
      }
    }
    return text.length() > LONGEST_TEXT;
  }

  private void tooLarge() {
    problem(
        "too-large",
        "a report or a sentence in it is too long to be read; split it into its reports");
  }

  private void problem(String reason, String message) {
    sink.problem(new Problem(name, reason, message));
  }
}
