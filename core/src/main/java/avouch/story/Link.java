package avouch.story;

import java.util.Comparator;
import java.util.Objects;

/**
 * How strongly two reports are bound to one event; {@link Gist#shared} says by what.
 *
 * @param a the smaller report id
 * @param b the larger report id
 * @param strength from 0 to 1
 */
record Link(String a, String b, double strength) {
  /** The strongest first, ties broken by ids. */
  static final Comparator<Link> STRONGEST =
      Comparator.comparingDouble(Link::strength)
          .reversed()
          .thenComparing(Link::a)
          .thenComparing(Link::b);

  Link {
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    if (a.compareTo(b) >= 0) {
      throw new IllegalArgumentException("a link goes from the smaller id to the larger");
    }
  }
}
