package avouch.app.fetch;

import avouch.model.Problem;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** A web archive (WARC): of its records those that answer with a page of HTML, text or a feed. */
final class Archive {
  private static final int FOUND = 200;

  /** The most bytes of a record's head; the library would keep them all. */
  private static final long LARGEST_HEAD = 1 << 20;

  private static final Set<String> PAGES =
      Set.of(
          "text/html",
          "text/plain",
          "application/xhtml+xml",
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml");

  private final Label label;
  private final Sink sink;
  private int records;
  private int passed;

  Archive(Label label, Sink sink) {
    this.label = label;
    this.sink = sink;
  }

  /** Hands on the pages up to the end or to a fault. */
  void read(InputStream stream) throws IOException {
    try {
      Rationed rationed = new Rationed(stream);
      each(new WarcReader(rationed), rationed);
    } catch (EOFException e) {
      problem("cut-off", "the archive is cut off; what stands before is read");
    } catch (ZipException | Unpacked.Bomb e) {
      throw e;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (ParsingException | Rationed.Exceeded | RuntimeException e) {
      problem("broken-archive", "the archive is damaged behind record %d".formatted(records));
    }
    if (passed > 0) {
      problem(
          "passed-over",
          "%d of %d records hold no page of text or HTML".formatted(passed, records));
    }
  }

  private void each(WarcReader reader, Rationed stream) throws IOException {
    Optional<WarcRecord> next = next(reader, stream);
    while (next.isPresent()) {
      records++;
      record(next.get(), stream);
      stream.left = Long.MAX_VALUE;
      next.get().body().consume();
      next = next(reader, stream);
    }
  }

  private static Optional<WarcRecord> next(WarcReader reader, Rationed stream) throws IOException {
    stream.left = LARGEST_HEAD;
    Optional<WarcRecord> next = reader.next();
    stream.left = Long.MAX_VALUE;
    return next;
  }

  /** A record that cannot be read costs itself; a stream that broke off will tell so again. */
  private void record(WarcRecord record, Rationed stream) throws IOException {
    try {
      switch (record) {
        case WarcResponse response -> answer(response, stream);
        case WarcResource resource ->
            page(resource, resource.contentType(), resource.body().stream());
        case WarcConversion text -> page(text, text.contentType(), text.body().stream());
        default -> passed++;
      }
    } catch (EOFException | ZipException | Unpacked.Bomb e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      sink.problem(
          new Problem(place(), "broken-record", "this record of the archive cannot be read"));
    }
  }

  private void answer(WarcResponse response, Rationed stream) throws IOException {
    stream.left = LARGEST_HEAD;
    HttpResponse http =
        response.contentType().base().equals(MediaType.HTTP) ? response.http() : null;
    stream.left = Long.MAX_VALUE;
    if (http != null && http.status() == FOUND) {
      page(response, http.contentType(), http.bodyDecoded().stream());
    } else {
      passed++;
    }
  }

  private void page(WarcTargetRecord record, MediaType type, InputStream body) throws IOException {
    if (!PAGES.contains(type.base().toString()) || record.target().endsWith("/robots.txt")) {
      passed++;
      return;
    }
    String charset = type.parameters().get("charset");
    String address = record.target();
    Label page = Label.of(address.isBlank() ? place() : address);
    new Input(page.at(address, charset == null ? null : Encoding.named(charset)), Links.NONE, sink)
        .take(body);
  }

  private String place() {
    return label.input() + "#" + records;
  }

  private void problem(String reason, String message) {
    sink.problem(new Problem(label.input(), reason, message));
  }

  /** The archive's bytes, so many at most until more are allowed. */
  private static final class Rationed extends FilterInputStream {
    private long left = LARGEST_HEAD;

    Rationed(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      if (left <= 0) {
        throw new Exceeded();
      }
      int count = in.read(bytes, start, length);
      left -= Math.max(0, count);
      return count;
    }

    /** More bytes than a head may have. */
    static final class Exceeded extends IOException {
      private static final long serialVersionUID = 1L;
    }
  }
}
