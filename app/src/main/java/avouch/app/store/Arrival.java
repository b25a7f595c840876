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
 * @param reading what was found in its reports, with its reservations, packed; {@code null} if it
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
      return of(kept, key, outcome, found(outcome));
    } catch (RuntimeException | StackOverflowError e) {
      return new Arrival(kept, key, null, null);
    }
  }

  static Arrival of(Kept kept, String key, Outcome outcome, @Nullable Found read) {
    return new Arrival(
        kept, key, outcome, read == null ? null : Words.packed(ReadingBytes.of(read)));
  }

  /** What is found in the reports of a page; {@code null} if it holds none. */
  static @Nullable Found found(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Article article -> mined(article);
      case Outcome.Several several -> mined(several);
      case Outcome.Unread unread -> null;
      case Outcome.NotAnArticle none -> null;
    };
  }

  private static Found mined(Outcome outcome) {
    return new Found(outcome.reports().stream().map(Avouch::mentions).toList(), outcome.problems());
  }
}
