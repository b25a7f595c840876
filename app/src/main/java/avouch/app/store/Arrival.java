package avouch.app.store;

import avouch.model.Outcome;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page on its way into the store, with what reading it came to.
 *
 * @param kept the page
 * @param key tells it from every other
 * @param outcome what it holds; {@code null} if reading it failed by Avouch's own fault
 */
record Arrival(Kept kept, String key, @Nullable Outcome outcome) {
  Arrival {
    Objects.requireNonNull(kept);
    Objects.requireNonNull(key);
  }
}
