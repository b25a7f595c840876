package avouch.app.store;

import avouch.Avouch;
import avouch.Grouping;
import avouch.codec.ReadingBytes;
import avouch.codec.ReadingBytes.Found;
import avouch.model.Outcome;
import avouch.model.Reading;
import avouch.model.Request;
import avouch.model.Sketch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A page on its way into the store, with what reading it came to.
 *
 * @param kept the page
 * @param key tells it from every other
 * @param outcome what it holds; {@code null} if reading it failed by Avouch's own fault
 * @param reading what was found in its reports, with its reservations, packed; {@code null} if it
 *     holds none
 * @param sketches of its reports
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Arrival(
    Kept kept,
    String key,
    @Nullable Outcome outcome,
    byte @Nullable [] reading,
    List<Sketch> sketches) {
  Arrival {
    Objects.requireNonNull(kept);
    Objects.requireNonNull(key);
    sketches = List.copyOf(sketches);
  }

  /** Reads a page; one that brings Avouch down is kept all the same, for a later edition. */
  static Arrival of(Kept kept, String key) {
    try {
      Outcome outcome = Avouch.read(kept.page(), Contents.under(kept, Request.ALL));
      return of(kept, key, outcome, found(outcome));
    } catch (RuntimeException | StackOverflowError e) {
      return new Arrival(kept, key, null, null, List.of());
    }
  }

  static Arrival of(Kept kept, String key, Outcome outcome, @Nullable Found read) {
    return read == null
        ? new Arrival(kept, key, outcome, null, List.of())
        : new Arrival(
            kept, key, outcome, Words.packed(ReadingBytes.of(read)), sketches(read.readings()));
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

  /** Of each report once. */
  static List<Sketch> sketches(List<Reading> readings) {
    Map<String, Sketch> sketches = new TreeMap<>();
    readings.forEach(
        reading -> sketches.putIfAbsent(reading.report().id(), Grouping.sketch(reading)));
    return List.copyOf(sketches.values());
  }

  private static Found mined(Outcome outcome) {
    return new Found(outcome.reports().stream().map(Avouch::mentions).toList(), outcome.problems());
  }
}
