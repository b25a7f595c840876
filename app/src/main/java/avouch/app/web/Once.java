package avouch.app.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is worked out when it is asked for the first time, and once. */
final class Once<T extends @Nullable Object> {
  private @Nullable Supplier<T> made;
  private volatile @Nullable Result<T> result;

  Once(Supplier<T> made) {
    this.made = made;
  }

  private record Result<T extends @Nullable Object>(T value) {}

  T get() {
    Result<T> known = result;
    return known == null ? worked() : known.value();
  }

  private synchronized T worked() {
    Result<T> known = result;
    Supplier<T> due = made;
    if (known == null && due != null) {
      known = new Result<>(due.get());
      result = known;
      made = null;
    }
    if (known == null) {
      throw new IllegalStateException("worked out, and not there");
    }
    return known.value();
  }
}
