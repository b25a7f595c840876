package avouch.story;

import avouch.model.Link;
import avouch.model.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What links bind. They come in their order; one that would bind more than a part may hold closes
 * what it meets, and what is closed binds nothing more. Reports are numbers here, in the order of
 * their ids.
 */
final class Forest {
  private final int largest;
  private final String[] reports;
  private final Map<String, Integer> places;
  private final int[] parents;
  private final int[] sizes;
  private final @Nullable Link[] closed;

  Forest(Collection<String> reports, int largest) {
    this.largest = largest;
    this.reports = reports.stream().sorted().toArray(String[]::new);
    int count = this.reports.length;
    this.places = HashMap.newHashMap(count);
    this.parents = new int[count];
    this.sizes = new int[count];
    this.closed = new Link[count];
    for (int i = 0; i < count; i++) {
      places.put(this.reports[i], i);
      parents[i] = i;
      sizes[i] = 1;
    }
  }

  boolean holds(String report) {
    return places.containsKey(report);
  }

  /** The next link between two reports that it holds. */
  void bind(Link link) {
    int one = root(link.a());
    int other = root(link.b());
    if (one == other) {
      return;
    }
    if (isClosed(one) || isClosed(other) || sizes[one] + sizes[other] > largest) {
      close(one, link);
      close(other, link);
      return;
    }
    int first = Math.min(one, other);
    parents[Math.max(one, other)] = first;
    sizes[first] = sizes[one] + sizes[other];
  }

  /** Whether a report's part can take in so many more. */
  boolean isFull(String report, int more) {
    int root = root(report);
    return isClosed(root) || sizes[root] + more > largest;
  }

  /** Closes a report's part if it is still open. */
  void close(String report, Link link) {
    close(root(report), link);
  }

  private void close(int root, Link link) {
    if (!isClosed(root)) {
      closed[root] = link;
    }
  }

  private boolean isClosed(int root) {
    return closed[root] != null;
  }

  private int root(String report) {
    return root(Objects.requireNonNull(places.get(report)));
  }

  /** The first report of a report's part. */
  private int root(int report) {
    int at = report;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** The parts, ordered by their smallest reports. */
  List<Part> parts() {
    Map<Integer, List<String>> members = new TreeMap<>();
    for (int i = 0; i < reports.length; i++) {
      members.computeIfAbsent(root(i), any -> new ArrayList<>(1)).add(reports[i]);
    }
    List<Part> parts = new ArrayList<>();
    members.forEach((root, some) -> parts.add(new Part(some, closed[root])));
    return parts;
  }
}
