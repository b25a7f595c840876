package avouch.story;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The evidence that two reports tell of one event.
 *
 * @param a the smaller report id
 * @param b the larger report id
 * @param strength from 0 to 1
 * @param shared what binds them, the strongest first
 */
record Link(String a, String b, double strength, List<String> shared) {
  /** The strongest first, ties broken by ids. */
  static final Comparator<Link> STRONGEST =
      Comparator.comparingDouble(Link::strength)
          .reversed()
          .thenComparing(Link::a)
          .thenComparing(Link::b);

  Link {
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    shared = List.copyOf(shared);
    if (a.compareTo(b) >= 0) {
      throw new IllegalArgumentException("a link goes from the smaller id to the larger");
    }
  }
}
