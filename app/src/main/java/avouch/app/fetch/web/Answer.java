package avouch.app.fetch.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking for an address. */
public sealed interface Answer {
  /**
   * The address gave something.
   *
   * @param address where it lay in the end, redirects followed
   * @param bytes what it gave, perhaps packed
   * @param charset the encoding that its header names, if any
   * @param validators by which to ask later whether it has changed
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Got(String address, byte[] bytes, @Nullable String charset, Validators validators)
      implements Answer {}

  /** What was there before is there still. */
  record Unchanged() implements Answer {}

  /**
   * Nothing was got.
   *
   * @param reason a short code in kebab case
   * @param message what is wrong and what to do
   * @param after how long the site asks to be left alone, if it does
   */
  record Refused(String reason, String message, @Nullable Duration after) implements Answer {}
}
