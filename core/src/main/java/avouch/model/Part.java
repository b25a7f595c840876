package avouch.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports that links bind together, among which no link to the rest of the set needs looking at.
 *
 * @param reports their ids in order
 * @param closed the link by which more would have been bound than a part may hold; {@code null} if
 *     the part is all that its links bind
 */
public record Part(List<String> reports, @Nullable Link closed) {
  public Part {
    reports = List.copyOf(reports);
  }
}
