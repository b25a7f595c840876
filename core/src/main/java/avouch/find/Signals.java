package avouch.find;

import avouch.model.Mention.Time.Direction;
import avouch.model.Mention.Time.Signal;
import org.jspecify.annotations.Nullable;

/** Reads the words beside a time that tell its direction: "since 2019", "3 p.m. or later". */
final class Signals {
  private static final int REACH = 6;

  private Signals() {}

  /** The signal of the time from {@code start} to {@code end}. */
  static @Nullable Signal of(Line line, int start, int end) {
    Phrases.Hit<Direction> after = TimeWords.SIGNALS_AFTER.at(line, end);
    boolean next = after != null && TimeWords.mayStart(line, after.end());
    if (after != null && !next) {
      return new Signal(line.range(end, after.end()), after.value());
    }
    if (line.is(start - 1, "from") && line.isAny(end, "on", "onward", "onwards")) {
      return new Signal(line.range(start - 1, end + 1), Direction.SINCE);
    }
    Phrases.Hit<Direction> hit = before(line, start);
    return hit == null ? null : new Signal(line.range(hit.end(), start), hit.value());
  }

  private static Phrases.@Nullable Hit<Direction> before(Line line, int start) {
    int at = line.isAny(start - 1, "the", "on", "about", "around") ? start - 1 : start;
    Phrases.Hit<Direction> hit = TimeWords.SIGNALS.before(line, start, REACH);
    return hit != null || at == start ? hit : TimeWords.SIGNALS.before(line, at, REACH);
  }

  /** Whether the words from {@code from} to {@code start} are a signal. */
  static boolean from(Line line, int from, int start) {
    Phrases.Hit<Direction> hit = TimeWords.SIGNALS.at(line, from);
    return hit != null && hit.end() == start;
  }
}
