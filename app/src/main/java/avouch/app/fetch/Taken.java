package avouch.app.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that a stream gave before its end, a limit or a fault.
 *
 * @param bytes what it gave
 * @param fault what broke it off, if anything
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Taken(byte[] bytes, @Nullable IOException fault) {
  private static final int STEP = 1 << 16;

  static Taken from(InputStream stream, int limit) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] step = new byte[STEP];
    try {
      int count = stream.read(step, 0, Math.min(STEP, limit));
      while (count > 0) {
        bytes.write(step, 0, count);
        count = stream.read(step, 0, Math.min(STEP, limit - bytes.size()));
      }
      return new Taken(bytes.toByteArray(), null);
    } catch (IOException e) {
      return new Taken(bytes.toByteArray(), e);
    }
  }
}
