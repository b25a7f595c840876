package avouch.app.fetch;

import avouch.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
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

  /** The most bytes of a page, and one more to show that there are more. */
  private static final int LARGEST_PAGE = (16 << 20) + 1;

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
  private @Nullable WarcRecord open;
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
    } catch (ParsingException | Rationed.Exceeded | Damaged e) {
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
      Found found = found(next.get(), stream);
      if (found != null) {
        new Input(found.label, Links.NONE, sink).take(new ByteArrayInputStream(found.bytes));
      }
      next = next(reader, stream);
    }
  }

  /** The next record, that before it passed over; the library throws anything at what is amiss. */
  private Optional<WarcRecord> next(WarcReader reader, Rationed stream) throws IOException {
    try {
      if (open != null) {
        open.body().consume();
      }
      stream.left = LARGEST_HEAD;
      Optional<WarcRecord> next = reader.next();
      open = next.orElse(null);
      return next;
    } catch (RuntimeException e) {
      throw new Damaged(e);
    } finally {
      stream.left = Long.MAX_VALUE;
    }
  }

  /** A record that cannot be read costs itself; a stream that broke off will tell so again. */
  private @Nullable Found found(WarcRecord record, Rationed stream) {
    try {
      Found found =
          switch (record) {
            case WarcResponse response -> answer(response, stream);
            case WarcResource resource -> page(resource, resource.contentType(), resource.body());
            case WarcConversion text -> page(text, text.contentType(), text.body());
            default -> null;
          };
      passed += found == null ? 1 : 0;
      return found;
    } catch (IOException | RuntimeException e) {
      sink.problem(
          new Problem(place(), "broken-record", "this record of the archive cannot be read"));
      return null;
    } finally {
      stream.left = Long.MAX_VALUE;
    }
  }

  private @Nullable Found answer(WarcResponse response, Rationed stream) throws IOException {
    if (!response.contentType().base().equals(MediaType.HTTP)) {
      return null;
    }
    stream.left = LARGEST_HEAD;
    HttpResponse http = response.http();
    stream.left = Long.MAX_VALUE;
    return http.status() == FOUND ? page(response, http.contentType(), http.bodyDecoded()) : null;
  }

  private @Nullable Found page(WarcTargetRecord record, MediaType type, MessageBody body)
      throws IOException {
    String address = record.target();
    if (!PAGES.contains(type.base().toString()) || address.endsWith("/robots.txt")) {
      return null;
    }
    String charset = type.parameters().get("charset");
    Label page = Label.of(address.isBlank() ? place() : address);
    Taken taken = Taken.from(body.stream(), LARGEST_PAGE);
    if (taken.fault() != null) {
      String message = "this record is damaged; what stands before the fault is read";
      sink.problem(new Problem(page.input(), "broken-record", message));
    }
    return new Found(
        page.at(address, charset == null ? null : Encoding.named(charset)), taken.bytes());
  }

  private String place() {
    return label.input() + "#" + records;
  }

  private void problem(String reason, String message) {
    sink.problem(new Problem(label.input(), reason, message));
  }

  /** A page that a record holds. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Found(Label label, byte[] bytes) {}

  /** What follows is no archive any more. */
  private static final class Damaged extends IOException {
    private static final long serialVersionUID = 1L;

    Damaged(RuntimeException cause) {
      super(cause);
    }
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
