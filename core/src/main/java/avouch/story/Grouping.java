package avouch.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The maximum spanning forest of the links and the parts that it makes. Links are taken the
 * strongest first and ties go by ids, so no order of the input changes the forest.
 */
final class Grouping {
  /** A part of more reports is cut at the weakest link of its tree. */
  static final int LARGEST = 2000;

  private Grouping() {}

  /** The parts, each with its reports in order, ordered by their smallest. */
  static List<List<String>> parts(Collection<String> reports, List<Link> links) {
    List<Link> forest = forest(reports, links);
    List<List<String>> parts = new ArrayList<>();
    for (List<String> part : components(reports, forest)) {
      parts.addAll(part.size() <= LARGEST ? List.of(part) : cut(part, forest));
    }
    parts.sort((a, b) -> a.getFirst().compareTo(b.getFirst()));
    return parts;
  }

  /** The strongest links that join all that any link joins, the strongest first. */
  static List<Link> forest(Collection<String> reports, List<Link> links) {
    Joined joined = new Joined(reports);
    return links.stream()
        .sorted(Link.STRONGEST)
        .filter(link -> joined.join(link.a(), link.b()))
        .toList();
  }

  private static List<List<String>> cut(List<String> part, List<Link> forest) {
    Joined joined = new Joined(part);
    forest.stream()
        .filter(link -> joined.holds(link.a()) && joined.holds(link.b()))
        .filter(link -> joined.size(link.a()) + joined.size(link.b()) <= LARGEST)
        .forEach(link -> joined.join(link.a(), link.b()));
    return joined.groups();
  }

  private static List<List<String>> components(Collection<String> reports, List<Link> links) {
    Joined joined = new Joined(reports);
    links.forEach(link -> joined.join(link.a(), link.b()));
    return joined.groups();
  }

  /** Sets that only grow together, each named by its smallest member. */
  static final class Joined {
    private final Map<String, String> parents = new TreeMap<>();
    private final Map<String, Integer> sizes = new TreeMap<>();

    Joined(Collection<String> members) {
      for (String member : members) {
        parents.put(member, member);
        sizes.put(member, 1);
      }
    }

    boolean holds(String member) {
      return parents.containsKey(member);
    }

    int size(String member) {
      return sizes.getOrDefault(root(member), 0);
    }

    /** Joins the sets of both; false if they were one. */
    boolean join(String a, String b) {
      String one = root(a);
      String other = root(b);
      if (one.equals(other)) {
        return false;
      }
      String first = one.compareTo(other) < 0 ? one : other;
      String second = first.equals(one) ? other : one;
      sizes.put(first, size(one) + size(other));
      parents.put(second, first);
      return true;
    }

    private String root(String member) {
      String at = member;
      String parent = parents.getOrDefault(at, at);
      while (!parent.equals(at)) {
        String above = parents.getOrDefault(parent, parent);
        parents.put(at, above);
        at = above;
        parent = parents.getOrDefault(at, at);
      }
      return at;
    }

    /** The sets, each in order, ordered by their smallest members. */
    List<List<String>> groups() {
      Map<String, List<String>> groups = new TreeMap<>();
      for (String member : parents.keySet().toArray(String[]::new)) {
        groups.computeIfAbsent(root(member), any -> new ArrayList<>()).add(member);
      }
      return groups.values().stream().map(List::copyOf).toList();
    }
  }
}
