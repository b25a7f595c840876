package avouch.story;

import avouch.model.Link;
import avouch.model.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

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
  private final Forest forest;
  private final TreeSet<String> wanted = new TreeSet<>();

  private Parts(Collection<String> reports, Standing standing, int largest) {
    this.standing = standing;
    this.forest = new Forest(reports, largest);
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
    return inOrder(reports, taker -> links.stream().sorted().forEach(taker), largest);
  }

  /**
   * The parts of a whole set whose links need not be in memory.
   *
   * @param links hands over all of them in their order
   */
  public static List<Part> inOrder(Collection<String> reports, Consumer<Consumer<Link>> links) {
    return inOrder(reports, links, LARGEST);
  }

  private static List<Part> inOrder(
      Collection<String> reports, Consumer<Consumer<Link>> links, int largest) {
    Forest forest = new Forest(reports, largest);
    links.accept(forest::bind);
    return forest.parts();
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
        return parts.forest.parts();
      }
      wanted = parts.wanted;
    }
  }

  private void bind(Link link) {
    if (!forest.holds(link.a())) {
      meet(link.b(), link, link.a());
    } else if (!forest.holds(link.b())) {
      meet(link.a(), link, link.b());
    } else {
      forest.bind(link);
    }
  }

  /**
   * A link to a report of a part that is not made anew. That part was closed before the link binds,
   * or by it; where that no longer holds, the part has to be made anew too.
   */
  private void meet(String report, Link link, String stranger) {
    Part part = standing.part(stranger);
    int order = part.closed() == null ? -1 : link.compareTo(part.closed());
    if (order > 0 || (order == 0 && forest.isFull(report, part.reports().size()))) {
      forest.close(report, link);
    } else {
      wanted.add(stranger);
    }
  }
}
