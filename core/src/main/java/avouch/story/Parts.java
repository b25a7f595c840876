package avouch.story;

import avouch.model.Link;
import avouch.model.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The parts that links make. Links bind the strongest first, ties by ids; a link that would bind
 * more than a part may hold closes what it meets, and what is closed binds nothing more. So a part
 * is the largest piece that is left when the weakest links of the spanning forest are cut until no
 * piece is too large. No order of the input changes it, and what closed a part is all that others
 * need to know of it: where a report or a link comes or goes, only the parts it meets are made
 * anew.
 */
public final class Parts {
  /** A part holds no more reports. */
  static final int LARGEST = 2000;

  private final Standing standing;
  private final int largest;
  private final Map<String, String> parents = new TreeMap<>();
  private final Map<String, Integer> sizes = new TreeMap<>();
  private final Map<String, Link> closed = new TreeMap<>();
  private final TreeSet<String> wanted = new TreeSet<>();

  private Parts(Collection<String> reports, Standing standing, int largest) {
    this.standing = standing;
    this.largest = largest;
    for (String report : reports) {
      parents.put(report, report);
      sizes.put(report, 1);
    }
  }

  /** What is known of a set of reports of which some parts are made anew. */
  public interface Standing {
    /** All links that have one of these reports at either end. */
    Collection<Link> links(Collection<String> reports);

    /** The part that a report was in before, without what has gone; itself alone if it is new. */
    Part part(String report);
  }

  /** The parts of a whole set, ordered by their smallest reports. */
  public static List<Part> of(Collection<String> reports, Collection<Link> links) {
    return of(reports, links, LARGEST);
  }

  static List<Part> of(Collection<String> reports, Collection<Link> links, int largest) {
    Parts parts = new Parts(reports, new Alone(), largest);
    links.stream().sorted().forEach(parts::bind);
    return parts.parts();
  }

  /**
   * The parts that take the place of those that a change met. All others stay as they are.
   *
   * @param met new reports, and of those that were there the ones at either end of a link that came
   *     or went; not those that a new report brought its link to
   */
  public static List<Part> renewed(Collection<String> met, Standing standing) {
    return renewed(met, standing, LARGEST);
  }

  static List<Part> renewed(Collection<String> met, Standing standing, int largest) {
    TreeSet<String> inside = new TreeSet<>();
    TreeSet<Link> links = new TreeSet<>();
    TreeSet<String> wanted = new TreeSet<>(met);
    while (true) {
      List<String> more = new ArrayList<>();
      for (String report : wanted) {
        if (!inside.contains(report)) {
          more.addAll(standing.part(report).reports());
          inside.addAll(standing.part(report).reports());
        }
      }
      links.addAll(standing.links(more));
      Parts parts = new Parts(inside, standing, largest);
      links.forEach(parts::bind);
      if (parts.wanted.isEmpty()) {
        return parts.parts();
      }
      wanted = parts.wanted;
    }
  }

  private void bind(Link link) {
    if (!parents.containsKey(link.a())) {
      meet(link.b(), link, link.a());
    } else if (!parents.containsKey(link.b())) {
      meet(link.a(), link, link.b());
    } else {
      join(root(link.a()), root(link.b()), link);
    }
  }

  private void join(String one, String other, Link link) {
    if (one.equals(other)) {
      return;
    }
    boolean free = !closed.containsKey(one) && !closed.containsKey(other);
    int size = size(one) + size(other);
    if (!free || size > largest) {
      closed.putIfAbsent(one, link);
      closed.putIfAbsent(other, link);
      return;
    }
    boolean inOrder = one.compareTo(other) < 0;
    parents.put(inOrder ? other : one, inOrder ? one : other);
    sizes.put(inOrder ? one : other, size);
  }

  /**
   * A link to a report of a part that is not made anew. That part was closed before the link binds,
   * or by it; where that no longer holds, the part has to be made anew too.
   */
  private void meet(String report, Link link, String stranger) {
    String root = root(report);
    Part part = standing.part(stranger);
    int order = part.closed() == null ? -1 : link.compareTo(part.closed());
    boolean full = closed.containsKey(root) || size(root) + part.reports().size() > largest;
    if (order > 0 || (order == 0 && full)) {
      closed.putIfAbsent(root, link);
    } else {
      wanted.add(stranger);
    }
  }

  private int size(String root) {
    return Objects.requireNonNull(sizes.get(root));
  }

  private String root(String report) {
    String at = report;
    String parent = Objects.requireNonNull(parents.get(at));
    while (!parent.equals(at)) {
      String above = Objects.requireNonNull(parents.get(parent));
      parents.put(at, above);
      at = above;
      parent = Objects.requireNonNull(parents.get(at));
    }
    return at;
  }

  private List<Part> parts() {
    Map<String, List<String>> members = new TreeMap<>();
    for (String report : List.copyOf(parents.keySet())) {
      members.computeIfAbsent(root(report), any -> new ArrayList<>()).add(report);
    }
    List<Part> parts = new ArrayList<>();
    members.forEach((root, reports) -> parts.add(new Part(reports, closing(root))));
    return parts;
  }

  private @Nullable Link closing(String root) {
    return closed.get(root);
  }

  /** For a set of which nothing stands: no link leads out of it. */
  private static final class Alone implements Standing {
    @Override
    public Collection<Link> links(Collection<String> reports) {
      return List.of();
    }

    @Override
    public Part part(String report) {
      throw new IllegalArgumentException("a link to a report outside the set: " + report);
    }
  }
}
