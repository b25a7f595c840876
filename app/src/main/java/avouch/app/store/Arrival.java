package avouch.app.store;

import avouch.Avouch;
import avouch.codec.ReadingBytes;
import avouch.codec.ReadingBytes.Found;
import avouch.model.Outcome;
import avouch.model.Request;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page on its way into the store, with what reading it came to.
 *
 * @param kept the page
 * @param key tells it from every other
 * @param outcome what it holds; {@code null} if reading it failed by Avouch's own fault
 * @param reading what was found in its report, with its reservations, packed; {@code null} if it
 *     holds none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Arrival(Kept kept, String key, @Nullable Outcome outcome, byte @Nullable [] reading) {
  Arrival {
    Objects.requireNonNull(kept);
    Objects.requireNonNull(key);
  }

  /** Reads a page; one that brings Avouch down is kept all the same, for a later edition. */
  static Arrival of(Kept kept, String key) {
    try {
      Outcome outcome = Avouch.read(kept.page(), Contents.under(kept, Request.ALL));
      return outcome instanceof Outcome.Article article
          ? of(kept, key, article, new Found(Avouch.mentions(article.report()), article.doubts()))
          : new Arrival(kept, key, outcome, null);
    } catch (RuntimeException | StackOverflowError e) {
      return new Arrival(kept, key, null, null);
    }
  }

  static Arrival of(Kept kept, String key, Outcome outcome, Found read) {
    return new Arrival(kept, key, outcome, Words.packed(ReadingBytes.of(read)));
  }
}
