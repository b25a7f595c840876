package avouch.app.store;

import avouch.codec.ReadingBytes;
import avouch.codec.ReadingBytes.Found;
import avouch.model.Problem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What this edition made of a page when it read it.
 *
 * @param otherwise the day that counted if the page named none
 * @param problem what is to be listed of it if it is no report
 * @param reading what was found in its report, with its reservations, packed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Known(@Nullable LocalDate otherwise, @Nullable Problem problem, byte @Nullable [] reading) {
  /** Whether reading it again would come to the same. */
  boolean holds(@Nullable LocalDate day) {
    return problem != null || (reading != null && Objects.equals(otherwise, day));
  }

  @Nullable Found unpacked() {
    try {
      return reading == null ? null : ReadingBytes.read(Words.bytes(reading));
    } catch (IOException e) {
      throw new IllegalStateException("a reading in the store is damaged", e);
    }
  }
}
