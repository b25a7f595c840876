package avouch.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Disjoint groups of strings; the smallest string of a group stands for it. */
final class Groups {
  private final Map<String, String> parent = new TreeMap<>();

  void add(String member) {
    parent.putIfAbsent(member, member);
  }

  String find(String member) {
    String up = parent.get(member);
    if (up == null) {
      throw new IllegalArgumentException("not a member: " + member);
    }
    return up.equals(member) ? member : find(up);
  }

  void join(String a, String b) {
    add(a);
    add(b);
    String left = find(a);
    String right = find(b);
    int order = left.compareTo(right);
    if (order < 0) {
      parent.put(right, left);
    } else if (order > 0) {
      parent.put(left, right);
    }
  }

  /** Joins every pair that {@code same} holds for. */
  void joinAll(BiPredicate<String, String> same) {
    List<String> members = List.copyOf(parent.keySet());
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        if (same.test(members.get(i), members.get(j))) {
          join(members.get(i), members.get(j));
        }
      }
    }
  }

  /** The groups by their smallest member, each in order. */
  Map<String, List<String>> groups() {
    Map<String, List<String>> groups = new TreeMap<>();
    for (String member : parent.keySet()) {
      groups.computeIfAbsent(find(member), key -> new ArrayList<>()).add(member);
    }
    return groups;
  }
}
