package avouch.app.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read of all inputs and tells the sink now and then. */
final class Meter {
  /** How many bytes pass between two tellings. */
  private static final int STEP = 1 << 18;

  private final Sink sink;
  private final long total;
  private long read;
  private long told;

  Meter(Sink sink, long total) {
    this.sink = sink;
    this.total = total;
  }

  InputStream of(InputStream stream) {
    return new Metered(stream);
  }

  private void count(long bytes) {
    read += Math.max(0, bytes);
    if (read - told >= STEP) {
      tell();
    }
  }

  void tell() {
    told = read;
    sink.progress(read, total);
  }

  /** A stream whose bytes are counted. */
  private final class Metered extends FilterInputStream {
    Metered(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      int letter = in.read();
      count(letter < 0 ? 0 : 1);
      return letter;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      int count = in.read(bytes, start, length);
      count(count);
      return count;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = in.skip(bytes);
      count(skipped);
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
