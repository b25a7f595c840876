package avouch.claim;

import avouch.model.Mention;
import java.util.Set;

/** Tells of words that look like a time whether they are the name of something else. */
final class TimeNames {
  private static final Set<String> OF_TODAY = Set.of("Today", "Tonight", "Tomorrow", "Yesterday");

  private static final Set<String> BROADCAST =
      Set.of("programme", "program", "show", "presenter", "host", "editor", "anchor", "newspaper");

  private static final Set<String> LEADING = Set.of("the", "on", "of");

  private TimeNames() {}

  /** "9/11": the attacks of 2001; "the Tonight programme", "Radio 4's Today": a broadcast. */
  static boolean isName(Line line, Mention.Time time) {
    String words = line.words(time.range());
    return words.equals("9/11") || OF_TODAY.contains(words) && isBroadcast(line, time);
  }

  private static boolean isBroadcast(Line line, Mention.Time time) {
    int first = line.indexAt(time.range().start());
    boolean led = line.isPossessive(first - 1) || LEADING.contains(line.lower(first - 1));
    return first > 0 && led || BROADCAST.contains(line.lower(first + 1));
  }
}
