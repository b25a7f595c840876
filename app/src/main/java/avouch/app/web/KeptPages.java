package avouch.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pages as they were made before. Each is kept under a name that no other state of what it shows
 * has, so that none is ever out of date; those asked for longest ago make room.
 */
final class KeptPages {
  /** How many bytes of pages are kept. */
  private static final long MOST_BYTES = 64_000_000;

  /** One that is larger is made anew each time, so that it does not drive out all others. */
  private static final long LARGEST_BYTES = MOST_BYTES / 8;

  private final Map<String, Answer> pages = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /** A page as it was made before, else as it is made now; meanwhile others may make it too. */
  Answer of(String name, Supplier<Answer> made) {
    Answer kept = kept(name);
    if (kept != null) {
      return kept;
    }
    Answer answer = made.get();
    keep(name, answer);
    return answer;
  }

  private synchronized @Nullable Answer kept(String name) {
    return pages.get(name);
  }

  private synchronized void keep(String name, Answer answer) {
    if (answer.body().length > LARGEST_BYTES) {
      return;
    }
    Answer before = pages.put(name, answer);
    bytes += answer.body().length - (before == null ? 0 : before.body().length);
    var oldest = pages.entrySet().iterator();
    while (bytes > MOST_BYTES && oldest.hasNext()) {
      bytes -= oldest.next().getValue().body().length;
      oldest.remove();
    }
  }
}
