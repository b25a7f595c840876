package avouch.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * How strongly two reports are bound to one event.
 *
 * @param a the smaller report id
 * @param b the larger report id
 * @param strength from 0 to 1
 */
public record Link(String a, String b, double strength) implements Comparable<Link> {
  private static final Comparator<Link> STRONGEST =
      Comparator.comparingDouble(Link::strength)
          .reversed()
          .thenComparing(Link::a)
          .thenComparing(Link::b);

  public Link {
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    if (a.compareTo(b) >= 0) {
      throw new IllegalArgumentException("a link goes from the smaller id to the larger");
    }
  }

  /** The strongest first, ties broken by ids. */
  @Override
  public int compareTo(Link other) {
    return STRONGEST.compare(this, other);
  }
}
