package avouch.app.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output. A reader who has seen enough and left, as {@code head} does, is no failure. */
final class Outlet extends FilterOutputStream {
  private boolean left;

  Outlet(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int letter) throws IOException {
    write(new byte[] {(byte) letter}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    if (left) {
      return;
    }
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      String why = e.getMessage();
      left = why != null && (why.contains("Broken pipe") || why.contains("pipe is being closed"));
      if (!left) {
        throw e;
      }
    }
  }

  /** Letters to an outlet, always in UTF-8. */
  static final class Letters extends PrintStream {
    private final Outlet outlet;

    Letters(Outlet outlet) {
      super(outlet, false, StandardCharsets.UTF_8);
      this.outlet = outlet;
    }

    /** Whether whoever read them has left. */
    boolean left() {
      return outlet.left;
    }
  }
}
