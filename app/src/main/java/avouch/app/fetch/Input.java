package avouch.app.fetch;

import avouch.model.Page;
import avouch.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** One named input: told apart by its bytes, then turned into pages or a problem. */
final class Input {
  /** The most text that one report may have, in UTF-16 units. */
  private static final int LONGEST_TEXT = 400_000;

  /** The most characters without a stop or a line break; prose has far fewer. */
  private static final int LONGEST_PASSAGE = 100_000;

  /** The most bytes that are read of a single page. */
  private static final int LARGEST_PAGE = 16 << 20;

  /** How much is looked at to tell what an input is. */
  private static final int HEAD = 1 << 16;

  /** How often an input may be compressed over. */
  private static final int MOST_WRAPPINGS = 2;

  private static final Form.Refused TOO_LARGE =
      new Form.Refused(
          "too-large",
          "a report or a sentence in it is too long to be read; split it into its reports");

  private final Label label;
  private final Links links;
  private final Sink sink;
  private boolean packed;

  Input(Label label, Links links, Sink sink) {
    this.label = label;
    this.links = links;
    this.sink = sink;
  }

  void take(InputStream stream) throws IOException {
    try {
      opened(stream, 0);
    } catch (EOFException | ZipException | Unpacked.Bomb e) {
      brokenOff(e);
    }
  }

  private void opened(InputStream stream, int wrappings) throws IOException {
    Taken head = Taken.from(stream, HEAD);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head.bytes()), stream);
    if (Unpacked.isPacked(head.bytes()) && wrappings < MOST_WRAPPINGS) {
      packed = true;
      try (Unpacked unpacked = new Unpacked(whole)) {
        opened(unpacked, wrappings + 1);
      }
      return;
    }
    if (head.bytes().length == 0 && head.fault() != null) {
      throw head.fault();
    }
    switch (Form.of(head.bytes(), label)) {
      case Form.Refused refused -> problem(refused.reason(), refused.message());
      case Form.Records records when records.lines() && !Encoding.isWide(head.bytes()) ->
          new Records(label, sink).lines(whole);
      case Form.Records records -> new Records(label, sink).document(letters(whole, head));
      case Form.Entries entries ->
          new Feed(label, entries.kind(), links, sink).read(letters(whole, head));
      case Form.Archive archive -> new Archive(label, sink).read(whole);
      case Form.OnePage page -> page(whole);
    }
  }

  /** The stream as letters, in the encoding that its beginning shows, without the mark of it. */
  private Reader letters(InputStream stream, Taken head) throws IOException {
    Encoding.Mark mark = Encoding.mark(head.bytes());
    stream.skipNBytes(mark == null ? utf8Mark(head.bytes()) : mark.length());
    return new InputStreamReader(stream, Encoding.of(head.bytes(), label.charset()));
  }

  private static int utf8Mark(byte[] head) {
    boolean marked =
        head.length > 2
            && (head[0] & 0xff) == 0xEF
            && (head[1] & 0xff) == 0xBB
            && (head[2] & 0xff) == 0xBF;
    return marked ? 3 : 0;
  }

  private void page(InputStream stream) {
    Taken taken = Taken.from(stream, LARGEST_PAGE + 1);
    page(label, taken.bytes(), sink);
    if (taken.fault() != null) {
      brokenOff(taken.fault());
    }
  }

  /** One page of bytes, handed on with its reservation or listed with what it is instead. */
  static void page(Label label, byte[] bytes, Sink sink) {
    Decoded decoded =
        bytes.length > LARGEST_PAGE ? Decoded.EMPTY : Decoded.of(bytes, label.charset());
    String text = decoded.text();
    boolean html = Form.isHtml(text);
    Form.Refused refused = html ? null : refusal(text, bytes.length);
    if (refused != null) {
      sink.problem(new Problem(label.input(), refused.reason(), refused.message()));
      return;
    }
    sink.page(label.page(html ? new Page.Content.Html(text) : new Page.Content.Plain(text)));
    decoded.doubt(label.input()).ifPresent(sink::problem);
  }

  private static Form.@Nullable Refused refusal(String text, int bytes) {
    if (bytes > LARGEST_PAGE) {
      return TOO_LARGE;
    }
    Form.Refused other = OtherText.refusal(text);
    return other == null && isTooLong(text) ? TOO_LARGE : other;
  }

  /** Whether a text is too long for one report, or has a passage that no sentence or line ends. */
  static boolean isTooLong(String text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ends(text.charAt(i))) {
        start = i + 1;
      } else if (i - start >= LONGEST_PASSAGE) {
        return true;
      }
    }
    return text.length() > LONGEST_TEXT;
  }

  private static boolean ends(char letter) {
    return switch (letter) {
      case '\n', '\r', '.', '!', '?', '。', '！', '？', '؟', '।' -> true;
      default -> false;
    };
  }

  /** What was read before a fault is kept; this says that there was more. */
  private void brokenOff(IOException fault) {
    switch (fault) {
      case Unpacked.Bomb bomb ->
          problem("gzip-bomb", "the rest of the compressed file is not read: " + bomb.getMessage());
      case EOFException cut ->
          problem(packed ? "broken-gzip" : "cut-off", "it is cut off; what stands before is read");
      default ->
          problem(
              packed ? "broken-gzip" : "unreadable",
              "what stands before the fault is read, and nothing behind it: " + fault.getMessage());
    }
  }

  private void problem(String reason, String message) {
    sink.problem(new Problem(label.input(), reason, message));
  }
}
